// 01: a department of science and technology after 1/7/2025: points a to e with đ, hours in the deadline, a list of recipients.
import { before, by, duty, point, recipientTable, type Source, say, state } from '../source.ts';

const group = 'Các sở, ban, ngành; Ủy ban nhân dân các xã, phường (chỉ đạo các đơn vị sự nghiệp trực thuộc)';
const telecom = 'Các doanh nghiệp viễn thông, Internet trên địa bàn tỉnh';
const toCommunes = { group, cascade: true };
const units = [
  {
    sector: 'Khối các sở, ban, ngành',
    names: [
      'Văn phòng Ủy ban nhân dân tỉnh',
      'Sở Tài chính',
      'Sở Xây dựng',
      'Sở Nông nghiệp và Môi trường',
      'Sở Nội vụ',
      'Sở Y tế',
      'Thanh tra tỉnh',
    ],
  },
  {
    sector: 'Khối Ủy ban nhân dân các xã, phường',
    names: ['Phường Bến Trúc', 'Phường Đông Mỹ Lam', 'Xã Ngọc Vân', 'Xã Thượng Lam', 'Xã Cồn Sẻ'],
  },
  {
    sector: 'Khối doanh nghiệp viễn thông',
    names: ['Viễn thông Lam Giang', 'Chi nhánh Viễn thông Quân đội Lam Giang'],
  },
];

export const source: Source = {
  id: '01',
  half: 'tune',
  print: { columns: false, wrap: null },
  head: {
    left: ['UBND TỈNH LAM GIANG', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
    number: 'Số: 1846/SKHCN-CĐS',
    about: ['V/v bảo đảm an toàn thông tin mạng phục vụ', 'vận hành chính quyền địa phương hai cấp'],
    right: state,
    placeDate: 'Lam Giang, ngày 06 tháng 11 năm 2025',
  },
  to: {
    lead: 'Kính gửi:',
    names: [
      'Các sở, ban, ngành tỉnh',
      'Ủy ban nhân dân các xã, phường',
      'Các doanh nghiệp viễn thông, Internet trên địa bàn tỉnh',
    ],
  },
  body: [
    say(
      'Thực hiện Công văn số 4127/UBND-KGVX ngày 28/10/2025 của Ủy ban nhân dân tỉnh về việc tăng cường quản lý hạ tầng số dùng chung; căn cứ kết quả giám sát quý III năm 2025, Sở Khoa học và Công nghệ đề nghị các cơ quan, đơn vị triển khai các nội dung sau:',
    ),
    point(
      '1.',
      'Các sở, ban, ngành; Ủy ban nhân dân các xã, phường (chỉ đạo các đơn vị sự nghiệp trực thuộc) thực hiện:',
    ),
    point(
      'a)',
      'Lập danh mục máy chủ, thiết bị mạng và ứng dụng đang sử dụng; hoàn thành trước 17 giờ 00 ngày 20/11/2025.',
      duty('1.a', ['key-system'], { ...toCommunes, deadline: before('2025-11-20', '17:00') }),
    ),
    point(
      'b)',
      'Cài đặt phần mềm phòng, chống mã độc có bản quyền trên toàn bộ máy trạm và cập nhật mẫu nhận diện hằng ngày.',
      duty('1.b', ['endpoint-protection'], toCommunes),
    ),
    point(
      'c)',
      'Đổi mật khẩu tài khoản quản trị, bật xác thực hai yếu tố cho hộp thư công vụ.',
      duty('1.c', ['password'], toCommunes),
    ),
    point(
      'd)',
      'Thu hồi tài khoản, chứng thư số chuyên dùng của cán bộ đã nghỉ hưu, chuyển công tác chậm nhất ngày 15/11/2025.',
      duty('1.d', ['access-review'], { ...toCommunes, deadline: by('2025-11-15') }),
    ),
    point(
      'đ)',
      'Sao lưu cơ sở dữ liệu hộ tịch, đất đai theo quy tắc 3-2-1, mỗi quý phục hồi thử ít nhất một lần; bảo đảm đưa hệ thống trở lại hoạt động trong vòng 24 tiếng kể từ khi gặp sự cố.',
      duty('1.đ', ['backup'], toCommunes),
    ),
    point(
      'e)',
      'Phổ biến đến cán bộ, công chức, viên chức các thủ đoạn giả mạo cơ quan nhà nước để lừa đảo trên mạng.',
      duty('1.e', ['awareness'], toCommunes),
    ),
    point('2.', 'Các doanh nghiệp viễn thông, Internet trên địa bàn tỉnh:'),
    point(
      'a)',
      'Bố trí đường truyền dự phòng cho trụ sở Ủy ban nhân dân các xã, phường, không để gián đoạn liên lạc.',
      duty('2.a', ['network-continuity'], { group: telecom }),
    ),
    point(
      'b)',
      'Ngăn chặn tên miền, địa chỉ IP vi phạm ngay khi có yêu cầu của cơ quan chức năng có thẩm quyền.',
      duty('2.b', ['authority-order'], { group: telecom }),
    ),
    point(
      '3.',
      'Các cơ quan, đơn vị gửi báo cáo kết quả thực hiện về Sở Khoa học và Công nghệ trước ngày 05/12/2025 để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.',
      duty('3', ['report-form'], { group: 'Các cơ quan, đơn vị', deadline: before('2025-12-05') }),
    ),
    say(
      'Thông tin chi tiết liên hệ: bà Trịnh Ngọc Lam Khuê, Phó Trưởng phòng Chuyển đổi số, điện thoại 0912.000.345, thư điện tử: khuetnl@lamgiang.gov.vn.',
    ),
    say('Trân trọng./.'),
  ],
  tail: {
    distribution: ['Như trên', 'UBND tỉnh (để b/c)', 'Giám đốc, các PGĐ Sở', 'Lưu: VT, CĐS'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Đoàn Vĩnh Thụy',
  },
  appendices: [
    {
      kind: 'recipient-units',
      heading: ['Phụ lục', 'DANH SÁCH CƠ QUAN, ĐƠN VỊ NHẬN VĂN BẢN'],
      caption: '(Kèm theo Công văn số 1846/SKHCN-CĐS ngày 06/11/2025 của Sở Khoa học và Công nghệ)',
      body: [recipientTable(['STT', 'Tên đơn vị'], units)],
      units,
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Sở Khoa học và Công nghệ',
    parentBody: 'UBND tỉnh Lam Giang',
    number: '1846',
    symbol: 'SKHCN-CĐS',
    place: 'Lam Giang',
    date: { iso: '2025-11-06' },
    subject: 'V/v bảo đảm an toàn thông tin mạng phục vụ vận hành chính quyền địa phương hai cấp',
    bases: [{ number: '4127/UBND-KGVX', date: '2025-10-28' }],
    contacts: [{ name: 'Trịnh Ngọc Lam Khuê', phones: ['0912000345'], email: 'khuetnl@lamgiang.gov.vn' }],
    signatory: { authority: 'KT', name: 'Đoàn Vĩnh Thụy' },
    reportDue: before('2025-12-05'),
    contradictions: [],
  },
};
