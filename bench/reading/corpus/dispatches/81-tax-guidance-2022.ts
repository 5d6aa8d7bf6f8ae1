// 81: guidance of a tax department in three levels: 1., 1.1., a); a reference inside a duty, a year's end, an event with before, during and after.
import { before, by, during, duty, point, type Source, say, state } from '../source.ts';

const offices = 'Các Chi cục Thuế khu vực';

export const source: Source = {
  id: '81',
  half: 'tune',
  print: { columns: false, wrap: null },
  head: {
    left: ['TỔNG CỤC THUẾ', 'CỤC THUẾ THÀNH PHỐ CẦU MÂY'],
    number: 'Số: 9014/HD-CTCMA',
    right: state,
    placeDate: 'Cầu Mây, ngày 28 tháng 10 năm 2022',
  },
  title: ['HƯỚNG DẪN', 'Công tác an toàn thông tin khi triển khai hóa đơn điện tử'],
  body: [
    say(
      'Căn cứ Nghị định số 702/2022/NĐ-CP ngày 15/9/2022 của Chính phủ và Công văn số 3310/TCT-CNTT ngày 20/10/2022 của Tổng cục Thuế, Cục Thuế hướng dẫn như sau:',
    ),
    point('1.', 'Các Chi cục Thuế khu vực'),
    point('1.1.', 'Về hạ tầng'),
    point(
      'a)',
      'Kê khai toàn bộ máy chủ, đường truyền, phần mềm đang dùng vào danh mục tài sản công nghệ thông tin trước ngày 15/11/2022.',
      duty('1.1.a', ['key-system'], { group: offices, deadline: before('2022-11-15') }),
    ),
    point(
      'b)',
      'Chỉ đưa ứng dụng mới vào sử dụng sau khi đã được kiểm tra, đánh giá an toàn thông tin theo Thông tư số 12/2022/TT-BTTTT ngày 12/8/2022.',
      duty('1.1.b', ['key-system'], { group: offices }),
    ),
    point('1.2.', 'Về con người'),
    point(
      'a)',
      'Người được cấp chữ ký số không cho người khác mượn; thu lại thiết bị ký của người thôi giữ chức vụ.',
      duty('1.2.a', ['access-review'], { group: offices }),
    ),
    point(
      'b)',
      'Hướng dẫn người nộp thuế cảnh giác với thư, tin nhắn mạo danh cơ quan thuế.',
      duty('1.2.b', ['awareness'], { group: offices }),
    ),
    point(
      '2.',
      'Phòng Công nghệ thông tin chủ trì, phối hợp với các Chi cục Thuế khu vực kiểm tra việc nhà thầu phần mềm truy cập từ xa; yêu cầu nhà thầu cam kết không sao chép dữ liệu. Thời gian xong: cuối năm 2022.',
      duty('2', ['service-provider'], {
        group: 'Phòng Công nghệ thông tin',
        lead: 'Phòng Công nghệ thông tin',
        support: ['Các Chi cục Thuế khu vực'],
        deadline: by('2022-12-31'),
      }),
    ),
    point(
      '3.',
      'Văn phòng Cục bố trí người trực tổng đài hỗ trợ trước, trong và sau Hội nghị triển khai ngày 01/12/2022.',
      duty('3', ['duty-roster'], {
        group: 'Văn phòng Cục',
        deadline: during(null, null, '2022-12-01'),
      }),
    ),
    point(
      '4.',
      'Các Chi cục Thuế khu vực sơ kết, gửi báo cáo theo biểu số 02 về Cục (qua Phòng Công nghệ thông tin) vào ngày làm việc cuối cùng của tháng 12 năm 2022.',
      duty('4', ['report-form'], { group: offices, deadline: by(null) }),
    ),
  ],
  tail: {
    distribution: ['Tổng cục Thuế (b/c)', 'Các Chi cục Thuế khu vực', 'Các phòng', 'Lưu: VT, CNTT'],
    signature: ['KT. CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG'],
    name: 'Hứa Trọng Nghị',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'guidance',
    urgency: null,
    issuer: 'Cục Thuế thành phố Cầu Mây',
    parentBody: 'Tổng cục Thuế',
    number: '9014',
    symbol: 'HD-CTCMA',
    place: 'Cầu Mây',
    date: { iso: '2022-10-28' },
    subject: 'Công tác an toàn thông tin khi triển khai hóa đơn điện tử',
    bases: [
      { number: '702/2022/NĐ-CP', date: '2022-09-15' },
      { number: '3310/TCT-CNTT', date: '2022-10-20' },
    ],
    inDuties: [{ number: '12/2022/TT-BTTTT', date: '2022-08-12' }],
    contacts: [],
    signatory: { authority: 'KT', name: 'Hứa Trọng Nghị' },
    contradictions: [],
  },
};
