// 68: guidance of a hospital: letters under numbers with đ, a table of contacts with a phone in each row, a form to fill in behind.
import { before, duty, point, type Source, say, state, table } from '../source.ts';

const wards = 'Các khoa, phòng, trung tâm';

export const source: Source = {
  id: '68',
  half: 'held-out',
  print: { columns: true, wrap: 88 },
  head: {
    left: ['SỞ Y TẾ KHÁNH LÂM', 'BỆNH VIỆN NHI ĐỒNG SƠN HẠ'],
    number: 'Số: 512/HD-BVNĐ',
    right: state,
    placeDate: 'Khánh Lâm, ngày 07 tháng 9 năm 2023',
  },
  title: ['HƯỚNG DẪN', 'Bảo vệ dữ liệu người bệnh trên các phần mềm khám, chữa bệnh'],
  body: [
    say(
      'Căn cứ Công văn số 4402/SYT-NVY ngày 25/8/2023 của Sở Y tế về bảo vệ bí mật hồ sơ sức khỏe, Bệnh viện hướng dẫn các khoa, phòng, trung tâm thực hiện như sau:',
    ),
    point('1.', 'Quy định chung'),
    point(
      'a)',
      'Mỗi nhân viên dùng một tài khoản riêng; mật khẩu dài từ 12 ký tự, thay đổi 03 tháng một lần.',
      duty('1.a', ['password']),
    ),
    point(
      'b)',
      'Điều dưỡng trưởng rà lại danh sách người được xem bệnh án, gỡ quyền của sinh viên thực tập đã kết thúc đợt học.',
      duty('1.b', ['access-review']),
    ),
    point(
      'c)',
      'Không chụp màn hình bệnh án gửi qua mạng xã hội; phổ biến cho toàn thể nhân viên trong buổi giao ban khoa.',
      duty('1.c', ['awareness']),
    ),
    point('2.', 'Khi phần mềm ngừng chạy'),
    point('a)', 'Chuyển ngay sang bệnh án giấy theo kịch bản đã duyệt.', duty('2.a', ['response-plan'])),
    point(
      'b)',
      'Gọi cho người trực theo bảng tại mục 4, nêu rõ máy bị lỗi và thời điểm.',
      duty('2.b', ['incident-contact']),
    ),
    point(
      '3.',
      'Các khoa, phòng, trung tâm điền Phiếu kê khai kèm theo, nộp về Phòng Công nghệ thông tin trước 16h30 ngày 22/9/2023; từ tháng 10 nộp vào ngày 25 hằng tháng.',
      duty('3', ['report-form'], { group: wards, deadline: before('2023-09-22', '16:30') }),
    ),
    point('4.', 'Đầu mối liên hệ'),
    table(
      ['STT', 'Họ và tên', 'Phụ trách', 'Điện thoại'],
      [
        ['1', 'Ngụy Thế Bằng', 'Máy chủ, đường truyền', '0974.000.218'],
        ['2', 'Mẫn Thị Sao', 'Phần mềm bệnh án', '0974.000.219'],
      ],
    ),
  ],
  tail: {
    distribution: ['Ban Giám đốc', 'Các khoa, phòng, trung tâm', 'Lưu: VT, CNTT'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Lục Thị Hải Vân',
  },
  appendices: [
    {
      kind: 'report-form',
      heading: ['PHIẾU KÊ KHAI THIẾT BỊ CÓ LƯU DỮ LIỆU NGƯỜI BỆNH'],
      caption: '(Kèm theo Hướng dẫn số 512/HD-BVNĐ ngày 07/9/2023)',
      body: [
        say('Khoa, phòng: ......................'),
        table(
          ['STT', 'Chỉ tiêu', 'Số lượng'],
          [
            ['1', 'Máy tính có lưu bệnh án', ''],
            ['2', 'Máy siêu âm có nối mạng', ''],
          ],
        ),
      ],
      fields: ['Khoa, phòng', 'Máy tính có lưu bệnh án', 'Máy siêu âm có nối mạng'],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'guidance',
    urgency: null,
    issuer: 'Bệnh viện Nhi đồng Sơn Hạ',
    parentBody: 'Sở Y tế Khánh Lâm',
    number: '512',
    symbol: 'HD-BVNĐ',
    place: 'Khánh Lâm',
    date: { iso: '2023-09-07' },
    subject: 'Bảo vệ dữ liệu người bệnh trên các phần mềm khám, chữa bệnh',
    bases: [{ number: '4402/SYT-NVY', date: '2023-08-25' }],
    contacts: [
      { name: 'Ngụy Thế Bằng', phones: ['0974000218'] },
      { name: 'Mẫn Thị Sao', phones: ['0974000219'] },
    ],
    signatory: { authority: 'KT', name: 'Lục Thị Hải Vân' },
    contradictions: [],
  },
};
