// 73: a plan of a university: Roman parts, letters, dashes; tasks of faculties in sentences, terms and school weeks that set no day.
import { before, by, during, duty, heading, point, recurring, type Source, say, state } from '../source.ts';

const faculties = 'Các khoa, viện đào tạo';
const centre = 'Trung tâm Học liệu và Công nghệ';

export const source: Source = {
  id: '73',
  half: 'tune',
  print: { columns: false, wrap: 94 },
  head: {
    left: ['ĐẠI HỌC VÙNG ĐẦM XANH', 'TRƯỜNG ĐẠI HỌC SƯ PHẠM'],
    number: 'Số: 1620/KH-ĐHSP',
    right: state,
    placeDate: 'Đầm Xanh, ngày 12 tháng 9 năm 2023',
  },
  title: ['KẾ HOẠCH', 'Nâng cao an toàn cho hệ thống học tập trực tuyến năm học 2023 - 2024'],
  body: [
    say(
      'Căn cứ Kế hoạch số 940/KH-ĐHĐX ngày 21/8/2023 của Đại học vùng Đầm Xanh, Trường Đại học Sư phạm ban hành Kế hoạch với các nội dung sau:',
    ),
    heading('I.', 'MỤC ĐÍCH, YÊU CẦU'),
    point('-', 'Bảo vệ dữ liệu cá nhân của người học.'),
    point('-', 'Các đơn vị xác định đây là nhiệm vụ thường xuyên trong năm học.'),
    heading('II.', 'NHIỆM VỤ CỤ THỂ'),
    point('1.', 'Các khoa, viện đào tạo'),
    point(
      'a)',
      'Lồng ghép nội dung nhận diện tin giả, bảo mật thông tin cá nhân vào tuần sinh hoạt công dân đầu khóa, từ ngày 18/9 đến ngày 24/9/2023.',
      duty('II.1.a', ['awareness'], { group: faculties, deadline: during('2023-09-18', '2023-09-24') }),
    ),
    point(
      'b)',
      'Đề nghị xóa tài khoản của giảng viên thỉnh giảng hết hợp đồng, gửi danh sách trước ngày 30/9/2023.',
      duty('II.1.b', ['access-review'], { group: faculties, deadline: before('2023-09-30') }),
    ),
    point(
      'c)',
      'Cử một viên chức phụ trách an toàn thông tin, là người tiếp nhận các cảnh báo của Trung tâm.',
      duty('II.1.c', ['warning-channel'], { group: faculties }),
    ),
    point('2.', 'Trung tâm Học liệu và Công nghệ'),
    point(
      'a)',
      'Bắt buộc người dùng đặt mật khẩu có chữ hoa, chữ số, ký tự đặc biệt và nhập thêm mã xác nhận gửi về điện thoại.',
      duty('II.2.a', ['password'], { group: centre }),
    ),
    point(
      'b)',
      'Quay vòng bản lưu dữ liệu điểm theo ngày, tuần, tháng; thử dựng lại hệ thống từ bản lưu trong tháng 12 năm 2023.',
      duty('II.2.b', ['backup'], { group: centre, deadline: during('2023-12-01', '2023-12-31') }),
    ),
    point(
      'c)',
      'Xác định cấp độ của từng hệ thống, trình Hiệu trưởng phê duyệt hồ sơ chậm nhất ngày 15 tháng 11 năm 2023.',
      duty('II.2.c', ['key-system'], { group: centre, deadline: by('2023-11-15') }),
    ),
    point(
      'd)',
      'Tổ chức cho các đơn vị thực hành tình huống bị khóa dữ liệu đòi tiền chuộc.',
      duty('II.2.d', ['response-plan'], { group: centre }),
    ),
    heading('III.', 'TỔ CHỨC THỰC HIỆN'),
    point(
      '1.',
      'Phòng Kế hoạch - Tài chính bảo đảm nguồn kinh phí theo dự toán được duyệt.',
      duty('III.1', ['statement'], { group: 'Phòng Kế hoạch - Tài chính' }),
    ),
    point(
      '2.',
      'Các khoa, viện đào tạo gửi kết quả về Trung tâm vào ngày 20 tháng cuối mỗi quý.',
      duty('III.2', ['report-form'], {
        group: faculties,
        deadline: recurring('FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20'),
      }),
    ),
    say(
      'Trên đây là Kế hoạch của Trường, yêu cầu trưởng các đơn vị nghiêm túc triển khai thực hiện./.',
      duty('closing', ['statement'], { isOptional: true }),
    ),
  ],
  tail: {
    distribution: ['Đại học vùng Đầm Xanh (b/c)', 'Các đơn vị thuộc Trường', 'Lưu: VT, TTHL'],
    signature: ['KT. HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG'],
    name: 'PGS. TS. Giáp Thị Yên Nhi',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'plan',
    urgency: null,
    issuer: 'Trường Đại học Sư phạm',
    parentBody: 'Đại học vùng Đầm Xanh',
    number: '1620',
    symbol: 'KH-ĐHSP',
    place: 'Đầm Xanh',
    date: { iso: '2023-09-12' },
    subject: 'Nâng cao an toàn cho hệ thống học tập trực tuyến năm học 2023 - 2024',
    bases: [{ number: '940/KH-ĐHĐX', date: '2023-08-21' }],
    contacts: [],
    signatory: { authority: 'KT', name: ['Giáp Thị Yên Nhi', 'PGS. TS. Giáp Thị Yên Nhi'] },
    contradictions: [],
  },
};
