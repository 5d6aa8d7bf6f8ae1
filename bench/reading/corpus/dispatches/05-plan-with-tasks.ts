// 05: a plan of 2024: Roman parts, dashes, and an appendix of tasks with lead, support and deadline.
import { before, by, during, duty, heading, point, type Source, say, state, table } from '../source.ts';

export const source: Source = {
  id: '05',
  half: 'tune',
  print: { columns: false, wrap: 92 },
  head: {
    left: ['ỦY BAN NHÂN DÂN', 'TỈNH PHÚ SA'],
    number: 'Số: 74/KH-UBND',
    right: state,
    placeDate: 'Phú Sa, ngày 22 tháng 02 năm 2024',
  },
  title: ['KẾ HOẠCH', 'Ứng phó sự cố, bảo đảm an toàn thông tin mạng tỉnh Phú Sa năm 2024'],
  body: [
    say(
      'Căn cứ Quyết định số 512/QĐ-BTTTT ngày 30/01/2024 của Bộ Thông tin và Truyền thông về việc phê duyệt chương trình diễn tập năm 2024; Ủy ban nhân dân tỉnh ban hành Kế hoạch với các nội dung sau:',
    ),
    heading('I.', 'MỤC ĐÍCH, YÊU CẦU'),
    point('1.', 'Chủ động phát hiện sớm, hạn chế thấp nhất thiệt hại do sự cố gây ra.'),
    point('2.', 'Việc triển khai phải đồng bộ, tiết kiệm, không chồng chéo.'),
    heading('II.', 'NHIỆM VỤ'),
    point('1.', 'Công tác chuẩn bị:'),
    point(
      '-',
      'Các sở, ban, ngành, UBND các huyện rà soát, cập nhật danh mục hệ thống thông tin trong tháng 4/2024.',
      duty('II.1.-1', ['key-system'], {
        group: 'Các sở, ban, ngành, UBND các huyện',
        deadline: during('2024-04-01', '2024-04-30'),
      }),
    ),
    point(
      '-',
      'Mỗi đơn vị cử 01 cán bộ đầu mối tiếp nhận cảnh báo, gửi danh sách về Sở Thông tin và Truyền thông trước ngày 15/3/2024.',
      duty('II.1.-2', ['warning-channel'], { deadline: before('2024-03-15') }),
    ),
    point(
      '2.',
      'Tổ chức diễn tập thực chiến từ ngày 10/6/2024 đến hết ngày 14/6/2024 tại Trung tâm dữ liệu tỉnh.',
      duty('II.2', ['response-plan'], { deadline: during('2024-06-10', '2024-06-14') }),
    ),
    heading('III.', 'TỔ CHỨC THỰC HIỆN'),
    point(
      '1.',
      'Sở Thông tin và Truyền thông chủ trì, phối hợp với Công an tỉnh hướng dẫn, theo dõi việc thực hiện Kế hoạch này.',
      duty('III.1', ['statement'], {
        group: 'Sở Thông tin và Truyền thông',
        lead: 'Sở Thông tin và Truyền thông',
        support: ['Công an tỉnh'],
      }),
    ),
    point(
      '2.',
      'Các sở, ban, ngành, UBND các huyện báo cáo kết quả về Sở Thông tin và Truyền thông trước ngày 30/11/2024.',
      duty('III.2', ['report-form'], {
        group: 'Các sở, ban, ngành, UBND các huyện',
        deadline: before('2024-11-30'),
      }),
    ),
  ],
  tail: {
    distribution: [
      'Bộ Thông tin và Truyền thông (b/c)',
      'Các sở, ban, ngành',
      'UBND các huyện',
      'Lưu: VT, NC',
    ],
    signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    name: 'Thái Minh Quý',
  },
  appendices: [
    {
      kind: 'task-table',
      heading: ['Phụ lục', 'BẢNG PHÂN CÔNG NHIỆM VỤ'],
      caption: '(Ban hành kèm theo Kế hoạch số 74/KH-UBND ngày 22/02/2024 của Ủy ban nhân dân tỉnh)',
      body: [
        table(
          ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'],
          [
            [
              '1',
              'Triển khai giải pháp giám sát an toàn thông tin cho 05 hệ thống thông tin quan trọng',
              'Sở Thông tin và Truyền thông',
              'Các sở, ban, ngành',
              'Trước ngày 30/6/2024',
            ],
            [
              '2',
              'Tập huấn kỹ năng an toàn thông tin cho cán bộ cấp xã',
              'Sở Nội vụ',
              'UBND các huyện',
              'Quý II/2024',
            ],
            [
              '3',
              'Kiểm tra việc sao lưu dữ liệu tại các đơn vị',
              'Công an tỉnh',
              'Sở Thông tin và Truyền thông, Sở Tài chính',
              '31/10/2024',
            ],
          ],
          [
            duty('table1.1', ['key-system'], {
              lead: 'Sở Thông tin và Truyền thông',
              support: ['Các sở, ban, ngành'],
              deadline: before('2024-06-30'),
            }),
            duty('table1.2', ['awareness'], {
              lead: 'Sở Nội vụ',
              support: ['UBND các huyện'],
              deadline: during('2024-04-01', '2024-06-30'),
            }),
            duty('table1.3', ['backup'], {
              lead: 'Công an tỉnh',
              support: ['Sở Thông tin và Truyền thông', 'Sở Tài chính'],
              deadline: by('2024-10-31'),
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
    issuer: 'Ủy ban nhân dân tỉnh Phú Sa',
    parentBody: null,
    number: '74',
    symbol: 'KH-UBND',
    place: 'Phú Sa',
    date: { iso: '2024-02-22' },
    subject: 'Ứng phó sự cố, bảo đảm an toàn thông tin mạng tỉnh Phú Sa năm 2024',
    bases: [{ number: '512/QĐ-BTTTT', date: '2024-01-30' }],
    contacts: [],
    signatory: { authority: ['KT', 'TM'], name: 'Thái Minh Quý' },
    reportDue: before('2024-11-30'),
    contradictions: [],
  },
};
