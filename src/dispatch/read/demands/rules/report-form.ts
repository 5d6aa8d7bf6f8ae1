// Reports and figures that are due.
import type { DemandRule } from './rule.ts';

export const reportForm: DemandRule = {
  control: 'report-form',
  phrases: {
    '(báo cáo|thống kê, báo cáo|tổng hợp, báo cáo) (kết quả|tình hình|bằng văn bản|định kỳ|tiến độ|số liệu|đánh giá|sơ kết|tổng kết|nhanh|đột xuất|tổng hợp)': 1,
    '(gửi|nộp|lập|xây dựng|hoàn thành|hoàn thiện) (lại |các |bản |ngay )?báo cáo': 1,
    '(báo cáo|kết quả|danh sách|văn bản|số liệu|biểu mẫu|phiếu|bảng thống kê|đề xuất)…(gửi|về|qua|lên)…(trước|chậm nhất|trong|để tổng hợp|hằng|hàng|sau)…(ngày|tháng|quý|giờ|tổng hợp|tuần|năm)': 1,
    '(báo cáo)…(trước|chậm nhất|trong) (ngày|quý|tháng)': 1,
    '(báo cáo)…(về|cho|gửi|tới|đến|lên) (sở|bộ|ủy ban|ubnd|cục|công an|văn phòng|ban|tỉnh ủy|phòng|trung tâm|chủ tịch|chính phủ|thủ tướng)': 0.7,
    '(kết quả|báo cáo)…(trước|chậm nhất|định kỳ|hằng|hàng|quý|tháng)': 0.3,
    '(tổng hợp|thống kê|rà soát|lập danh sách|lập bảng)…(báo cáo|gửi về|gửi kết quả|gửi)': 0.5,
    '(tổng hợp, báo cáo|thống kê, báo cáo|tổng hợp báo cáo|báo cáo, thống kê|báo cáo tổng hợp)': 1,
    '(gửi|phản hồi|thông báo|cung cấp) (lại )?(kết quả|số liệu|danh sách|văn bản)…(về|cho|qua|đến|theo)': 0.8,
    '(điền|nhập|hoàn thiện)…(biểu mẫu|mẫu|phiếu)': 1,
    '(theo mẫu|theo biểu mẫu|biểu mẫu|theo đề cương|mẫu số|mẫu báo cáo|mẫu đính kèm|mẫu gửi kèm)': 0.8,
    '(theo phụ lục|tại phụ lục|phụ lục kèm theo|phụ lục đính kèm)': 0.3,
    '(văn bản|có văn bản) (phản hồi|báo cáo|trả lời)': 1,
    '(kết quả thực hiện|kết quả rà soát|kết quả triển khai|kết quả khắc phục|kết quả kiểm tra|kết quả xử lý)…(về|gửi|cho|báo cáo)': 0.8,
    '(định kỳ|hằng tháng|hàng tháng|hằng quý|hàng quý|hằng tuần|hàng tuần|6 tháng|06 tháng|hằng năm|hàng năm)…(báo cáo|thống kê|gửi)': 1,
  },
  unless: [
    'báo cáo kết quả xử lý cho người dùng',
    '(khó khăn|vướng mắc|khó khăn, vướng mắc|phát sinh)…(báo cáo|phản ánh|liên hệ|gửi|kiến nghị|xem xét|hướng dẫn|tổng hợp)',
    '(báo cáo|phản ánh|gửi)…(khó khăn|vướng mắc)',
    '(sự cố|tấn công)…(báo cáo|báo)…(sở|bộ|cục|trung tâm|đội|công an)',
    '(báo cáo|thông báo|báo) (ngay |kịp thời |nhanh |về |các )?sự cố',
    '(kết quả xử lý phản ánh)',
    'danh sách trực',
    '(đưa|lấy) kết quả',
    '(theo|căn cứ|xét) báo cáo (của|số)',
    'báo cáo viên',
    '(đại hội|hội nghị)…báo cáo chính trị',
  ],
};
