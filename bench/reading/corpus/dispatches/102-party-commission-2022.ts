// 102: a Party commission of a province: running paragraphs under numbers, day and month with dashes, "T/L", an effect in law that is no deadline.
import { before, by, duty, party, point, recurring, type Source, say } from '../source.ts';

const portal =
  'Rà soát trang tin điện tử của đảng bộ, gỡ bài giới thiệu có đường dẫn đã đổi chủ, xong trong tháng 9-2022.';
const people =
  'Đối với cộng tác viên, không cấp tài khoản biên tập dùng chung; ai thôi cộng tác thì khóa tài khoản trong ngày.';

export const source: Source = {
  id: '102',
  half: 'held-out',
  print: { columns: false, wrap: 84 },
  head: {
    left: ['TỈNH ỦY QUẾ DƯƠNG', 'BAN TUYÊN GIÁO', '*'],
    number: 'Số 733-CV/BTGTU',
    about: ['V/v bảo vệ trang tin điện tử', 'và tài khoản của các đảng bộ'],
    right: party,
    placeDate: 'Quế Dương, ngày 24 tháng 8 năm 2022',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Ban tuyên giáo các huyện ủy, thị ủy, thành ủy', 'Các đảng ủy trực thuộc Tỉnh ủy'],
    printed: [
      'Kính gửi: - Ban tuyên giáo các huyện ủy, thị ủy, thành ủy,',
      '- Các đảng ủy trực thuộc Tỉnh ủy.',
    ],
  },
  body: [
    say(
      'Thực hiện Quy định số 85-QĐ/BTG, ngày 20-7-2022 của Ban Tuyên giáo cấp trên (có hiệu lực từ ngày 01-9-2022), Ban Tuyên giáo Tỉnh ủy đề nghị:',
    ),
    say(
      `1. ${portal}`,
      duty('1', ['website-integrity'], {
        text: portal,
        deadline: { kind: 'during', from: '2022-09-01', to: '2022-09-30' },
      }),
    ),
    say(`2. ${people}`, duty('2', ['access-review'], { text: people })),
    point(
      '3.',
      'Mỗi đảng bộ cử một đồng chí làm đầu mối nhận cảnh báo; danh sách gửi Ban chậm nhất vào ngày 05-9-2022.',
      duty('3', ['warning-channel'], { deadline: by('2022-09-05') }),
    ),
    point(
      '4.',
      'Hằng tháng, trước ngày 25, tổng hợp tình hình gửi về Ban theo mẫu số 1.',
      duty('4', ['report-form'], { deadline: recurring('FREQ=MONTHLY;BYMONTHDAY=25') }),
    ),
    say(
      'Phòng Thông tin - Tổng hợp giúp Ban theo dõi, nhắc việc và sơ kết trước ngày 20-12-2022.',
      duty('closing', ['statement|report-form'], {
        group: 'Phòng Thông tin - Tổng hợp',
        deadline: before('2022-12-20'),
      }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Thường trực Tỉnh ủy (báo cáo)', 'Lãnh đạo Ban', 'Lưu VT'],
    signature: ['K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'],
    name: 'Đoàn Lệ Thu Ba',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: ['Ban Tuyên giáo', 'Ban Tuyên giáo Tỉnh ủy Quế Dương', 'Ban Tuyên giáo Tỉnh ủy'],
    parentBody: 'Tỉnh ủy Quế Dương',
    number: '733',
    symbol: 'CV/BTGTU',
    place: 'Quế Dương',
    date: { iso: '2022-08-24' },
    subject: 'V/v bảo vệ trang tin điện tử và tài khoản của các đảng bộ',
    bases: [{ number: '85-QĐ/BTG', date: '2022-07-20' }],
    contacts: [],
    signatory: { authority: 'KT', name: 'Đoàn Lệ Thu Ba' },
    contradictions: [],
  },
};
