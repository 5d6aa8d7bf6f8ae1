// 97: a province of 2026 to departments and communes: duties that are passed on in several wordings; a point missing and the symbol written two ways are planted.
import { before, by, during, duty, point, recipientTable, type Source, say, state } from '../source.ts';

const departments = 'Các sở, ban, ngành';
const communes = 'Ủy ban nhân dân các xã, phường, đặc khu';
const units = [
  { sector: 'I. Các sở, ban, ngành', names: ['Sở Dân tộc và Tôn giáo', 'Sở Công Thương', 'Thanh tra tỉnh'] },
  { sector: 'II. Các xã, phường, đặc khu', names: ['Xã Hòn Chảo', 'Phường Vạn Lộc', 'Đặc khu Cù Lao Én'] },
];

export const source: Source = {
  id: '97',
  half: 'tune',
  print: { columns: false, wrap: 92 },
  head: {
    left: ['ỦY BAN NHÂN DÂN', 'TỈNH HẢI ÂU'],
    number: 'Số: 3307/UBND-NC',
    about: ['V/v tăng cường quản lý thiết bị', 'lưu trữ và hộp thư công vụ'],
    right: state,
    placeDate: 'Hải Âu, ngày 04 tháng 8 năm 2026',
  },
  to: { lead: 'Kính gửi:', names: [departments, communes] },
  body: [
    say(
      'Theo Báo cáo số 1189/BC-CAT ngày 27/7/2026 của Công an tỉnh, Chủ tịch Ủy ban nhân dân tỉnh có ý kiến chỉ đạo như sau:',
    ),
    point('1.', 'Các sở, ban, ngành'),
    point(
      'a)',
      'Phổ biến, quán triệt đến các đơn vị sự nghiệp thuộc sở quy định về sử dụng USB an toàn; cấp đổi thiết bị trước 31/8/2026.',
      duty('1.a', ['access-review'], { group: departments, cascade: true, deadline: before('2026-08-31') }),
    ),
    point(
      'b)',
      'Tắt các hộp thư công vụ bỏ trống trên 60 ngày.',
      duty('1.b', ['access-review'], { group: departments }),
    ),
    point(
      'c)',
      'Giám sát liên tục các cổng dịch vụ, phát hiện kịp thời nội dung bị chèn trái phép, không để trang giả mạo tồn tại.',
      duty('1.c', ['website-integrity|key-system'], { group: departments }),
    ),
    point('2.', 'Ủy ban nhân dân các xã, phường, đặc khu'),
    point(
      'a)',
      'Yêu cầu các trường học, trạm y tế trực thuộc niêm yết số máy nhận tin báo sự cố tại nơi dễ thấy từ ngày 10/8/2026.',
      duty('2.a', ['incident-contact'], { group: communes, cascade: true }),
    ),
    point(
      'b)',
      'Thành lập tổ công nghệ ứng cứu tại chỗ, chậm nhất trong ngày 20/8/2026.',
      duty('2.b', ['response-team'], { group: communes, deadline: by('2026-08-20') }),
    ),
    point(
      '4.',
      'Đề nghị các cơ quan, địa phương triển khai đến cơ sở; báo cáo kết quả với Ủy ban nhân dân tỉnh qua Công an tỉnh trong tuần đầu tháng 9/2026.',
      duty('4', ['report-form'], {
        cascade: true,
        deadline: during(null, null),
      }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'TT Tỉnh ủy (b/c)', 'Công an tỉnh (theo dõi)', 'Lưu: VT, NC'],
    signature: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    name: 'Lỗ Thanh Bách',
  },
  appendices: [
    {
      kind: 'recipient-units',
      heading: ['DANH SÁCH CƠ QUAN NHẬN VĂN BẢN'],
      caption: '(Kèm theo Công văn số 3307/UBND-KSTT ngày 04/8/2026 của Ủy ban nhân dân tỉnh)',
      body: [recipientTable(['TT', 'Cơ quan'], units)],
      units,
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Ủy ban nhân dân tỉnh Hải Âu',
    parentBody: null,
    number: '3307',
    symbol: 'UBND-NC',
    place: 'Hải Âu',
    date: { iso: '2026-08-04' },
    subject: 'V/v tăng cường quản lý thiết bị lưu trữ và hộp thư công vụ',
    bases: [{ number: '1189/BC-CAT', date: '2026-07-27' }],
    contacts: [],
    signatory: { authority: 'KT', name: 'Lỗ Thanh Bách' },
    contradictions: ['numbering-gap', 'symbol-varies'],
  },
};
