// 114: a network company of 2022 to its stations: a clause that sets the day of others, a form in the body's end called "MẪU BÁO CÁO NHANH".
import { before, by, duty, point, recurring, type Source, say, state, table, within } from '../source.ts';

const asked = ['Số trạm đã kiểm tra', 'Số trạm còn mật khẩu mặc định', 'Số sự cố trong kỳ'];

export const source: Source = {
  id: '114',
  half: 'held-out',
  print: { columns: true, wrap: 84 },
  head: {
    left: ['TỔNG CÔNG TY VIỄN THÔNG BIỂN XANH', 'CÔNG TY MẠNG LƯỚI MIỀN TRUNG'],
    number: 'Số: 2096/MLMT-KT',
    about: ['V/v siết chặt quản trị thiết bị trạm gốc'],
    right: state,
    placeDate: 'Thanh Châu, ngày 14 tháng 11 năm 2022',
  },
  to: { lead: 'Kính gửi:', names: ['Các Đài Viễn thông', 'Phòng Điều hành mạng'] },
  body: [
    say(
      'Vừa qua, vào 02h15 ngày 06/11/2022, 34 trạm gốc bị mất quản trị trong 05 giờ. Thực hiện Văn bản số 7710/BX-ANTT ngày 10/11/2022 của Tổng công ty, Công ty yêu cầu:',
    ),
    point('1.', 'Các Đài Viễn thông:'),
    point(
      'a.',
      'Đổi mật khẩu mặc định của thiết bị trạm gốc.',
      duty('1.a', ['password'], { group: 'Các Đài Viễn thông', deadline: before('2022-11-30') }),
    ),
    point(
      'b.',
      'Tắt các giao thức quản trị không mã hóa.',
      duty('1.b', ['endpoint-protection|key-system|access-review|statement'], {
        group: 'Các Đài Viễn thông',
        deadline: before('2022-11-30'),
      }),
    ),
    point(
      'c.',
      'Hoàn thành các công việc tại điểm a, b khoản này trước ngày 30/11/2022.',
      duty('1.c', ['statement|password'], { isOptional: true, deadline: before('2022-11-30') }),
    ),
    point(
      'd.',
      'Sự cố mất điện lưới, chạy máy nổ trong vòng 15 phút.',
      duty('1.d', ['network-continuity'], { group: 'Các Đài Viễn thông' }),
    ),
    point('2.', 'Phòng Điều hành mạng:'),
    point(
      'a.',
      'Sao lưu cấu hình tất cả các trạm vào đêm Chủ nhật hằng tuần, giữ 04 bản gần nhất.',
      duty('2.a', ['backup'], { group: 'Phòng Điều hành mạng', deadline: recurring('FREQ=WEEKLY;BYDAY=SU') }),
    ),
    point(
      'b.',
      'Thông báo cho Đài liên quan trong 10 phút khi phát hiện đăng nhập bất thường.',
      duty('2.b', ['incident-contact'], { group: 'Phòng Điều hành mạng', deadline: within('PT10M') }),
    ),
    point(
      '3.',
      'Các đơn vị báo cáo theo mẫu gửi kèm, gửi Công ty chậm nhất vào 10h00 ngày 02/12/2022, các lần tiếp theo vào ngày làm việc cuối cùng của tháng.',
      duty('3', ['report-form'], { deadline: by('2022-12-02', '10:00') }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Tổng công ty (b/c)', 'Lưu: VT, KT'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Ung Văn Thế',
  },
  appendices: [
    {
      kind: 'report-form',
      heading: ['MẪU BÁO CÁO NHANH', 'Tình hình quản trị thiết bị trạm gốc'],
      caption: null,
      body: [
        say('Đài Viễn thông: ......................'),
        table(
          ['TT', 'Chỉ tiêu', 'Số lượng', 'Ghi chú'],
          asked.map((name, index) => [String(index + 1), name, '', '']),
        ),
      ],
      fields: ['Đài Viễn thông', ...asked],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Công ty Mạng lưới miền Trung',
    parentBody: 'Tổng công ty Viễn thông Biển Xanh',
    number: '2096',
    symbol: 'MLMT-KT',
    place: 'Thanh Châu',
    date: { iso: '2022-11-14' },
    subject: 'V/v siết chặt quản trị thiết bị trạm gốc',
    bases: [{ number: '7710/BX-ANTT', date: '2022-11-10' }],
    contacts: [],
    signatory: { authority: 'KT', name: 'Ung Văn Thế' },
    reportDue: by('2022-12-02', '10:00'),
    contradictions: [],
  },
};
