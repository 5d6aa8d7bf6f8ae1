// 131: a trade union's guidance of 2023: "Phần I.", steps ("Bước 1:"), a table of work in the body, a form of a roster and a list of unions behind, called "Mẫu 01" and "Mẫu 02".
import {
  before,
  by,
  during,
  duty,
  heading,
  point,
  recipientTable,
  recurring,
  type Source,
  say,
  state,
  table,
} from '../source.ts';

const units = [
  {
    sector: 'A. Công đoàn ngành',
    names: ['Công đoàn ngành Y tế', 'Công đoàn Viên chức tỉnh', 'Công đoàn ngành Xây dựng'],
  },
  {
    sector: 'B. Liên đoàn Lao động cấp huyện',
    names: ['Liên đoàn Lao động huyện Sa Kỳ Thượng', 'Liên đoàn Lao động thị xã Vạn Ninh Đông'],
  },
];

export const source: Source = {
  id: '131',
  half: 'tune',
  print: { columns: false, wrap: 90 },
  head: {
    left: ['TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', 'LIÊN ĐOÀN LAO ĐỘNG TỈNH SA KỲ'],
    number: 'Số: 08/HD-LĐLĐ',
    right: state,
    placeDate: 'Sa Kỳ, ngày 17 tháng 7 năm 2023',
  },
  title: ['HƯỚNG DẪN', 'Bảo vệ dữ liệu đoàn viên và các trang mạng xã hội do công đoàn quản trị'],
  body: [
    say('Căn cứ Nghị định số 913/2023/NĐ-CP ngày 17/4/2023 của Chính phủ về bảo vệ dữ liệu cá nhân;'),
    say(
      'Thực hiện Kế hoạch số 66/KH-TLĐ ngày 26/6/2023 của Tổng Liên đoàn, Ban Thường vụ Liên đoàn Lao động tỉnh hướng dẫn các cấp công đoàn như sau:',
    ),
    heading('Phần I.', 'CÁC BƯỚC THỰC HIỆN'),
    point(
      'Bước 1:',
      'Công đoàn cơ sở lập danh sách các trang, nhóm do mình quản trị, gửi công đoàn cấp trên trực tiếp trước ngày 10/8/2023.',
      duty('I.1', ['statement|website-integrity'], {
        group: 'Công đoàn cơ sở',
        deadline: before('2023-08-10'),
      }),
    ),
    point('Bước 2:', 'Siết chặt quyền quản trị'),
    point(
      'a)',
      'Bỏ quyền quản trị của người không còn làm công tác công đoàn, mỗi trang không quá 03 người.',
      duty('I.2.a', ['access-review']),
    ),
    point(
      'b)',
      'Bật xác thực hai lớp cho tài khoản quản trị, xong trong tuần từ 14/8 đến 18/8/2023.',
      duty('I.2.b', ['password'], { deadline: during('2023-08-14', '2023-08-18') }),
    ),
    point(
      'Bước 3:',
      'Lưu danh sách đoàn viên ở tệp có mật khẩu, sao thêm một bản ra ổ cứng rời vào ngày cuối tháng hằng tháng.',
      duty('I.3', ['backup'], {
        deadline: recurring('FREQ=MONTHLY;BYMONTHDAY=-1'),
      }),
    ),
    point(
      'Bước 4:',
      'Tuyên truyền để đoàn viên không vay tiền qua ứng dụng lạ, không cung cấp ảnh căn cước cho người tự xưng là cán bộ công đoàn.',
      duty('I.4', ['awareness']),
    ),
    heading('Phần II.', 'PHÂN CÔNG'),
    table(
      ['TT', 'Nội dung', 'Thực hiện', 'Phối hợp', 'Thời gian'],
      [
        [
          '1',
          'Phân công người trực, gỡ bình luận chứa đường dẫn lừa đảo (Mẫu 01)',
          'Ban Tuyên giáo',
          'Công đoàn cơ sở',
          'Hằng ngày',
        ],
        [
          '2',
          'Mời chuyên gia tập huấn cho cán bộ công đoàn chuyên trách',
          'Ban Tổ chức',
          'Ban Tuyên giáo',
          'Tháng 9/2023',
        ],
        [
          '3',
          'Kiểm tra phần mềm quản lý đoàn viên trước khi nâng cấp',
          'Văn phòng',
          '',
          'Xong trước ngày 31/8/2023',
        ],
      ],
      [
        duty('table1.1', ['duty-roster'], {
          lead: 'Ban Tuyên giáo',
          support: ['Công đoàn cơ sở'],
        }),
        duty('table1.2', ['awareness'], {
          lead: 'Ban Tổ chức',
          support: ['Ban Tuyên giáo'],
          deadline: during('2023-09-01', '2023-09-30'),
        }),
        duty('table1.3', ['key-system|vulnerability'], { lead: 'Văn phòng', deadline: before('2023-08-31') }),
      ],
    ),
    heading('Phần III.', 'CHẾ ĐỘ BÁO CÁO'),
    say(
      'Công đoàn ngành, Liên đoàn Lao động cấp huyện (danh sách tại Mẫu 02) báo cáo kết quả về Liên đoàn Lao động tỉnh qua Văn phòng, chậm nhất ngày 30 tháng 9 năm 2023.',
      duty('III.p1', ['report-form'], {
        group: 'Công đoàn ngành, Liên đoàn Lao động cấp huyện',
        deadline: by('2023-09-30'),
      }),
    ),
    say('Hướng dẫn này được phổ biến đến công đoàn cơ sở./.'),
  ],
  tail: {
    distribution: ['Tổng Liên đoàn (b/c)', 'Thường trực LĐLĐ tỉnh', 'Các đơn vị theo Mẫu 02', 'Lưu: VT, TG'],
    signature: ['TM. BAN THƯỜNG VỤ', 'PHÓ CHỦ TỊCH'],
    name: 'Quách Thị Hồng Loan',
  },
  appendices: [
    {
      kind: 'duty-roster-form',
      heading: ['Mẫu 01', 'PHÂN CÔNG TRỰC QUẢN TRỊ TRANG'],
      caption: '(Kèm theo Hướng dẫn số 08/HD-LĐLĐ ngày 17/7/2023)',
      body: [
        table(
          ['TT', 'Ngày, ca trực', 'Họ và tên người trực', 'Chức vụ', 'Số điện thoại'],
          [
            ['1', '', '', '', ''],
            ['2', '', '', '', ''],
          ],
        ),
      ],
    },
    {
      kind: 'recipient-units',
      heading: ['Mẫu 02', 'DANH SÁCH CÔNG ĐOÀN THỰC HIỆN'],
      caption: '(Kèm theo Hướng dẫn số 08/HD-LĐLĐ ngày 17/7/2023)',
      body: [recipientTable(['TT', 'Tên đơn vị'], units)],
      units,
    },
  ],
  labels: {
    isDirective: true,
    docType: 'guidance',
    urgency: null,
    issuer: 'Liên đoàn Lao động tỉnh Sa Kỳ',
    parentBody: 'Tổng Liên đoàn Lao động Việt Nam',
    number: '08',
    symbol: 'HD-LĐLĐ',
    place: 'Sa Kỳ',
    date: { iso: '2023-07-17' },
    subject: 'Bảo vệ dữ liệu đoàn viên và các trang mạng xã hội do công đoàn quản trị',
    bases: [
      { number: '913/2023/NĐ-CP', date: '2023-04-17' },
      { number: '66/KH-TLĐ', date: '2023-06-26' },
    ],
    contacts: [],
    signatory: { authority: 'TM', name: 'Quách Thị Hồng Loan' },
    reportDue: by('2023-09-30'),
    contradictions: [],
  },
};
