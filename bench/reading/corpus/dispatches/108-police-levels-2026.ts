// 108: a city's police of 2026 to wards: numbers down to 1.1.1, spans before and during an event, look-alikes of days.
import { before, by, during, duty, point, type Source, say, state, within } from '../source.ts';

const wards = 'UBND các phường, xã, đặc khu';

export const source: Source = {
  id: '108',
  half: 'held-out',
  print: { columns: false, wrap: 90 },
  head: {
    left: ['BỘ CÔNG AN', 'CÔNG AN THÀNH PHỐ CẨM HẢI'],
    number: 'Số: 815/CATP-PA05',
    about: ['V/v tăng cường bảo vệ hệ thống thông tin', 'phục vụ Lễ hội Biển năm 2026'],
    right: state,
    placeDate: 'Cẩm Hải, ngày 18 tháng 5 năm 2026',
    urgency: 'KHẨN',
  },
  to: { lead: 'Kính gửi:', names: ['Các sở, ban, ngành thành phố', wards] },
  body: [
    say(
      'Thực hiện Kế hoạch số 61/KH-UBND ngày 04/5/2026 của UBND thành phố về tổ chức Lễ hội Biển (diễn ra từ ngày 12/6 đến ngày 16/6/2026), Công an thành phố đề nghị:',
    ),
    point('1.', 'Các sở, ban, ngành thành phố'),
    point('1.1.', 'Về hạ tầng'),
    point(
      '1.1.1.',
      'Rà quét lỗ hổng các ứng dụng công bố trên Internet; vá xong các lỗ hổng mức cao trước Lễ hội 07 ngày (trước ngày 05/6/2026).',
      duty('1.1.1', ['vulnerability'], {
        group: 'Các sở, ban, ngành thành phố',
        deadline: before('2026-06-05'),
      }),
    ),
    point(
      '1.1.2.',
      'Lưu nhật ký truy cập tối thiểu 12 tháng theo quy định có hiệu lực từ ngày 01/7/2026.',
      duty('1.1.2', ['key-system|statement'], { group: 'Các sở, ban, ngành thành phố' }),
    ),
    point('1.2.', 'Về con người'),
    point(
      '1.2.1.',
      'Bố trí cán bộ trực 24/7 từ 0 giờ ngày 11/6/2026 đến 24 giờ ngày 17/6/2026.',
      duty('1.2.1', ['duty-roster'], {
        group: 'Các sở, ban, ngành thành phố',
        deadline: during('2026-06-11', '2026-06-17'),
      }),
    ),
    point(
      '1.2.2.',
      'Gửi danh sách cán bộ trực về Công an thành phố chậm nhất 11h30 ngày 29/5/2026.',
      duty('1.2.2', ['duty-roster'], {
        group: 'Các sở, ban, ngành thành phố',
        deadline: by('2026-05-29', '11:30'),
      }),
    ),
    point('2.', wards),
    point(
      '2.1.',
      'Kiểm tra bảng điện tử công cộng, thay mật khẩu mặc định, hoàn thành trong tuần cuối tháng 5/2026.',
      duty('2.1', ['password'], { group: wards, deadline: during(null, null, '2026-05-28') }),
    ),
    point(
      '2.2.',
      'Khi bảng điện tử bị chiếm quyền, ngắt nguồn ngay và báo Công an thành phố trong 10 phút; khôi phục sau không quá 02 giờ.',
      duty('2.2', ['incident-contact'], { group: wards, deadline: within('PT10M') }),
    ),
    point(
      '3.',
      'Các đơn vị báo cáo vào 17 giờ hằng ngày trong thời gian diễn ra Lễ hội; báo cáo tổng hợp gửi trước ngày 25/6/2026.',
      duty('3', ['report-form'], { deadline: before('2026-06-25') }),
    ),
    say('Số trực: 0231.3000.805 (Trung tá Lỗ Minh Kha).'),
  ],
  tail: {
    distribution: ['Như trên', 'UBND thành phố (b/c)', 'Lưu: VT, PA05'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Đại tá Sầm Việt Hoành',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: 'urgent',
    issuer: 'Công an thành phố Cẩm Hải',
    parentBody: 'Bộ Công an',
    number: '815',
    symbol: 'CATP-PA05',
    place: 'Cẩm Hải',
    date: { iso: '2026-05-18' },
    subject: 'V/v tăng cường bảo vệ hệ thống thông tin phục vụ Lễ hội Biển năm 2026',
    bases: [{ number: '61/KH-UBND', date: '2026-05-04' }],
    contacts: [{ name: 'Lỗ Minh Kha', phones: ['02313000805'] }],
    signatory: { authority: 'KT', name: ['Sầm Việt Hoành', 'Đại tá Sầm Việt Hoành'] },
    reportDue: before('2026-06-25'),
    contradictions: [],
  },
};
