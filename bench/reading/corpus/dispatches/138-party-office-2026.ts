// 138: a provincial Party office of 2026: a day in the leading sentence for every point that has none, a form that says when it is due.
import {
  before,
  by,
  during,
  duty,
  party,
  point,
  recurring,
  type Source,
  say,
  table,
  within,
} from '../source.ts';

const asked = ['Số máy tính đã kiểm tra', 'Số máy tính có mã độc', 'Số tài khoản đã khóa'];

export const source: Source = {
  id: '138',
  half: 'held-out',
  print: { columns: false, wrap: 86 },
  head: {
    left: ['TỈNH ỦY BẠCH HẠC', 'VĂN PHÒNG', '*'],
    number: 'Số 640-CV/VPTU',
    about: ['V/v bảo đảm an toàn thông tin mạng', 'của các cơ quan đảng'],
    right: party,
    placeDate: 'Bạch Hạc, ngày 02 tháng 3 năm 2026',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Các cơ quan tham mưu, giúp việc Tỉnh ủy', 'Các đảng ủy xã, phường'],
  },
  body: [
    say(
      'Thực hiện Kế hoạch số 77-KH/TU, ngày 09/02/2026 của Ban Thường vụ Tỉnh ủy, Văn phòng Tỉnh ủy đề nghị các cơ quan, đảng ủy thực hiện các nội dung sau, hoàn thành trước ngày 20/3/2026:',
    ),
    point(
      '1.',
      'Quét mã độc toàn bộ máy tính kết nối mạng thông tin diện rộng của Đảng.',
      duty('1', ['endpoint-protection|indicator-sweep'], { deadline: before('2026-03-20') }),
    ),
    point(
      '2.',
      'Thu hồi USB an toàn đã cấp cho cán bộ nghỉ hưu từ ngày 01/7/2025.',
      duty('2', ['access-review'], { deadline: before('2026-03-20') }),
    ),
    point(
      '3.',
      'Sao lưu kho văn bản điện tử vào thiết bị đã được ban cơ yếu kiểm tra, làm xong trong ngày 06/3.',
      duty('3', ['backup'], { deadline: by('2026-03-06') }),
    ),
    point(
      '4.',
      'Trực kỹ thuật trước, trong và sau Hội nghị Tỉnh ủy lần thứ tư (ngày 26 và 27/3/2026).',
      duty('4', ['duty-roster'], { deadline: during(null, null, '2026-03-26') }),
    ),
    point(
      '5.',
      'Máy tính nhiễm mã độc phải cách ly khỏi mạng, thông báo về Phòng Cơ yếu - Công nghệ thông tin chậm nhất 02 giờ sau khi phát hiện.',
      duty('5', ['incident-contact'], { deadline: within('PT2H') }),
    ),
    point(
      '6.',
      'Lập báo cáo hằng tháng theo biểu gửi kèm.',
      duty('6', ['report-form'], { deadline: recurring('FREQ=MONTHLY;BYMONTHDAY=25') }),
    ),
    say(
      'Quá trình thực hiện có khó khăn, đề nghị liên hệ đồng chí Giáp Nguyên Khang, điện thoại 0210.3000.640.',
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Thường trực Tỉnh ủy (b/c)', 'Lưu Văn phòng Tỉnh ủy'],
    signature: ['K/T CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
    name: 'Doãn Thị Lam Kiều',
  },
  appendices: [
    {
      kind: 'report-form',
      heading: ['BIỂU BÁO CÁO', 'Kết quả bảo đảm an toàn thông tin mạng'],
      caption: '(Gửi về Văn phòng Tỉnh ủy trước ngày 25 hằng tháng)',
      body: [
        table(
          ['TT', 'Nội dung', 'Số lượng'],
          asked.map((name, index) => [String(index + 1), name, '']),
        ),
      ],
      fields: asked,
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: ['Văn phòng Tỉnh ủy Bạch Hạc', 'Văn phòng'],
    parentBody: 'Tỉnh ủy Bạch Hạc',
    number: '640',
    symbol: 'CV/VPTU',
    place: 'Bạch Hạc',
    date: { iso: '2026-03-02' },
    subject: 'V/v bảo đảm an toàn thông tin mạng của các cơ quan đảng',
    bases: [{ number: '77-KH/TU', date: '2026-02-09' }],
    contacts: [{ name: 'Giáp Nguyên Khang', phones: ['02103000640'] }],
    signatory: { authority: 'KT', name: 'Doãn Thị Lam Kiều' },
    reportDue: recurring('FREQ=MONTHLY;BYMONTHDAY=25'),
    contradictions: [],
  },
};
