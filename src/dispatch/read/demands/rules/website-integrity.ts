// Sites that were tampered with, hidden links, redirects, and domains nobody uses.
import type { DemandRule } from './rule.ts';

export const websiteIntegrity: DemandRule = {
  control: 'website-integrity',
  phrases: {
    '(xóa|gỡ|gỡ bỏ|loại bỏ) (các |ngay |những )*(bài viết|bài|nội dung|trang|mục|tin) (quảng cáo|lạ|giả mạo|cờ bạc|rác)…{site}': 1,
    '(thu hồi|hủy|trả lại|xóa|ngừng|dừng|gỡ)…tên miền': 0.8,
    '(trang con|giao diện gốc|khôi phục giao diện|từ khóa cá cược|dòng chữ lạ|bài lạ|tệp thực thi lạ)': 0.6,
    '(rà soát|rà quét|kiểm tra|quét|giám sát|tổng rà soát|đánh giá|theo dõi)…{site}': 0.9,
    '{site}': 0.3,
    '{site}…(bị cài cắm|bị chèn|bị tấn công|chuyển hướng|thay đổi giao diện|nội dung trái phép|bị can thiệp|bị lợi dụng|bị chiếm quyền|bị xâm nhập|bị hack)': 1,
    '(cài cắm|bị chèn|chèn mã|cài mã|chèn nội dung|chèn trái phép|chèn các|chèn liên kết|bị cài|bị thay đổi nội dung|nội dung bị chèn)': 0.7,
    '(chuyển hướng|điều hướng)': 0.5,
    '(liên kết|đường dẫn|đường link|quảng cáo|nội dung|link|trang)…(cờ bạc|cá độ|đánh bạc|khiêu dâm|đồi trụy|phản cảm|cá cược)': 0.8,
    '(liên kết|link|đường dẫn|trang) (ẩn|lạ|độc hại|trái phép|ngoài|rác)': 0.8,
    '(thay đổi|can thiệp) (giao diện|nội dung trái phép|trái phép nội dung)': 1,
    '(thu hồi|hủy bỏ|loại bỏ|trả lại|xóa|dừng|gỡ bỏ|rà soát|quản lý|kiểm tra|hủy|ngừng|khai báo)…(tên miền con|tên miền phụ|tên miền không|tên miền đã|tên miền cũ|tên miền.gov|tên miền thuộc|tên miền của|subdomain|bản ghi dns)': 0.8,
    '(tên miền|subdomain|tên miền con)…(không còn|không sử dụng|chưa sử dụng|hết hạn|bỏ hoang|chiếm quyền|trỏ sai|ngừng hoạt động)': 1,
    '(đóng|dừng hoạt động|ngừng hoạt động|gỡ|tạm dừng)…(trang web|website|trang thông tin điện tử|trang con)': 1,
    '(mã độc|mã khai thác|tệp tin độc hại|webshell|web shell|tệp độc hại|file độc hại|tệp lạ)…{site}': 1,
    '(gỡ bỏ|xóa bỏ|xóa|gỡ)…(bài viết lạ|mã quảng cáo|liên kết|đường dẫn|trang lạ|tệp lạ|trang con|nội dung lạ)': 0.8,
    '{site}…(bài viết lạ|liên kết|nội dung lạ|trang con|tệp lạ|mã lạ)': 0.5,
    '(webshell|web shell|deface)': 1,
  },
  unless: [
    '{weakness}…(trên|của|tại) (các )?{site}',
    '(đăng tải|đăng|công khai|niêm yết|cập nhật|tra cứu|công bố|xem|truy cập|tải|phổ biến|thông báo)…(tại|trên|lên) {site}',
    '(qua|tại|trên) (website|cổng thông tin điện tử|trang thông tin điện tử|địa chỉ website) (của|tỉnh|bộ|sở)',
    'hệ thống cổng thông tin điện tử',
    'phá hoại các cổng',
    '(theo dõi|cập nhật|nhận)…cảnh báo…(trang|cổng|website)',
    '(mật khẩu|tài khoản|sao lưu)…(quản trị )?{site}',
  ],
};
