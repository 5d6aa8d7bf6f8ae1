// Clauses about networks that must go on, and their near misses.
import type { Clauses } from './clause.ts';

export const networkContinuity: Clauses = {
  tuned: [
    ['Bảo đảm thông tin liên lạc thông suốt trong mọi tình huống thiên tai.', 'network-continuity'],
    [
      'Chuẩn bị xe phát sóng lưu động, máy phát điện dự phòng cho các trạm thu phát sóng.',
      'network-continuity',
    ],
    ['Kiểm tra, gia cố các tuyến cáp quang, nhà trạm trước mùa bão.', 'network-continuity'],
    ['Mở rộng dung lượng, chống nghẽn mạng tại khu vực bắn pháo hoa.', 'network-continuity'],
    [
      'Các doanh nghiệp viễn thông bảo đảm đường truyền Internet cho điểm cầu hội nghị trực tuyến.',
      'network-continuity',
    ],
    ['Bảo đảm giao thông thông suốt tại các nút giao trong giờ cao điểm.', 'statement'],
    ['Tham gia mạng lưới khuyến nông viên cơ sở.', 'statement'],
  ],
  heldOut: [
    ['Tổ chức điều tiết lưu lượng, tránh nghẽn mạng di động trong đêm giao thừa.', 'network-continuity'],
    [
      'Bảo vệ an toàn cơ sở hạ tầng viễn thông thụ động, nhất là tuyến truyền dẫn liên tỉnh.',
      'network-continuity',
    ],
    [
      'Chuẩn bị phương án vu hồi, dự phòng thiết bị cho các tuyến truyền dẫn quan trọng.',
      'network-continuity',
    ],
    ['Bao dam ha tang vien thong, Internet an toan, thong suot.', 'network-continuity'],
    ['Bố trí trạm BTS lưu động tại khu vực tổ chức lễ hội.', 'network-continuity'],
    ['Bảo dưỡng thiết bị, đường truyền, nguồn điện dự phòng tại các nhà trạm.', 'network-continuity'],
    ['Mở rộng mạng lưới cơ sở y tế đến thôn, bản.', 'statement'],
  ],
};
