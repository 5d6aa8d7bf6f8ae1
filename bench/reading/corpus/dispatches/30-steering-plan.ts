// 30: a steering committee's plan: a table in the body with headings between its rows, one deadline a mere "Thường xuyên".
import { before, by, during, duty, heading, point, type Source, say, state, table } from '../source.ts';

export const source: Source = {
  id: '30',
  half: 'held-out',
  print: { columns: false, wrap: 90 },
  head: {
    left: ['UBND THÀNH PHỐ TÂN LỘC', 'TIỂU BAN AN NINH MẠNG'],
    number: 'Số: 06/KH-TBANM',
    right: state,
    placeDate: 'Tân Lộc, ngày 10 tháng 02 năm 2025',
  },
  title: ['KẾ HOẠCH', 'Hoạt động của Tiểu ban An ninh mạng thành phố năm 2025'],
  body: [
    say('Tiểu ban An ninh mạng thành phố ban hành Kế hoạch hoạt động năm 2025 như sau:'),
    heading('I.', 'NHIỆM VỤ CỤ THỂ'),
    table(
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'],
      [
        ['A. Công tác phòng ngừa'],
        [
          '1',
          'Thông báo các lỗ hổng mới cho quản trị viên các đơn vị',
          'Công an thành phố',
          'Sở Khoa học và Công nghệ',
          'Thường xuyên',
        ],
        [
          '2',
          'Rà soát phân quyền trên trục liên thông văn bản',
          'Văn phòng UBND thành phố',
          'Các sở, ngành',
          'Trong tháng 4/2025',
        ],
        ['B. Công tác ứng phó'],
        [
          '3',
          'Kiện toàn Đội ứng cứu sự cố',
          'Sở Khoa học và Công nghệ',
          'Công an thành phố',
          'Trước ngày 31/3/2025',
        ],
        ['4', 'Diễn tập ứng phó tấn công mã hóa dữ liệu', 'Công an thành phố', '', 'Quý III/2025'],
      ],
      [
        null,
        duty('table1.1', ['vulnerability|warning-channel'], {
          lead: 'Công an thành phố',
          support: ['Sở Khoa học và Công nghệ'],
        }),
        duty('table1.2', ['access-review'], {
          lead: 'Văn phòng UBND thành phố',
          support: ['Các sở, ngành'],
          deadline: during('2025-04-01', '2025-04-30'),
        }),
        null,
        duty('table1.3', ['response-team'], {
          lead: 'Sở Khoa học và Công nghệ',
          support: ['Công an thành phố'],
          deadline: before('2025-03-31'),
        }),
        duty('table1.4', ['response-plan'], {
          lead: 'Công an thành phố',
          deadline: during('2025-07-01', '2025-09-30'),
        }),
      ],
    ),
    heading('II.', 'TỔ CHỨC THỰC HIỆN'),
    point(
      '1.',
      'Thành viên Tiểu ban chỉ đạo cơ quan mình thực hiện các nhiệm vụ được phân công.',
      duty('II.1', ['statement']),
    ),
    point(
      '2.',
      'Các cơ quan chủ trì gửi báo cáo kết quả năm về Cơ quan thường trực (Công an thành phố) chậm nhất ngày 05/12/2025.',
      duty('II.2', ['report-form'], { deadline: by('2025-12-05') }),
    ),
  ],
  tail: {
    distribution: ['Thành viên Tiểu ban', 'Các sở, ngành', 'Lưu: VT, TBANM'],
    signature: ['TM. TIỂU BAN', 'TRƯỞNG TIỂU BAN'],
    name: 'Vưu Khải Nguyên',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'plan',
    urgency: null,
    issuer: ['Tiểu ban An ninh mạng', 'Tiểu ban An ninh mạng thành phố'],
    parentBody: 'UBND thành phố Tân Lộc',
    number: '06',
    symbol: 'KH-TBANM',
    place: 'Tân Lộc',
    date: { iso: '2025-02-10' },
    subject: 'Hoạt động của Tiểu ban An ninh mạng thành phố năm 2025',
    bases: [],
    contacts: [],
    signatory: { authority: 'TM', name: 'Vưu Khải Nguyên' },
    reportDue: by('2025-12-05'),
    contradictions: [],
  },
};
