// 33: a commune's party committee: its own letterhead, numbers with a dash, "T/M BAN THƯỜNG VỤ".
import { before, duty, party, point, type Source, say } from '../source.ts';

export const source: Source = {
  id: '33',
  half: 'tune',
  print: { columns: false, wrap: 84 },
  head: {
    left: ['ĐẢNG BỘ TỈNH LAM GIANG', 'ĐẢNG ỦY XÃ NGỌC VÂN', '*'],
    number: 'Số 64-CV/ĐU',
    about: ['V/v thực hiện quy định bảo vệ bí mật', 'nhà nước trên môi trường mạng'],
    right: party,
    placeDate: 'Ngọc Vân, ngày 12 tháng 11 năm 2025',
  },
  to: { lead: 'Kính gửi:', names: ['Các chi bộ trực thuộc', 'Các ban xây dựng Đảng, Văn phòng Đảng ủy'] },
  body: [
    say(
      'Thực hiện Công văn số 310-CV/TU, ngày 04/11/2025 của Ban Thường vụ Tỉnh ủy về tăng cường bảo vệ bí mật nhà nước, Ban Thường vụ Đảng ủy xã yêu cầu các chi bộ, cơ quan thực hiện tốt một số nội dung sau:',
    ),
    point(
      '1.',
      'Quán triệt đảng viên không chụp, đăng tài liệu của Đảng lên mạng xã hội.',
      duty('1', ['awareness']),
    ),
    point(
      '2.',
      'Bàn giao lại thiết bị mật mã, USB an toàn không còn sử dụng cho Văn phòng Đảng ủy trước ngày 25-11-2025.',
      duty('2', ['access-review'], { deadline: before('2025-11-25') }),
    ),
    point(
      '3.',
      'Giao Văn phòng Đảng ủy theo dõi, đôn đốc và báo cáo Ban Thường vụ Đảng ủy.',
      duty('3', ['statement|report-form'], { group: 'Văn phòng Đảng ủy' }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Thường trực Đảng ủy', 'Lưu VPĐU'],
    signature: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'],
    name: 'Lò Văn Phát',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Đảng ủy xã Ngọc Vân',
    parentBody: 'Đảng bộ tỉnh Lam Giang',
    number: '64',
    symbol: 'CV/ĐU',
    place: 'Ngọc Vân',
    date: { iso: '2025-11-12' },
    subject: 'V/v thực hiện quy định bảo vệ bí mật nhà nước trên môi trường mạng',
    bases: [{ number: '310-CV/TU', date: '2025-11-04' }],
    contacts: [],
    signatory: { authority: 'TM', name: 'Lò Văn Phát' },
    contradictions: [],
  },
};
