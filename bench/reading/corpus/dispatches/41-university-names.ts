// 41: a university to its own units: no numbers, each paragraph opens with a name and a colon; terms of study, which are no days; a run-in list of units.
import { before, by, during, duty, type Source, say, state } from '../source.ts';

const faculties = 'Các khoa, viện';
const centre = 'Trung tâm Dữ liệu và Học liệu';
const personnel = 'Phòng Tổ chức - Hành chính';
const union = 'Đoàn Thanh niên, Hội Sinh viên';
const units = [
  'Khoa Cơ điện',
  'Khoa Kinh tế số',
  'Viện Vật liệu',
  'Trung tâm Ngoại ngữ',
  'Ban Quản lý ký túc xá',
];

export const source: Source = {
  id: '41',
  half: 'tune',
  print: { columns: true, wrap: null },
  head: {
    left: ['ĐẠI HỌC VÙNG HẢI TRANG', 'TRƯỜNG ĐẠI HỌC KỸ THUẬT SỐ'],
    number: 'Số: 915/ĐHKTS-TTDL',
    about: ['V/v bảo vệ dữ liệu người học', 'năm học 2024 - 2025'],
    right: state,
    placeDate: 'Hải Trang, ngày 4 tháng 9 năm 2024',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Trưởng các đơn vị trong Trường'],
  },
  body: [
    say(
      'Trong hai ngày 28 và 29/8/2024, thông tin cá nhân của khoảng 1.200 sinh viên khóa 2021 bị rao bán. Hiệu trưởng yêu cầu các đơn vị nghiêm túc thực hiện những việc sau đây:',
    ),
    say(
      'Các khoa, viện: không lưu bảng điểm, ảnh thẻ trên các dịch vụ chia sẻ tệp công cộng; xóa bản đã đưa lên, hạn cuối ngày 12/9/2024.',
      duty('p1', ['statement'], { group: faculties, deadline: by('2024-09-12') }),
    ),
    say(
      'Trung tâm Dữ liệu và Học liệu: quét, vá lỗ hổng của cổng đăng ký học phần trước khi mở đăng ký học kỳ I; bật xác thực nhiều lớp với tài khoản giảng viên từ ngày 16 đến 20/9/2024.',
      duty('p2', ['vulnerability', 'password'], {
        group: centre,
        deadline: during('2024-09-16', '2024-09-20'),
      }),
    ),
    say(
      'Phòng Tổ chức - Hành chính: thanh lý tài khoản thư điện tử của viên chức thôi việc; thỉnh giảng hết hợp đồng từ tháng 5/2024 cũng xử lý như vậy. Hoàn tất trước 20/9.',
      duty('p3', ['access-review'], { group: personnel, deadline: before('2024-09-20') }),
    ),
    say(
      'Đoàn Thanh niên, Hội Sinh viên: đưa nội dung phòng chống lừa đảo trực tuyến vào Tuần sinh hoạt công dân đầu khóa.',
      duty('p4', ['awareness'], { group: union }),
    ),
    say(
      'Nhận được công văn này, các đơn vị phổ biến tới từng viên chức, người học và có báo cáo về Trường (qua Trung tâm Dữ liệu và Học liệu, thầy Ngụy Như Bách, ĐT nội bộ 6612, DĐ (0903) 000 772, email: bachnn@dhkts.example.vn) chậm nhất vào thứ Hai, 30/9/2024. Trân trọng!',
      duty('p5', ['awareness', 'report-form'], { deadline: by('2024-09-30') }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Chủ tịch HĐT (để báo cáo)', 'Website Trường', 'Lưu: VT, TTDL'],
    signature: ['HIỆU TRƯỞNG'],
    name: 'PGS. TS. Đàm Vĩnh Nhượng',
  },
  appendices: [
    {
      kind: 'recipient-units',
      heading: ['DANH SÁCH GỬI'],
      caption: null,
      body: [say(`Đơn vị nhận công văn: ${units.join(', ')}.`)],
      units: [{ sector: null, names: units }],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Trường Đại học Kỹ thuật số',
    parentBody: 'Đại học Vùng Hải Trang',
    number: '915',
    symbol: 'ĐHKTS-TTDL',
    place: 'Hải Trang',
    date: { iso: '2024-09-04' },
    subject: 'V/v bảo vệ dữ liệu người học năm học 2024 - 2025',
    bases: [],
    contacts: [{ name: 'Ngụy Như Bách', phones: ['0903000772'], email: 'bachnn@dhkts.example.vn' }],
    signatory: { authority: null, name: ['Đàm Vĩnh Nhượng', 'PGS. TS. Đàm Vĩnh Nhượng'] },
    reportDue: by('2024-09-30'),
    contradictions: [],
  },
};
