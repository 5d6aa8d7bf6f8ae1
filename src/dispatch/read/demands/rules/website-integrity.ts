// Sites that were tampered with, hidden links, redirects, and domains nobody uses.
import type { DemandRule } from './rule.ts';

export const websiteIntegrity: DemandRule = {
  control: 'website-integrity',
  phrases: {
    '(rà soát|rà quét|kiểm tra|quét|giám sát|theo dõi|tổng rà soát|đánh giá)…(website|web|trang thông tin điện tử|trang thông tin|cổng thông tin điện tử|cổng thông tin|trang/cổng|cổng/trang|trang tin|trang mạng|cổng, trang|trang web|cổng thành phần)': 0.9,
    '(website|web|trang thông tin điện tử|cổng thông tin điện tử|trang/cổng|cổng/trang|trang tin|cổng thành phần)': 0.3,
    '(website|trang web|trang thông tin điện tử|cổng thông tin điện tử|trang/cổng|cổng/trang|trang tin)…(bị cài cắm|bị chèn|bị tấn công|chuyển hướng|thay đổi giao diện|nội dung trái phép)': 1,
    '(cài cắm|bị chèn|chèn mã|cài mã|chèn nội dung|chèn trái phép|chèn các|chèn liên kết|bị cài)': 0.7,
    '(chuyển hướng|điều hướng)': 0.5,
    '(liên kết|đường dẫn|đường link|quảng cáo|nội dung|link)…(cờ bạc|cá độ|đánh bạc|khiêu dâm|đồi trụy|phản cảm)': 0.8,
    '(liên kết|link|đường dẫn) (ẩn|lạ|độc hại|trái phép|ngoài)': 0.8,
    '(thay đổi|can thiệp) (giao diện|nội dung trái phép)': 1,
    '(thu hồi|hủy bỏ|loại bỏ|trả lại|xóa|dừng|gỡ bỏ|rà soát|quản lý|kiểm tra)…(tên miền con|tên miền phụ|tên miền không|tên miền đã|tên miền cũ|tên miền.gov|tên miền thuộc)': 0.8,
    '(tên miền|subdomain)…(không còn|không sử dụng|chưa sử dụng|hết hạn|bỏ hoang|chiếm quyền|trỏ sai)': 1,
    '(đóng|dừng hoạt động|ngừng hoạt động|gỡ)…(trang web|website|trang thông tin điện tử)': 1,
    '(mã độc|mã khai thác|tệp tin độc hại|webshell|web shell|tệp độc hại|file độc hại)…(website|trang thông tin|cổng thông tin|trang web|web)': 1,
    '(gỡ bỏ|xóa bỏ|xóa|gỡ)…(bài viết lạ|mã quảng cáo|liên kết|đường dẫn|trang lạ|tệp lạ)': 0.8,
  },
  unless: [
    '(đăng tải|đăng|công khai|niêm yết|cập nhật|tra cứu|công bố|xem|truy cập|tải)…(tại|trên|lên) (website|web|trang thông tin điện tử|cổng thông tin điện tử|trang web|trang tin|cổng/trang|trang/cổng)',
    '(qua|tại|trên) (website|cổng thông tin điện tử|trang thông tin điện tử|địa chỉ website) (của|tỉnh|bộ|sở)',
    'hệ thống cổng thông tin điện tử',
    'phá hoại các cổng',
    '(theo dõi|cập nhật|nhận)…cảnh báo…(trang|cổng|website)',
  ],
};
