// 75: an urgent telegram of a border gate's board: numbered without points, hours of two days, what enterprises must do on request.
import { before, during, duty, point, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '75',
  half: 'tune',
  print: { columns: false, wrap: 82 },
  head: {
    left: ['UBND TỈNH THƯỢNG BÌNH', 'BAN QUẢN LÝ CỬA KHẨU'],
    number: 'Số: 04/CĐ-BQLCK',
    right: state,
    placeDate: 'Thượng Bình, 08 giờ 15 ngày 22 tháng 12 năm 2025',
    urgency: 'KHẨN',
  },
  title: ['CÔNG ĐIỆN', 'Về việc bảo đảm thông suốt hệ thống cửa khẩu số trong dịp cuối năm'],
  to: {
    lead: 'TRƯỞNG BAN QUẢN LÝ CỬA KHẨU điện:',
    names: ['Hải quan khu vực', 'Đồn Biên phòng cửa khẩu', 'Các doanh nghiệp viễn thông'],
    printed: [
      'TRƯỞNG BAN QUẢN LÝ CỬA KHẨU điện:',
      '- Hải quan khu vực;',
      '- Đồn Biên phòng cửa khẩu;',
      '- Các doanh nghiệp viễn thông.',
    ],
  },
  body: [
    say('Từ ngày 15/12/2025, nền tảng cửa khẩu số liên tục bị quét dò. Trưởng Ban Quản lý yêu cầu:'),
    point(
      '1.',
      'Hải quan khu vực chuẩn bị phương án chuyển sang làm thủ tục bằng giấy khi mất mạng, gửi Ban trước 14 giờ ngày 23/12/2025.',
      duty('1', ['response-plan'], { group: 'Hải quan khu vực', deadline: before('2025-12-23', '14:00') }),
    ),
    point(
      '2.',
      'Đồn Biên phòng cửa khẩu cử cán bộ túc trực tại phòng máy từ ngày 24/12/2025 đến ngày 04/01/2026.',
      duty('2', ['duty-roster'], {
        group: 'Đồn Biên phòng cửa khẩu',
        deadline: during('2025-12-24', '2026-01-04'),
      }),
    ),
    point(
      '3.',
      'Các doanh nghiệp viễn thông tăng cường dung lượng, có tuyến cáp thay thế để không mất kết nối; chặn tên miền giả mạo ngay khi Công an tỉnh có văn bản.',
      duty('3', ['network-continuity', 'authority-order'], { group: 'Các doanh nghiệp viễn thông' }),
    ),
    point(
      '4.',
      'Văn phòng Ban lập nhóm liên lạc, tổng hợp diễn biến và báo cáo Trưởng Ban chậm nhất vào 17 giờ hằng ngày.',
      duty('4', ['report-form|statement'], {
        group: 'Văn phòng Ban',
        deadline: { kind: 'recurring', rule: [] },
      }),
    ),
    say(
      'Nhận được Công điện này, yêu cầu các đơn vị phản hồi việc đã nhận cho Văn phòng Ban trước 10 giờ ngày 22/12/2025.',
      duty('closing', ['statement'], { deadline: before('2025-12-22', '10:00') }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Chủ tịch UBND tỉnh (b/c)', 'Lãnh đạo Ban', 'Lưu: VT'],
    signature: ['TRƯỞNG BAN'],
    name: 'Nùng Chí Hiếu',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'urgent-telegram',
    urgency: 'urgent',
    issuer: 'Ban Quản lý cửa khẩu',
    parentBody: 'UBND tỉnh Thượng Bình',
    number: '04',
    symbol: 'CĐ-BQLCK',
    place: 'Thượng Bình',
    date: { iso: '2025-12-22' },
    subject: 'Về việc bảo đảm thông suốt hệ thống cửa khẩu số trong dịp cuối năm',
    bases: [],
    contacts: [],
    signatory: { authority: null, name: 'Nùng Chí Hiếu' },
    contradictions: [],
  },
};
