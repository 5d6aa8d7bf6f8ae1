// Clauses about following warnings, and their near misses.
import type { Clauses } from './clause.ts';

export const warningChannel: Clauses = {
  tuned: [
    ['Thường xuyên theo dõi các kênh cảnh báo của cơ quan chức năng để kịp thời xử lý.', 'warning-channel'],
    ['Theo dõi thông tin cảnh báo trên trang canhbao.example và xử lý theo hướng dẫn.', 'warning-channel'],
    ['Cử đầu mối tiếp nhận cảnh báo an ninh mạng do Công an tỉnh gửi đến.', 'warning-channel'],
    ['Cập nhật các cảnh báo của Trung tâm Giám sát an toàn không gian mạng hằng ngày.', 'warning-channel'],
    ['Cảnh báo người dân về các thủ đoạn mạo danh công an.', 'awareness'],
    ['Lắp đặt biển cảnh báo tại các công trình đang thi công.', 'statement'],
  ],
  heldOut: [
    [
      'Chủ động nắm bắt cảnh báo từ các tổ chức lớn về an toàn thông tin trong và ngoài nước.',
      'warning-channel',
    ],
    [
      'Theo dõi sát các bản tin cảnh báo nguy cơ tấn công mạng do Cục gửi qua thư điện tử.',
      'warning-channel',
    ],
    ['Tiếp nhận và xử lý kịp thời cảnh báo, khuyến nghị của cơ quan điều phối quốc gia.', 'warning-channel'],
    ['Theo doi kenh canh bao cua cac to chuc an toan thong tin.', 'warning-channel'],
    [
      'Thường xuyên truy cập Cổng không gian mạng quốc gia để cập nhật thông tin cảnh báo mới.',
      'warning-channel',
    ],
    ['Đăng ký nhận bản tin cảnh báo hằng tuần của Trung tâm.', 'warning-channel'],
    ['Theo dõi diễn biến mưa lũ, sẵn sàng sơ tán người dân.', 'statement'],
  ],
};
