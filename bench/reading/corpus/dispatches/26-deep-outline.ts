// 26: a department of health: Roman parts, 2.1., dashes and plus signs below one another, a quarter, a weekday rhythm.
import { before, during, duty, heading, point, recurring, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '26',
  half: 'held-out',
  print: { columns: false, wrap: null, wordLists: true },
  head: {
    left: ['UBND TỈNH TRƯỜNG YÊN', 'SỞ Y TẾ'],
    number: 'Số: 2904/SYT-VP',
    about: ['V/v bảo vệ dữ liệu bệnh án điện tử'],
    right: state,
    placeDate: 'Trường Yên, ngày 16 tháng 12 năm 2024',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Các bệnh viện công lập', 'Trung tâm Y tế các huyện, thị xã', 'Các bệnh viện ngoài công lập'],
  },
  body: [
    say(
      'Thực hiện Chỉ thị số 19/CT-BYT ngày 02/12/2024 của Bộ Y tế về an toàn dữ liệu người bệnh, Sở Y tế đề nghị các đơn vị:',
    ),
    heading('I.', 'VỀ KỸ THUẬT'),
    point('1.', 'Đối với máy chủ bệnh án điện tử:'),
    point(
      '1.1.',
      'Sao lưu dữ liệu hằng ngày ra thiết bị ngoại tuyến, lưu giữ ít nhất 03 bản.',
      duty('I.1.1', ['backup']),
    ),
    point('1.2.', 'Kiểm soát truy cập:'),
    point(
      '-',
      'Cấp tài khoản riêng cho từng bác sĩ, điều dưỡng; thu hồi khi chuyển công tác.',
      duty('I.1.2.-1', ['access-review']),
    ),
    point('-', 'Đối với tài khoản quản trị:'),
    point(
      '+',
      'Bật xác thực đa yếu tố trong quý I/2025.',
      duty('I.1.2.-2.+1', ['password'], { deadline: during('2025-01-01', '2025-03-31') }),
    ),
    point(
      '+',
      'Đổi mật khẩu trước ngày 31/12/2024.',
      duty('I.1.2.-2.+2', ['password'], { deadline: before('2024-12-31') }),
    ),
    point(
      '2.',
      'Ràng buộc trách nhiệm bảo mật của đơn vị cung cấp phần mềm trong hợp đồng.',
      duty('I.2', ['service-provider']),
    ),
    heading('II.', 'VỀ CHẾ ĐỘ THÔNG TIN'),
    point(
      '1.',
      'Báo cáo nhanh về Sở Y tế trước 16 giờ thứ Sáu hằng tuần (hộp thư cntt@syt.truongyen.example.vn).',
      duty('II.1', ['report-form'], {
        deadline: recurring('FREQ=WEEKLY;BYDAY=FR'),
      }),
    ),
    point(
      '2.',
      'Gửi báo cáo tổng kết đợt 1 trước ngày 20/01/2025.',
      duty('II.2', ['report-form'], { deadline: before('2025-01-20') }),
    ),
    say('Đầu mối tiếp nhận: ông Nhan Đắc Hòa, Văn phòng Sở, điện thoại: 0274-3000-155 (số lẻ 12).'),
  ],
  tail: {
    distribution: ['Như trên', 'Bộ Y tế (b/c)', 'Ban Giám đốc', 'Website Sở', 'Lưu: VT, VP'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Hứa Tường Vân',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Sở Y tế',
    parentBody: 'UBND tỉnh Trường Yên',
    number: '2904',
    symbol: 'SYT-VP',
    place: 'Trường Yên',
    date: { iso: '2024-12-16' },
    subject: 'V/v bảo vệ dữ liệu bệnh án điện tử',
    bases: [{ number: '19/CT-BYT', date: '2024-12-02' }],
    contacts: [{ name: 'Nhan Đắc Hòa', phones: ['02743000155'], email: 'cntt@syt.truongyen.example.vn' }],
    signatory: { authority: 'KT', name: 'Hứa Tường Vân' },
    contradictions: [],
  },
};
