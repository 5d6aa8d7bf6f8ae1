// 07: a notice of a commune under the two-level system: numbered without points, to its own offices and hamlets.
import { before, by, duty, point, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '07',
  half: 'tune',
  print: { columns: true, wrap: 90, wordLists: true },
  head: {
    left: ['ỦY BAN NHÂN DÂN', 'XÃ THƯỢNG LAM'],
    number: 'Số: 38/TB-UBND',
    right: state,
    placeDate: 'Thượng Lam, ngày 03 tháng 9 năm 2025',
  },
  title: [
    'THÔNG BÁO',
    'Về việc quản lý tài khoản, thiết bị công nghệ thông tin sau sắp xếp đơn vị hành chính',
  ],
  body: [
    say(
      'Căn cứ Công văn số 1190/UBND-NC ngày 25/8/2025 của Ủy ban nhân dân tỉnh Lam Giang về việc bàn giao hệ thống thông tin, từ ngày 01/7/2025 xã Thượng Lam được thành lập trên cơ sở nhập ba xã cũ. Ủy ban nhân dân xã thông báo và yêu cầu:',
    ),
    point(
      '1.',
      'Các phòng chuyên môn nộp lại USB ký số, thiết bị bảo mật của cán bộ thôi việc cho Văn phòng HĐND và UBND xã trước ngày 10/9/2025.',
      duty('1', ['access-review'], { group: 'Các phòng chuyên môn', deadline: before('2025-09-10') }),
    ),
    point(
      '2.',
      'Trung tâm Phục vụ hành chính công đổi mật khẩu toàn bộ tài khoản nghiệp vụ, không ghi mật khẩu ra giấy dán tại bàn làm việc.',
      duty('2', ['password'], { group: 'Trung tâm Phục vụ hành chính công' }),
    ),
    point(
      '3.',
      'Trạm Y tế, các trường học trên địa bàn kê khai máy tính có kết nối mạng theo mẫu gửi kèm, nộp chậm nhất vào ngày 12/9/2025.',
      duty('3', ['report-form'], {
        group: 'Trạm Y tế, các trường học trên địa bàn',
        deadline: by('2025-09-12'),
      }),
    ),
    point(
      '4.',
      'Trưởng các thôn tuyên truyền để người dân không cung cấp mã OTP, không cài ứng dụng lạ.',
      duty('4', ['awareness'], { group: 'Trưởng các thôn' }),
    ),
    say(
      'Trong quá trình thực hiện, có vướng mắc, các đơn vị phản ánh về Văn phòng HĐND và UBND xã (đ/c Sầm Thị Hoan, điện thoại 0377000904) để được hướng dẫn.',
      duty('closing', ['statement']),
    ),
  ],
  tail: {
    distribution: ['TT Đảng ủy, TT HĐND xã', 'Chủ tịch, các PCT UBND xã', 'Các phòng chuyên môn', 'Lưu: VT'],
    signature: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    name: 'Bế Xuân Trường',
  },
  appendices: [
    {
      kind: 'report-form',
      heading: ['MẪU KÊ KHAI MÁY TÍNH CÓ KẾT NỐI MẠNG'],
      caption: '(Kèm theo Thông báo số 38/TB-UBND ngày 03/9/2025 của UBND xã Thượng Lam)',
      body: [
        say('Tên đơn vị: ......................'),
        say('Người kê khai: ......................'),
        table07(),
      ],
      fields: [
        'Tên đơn vị',
        'Người kê khai',
        'Số máy tính để bàn',
        'Số máy tính xách tay',
        'Số máy có phần mềm diệt vi rút',
      ],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'notice',
    urgency: null,
    issuer: 'Ủy ban nhân dân xã Thượng Lam',
    parentBody: null,
    number: '38',
    symbol: 'TB-UBND',
    place: 'Thượng Lam',
    date: { iso: '2025-09-03' },
    subject: 'Về việc quản lý tài khoản, thiết bị công nghệ thông tin sau sắp xếp đơn vị hành chính',
    bases: [{ number: '1190/UBND-NC', date: '2025-08-25' }],
    contacts: [{ name: 'Sầm Thị Hoan', phones: ['0377000904'] }],
    signatory: { authority: 'KT', name: 'Bế Xuân Trường' },
    reportDue: by('2025-09-12'),
    contradictions: [],
  },
};

function table07() {
  return {
    header: ['TT', 'Nội dung', 'Số lượng', 'Ghi chú'],
    rows: [
      ['1', 'Số máy tính để bàn', '', ''],
      ['2', 'Số máy tính xách tay', '', ''],
      ['3', 'Số máy có phần mềm diệt vi rút', '', ''],
    ],
    duties: [],
  };
}
