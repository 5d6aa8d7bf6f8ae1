// 123: a provincial police in 2026, in flash: a weakness under attack, hours of the same night, a clause that sets the day of the clauses before it.
import { before, by, duty, point, recurring, type Source, say, state, within } from '../source.ts';

export const source: Source = {
  id: '123',
  half: 'tune',
  print: { columns: true, wrap: 90 },
  head: {
    left: ['BỘ CÔNG AN', 'CÔNG AN TỈNH HỒNG LĨNH HẠ'],
    number: 'Số: 2270/CAT-ANM',
    about: ['V/v khẩn cấp xử lý lỗ hổng trên', 'thiết bị VPN đang bị khai thác'],
    right: state,
    placeDate: 'Hồng Lĩnh Hạ, ngày 11 tháng 8 năm 2026',
    urgency: 'HỎA TỐC',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Các sở, ban, ngành', 'UBND các xã, phường', 'Các doanh nghiệp viễn thông trên địa bàn'],
  },
  body: [
    say(
      'Từ đêm 09/8/2026, một nhóm tin tặc khai thác lỗ hổng CVE-2026-91107 trên thiết bị VPN để cài mã độc tống tiền; bản vá đã có từ ngày 30/7/2026. Theo Điện số 45/ĐK-A99 ngày 10/8/2026 của Cục An ninh mạng phía Bắc, Công an tỉnh yêu cầu các đơn vị thực hiện ngay:',
    ),
    point(
      '1.',
      'Ngắt thiết bị VPN khỏi Internet nếu chưa cập nhật, hoàn thành trước 22h đêm nay.',
      duty('1', ['vulnerability'], { deadline: before('2026-08-11', '22:00') }),
    ),
    point(
      '2.',
      'Cập nhật lên bản phát hành từ ngày 30/7/2026 trở đi.',
      duty('2', ['vulnerability'], { deadline: by('2026-08-13', '12:00') }),
    ),
    point(
      '3.',
      'Rà soát nhật ký kết nối từ ngày 01/8/2026 đến nay theo các địa chỉ IP tại danh sách do Công an tỉnh cung cấp.',
      duty('3', ['indicator-sweep'], { deadline: by('2026-08-13', '12:00') }),
    ),
    point(
      '4.',
      'Buộc mọi người dùng VPN đổi mật khẩu trong vòng một ngày đêm kể từ khi cập nhật xong.',
      duty('4', ['password'], { deadline: within('P1D', 'PT24H') }),
    ),
    point(
      '5.',
      'Các nội dung nêu tại mục 2 và mục 3 phải hoàn thành chậm nhất 12 giờ ngày 13/8/2026; riêng doanh nghiệp viễn thông hoàn thành trong ngày 12/8/2026.',
      duty('5', ['vulnerability|statement|indicator-sweep'], {
        isOptional: true,
        deadline: by('2026-08-13', '12:00'),
      }),
    ),
    point(
      '6.',
      'Đơn vị có thiết bị đã bị xâm nhập giữ nguyên hiện trường, không cài lại máy khi chưa có ý kiến của Công an tỉnh; thông báo qua số 0239.3000.113 không quá 01 giờ kể từ lúc phát hiện.',
      duty('6', ['incident-contact'], { deadline: within('PT1H') }),
    ),
    point(
      '7.',
      'Báo cáo nhanh kết quả hai lần mỗi ngày (7h30 và 16h30) cho đến khi có thông báo kết thúc; báo cáo tổng hợp gửi chậm nhất sau 02 ngày kể từ ngày kết thúc.',
      duty('7', ['report-form'], { deadline: recurring() }),
    ),
    say(
      'Quá thời hạn trên, đơn vị không báo cáo phải chịu trách nhiệm trước Chủ tịch UBND tỉnh nếu để xảy ra mất an ninh mạng./.',
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Cục A99 (để b/c)', 'Chủ tịch UBND tỉnh (để b/c)', 'Lưu: VT, ANM'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Đại tá Thân Trọng Khoan',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: 'flash',
    issuer: 'Công an tỉnh Hồng Lĩnh Hạ',
    parentBody: 'Bộ Công an',
    number: '2270',
    symbol: 'CAT-ANM',
    place: 'Hồng Lĩnh Hạ',
    date: { iso: '2026-08-11' },
    subject: 'V/v khẩn cấp xử lý lỗ hổng trên thiết bị VPN đang bị khai thác',
    bases: [{ number: '45/ĐK-A99', date: '2026-08-10' }],
    contacts: [{ name: null, phones: ['02393000113'] }],
    signatory: { authority: 'KT', name: ['Thân Trọng Khoan', 'Đại tá Thân Trọng Khoan'] },
    contradictions: [],
  },
};
