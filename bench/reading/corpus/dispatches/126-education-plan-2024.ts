// 126: an education department's plan of 2024: decimals under Roman parts, headings in the line of their text, a table with products and short days.
import {
  before,
  by,
  during,
  duty,
  heading,
  point,
  type Source,
  say,
  state,
  table,
  within,
} from '../source.ts';

const schools = 'Các trường trung học phổ thông';
const districts = 'Các phòng giáo dục và đào tạo';

export const source: Source = {
  id: '126',
  half: 'held-out',
  print: { columns: false, wrap: 92 },
  head: {
    left: ['UBND TỈNH LỘC BÌNH THƯỢNG', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
    number: 'Số: 1906/KH-SGDĐT',
    right: state,
    placeDate: 'Lộc Bình Thượng, ngày 26 tháng 8 năm 2024',
  },
  title: ['KẾ HOẠCH', 'Bảo vệ dữ liệu học sinh và hệ thống quản lý trường học năm học 2024 - 2025'],
  body: [
    say(
      'Căn cứ Quyết định số 1350/QĐ-UBND ngày 09/8/2024 của UBND tỉnh ban hành Khung thời gian năm học; Công văn số 4120/SGDĐT-VP ngày 15/8/2024 của Sở về rà soát phần mềm, Sở Giáo dục và Đào tạo xây dựng Kế hoạch như sau:',
    ),
    heading('I.', 'MỤC ĐÍCH, YÊU CẦU'),
    point('1.', 'Mục đích: Giảm thiểu nguy cơ lộ, lọt dữ liệu cá nhân của học sinh và nhà giáo.'),
    point('2.', 'Yêu cầu: Gắn với nhiệm vụ năm học, tránh hình thức.'),
    heading('II.', 'NỘI DUNG'),
    point('1.', 'Quản lý tài khoản'),
    point(
      '1.1.',
      'Cấp mới: mỗi giáo viên dùng một tài khoản riêng, không dùng chung tài khoản của tổ.',
      duty('II.1.1', ['access-review']),
    ),
    point(
      '1.2.',
      'Thu hồi: khoá tài khoản của học sinh đã ra trường chậm nhất ngày 15/9/2024.',
      duty('II.1.2', ['access-review'], { deadline: by('2024-09-15') }),
    ),
    point('2.', 'Quản lý dữ liệu'),
    point('2.1.', 'Sao lưu sổ điểm điện tử ra thiết bị rời vào cuối mỗi học kỳ.', duty('II.2.1', ['backup'])),
    point(
      '2.2.',
      'Ký cam kết bảo mật với doanh nghiệp cung cấp phần mềm trước khi bước vào năm học mới, trước ngày 05/9/2024.',
      duty('II.2.2', ['service-provider'], { deadline: before('2024-09-05') }),
    ),
    point('3.', 'Ứng phó sự cố'),
    point(
      '3.1.',
      'Thông tin: khi phát hiện trang của trường bị chèn nội dung lạ, báo ngay Tổ trực của Sở theo số 0231.3000.906, chậm nhất 02 giờ.',
      duty('II.3.1', ['incident-contact|website-integrity'], { deadline: within('PT2H') }),
    ),
    point(
      '3.2.',
      'Lực lượng: thành lập tổ xử lý sự cố gồm lãnh đạo trường, giáo viên tin học và nhân viên văn thư.',
      duty('II.3.2', ['response-team']),
    ),
    heading('III.', 'TỔ CHỨC THỰC HIỆN'),
    point('1.', 'Các phòng giáo dục và đào tạo'),
    point(
      '-',
      'Chỉ đạo các trường trực thuộc treo bảng hướng dẫn nhận biết lừa đảo qua mạng tại phòng tin học.',
      duty('III.1.-1', ['awareness'], { group: districts, cascade: true }),
    ),
    point(
      '-',
      'Kiểm tra ít nhất 1/3 số trường trong học kỳ I.',
      duty('III.1.-2', ['statement'], { group: districts }),
    ),
    point('2.', 'Các trường trung học phổ thông'),
    point(
      '-',
      'Cài đặt phần mềm lọc nội dung, chống mã độc trên máy tính của phòng thực hành.',
      duty('III.2.-1', ['endpoint-protection'], { group: schools }),
    ),
    point(
      '-',
      'Phân công một viên chức làm đầu mối nhận cảnh báo, niêm yết số điện thoại tại phòng hội đồng.',
      duty('III.2.-2', ['warning-channel|incident-contact'], { group: schools }),
    ),
    point(
      '3.',
      'Các đơn vị báo cáo kết quả về Sở (qua Văn phòng) trước ngày 31/5/2025.',
      duty('III.3', ['report-form'], { deadline: before('2025-05-31') }),
    ),
    say(
      'Trên đây là Kế hoạch của Sở. Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Sở./.',
    ),
  ],
  tail: {
    distribution: [
      'UBND tỉnh (b/c)',
      'Các phòng GDĐT',
      'các trường THPT',
      'Các phòng thuộc Sở',
      'Lưu: VT, VP',
    ],
    printed: [
      'Nơi nhận:',
      '- UBND tỉnh (b/c);',
      '- Các phòng GDĐT; các trường THPT;',
      '- Các phòng thuộc Sở;',
      '- Lưu: VT, VP.',
    ],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Đàm Thị Nhung Tuyết',
  },
  appendices: [
    {
      kind: 'task-table',
      heading: ['PHỤ LỤC', 'PHÂN CÔNG NHIỆM VỤ'],
      caption: '(Kèm theo Kế hoạch số 1906/KH-SGDĐT ngày 26/8/2024 của Sở Giáo dục và Đào tạo)',
      body: [
        table(
          ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời gian'],
          [
            [
              '1',
              'Lập hồ sơ đề xuất cấp độ cho hệ thống quản lý trường học',
              'Hồ sơ được duyệt',
              'Văn phòng Sở',
              'Phòng Kế hoạch - Tài chính',
              'Tháng 10/2024',
            ],
            [
              '2',
              'Tập huấn kỹ năng an toàn thông tin cho giáo viên tin học',
              'Lớp tập huấn',
              'Phòng Giáo dục trung học',
              districts,
              'Quý IV/2024',
            ],
            [
              '3',
              'Diễn tập xử lý tình huống lộ đề kiểm tra',
              'Biên bản diễn tập',
              'Phòng Quản lý chất lượng',
              schools,
              'Trước 15/4/2025',
            ],
          ],
          [
            duty('table1.1', ['key-system'], {
              lead: 'Văn phòng Sở',
              support: ['Phòng Kế hoạch - Tài chính'],
              deadline: during('2024-10-01', '2024-10-31'),
            }),
            duty('table1.2', ['awareness'], {
              lead: 'Phòng Giáo dục trung học',
              support: [districts],
              deadline: during('2024-10-01', '2024-12-31'),
            }),
            duty('table1.3', ['response-plan'], {
              lead: 'Phòng Quản lý chất lượng',
              support: [schools],
              deadline: before('2025-04-15'),
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
    issuer: 'Sở Giáo dục và Đào tạo',
    parentBody: 'UBND tỉnh Lộc Bình Thượng',
    number: '1906',
    symbol: 'KH-SGDĐT',
    place: 'Lộc Bình Thượng',
    date: { iso: '2024-08-26' },
    subject: 'Bảo vệ dữ liệu học sinh và hệ thống quản lý trường học năm học 2024 - 2025',
    bases: [
      { number: '1350/QĐ-UBND', date: '2024-08-09' },
      { number: '4120/SGDĐT-VP', date: '2024-08-15' },
    ],
    contacts: [{ name: null, phones: ['02313000906'] }],
    signatory: { authority: 'KT', name: 'Đàm Thị Nhung Tuyết' },
    reportDue: before('2025-05-31'),
    contradictions: [],
  },
};
