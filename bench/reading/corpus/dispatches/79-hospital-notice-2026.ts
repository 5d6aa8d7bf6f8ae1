// 79: a notice of a hospital of 2026: dashes without numbers, a table of contacts with rooms, a visit that is no duty.
import { before, by, duty, point, type Source, say, state, table, within } from '../source.ts';

export const source: Source = {
  id: '79',
  half: 'tune',
  print: { columns: true, wrap: 84 },
  head: {
    left: ['BỘ Y HỌC CỔ TRUYỀN', 'BỆNH VIỆN CHÂM CỨU SÔNG LÔ HẠ'],
    number: 'Số: 266/TB-BVCC',
    right: state,
    placeDate: 'Hà Nội, ngày 06/7/2026',
  },
  title: ['THÔNG BÁO', 'V/v đổi hệ thống đăng nhập và tiếp nhận sự cố công nghệ thông tin'],
  to: { lead: 'Kính gửi:', names: ['Các khoa, phòng'], printed: ['Kính gửi: Các khoa, phòng'] },
  body: [
    say(
      'Nhằm thực hiện Luật An ninh mạng có hiệu lực từ ngày 01/7/2026, từ 0 giờ ngày 20/7/2026 Bệnh viện chuyển sang hệ thống đăng nhập mới. Ban Giám đốc thông báo và đề nghị các khoa, phòng:',
    ),
    point(
      '-',
      'Từng người tự thay mật khẩu, đăng ký ứng dụng sinh mã trên điện thoại, thực hiện xong trước ngày 18/7/2026.',
      duty('-1', ['password'], { deadline: before('2026-07-18') }),
    ),
    point(
      '-',
      'Trưởng khoa ký xác nhận danh sách nhân viên còn làm việc để cắt tài khoản của người đã nghỉ, nộp Phòng CNTT muộn nhất là ngày 10/7/2026.',
      duty('-2', ['access-review'], { deadline: by('2026-07-10') }),
    ),
    point(
      '-',
      'Khi máy tính hiện thông báo đòi tiền chuộc: rút dây mạng, không tắt máy và báo ngay số máy trực dưới đây, không để quá 15 phút.',
      duty('-3', ['incident-contact'], { deadline: within('PT15M') }),
    ),
    point(
      '-',
      'Không giao việc sửa máy, cài phần mềm cho cửa hàng bên ngoài khi chưa có cam kết bảo mật.',
      duty('-4', ['service-provider']),
    ),
    table(
      ['Nội dung', 'Người tiếp nhận', 'Số điện thoại'],
      [
        ['Tài khoản, mật khẩu', 'CN. Lò Thị Mỷ', '0965 000 731'],
        ['Máy chủ, mạng', 'KS. Phạm Thái Uy', '0965 000 732'],
      ],
    ),
    say('Ngày 15/7/2026, đại diện nhà thầu sẽ có mặt tại hội trường để giải đáp.'),
  ],
  tail: {
    distribution: ['Như kính gửi', 'Đảng ủy, Ban Giám đốc', 'Website bệnh viện', 'Lưu: VT, CNTT'],
    signature: ['TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG CÔNG NGHỆ THÔNG TIN'],
    name: 'Đinh Gia Cát',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'notice',
    urgency: null,
    issuer: 'Bệnh viện Châm cứu Sông Lô Hạ',
    parentBody: 'Bộ Y học cổ truyền',
    number: '266',
    symbol: 'TB-BVCC',
    place: 'Hà Nội',
    date: { iso: '2026-07-06' },
    subject: 'V/v đổi hệ thống đăng nhập và tiếp nhận sự cố công nghệ thông tin',
    bases: [],
    contacts: [
      { name: 'Lò Thị Mỷ', phones: ['0965000731'] },
      { name: 'Phạm Thái Uy', phones: ['0965000732'] },
    ],
    signatory: { authority: 'TUQ', name: 'Đinh Gia Cát' },
    contradictions: [],
  },
};
