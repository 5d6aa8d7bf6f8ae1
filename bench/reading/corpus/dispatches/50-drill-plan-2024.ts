// 50: a health department plans a drill in January 2024: a table of tasks behind, in which one day still bears the old year.
import { before, by, during, duty, heading, point, type Source, say, state, table } from '../source.ts';

const centre = 'Trung tâm Công nghệ thông tin y tế';

export const source: Source = {
  id: '50',
  half: 'held-out',
  print: { columns: false, wrap: 90 },
  head: {
    left: ['UBND TỈNH TÂY LĨNH', 'SỞ Y TẾ'],
    number: 'Số: 21/KH-SYT',
    right: state,
    placeDate: 'Tây Lĩnh, ngày 10 tháng 01 năm 2024',
  },
  title: ['KẾ HOẠCH', 'Diễn tập ứng cứu sự cố an toàn thông tin mạng ngành y tế năm 2024'],
  body: [
    say(
      'Thực hiện Kế hoạch số 305/KH-UBND ngày 18/12/2023 của Ủy ban nhân dân tỉnh về bảo đảm an toàn thông tin mạng năm 2024, Sở Y tế xây dựng Kế hoạch như sau:',
    ),
    heading('I.', 'MỤC ĐÍCH, YÊU CẦU'),
    point('1.', 'Nâng cao năng lực xử lý sự cố của đội ngũ cán bộ công nghệ thông tin trong ngành.'),
    point('2.', 'Diễn tập sát thực tế, tiết kiệm, không ảnh hưởng đến công tác khám, chữa bệnh.'),
    heading('II.', 'NỘI DUNG'),
    say('Các nhiệm vụ cụ thể được phân công tại Phụ lục kèm theo Kế hoạch này.'),
    heading('III.', 'TỔ CHỨC THỰC HIỆN'),
    point(
      '1.',
      'Phòng Kế hoạch - Tài chính bố trí kinh phí tổ chức diễn tập theo quy định.',
      duty('III.1', ['statement'], { group: 'Phòng Kế hoạch - Tài chính' }),
    ),
    point(
      '2.',
      'Các bệnh viện, trung tâm y tế cử cán bộ tham gia diễn tập, gửi danh sách về Trung tâm Công nghệ thông tin y tế trước ngày 20/02/2024.',
      duty('III.2', ['response-plan|report-form'], {
        group: 'Các bệnh viện, trung tâm y tế',
        deadline: before('2024-02-20'),
      }),
    ),
    point(
      '3.',
      'Các đơn vị báo cáo kết quả thực hiện Kế hoạch về Sở Y tế trước ngày 14/6/2024.',
      duty('III.3', ['report-form'], { group: 'Các đơn vị', deadline: before('2024-06-14') }),
    ),
    say('Trên đây là Kế hoạch diễn tập ứng cứu sự cố an toàn thông tin mạng ngành y tế năm 2024./.'),
  ],
  tail: {
    distribution: [
      'UBND tỉnh (b/c)',
      'Sở Thông tin và Truyền thông (p/h)',
      'Các đơn vị trực thuộc',
      'Lưu: VT, KHTC',
    ],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Lạc Thị Thanh Trà',
  },
  appendices: [
    {
      kind: 'task-table',
      heading: ['PHỤ LỤC', 'PHÂN CÔNG NHIỆM VỤ DIỄN TẬP'],
      caption: '(Kèm theo Kế hoạch số 21/KH-SYT ngày 10/01/2024 của Sở Y tế)',
      body: [
        table(
          ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành'],
          [
            [
              '1',
              'Xây dựng kịch bản, phương án ứng cứu sự cố',
              centre,
              'Phòng Nghiệp vụ Y',
              'Trước ngày 28/02/2024',
            ],
            [
              '2',
              'Lập danh mục hệ thống thông tin tham gia diễn tập',
              'Các bệnh viện',
              centre,
              'Trước ngày 15/3/2023',
            ],
            [
              '3',
              'Kiểm tra bản sao lưu, phục hồi thử dữ liệu bệnh án điện tử',
              'Các bệnh viện',
              centre,
              'Tháng 4/2024',
            ],
            [
              '4',
              'Tổ chức diễn tập xử lý tình huống máy chủ bị mã hóa dữ liệu',
              centre,
              'Công an tỉnh, Sở Thông tin và Truyền thông',
              'Từ ngày 21/5/2024 đến ngày 22/5/2024',
            ],
            [
              '5',
              'Tổng hợp, báo cáo Giám đốc Sở kết quả diễn tập',
              'Văn phòng Sở',
              centre,
              'Chậm nhất ngày 07/6/2024',
            ],
          ],
          [
            duty('table1.1', ['response-plan'], {
              lead: centre,
              support: ['Phòng Nghiệp vụ Y'],
              deadline: before('2024-02-28'),
            }),
            duty('table1.2', ['key-system'], {
              lead: 'Các bệnh viện',
              support: [centre],
              deadline: before('2023-03-15'),
            }),
            duty('table1.3', ['backup'], {
              lead: 'Các bệnh viện',
              support: [centre],
              deadline: during('2024-04-01', '2024-04-30'),
            }),
            duty('table1.4', ['response-plan'], {
              lead: centre,
              support: ['Công an tỉnh', 'Sở Thông tin và Truyền thông'],
              deadline: during('2024-05-21', '2024-05-22'),
            }),
            duty('table1.5', ['report-form|statement'], {
              lead: 'Văn phòng Sở',
              support: [centre],
              deadline: by('2024-06-07'),
            }),
          ],
        ),
      ],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'plan',
    urgency: null,
    issuer: 'Sở Y tế',
    parentBody: 'UBND tỉnh Tây Lĩnh',
    number: '21',
    symbol: 'KH-SYT',
    place: 'Tây Lĩnh',
    date: { iso: '2024-01-10' },
    subject: 'Diễn tập ứng cứu sự cố an toàn thông tin mạng ngành y tế năm 2024',
    bases: [{ number: '305/KH-UBND', date: '2023-12-18' }],
    contacts: [],
    signatory: { authority: 'KT', name: 'Lạc Thị Thanh Trà' },
    reportDue: before('2024-06-14'),
    contradictions: ['deadline-before-dispatch'],
  },
};
