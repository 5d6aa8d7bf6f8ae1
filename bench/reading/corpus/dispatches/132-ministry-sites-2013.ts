// 132: a ministry of 2013 to its units: days without a year, a holiday from hour to hour, silence that counts as assent, a weekly hour.
import { before, by, during, duty, point, recurring, type Source, say, state, within } from '../source.ts';

const centre = 'Trung tâm Tin học';

export const source: Source = {
  id: '132',
  half: 'held-out',
  print: { columns: true, wrap: 84 },
  head: {
    left: ['BỘ CẢNG BIỂN'],
    number: 'Số: 1406/BCB-TTTH',
    about: ['V/v bảo vệ trang thông tin điện tử', 'của các đơn vị thuộc Bộ'],
    right: state,
    placeDate: 'Hà Nội, ngày 08 tháng 4 năm 2013',
  },
  to: { lead: 'Kính gửi:', names: ['Các Vụ, Cục, Thanh tra, Văn phòng Bộ', 'Các cảng vụ'] },
  body: [
    say(
      'Trong tháng 3/2013, bốn trang thông tin điện tử của ngành ngừng hoạt động tổng cộng 31 giờ do bị tấn công từ chối dịch vụ. Thực hiện Chỉ thị số 04/CT-BCB ngày 18/3/2013 của Bộ trưởng (có hiệu lực từ ngày 01/4/2013), Bộ yêu cầu các đơn vị:',
    ),
    point(
      '1.',
      'Đổi toàn bộ mật khẩu quản trị trang thông tin điện tử, xong trước 11 giờ 30 phút ngày 12/4.',
      duty('1', ['password'], { deadline: before('2013-04-12', '11:30') }),
    ),
    point(
      '2.',
      'Trong vòng 07 ngày làm việc kể từ ngày ký Công văn này, kê khai với Trung tâm Tin học các máy chủ đang đặt tại đơn vị.',
      duty('2', ['key-system'], { deadline: within() }),
    ),
    point('3.', 'Trung tâm Tin học:'),
    point(
      'a)',
      'Dò quét điểm yếu các trang thông tin điện tử của ngành trong quý II, mỗi trang ít nhất một lần.',
      duty('3.a', ['vulnerability|website-integrity'], {
        group: centre,
        deadline: during('2013-04-01', '2013-06-30'),
      }),
    ),
    point(
      'b)',
      'Thông báo điểm yếu tìm thấy cho đơn vị chủ quản không quá 02 ngày kể từ khi dò quét xong.',
      duty('3.b', ['statement|vulnerability'], { group: centre, deadline: within('P2D') }),
    ),
    point(
      'c)',
      'Lưu nhật ký truy cập máy chủ tối thiểu 06 tháng.',
      duty('3.c', ['key-system|statement'], { group: centre }),
    ),
    point(
      '4.',
      'Vá các điểm yếu được thông báo; những điểm yếu chưa vá được phải có biện pháp che chắn trước ngày 30 tháng 6.',
      duty('4', ['vulnerability'], { deadline: before('2013-06-30') }),
    ),
    point(
      '5.',
      'Trong dịp lễ 30/4 và 01/5, phân công người theo dõi trang thông tin điện tử từ 17h00 ngày 26/4 đến 7h30’ ngày 02/5/2013.',
      duty('5', ['duty-roster|website-integrity'], { deadline: during('2013-04-26', '2013-05-02') }),
    ),
    point(
      '6.',
      'Mỗi cảng vụ cử 02 cán bộ dự lớp bồi dưỡng về an toàn thông tin khai giảng ngày 22/4/2013 tại Hải Đông, danh sách gửi trước ngày 17/4/2013 (thứ Tư).',
      duty('6', ['awareness'], { deadline: before('2013-04-17') }),
    ),
    point(
      '7.',
      'Vụ Pháp chế lấy ý kiến các đơn vị về dự thảo Quy chế an toàn thông tin; sau 10 ngày kể từ ngày gửi dự thảo, đơn vị nào không có văn bản trả lời coi như thống nhất.',
      duty('7', ['statement'], { group: 'Vụ Pháp chế' }),
    ),
    point(
      '8.',
      'Văn phòng Bộ sao lưu cơ sở dữ liệu văn bản hằng tuần vào 15 giờ thứ Sáu, bản sao cất tại phòng khác.',
      duty('8', ['backup'], { group: 'Văn phòng Bộ', deadline: recurring('FREQ=WEEKLY;BYDAY=FR') }),
    ),
    say(
      'Kết quả thực hiện, đề nghị các đơn vị báo cáo Bộ (qua Trung tâm Tin học) trong ngày 28/6/2013./.',
      duty('closing', ['report-form'], { deadline: by('2013-06-28') }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Bộ trưởng (để b/c)', 'Lưu: VT, TTTH'],
    signature: ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
    name: 'Mạch Đăng Khởi',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Bộ Cảng biển',
    parentBody: null,
    number: '1406',
    symbol: 'BCB-TTTH',
    place: 'Hà Nội',
    date: { iso: '2013-04-08' },
    subject: 'V/v bảo vệ trang thông tin điện tử của các đơn vị thuộc Bộ',
    bases: [{ number: '04/CT-BCB', date: '2013-03-18' }],
    contacts: [],
    signatory: { authority: 'KT', name: 'Mạch Đăng Khởi' },
    reportDue: by('2013-06-28'),
    contradictions: [],
  },
};
