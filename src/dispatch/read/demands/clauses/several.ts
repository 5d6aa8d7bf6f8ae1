// Clauses that ask for several things at once, duties written as lists, and words that stand in a cited title or a background sentence.
import type { Clauses } from './clause.ts';

export const several: Clauses = {
  tuned: [
    [
      'Bố trí trực 24/7; sao lưu dữ liệu hằng ngày; báo ngay cho Sở khi có sự cố.',
      'duty-roster backup incident-contact',
    ],
    [
      'Cập nhật bản vá, đổi mật khẩu quản trị và thu hồi tài khoản không còn sử dụng.',
      'vulnerability password access-review',
    ],
    [
      'Thời gian qua, nhiều trang thông tin điện tử bị chèn mã độc, nhiều máy chủ tồn tại lỗ hổng chưa được vá. Đề nghị các đơn vị tổ chức tập huấn cho người dùng.',
      'awareness',
    ],
    [
      'Triển khai Công văn số 88/BCA-A05 ngày 01/02/2025 của Bộ Công an về việc rà quét lỗ hổng bảo mật và sao lưu dữ liệu; báo cáo kết quả về Công an tỉnh trước ngày 20/02/2025.',
      'report-form',
    ],
    [
      'Xây dựng kế hoạch ứng phó, tổ chức diễn tập và kiện toàn đội ứng cứu sự cố.',
      'response-plan response-team',
    ],
    [
      'Cài phần mềm diệt virus cho máy trạm, rà soát lỗ hổng trên máy chủ.',
      'endpoint-protection vulnerability',
    ],
    [
      'Rà soát cổng thông tin điện tử; theo dõi kênh cảnh báo; phân công cán bộ trực.',
      'website-integrity warning-channel duty-roster',
    ],
    [
      'Các doanh nghiệp viễn thông trực giám sát, bảo đảm hạ tầng mạng lưới hoạt động tốt và xử lý tin nhắn rác.',
      'duty-roster network-continuity spam-complaint',
    ],
  ],
  heldOut: [
    [
      'Rà quét, bóc gỡ mã độc theo danh sách IoC; cập nhật bản vá; báo cáo kết quả về Cục trước ngày 30/6/2025.',
      'indicator-sweep vulnerability report-form',
    ],
    [
      'Phân công trực trong dịp Tết, lập phương án ứng cứu sự cố và thông báo số điện thoại người trực về Sở.',
      'duty-roster response-plan',
    ],
    [
      'Sao lưu dữ liệu quan trọng, bật xác thực đa yếu tố, cài đặt phần mềm phòng chống mã độc cho 100% máy trạm.',
      'backup password endpoint-protection',
    ],
    [
      'Tình hình tấn công mạng gần đây diễn biến phức tạp, nhiều đơn vị mất dữ liệu do không sao lưu. Các đơn vị khẩn trương phê duyệt hồ sơ cấp độ.',
      'key-system',
    ],
    [
      'Thực hiện nghiêm Chỉ thị số 05/CT-UBND ngày 10/3/2024 của Chủ tịch UBND tỉnh về tăng cường phòng chống tin nhắn rác, cuộc gọi rác.',
      'statement',
    ],
    [
      'Yêu cầu nhà thầu vận hành khắc phục các lỗ hổng đã được cảnh báo, thay mật khẩu mặc định.',
      'service-provider vulnerability password',
    ],
    [
      'Tuyên truyền cho cán bộ, đồng thời rà soát, thu hồi tài khoản của người đã nghỉ việc.',
      'awareness access-review',
    ],
    [
      'Tăng cường bảo vệ hạ tầng viễn thông, chặn lọc thông tin xấu độc, xóa bỏ nội dung vi phạm pháp luật trên mạng lưới.',
      'network-continuity statement',
    ],
  ],
};
