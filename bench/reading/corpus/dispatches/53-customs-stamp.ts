// 53: a customs sub-department, the day stamped in; letters with dots; planted: a ground ten days after the dispatch, another symbol on the form.
import { by, during, duty, point, type Source, say, state, table, within } from '../source.ts';

export const source: Source = {
  id: '53',
  half: 'tune',
  print: { columns: false, wrap: 85 },
  head: {
    left: ['CỤC HẢI QUAN', 'CHI CỤC HẢI QUAN KHU VỰC XXVI'],
    number: 'Số: 884 /KVXXVI-CNTT',
    about: ['V/v bảo mật tài khoản khai báo và', 'máy tính kết nối hệ thống thông quan'],
    right: state,
    placeDate: 'Khánh Lâm, ngày 17 -10- 2025',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Hải quan cửa khẩu Lũng Mây', 'Hải quan cảng Bến Đá', 'Đội Kiểm soát hải quan'],
    printed: ['Kính gửi: Hải quan cửa khẩu Lũng Mây', 'Hải quan cảng Bến Đá', 'Đội Kiểm soát hải quan'],
  },
  body: [
    say(
      'Ngày 27/10/2025, Cục Hải quan ban hành Công văn số 6120/CHQ-CNTT về việc siết chặt quản lý tài khoản trên hệ thống thông quan; hệ thống hiện phục vụ 412 doanh nghiệp (số liệu đến ngày 30/9/2025). Chi cục yêu cầu các đơn vị:',
    ),
    point(
      'a.',
      'Đối chiếu danh sách tài khoản với quyết định phân công, vô hiệu hóa tài khoản thừa đến cuối ngày 24/10/2025.',
      duty('a', ['access-review'], { deadline: by('2025-10-24') }),
    ),
    point(
      'b.',
      'Không rời máy khi chưa rút thiết bị ký số; chứng thư số nào hết hạn trước ngày 31/12/2025 thì đề nghị gia hạn vào đầu tháng 11/2025.',
      duty('b', ['access-review'], { deadline: during(null, null, '2025-11-04') }),
    ),
    point(
      'c.',
      'Quét mã độc toàn bộ máy tính tại khu vực thông quan trước khi mở luồng tờ khai mỗi sáng.',
      duty('c', ['endpoint-protection']),
    ),
    point(
      'd.',
      'Bản vá do Phòng Công nghệ thông tin chuyển đến phải cài xong trong ba (03) ngày làm việc kể từ ngày nhận.',
      duty('d', ['vulnerability'], { deadline: within() }),
    ),
    point(
      'e.',
      'Điền Biểu 01 kèm theo, gửi thư điện tử cho Phòng Công nghệ thông tin, thời điểm khóa sổ 15 giờ ngày 31/10/2025.',
      duty('e', ['report-form'], { deadline: by('2025-10-31', '15:00') }),
    ),
    say(
      'Đội trưởng, Trưởng Hải quan cửa khẩu, cảng chịu trách nhiệm trước Chi cục trưởng nếu để xảy ra mất an toàn tại đơn vị mình.',
      duty('closing', ['statement'], { isOptional: true }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Lãnh đạo Chi cục', 'Lưu: VT, CNTT (02b)'],
    lead: 'Nơi gửi:',
    signature: ['KT. CHI CỤC TRƯỞNG', 'PHÓ CHI CỤC TRƯỞNG', '', 'Ký bởi: Chi cục Hải quan khu vực XXVI'],
    name: 'Bàn Quý Tộ',
  },
  appendices: [
    {
      kind: 'report-form',
      heading: ['BIỂU 01', 'TÌNH HÌNH SỬ DỤNG TÀI KHOẢN THÔNG QUAN'],
      caption: '(Kèm theo Công văn số 884/KVXXVII-CNTT ngày 17/10/2025)',
      body: [
        say('Tên đơn vị: ………………………'),
        say('Cán bộ lập biểu: ……………………… Điện thoại: ………………'),
        table(
          ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kết quả'],
          [
            ['1', 'Tài khoản đang dùng', 'tài khoản', ''],
            ['2', 'Tài khoản đã vô hiệu hóa', 'tài khoản', ''],
            ['3', 'Máy tính đã quét mã độc', 'máy', ''],
          ],
        ),
      ],
      fields: [
        'Tên đơn vị',
        'Cán bộ lập biểu',
        'Điện thoại',
        'Tài khoản đang dùng',
        'Tài khoản đã vô hiệu hóa',
        'Máy tính đã quét mã độc',
      ],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Chi cục Hải quan khu vực XXVI',
    parentBody: 'Cục Hải quan',
    number: '884',
    symbol: 'KVXXVI-CNTT',
    place: 'Khánh Lâm',
    date: { iso: '2025-10-17' },
    subject: 'V/v bảo mật tài khoản khai báo và máy tính kết nối hệ thống thông quan',
    bases: [{ number: '6120/CHQ-CNTT', date: '2025-10-27' }],
    contacts: [],
    signatory: { authority: 'KT', name: 'Bàn Quý Tộ' },
    reportDue: by('2025-10-31', '15:00'),
    contradictions: ['basis-after-dispatch', 'symbol-varies'],
  },
};
