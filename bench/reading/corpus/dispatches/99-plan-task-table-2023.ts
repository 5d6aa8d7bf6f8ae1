// 99: a provincial steering committee's plan: Roman parts and a task table whose head has other words and whose deadlines are of every kind.
import {
  before,
  by,
  during,
  duty,
  heading,
  point,
  recurring,
  type Source,
  say,
  state,
  table,
} from '../source.ts';

const bodies = 'Các sở, ban, ngành và địa phương';

export const source: Source = {
  id: '99',
  half: 'tune',
  print: { columns: false, wrap: 94 },
  head: {
    left: ['ỦY BAN NHÂN DÂN', 'TỈNH MỘC HƯƠNG', 'BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ'],
    number: 'Số: 26/KH-BCĐ',
    right: state,
    placeDate: 'Mộc Hương, ngày 08 tháng 3 năm 2023',
  },
  title: ['KẾ HOẠCH', 'Bảo vệ hệ thống thông tin phục vụ cải cách hành chính năm 2023'],
  body: [
    say(
      'Căn cứ Quyết định số 2190/QĐ-UBND ngày 28/12/2022 của Ủy ban nhân dân tỉnh phê duyệt Chương trình chuyển đổi số; Ban Chỉ đạo chuyển đổi số tỉnh xây dựng Kế hoạch như sau:',
    ),
    heading('I.', 'MỤC TIÊU'),
    say('Đến cuối năm 2023, mọi hệ thống thông tin của tỉnh đều có người chịu trách nhiệm rõ ràng.'),
    heading('II.', 'NHIỆM VỤ TRỌNG TÂM'),
    point('1.', 'Hoàn thiện tổ chức'),
    point(
      'a)',
      'Kiện toàn đội ứng cứu sự cố của tỉnh, bổ sung thành viên từ bệnh viện và trường học trong tháng 4 năm 2023.',
      duty('II.1.a', ['response-team'], { deadline: during('2023-04-01', '2023-04-30') }),
    ),
    point(
      'b)',
      'Tổ chức diễn tập phương án xử lý khi trung tâm dữ liệu mất điện, mất mạng vào quý III năm 2023.',
      duty('II.1.b', ['response-plan'], { deadline: during('2023-07-01', '2023-09-30') }),
    ),
    point('2.', 'Nâng cao năng lực kỹ thuật'),
    point(
      'a)',
      'Trang bị phần mềm phòng, chống mã độc quản trị tập trung cho toàn bộ máy tính cấp xã; tỷ lệ cài đặt đến hết quý II/2023 đạt 100%.',
      duty('II.2.a', ['endpoint-protection'], { deadline: by('2023-06-30') }),
    ),
    point(
      'b)',
      'Thực hiện dò quét lỗ hổng cho các ứng dụng hướng ra Internet định kỳ 06 tháng một lần.',
      duty('II.2.b', ['vulnerability'], { deadline: recurring() }),
    ),
    heading('III.', 'TỔ CHỨC THỰC HIỆN'),
    point(
      '1.',
      'Các sở, ban, ngành và địa phương gửi báo cáo tiến độ hằng tháng, trước ngày 20 của tháng; báo cáo đột xuất khi Ban Chỉ đạo yêu cầu.',
      duty('III.1', ['report-form'], { group: bodies, deadline: recurring('FREQ=MONTHLY;BYMONTHDAY=20') }),
    ),
    point(
      '2.',
      'Sở Tài chính bố trí kinh phí từ nguồn sự nghiệp.',
      duty('III.2', ['statement'], { group: 'Sở Tài chính' }),
    ),
  ],
  tail: {
    distribution: [
      'Thường trực Tỉnh ủy (b/c)',
      'Thành viên Ban Chỉ đạo',
      'Các sở, ban, ngành',
      'Lưu: VT, KGVX',
    ],
    signature: ['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN'],
    name: 'Cù Trung Hiển',
  },
  appendices: [
    {
      kind: 'task-table',
      heading: ['PHỤ LỤC', 'Danh mục nhiệm vụ và phân công thực hiện'],
      caption: '(Kèm theo Kế hoạch số 26/KH-BCĐ ngày 08/3/2023 của Ban Chỉ đạo chuyển đổi số tỉnh)',
      body: [
        table(
          ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Sản phẩm'],
          [
            ['I. Nhóm nhiệm vụ về dữ liệu'],
            [
              '1',
              'Sao lưu cơ sở dữ liệu hộ tịch, đất đai ra thiết bị không nối mạng',
              'Sở Tư pháp',
              'Sở Tài nguyên và Môi trường',
              'Tháng 5/2023',
              'Biên bản sao lưu',
            ],
            [
              '2',
              'Rà soát, thu hồi tài khoản của người đã chuyển công tác',
              'Sở Nội vụ',
              'Các sở, ban, ngành',
              'Hằng quý',
              'Danh sách tài khoản',
            ],
            ['II. Nhóm nhiệm vụ về hạ tầng'],
            [
              '3',
              'Kết nối giám sát trung tâm dữ liệu về trung tâm giám sát của tỉnh',
              'Sở Thông tin và Truyền thông',
              'Công an tỉnh',
              'Trước 15/8/2023',
              'Biên bản kết nối',
            ],
            [
              '4',
              'Ký phụ lục hợp đồng về bảo mật với các doanh nghiệp cho thuê hạ tầng',
              'Văn phòng UBND tỉnh',
              'Sở Tư pháp',
              'Từ tháng 4 đến tháng 6/2023',
              'Phụ lục hợp đồng',
            ],
            [
              '5',
              'Tuyên truyền trên đài truyền thanh về lừa đảo trực tuyến',
              'UBND cấp huyện',
              'Sở Thông tin và Truyền thông',
              'Thường xuyên',
              'Chương trình phát thanh',
            ],
          ],
          [
            null,
            duty('table1.1', ['backup'], {
              lead: 'Sở Tư pháp',
              support: ['Sở Tài nguyên và Môi trường'],
              deadline: during('2023-05-01', '2023-05-31'),
            }),
            duty('table1.2', ['access-review'], {
              lead: 'Sở Nội vụ',
              support: ['Các sở, ban, ngành'],
              deadline: recurring(),
            }),
            null,
            duty('table1.3', ['key-system'], {
              lead: 'Sở Thông tin và Truyền thông',
              support: ['Công an tỉnh'],
              deadline: before('2023-08-15'),
            }),
            duty('table1.4', ['service-provider'], {
              lead: 'Văn phòng UBND tỉnh',
              support: ['Sở Tư pháp'],
              deadline: during('2023-04-01', '2023-06-30'),
            }),
            duty('table1.5', ['awareness'], {
              lead: 'UBND cấp huyện',
              support: ['Sở Thông tin và Truyền thông'],
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
    issuer: ['Ban Chỉ đạo chuyển đổi số', 'Ban Chỉ đạo chuyển đổi số tỉnh Mộc Hương'],
    parentBody: 'Ủy ban nhân dân tỉnh Mộc Hương',
    number: '26',
    symbol: 'KH-BCĐ',
    place: 'Mộc Hương',
    date: { iso: '2023-03-08' },
    subject: 'Bảo vệ hệ thống thông tin phục vụ cải cách hành chính năm 2023',
    bases: [{ number: '2190/QĐ-UBND', date: '2022-12-28' }],
    contacts: [],
    signatory: { authority: 'TM', name: 'Cù Trung Hiển' },
    contradictions: [],
  },
};
