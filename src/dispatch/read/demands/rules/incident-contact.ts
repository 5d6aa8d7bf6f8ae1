// Whom to call when something happens: known, tested, used.
import type { DemandRule } from './rule.ts';

export const incidentContact: DemandRule = {
  control: 'incident-contact',
  phrases: {
    '(khi|nếu|trường hợp|trong trường hợp|ngay khi|nếu có)…(sự cố|tấn công|mã độc|mất an toàn|bất thường|vượt quá|vượt thẩm quyền|vượt khả năng|bị tấn công|lộ lọt|xâm nhập|bị mã hóa)…(báo|báo ngay|thông báo|báo cáo|liên hệ|thông tin kịp thời|kịp thời thông tin|thông tin ngay|phối hợp)': 1,
    '(báo|báo cáo|thông báo|liên hệ|phối hợp)…(khi|nếu|trong trường hợp|ngay khi|kể từ khi)…(sự cố|tấn công|mã độc|mất an toàn|vượt quá|vượt thẩm quyền|vượt khả năng|dấu hiệu|phát hiện)': 1,
    '(liên hệ|phối hợp)…(đội ứng cứu|trung tâm ứng cứu|ứng cứu sự cố|cơ quan điều phối|đầu mối hỗ trợ|đơn vị ứng cứu|ứng cứu xử lý sự cố)': 1,
    '(đường dây nóng|hotline|số điện thoại|tổng đài)…(sự cố|ứng cứu|hỗ trợ kỹ thuật|an toàn thông tin|an ninh mạng)': 0.6,
    '(sự cố|ứng cứu|tấn công)…(đường dây nóng|hotline|số điện thoại|tổng đài)': 0.6,
    '(đường dây nóng|hotline|đầu mối ứng cứu)': 0.4,
    '(báo ngay|báo cáo ngay|thông báo ngay|kịp thời thông báo|thông báo kịp thời|kịp thời báo|báo cáo kịp thời|thông tin kịp thời|kịp thời thông tin)': 0.4,
    '(báo cáo|thông báo|báo ngay|khai báo)…(sự cố)': 0.6,
    '(sự cố)…(báo cáo|báo ngay|thông báo|báo về|liên hệ)': 1,
    '(tại đầu mối|đầu mối tiếp nhận|đầu mối hỗ trợ)…(sự cố|ứng cứu|hỗ trợ|kỹ thuật)': 0.6,
    '(phổ biến|công bố|thông báo|niêm yết|kiểm tra|cập nhật)…(đường dây nóng|số điện thoại)': 0.4,
  },
  unless: [
    'cử (ông|bà|đồng chí|đ/c)',
    '(khó khăn, vướng mắc|vướng mắc|khó khăn vướng mắc)',
    'đường dây nóng…(thủ tục hành chính|cải cách|tham nhũng|y tế|giao thông)',
    '(sự cố) (giao thông|điện|y khoa|công trình|môi trường|cháy|thiên tai|tràn dầu)',
    '(phương án|kế hoạch|quy trình|kịch bản) (ứng cứu|ứng phó|xử lý|khắc phục) sự cố',
    '(kết quả thực hiện|số liệu|thống kê)…sự cố',
  ],
};
