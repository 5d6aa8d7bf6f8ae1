// 125: a provincial police in 2025: groups that are asked ("Đề nghị …:", "Giao … chủ trì …:"), points with a heading run in, two duties in a paragraph, contacts as a list.
import { before, by, duty, point, recurring, type Source, say, state, table, within } from '../source.ts';

const communes = 'Uỷ ban nhân dân các xã, phường';
const telecoms = 'các doanh nghiệp viễn thông';
const office = 'Phòng An ninh mạng';
const report =
  'Các cơ quan, đơn vị tổng hợp kết quả theo mẫu tại Phụ lục II, gửi Công an tỉnh (qua Phòng An ninh mạng) trước ngày 28/11/2025.';
const ask =
  'Phòng An ninh mạng tổng hợp, tham mưu văn bản báo cáo Chủ tịch UBND tỉnh chậm nhất ngày 05/12/2025.';

export const source: Source = {
  id: '125',
  half: 'tune',
  print: { columns: false, wrap: 90 },
  head: {
    left: ['BỘ CÔNG AN', 'CÔNG AN TỈNH TRÀ LĨNH HẠ'],
    number: 'Số: 4418/CAT-ANM',
    about: ['V/v khắc phục lỗ hổng trên bộ định tuyến', 'và camera giám sát công cộng'],
    right: state,
    placeDate: 'Trà Lĩnh Hạ, ngày 03 tháng 11 năm 2025',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Các sở, ban, ngành', communes, 'Các doanh nghiệp viễn thông'],
  },
  body: [
    say(
      'Qua rà quét không gian mạng của tỉnh tháng 10/2025, Công an tỉnh phát hiện 216 bộ định tuyến và camera sử dụng phần mềm có lỗ hổng (Phụ lục I). Thực hiện Kế hoạch số 301/KH-UBND ngày 14/10/2025 của Chủ tịch UBND tỉnh, Công an tỉnh trao đổi và đề nghị như sau:',
    ),
    point('1.', 'Đề nghị Uỷ ban nhân dân các xã, phường:'),
    point(
      '1.1.',
      'Về thiết bị: Thống kê camera đã lắp đặt tại trụ sở, nhà văn hóa, nút giao thông; lập danh sách theo từng tuyến đường, xong trước ngày 15/11/2025.',
      duty('1.1', ['key-system'], { group: communes, deadline: before('2025-11-15') }),
    ),
    point(
      '1.2.',
      'Về cấu hình: Đổi mật khẩu mặc định, tắt chức năng truy cập từ Internet khi không cần thiết.',
      duty('1.2', ['password'], { group: communes }),
    ),
    point(
      '1.3.',
      'Về con người: Hướng dẫn hộ gia đình, cơ sở kinh doanh tự kiểm tra camera đang dùng.',
      duty('1.3', ['awareness'], { group: communes }),
    ),
    point('2.', 'Đối với các doanh nghiệp viễn thông:'),
    point(
      '2.1.',
      'Nâng cấp phần mềm của bộ định tuyến đã cho khách hàng thuê lên phiên bản nêu tại Phụ lục I, hoàn thành chậm nhất ngày 30/11/2025.',
      duty('2.1', ['vulnerability'], { group: telecoms, deadline: by('2025-11-30') }),
    ),
    point(
      '2.2.',
      'Khi nhận được yêu cầu của Công an tỉnh, cung cấp thông tin thuê bao sử dụng địa chỉ IP vi phạm trong vòng 24 giờ.',
      duty('2.2', ['authority-order'], { group: telecoms, deadline: within('PT24H', 'P1D') }),
    ),
    point('3.', 'Giao Phòng An ninh mạng chủ trì, phối hợp với Công an các xã, phường:'),
    point(
      '3.1.',
      'Quét lại toàn bộ địa chỉ đã cảnh báo vào ngày 25 hằng tháng, thông báo kết quả cho đơn vị quản lý.',
      duty('3.1', ['vulnerability|warning-channel'], {
        group: office,
        deadline: recurring('FREQ=MONTHLY;BYMONTHDAY=25'),
      }),
    ),
    point(
      '3.2.',
      'Duy trì số điện thoại trực tiếp nhận tin báo sự cố 24/7.',
      duty('3.2', ['duty-roster', 'incident-contact'], { group: office }),
    ),
    point('4.', 'Chế độ thông tin, báo cáo'),
    say(
      `${report} ${ask}`,
      duty('4.p1', ['report-form'], { text: report, deadline: before('2025-11-28') }),
      duty('4.p2', ['statement|report-form'], { text: ask, group: office, deadline: by('2025-12-05') }),
    ),
    say('Thông tin liên hệ:'),
    point('-', 'Thượng uý Vi Xuân Lẫm, Phó Đội trưởng, điện thoại 0912.000.351;'),
    point('-', 'Trực ban Phòng An ninh mạng: 0217.3000.418.'),
    say('Trân trọng./.'),
  ],
  tail: {
    distribution: [
      'Như trên',
      'Chủ tịch UBND tỉnh (để báo cáo)',
      'Giám đốc CAT (để báo cáo)',
      'Lưu: VT, ANM',
    ],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Thượng tá Lã Đình Quắc',
  },
  appendices: [
    {
      kind: 'vulnerability-list',
      heading: ['PHỤ LỤC I', 'Thông tin lỗ hổng và phiên bản khắc phục'],
      caption: '(Kèm theo Công văn số 4418/CAT-ANM ngày 03/11/2025 của Công an tỉnh Trà Lĩnh Hạ)',
      body: [
        table(
          ['STT', 'Thiết bị', 'CVE', 'Mức độ', 'Phiên bản đã vá'],
          [
            ['1', 'Bộ định tuyến Sao Khuê R2', 'CVE-2025-90831', 'Nghiêm trọng', '2.14.6 trở lên'],
            ['2', 'Camera Mắt Cú C10', 'CVE-2025-90844', 'Cao', '1.9.0 trở lên'],
            ['3', 'Camera Mắt Cú C20', 'CVE-2024-96120', 'Cao', '3.0.2 trở lên'],
          ],
        ),
      ],
    },
    {
      kind: 'report-form',
      heading: ['PHỤ LỤC II', 'Mẫu tổng hợp kết quả khắc phục'],
      caption: '(Kèm theo Công văn số 4418/CAT-ANM ngày 03/11/2025 của Công an tỉnh Trà Lĩnh Hạ)',
      body: [
        point('1.', 'Tên cơ quan, đơn vị: ........................'),
        point('2.', 'Tổng số thiết bị đang quản lý: ........................'),
        point('3.', 'Số thiết bị đã khắc phục: ........................'),
        point('4.', 'Lý do chưa khắc phục (nếu có): ........................'),
      ],
      fields: [
        'Tên cơ quan, đơn vị',
        'Tổng số thiết bị đang quản lý',
        'Số thiết bị đã khắc phục',
        'Lý do chưa khắc phục (nếu có)',
      ],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Công an tỉnh Trà Lĩnh Hạ',
    parentBody: 'Bộ Công an',
    number: '4418',
    symbol: 'CAT-ANM',
    place: 'Trà Lĩnh Hạ',
    date: { iso: '2025-11-03' },
    subject: 'V/v khắc phục lỗ hổng trên bộ định tuyến và camera giám sát công cộng',
    bases: [{ number: '301/KH-UBND', date: '2025-10-14' }],
    contacts: [
      { name: 'Vi Xuân Lẫm', phones: ['0912000351'] },
      { name: null, phones: ['02173000418'] },
    ],
    signatory: { authority: 'KT', name: ['Lã Đình Quắc', 'Thượng tá Lã Đình Quắc'] },
    reportDue: before('2025-11-28'),
    contradictions: [],
  },
};
