// 59: minutes that assign tasks: what the chair concludes binds the units, so it is a directive; who came and what was said are no duties.
import { before, by, during, duty, heading, point, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '59',
  half: 'tune',
  print: { columns: false, wrap: 90 },
  head: {
    left: ['UBND TỈNH VÂN TRƯỜNG', 'SỞ TÀI CHÍNH'],
    number: 'Số: 05/BB-STC',
    right: state,
    placeDate: 'Vân Trường, ngày 11 tháng 7 năm 2023',
  },
  title: ['BIÊN BẢN', 'Họp giao ban về an toàn hệ thống quản lý ngân sách'],
  body: [
    heading('I.', 'THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN'),
    point('1.', 'Bắt đầu 14 giờ 00 ngày 10/7/2023, kết thúc 16 giờ 20 cùng ngày, tại phòng họp số 2.'),
    point('2.', 'Chủ tọa: bà Đèo Thị Lụa, Phó Giám đốc; thư ký: ông Cù Huy Sáng; cùng đại diện các phòng.'),
    heading('II.', 'DIỄN BIẾN'),
    point(
      '1.',
      'Phòng Tin học báo cáo: ngày 29/6/2023 máy chủ kế toán ngừng 03 giờ; bản sao lưu gần nhất là của ngày 27/6/2023.',
    ),
    point(
      '2.',
      'Phòng Ngân sách cho rằng cần đổi nhà cung cấp phần mềm trước năm 2025; ý kiến này để lại bàn sau.',
    ),
    heading('III.', 'KẾT LUẬN CỦA CHỦ TỌA'),
    point(
      '1.',
      'Phòng Tin học sao lưu cơ sở dữ liệu kế toán mỗi đêm, chuyển một bản sang trụ sở Kho bạc; làm từ tối nay.',
      duty('III.1', ['backup'], { group: 'Phòng Tin học' }),
    ),
    point(
      '2.',
      'Văn phòng Sở thu hồi quyền truy cập của 04 công chức chuyển ngành, xong trước buổi giao ban tuần sau (thứ Hai, 17/7/2023).',
      duty('III.2', ['access-review'], { group: 'Văn phòng Sở', deadline: before('2023-07-17') }),
    ),
    point(
      '3.',
      'Phòng Tin học phối hợp với Phòng Ngân sách lập kịch bản xử lý khi máy chủ ngừng hoạt động, trình Giám đốc trong nửa đầu tháng 8/2023.',
      duty('III.3', ['response-plan'], {
        group: 'Phòng Tin học',
        lead: 'Phòng Tin học',
        support: ['Phòng Ngân sách'],
        deadline: during('2023-08-01', '2023-08-15'),
      }),
    ),
    point(
      '4.',
      'Các phòng nộp cam kết sử dụng tài khoản của từng người cho Văn phòng Sở chậm nhất là hết ngày 21/7/2023.',
      duty('III.4', ['access-review|report-form|statement'], {
        group: 'Các phòng',
        deadline: by('2023-07-21'),
      }),
    ),
    say('Biên bản đã được đọc lại cho những người dự họp cùng nghe và nhất trí, gửi các phòng để thực hiện.'),
  ],
  tail: {
    distribution: ['Giám đốc Sở (b/c)', 'Các phòng thuộc Sở (t/h)', 'Lưu: VT, VP'],
    signature: ['THƯ KÝ', '', 'Cù Huy Sáng', '', 'CHỦ TỌA'],
    name: 'Đèo Thị Lụa',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'other',
    urgency: null,
    issuer: 'Sở Tài chính',
    parentBody: 'UBND tỉnh Vân Trường',
    number: '05',
    symbol: 'BB-STC',
    place: 'Vân Trường',
    date: { iso: '2023-07-11' },
    subject: 'Họp giao ban về an toàn hệ thống quản lý ngân sách',
    bases: [],
    contacts: [],
    signatory: { authority: null, name: ['Đèo Thị Lụa', 'Cù Huy Sáng'] },
    contradictions: [],
  },
};
