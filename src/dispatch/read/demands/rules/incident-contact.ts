// Whom to call when something happens: known, tested, used.
import type { DemandRule } from './rule.ts';

export const incidentContact: DemandRule = {
  control: 'incident-contact',
  phrases: {
    '{tell}…(nếu|khi|ngay khi) (nghi ngờ|phát hiện|nhận thấy|gặp|có dấu hiệu)': 1,
    '(điện báo|gọi điện|báo cáo nhanh)…(tổ|đội|trung tâm|phòng|sở|ban)': 0.6,
    '(sau khi|kể từ khi|ngay khi) phát hiện': 0.4,
    'khi cần hỗ trợ': 0.6,
    '(liên hệ|gọi)…(điện thoại|số|hotline)…(hỗ trợ|kỹ thuật|sự cố)': 0.6,
    '(phát hiện|nhận thấy|nghi ngờ|gặp|bị)…(giả mạo|bất thường|nhiễm|sự cố|tấn công|ảnh hưởng|lạ|dấu hiệu)…(báo|báo ngay|thông báo|thông tin về|liên hệ|gọi|trình báo)': 1,
    'mọi (bất thường|sự cố|dấu hiệu|vụ việc|tình huống)…(báo|thông báo|gọi|chuyển)': 1,
    '(gửi|cung cấp)…(mẫu mã độc|mô tả vụ việc|thông tin sự cố|tệp nghi ngờ|thư nghi ngờ|dấu hiệu)': 1,
    '(để được|nhằm được) (hỗ trợ|hướng dẫn|phối hợp) (khắc phục|xử lý|ứng cứu|kỹ thuật)': 0.4,
    '(bị ảnh hưởng|gặp sự cố|bị tấn công)…(thông tin|thông báo|báo|liên hệ) về': 0.7,
    '(khi|nếu|trường hợp|trong trường hợp|ngay khi|nếu có|mọi)…{incident}…{tell}': 1,
    '(báo|báo ngay|báo cáo|thông báo|liên hệ|phối hợp|gọi)…(khi|nếu|trong trường hợp|ngay khi|kể từ khi)…(sự cố|tấn công|mã độc|mất an toàn|vượt quá|vượt thẩm quyền|vượt khả năng|dấu hiệu|phát hiện)': 1,
    '(liên hệ|phối hợp|liên lạc|gọi)…{helpers}': 1,
    '(đường dây nóng|hotline|số điện thoại|tổng đài|số trực|số máy)…(sự cố|ứng cứu|hỗ trợ kỹ thuật|{security})': 0.6,
    '(sự cố|ứng cứu|tấn công)…(đường dây nóng|hotline|số điện thoại|tổng đài|số trực)': 0.6,
    '(đường dây nóng|hotline|đầu mối ứng cứu)': 0.4,
    '(báo ngay|báo cáo ngay|thông báo ngay|kịp thời thông báo|thông báo kịp thời|kịp thời báo|báo cáo kịp thời|thông tin kịp thời|kịp thời thông tin|chuyển ngay|gọi ngay)': 0.4,
    '(báo cáo|thông báo|báo ngay|khai báo|tiếp nhận|trình báo|báo)…(sự cố)': 0.6,
    '(tiếp nhận) (thông báo|thông tin|phản ánh|tin báo) (về )?sự cố': 1,
    '(sự cố)…(báo cáo|báo ngay|thông báo|báo về|liên hệ|gọi)': 1,
    '(tại đầu mối|đầu mối tiếp nhận|đầu mối hỗ trợ|đầu mối liên hệ|đầu mối phối hợp)…(sự cố|ứng cứu|hỗ trợ|kỹ thuật)': 0.6,
    '(phổ biến|công bố|thông báo|niêm yết|kiểm tra|cập nhật|dán)…(đường dây nóng|số điện thoại|số trực)': 0.4,
  },
  unless: [
    '(báo cáo|thông báo) kết quả',

    'cử (ông|bà|đồng chí|đ/c)',
    '(khó khăn, vướng mắc|vướng mắc|khó khăn vướng mắc)',
    'đường dây nóng…(thủ tục hành chính|cải cách|tham nhũng|y tế|giao thông)',
    '(sự cố) (giao thông|điện|y khoa|công trình|môi trường|cháy|thiên tai|tràn dầu)',
    '(phương án|kế hoạch|quy trình|kịch bản)…(ứng cứu|ứng phó|xử lý|khắc phục) (sự cố|khi)',
    '(kết quả thực hiện|số liệu|thống kê)…sự cố',
    '(kiện toàn|thành lập|huy động|diễn tập|củng cố)…(ứng cứu|sự cố)',
    'để (phòng ngừa|phòng tránh)',
    '(sẵn sàng|duy trì) phương án',
  ],
};
