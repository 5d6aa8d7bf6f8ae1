// 23: a roster to be sent in before Tết on a form behind the dispatch; 30/4 and 01/5 as decoys; row 3 of a list is missing.
import { before, during, duty, point, type Source, say, state, table } from '../source.ts';

const units = ['Trung tâm Dữ liệu tỉnh', 'Văn phòng HĐND tỉnh', 'Báo và Đài Phú Sa', 'Trường Chính trị tỉnh'];

export const source: Source = {
  id: '23',
  half: 'tune',
  print: { columns: false, wrap: 90 },
  head: {
    left: ['UBND TỈNH PHÚ SA', 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG'],
    number: 'Số: 18/STTTT-CNTT',
    about: ['V/v trực bảo đảm an toàn thông tin dịp Tết', 'Nguyên đán Ất Tỵ năm 2025'],
    right: state,
    placeDate: 'Phú Sa, ngày 09 tháng 01 năm 2025',
    urgency: 'KHẨN',
  },
  to: { lead: 'Kính gửi:', names: ['Các đơn vị tại Phụ lục II'] },
  body: [
    say(
      'Rút kinh nghiệm sự cố dịp nghỉ lễ 30/4 và 01/5 năm 2024, Sở Thông tin và Truyền thông đề nghị các đơn vị:',
    ),
    point(
      '1.',
      'Lập danh sách trực 24/24 giờ trong dịp nghỉ Tết Nguyên đán Ất Tỵ năm 2025 theo mẫu tại Phụ lục I, gửi về Sở trước 11 giờ 30 ngày 20/01/2025.',
      duty('1', ['duty-roster'], { deadline: before('2025-01-20', '11:30') }),
    ),
    point(
      '2.',
      'Sẵn sàng lực lượng, phương tiện ứng cứu từ ngày 25/01/2025 đến hết ngày 02/02/2025.',
      duty('2', ['response-plan'], { deadline: during('2025-01-25', '2025-02-02') }),
    ),
    point(
      '3.',
      'Khi xảy ra sự cố, gọi ngay số trực của Đội ứng cứu sự cố tỉnh: 0288.3000.113.',
      duty('3', ['incident-contact']),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Q. Giám đốc (để b/c)', 'Lưu: VT, CNTT'],
    signature: ['Q. GIÁM ĐỐC'],
    name: 'Danh Hữu Nghĩa',
  },
  appendices: [
    {
      kind: 'duty-roster-form',
      heading: ['Phụ lục I', 'MẪU DANH SÁCH PHÂN CÔNG TRỰC'],
      caption: '(Kèm theo Công văn số 18/STTTT-CNTT ngày 09/01/2025)',
      body: [
        table(
          ['STT', 'Ngày trực', 'Họ và tên', 'Chức vụ', 'Số điện thoại', 'Ghi chú'],
          [
            ['1', '', '', '', '', ''],
            ['2', '', '', '', '', ''],
            ['…', '', '', '', '', ''],
          ],
        ),
      ],
    },
    {
      kind: 'recipient-units',
      heading: ['Phụ lục II', 'DANH SÁCH ĐƠN VỊ TRỰC'],
      caption: '(Kèm theo Công văn số 18/STTTT-CNTT ngày 09/01/2025)',
      body: [
        table(
          ['STT', 'Tên đơn vị'],
          units.map((name, index) => [String(index < 2 ? index + 1 : index + 2), name]),
        ),
      ],
      units: [{ sector: null, names: units }],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: 'urgent',
    issuer: 'Sở Thông tin và Truyền thông',
    parentBody: 'UBND tỉnh Phú Sa',
    number: '18',
    symbol: 'STTTT-CNTT',
    place: 'Phú Sa',
    date: { iso: '2025-01-09' },
    subject: 'V/v trực bảo đảm an toàn thông tin dịp Tết Nguyên đán Ất Tỵ năm 2025',
    bases: [],
    contacts: [{ name: null, phones: ['02883000113'] }],
    signatory: { authority: 'Q', name: 'Danh Hữu Nghĩa' },
    reportDue: before('2025-01-20', '11:30'),
    contradictions: ['row-numbering-gap'],
  },
};
