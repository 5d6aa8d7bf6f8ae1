// 139: an education office of a district in 2021: lines "Thời hạn:" under headings, times in brackets, a form whose title says when it is due.
import { before, by, during, duty, heading, point, recurring, type Source, say, state } from '../source.ts';

const asked = ['Số tài khoản giáo viên đã kiểm tra', 'Số phòng học trực tuyến bị quấy phá', 'Kiến nghị'];

export const source: Source = {
  id: '139',
  half: 'tune',
  print: { columns: false, wrap: 78 },
  head: {
    left: ['UBND HUYỆN VĨNH TÚC', 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO'],
    number: 'Số: 518/PGDĐT-CNTT',
    about: ['V/v bảo đảm an toàn thông tin', 'khi tổ chức dạy học trực tuyến'],
    right: state,
    placeDate: 'Vĩnh Túc, ngày 30 tháng 8 năm 2021',
  },
  to: { lead: 'Kính gửi:', names: ['Hiệu trưởng các trường mầm non, tiểu học, trung học cơ sở'] },
  body: [
    say(
      'Năm học 2021 - 2022 khai giảng ngày 05/9/2021 bằng hình thức trực tuyến. Theo Công văn số 2764/SGDĐT-VP ngày 26/8/2021 của Sở Giáo dục và Đào tạo, Phòng Giáo dục và Đào tạo yêu cầu các trường:',
    ),
    heading('1.', 'Tài khoản, phòng học trực tuyến'),
    say('Thời hạn: trước ngày 04/9/2021.'),
    point(
      'a)',
      'Cấp tài khoản riêng cho từng giáo viên, bỏ tài khoản dùng chung của tổ chuyên môn.',
      duty('1.a', ['access-review'], { deadline: before('2021-09-04') }),
    ),
    point(
      'b)',
      'Đặt mật khẩu cho từng phòng học, đổi lại sau mỗi tuần.',
      duty('1.b', ['password'], { deadline: before('2021-09-04') }),
    ),
    point(
      'c)',
      'Bản ghi hình buổi học chỉ lưu trong 30 ngày, sau đó xóa khỏi máy của giáo viên.',
      duty('1.c', ['statement'], { isOptional: true, deadline: before('2021-09-04') }),
    ),
    heading('2.', 'Tuyên truyền, tập huấn'),
    point(
      'a)',
      'Cử 01 giáo viên tin học dự tập huấn trực tuyến trong hai ngày 31/8 và 01/9/2021 (từ 8g00 đến 11g00).',
      duty('2.a', ['awareness'], { deadline: during('2021-08-31', '2021-09-01') }),
    ),
    point(
      'b)',
      'Sinh hoạt dưới cờ chủ đề phòng, chống lừa đảo trên mạng vào tuần học đầu tiên (06/9 - 11/9/2021).',
      duty('2.b', ['awareness'], { deadline: during('2021-09-06', '2021-09-11') }),
    ),
    point(
      'c)',
      'Thường xuyên nhắc cha mẹ học sinh không gửi ảnh, số định danh của con lên nhóm chung.',
      duty('2.c', ['awareness']),
    ),
    heading('3.', 'Xử lý sự cố, báo cáo'),
    point(
      'a)',
      'Có người lạ vào phòng học, giáo viên dừng buổi học, báo Ban Giám hiệu ngay trong buổi.',
      duty('3.a', ['incident-contact']),
    ),
    point(
      'b)',
      'Các trường gửi danh sách giáo viên phụ trách về Phòng (ông Bế Lương Thiện, email cntt@pgd.example) chậm nhất 11g30 ngày 01/9.',
      duty('3.b', ['incident-contact|statement|response-team'], { deadline: by('2021-09-01', '11:30') }),
    ),
    point(
      'c)',
      'Báo cáo theo mẫu đính kèm.',
      duty('3.c', ['report-form'], { deadline: before('2021-09-10', '16:30') }),
    ),
    point(
      'd)',
      'Từ tháng 10/2021, trường có sự cố báo cáo định kỳ vào ngày 15 và ngày 30 hằng tháng.',
      duty('3.d', ['report-form'], { deadline: recurring('FREQ=MONTHLY;BYMONTHDAY=15,30') }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Sở GDĐT (để b/c)', 'UBND huyện (để b/c)', 'Lưu: VT, CNTT'],
    signature: ['KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG'],
    name: 'Nhan Thị Hảo',
  },
  appendices: [
    {
      kind: 'report-form',
      heading: ['MẪU BÁO CÁO', 'Tình hình an toàn dạy học trực tuyến'],
      caption: '(Nộp về Phòng GDĐT trước 16 giờ 30 ngày 10/9/2021)',
      body: asked.map((name, index) => point(`${index + 1}.`, `${name}: ....................`)),
      fields: asked,
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Phòng Giáo dục và Đào tạo',
    parentBody: 'UBND huyện Vĩnh Túc',
    number: '518',
    symbol: 'PGDĐT-CNTT',
    place: 'Vĩnh Túc',
    date: { iso: '2021-08-30' },
    subject: 'V/v bảo đảm an toàn thông tin khi tổ chức dạy học trực tuyến',
    bases: [{ number: '2764/SGDĐT-VP', date: '2021-08-26' }],
    contacts: [{ name: 'Bế Lương Thiện', phones: [], email: 'cntt@pgd.example' }],
    signatory: { authority: 'KT', name: 'Nhan Thị Hảo' },
    reportDue: before('2021-09-10', '16:30'),
    contradictions: [],
  },
};
