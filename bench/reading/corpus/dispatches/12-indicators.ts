// 12: police of the ministry send indicators of a campaign: defanged addresses and hashes behind, an hour written 9h00.
import { before, duty, point, type Source, say, state, table } from '../source.ts';

export const source: Source = {
  id: '12',
  half: 'held-out',
  print: { columns: false, wrap: 84 },
  head: {
    left: ['BỘ CÔNG AN', 'CỤC PHÒNG VỆ MẠNG'],
    number: 'Số: 529/CPVM-P4',
    about: ['V/v rà soát, xử lý mã độc thuộc chiến dịch "Gió Lốc"'],
    right: state,
    placeDate: 'Hà Nội, ngày 30 tháng 6 năm 2025',
    urgency: 'THƯỢNG KHẨN',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Công an các tỉnh, thành phố', 'Văn phòng các bộ, cơ quan ngang bộ'],
  },
  body: [
    say(
      'Từ ngày 02/6/2025, Cục ghi nhận chiến dịch phát tán mã độc đánh cắp thông tin qua thư điện tử giả mạo giấy triệu tập. Đề nghị các đơn vị khẩn trương:',
    ),
    point(
      '1.',
      'Quét nhật ký tường lửa, DNS, proxy trong 90 ngày gần nhất để tìm kết nối tới các địa chỉ nêu tại Phụ lục; cô lập ngay máy có kết nối.',
      duty('1', ['indicator-sweep']),
    ),
    point(
      '2.',
      'Chặn các tên miền, địa chỉ IP độc hại trên thiết bị bảo vệ mạng trước 9h00 ngày 02/7/2025.',
      duty('2', ['indicator-sweep'], { deadline: before('2025-07-02', '09:00') }),
    ),
    point(
      '3.',
      'Quán triệt cán bộ, chiến sĩ, công chức không mở tệp đính kèm từ người gửi lạ.',
      duty('3', ['awareness']),
    ),
    say(
      'Kết quả rà soát gửi về Cục Phòng vệ mạng trước ngày 07/7/2025 để tổng hợp báo cáo Lãnh đạo Bộ.',
      duty('closing', ['report-form'], { deadline: before('2025-07-07') }),
    ),
    say('Đầu mối: đồng chí Cù Huy Thông, số máy 0915.000.227./.'),
  ],
  tail: {
    distribution: ['Như trên', 'Đ/c Thứ trưởng phụ trách (để b/c)', 'Lưu: VT, P4'],
    signature: ['TUQ. CỤC TRƯỞNG', 'TRƯỞNG PHÒNG 4'],
    name: 'Ngụy Như Phong',
  },
  appendices: [
    {
      kind: 'indicator-list',
      heading: ['PHỤ LỤC', 'DẤU HIỆU NHẬN BIẾT MÃ ĐỘC (IoC)'],
      caption: '(Kèm theo Công văn số 529/CPVM-P4 ngày 30/6/2025)',
      body: [
        table(
          ['TT', 'Loại', 'Giá trị'],
          [
            ['1', 'Tên miền', 'giay-trieu-tap[.]example'],
            ['2', 'URL', 'hxxp://tai-lieu[.]example/a/update.php'],
            ['3', 'IP', '203.0.113[.]77'],
            ['4', 'IP', '198.51.100[.]12'],
            ['5', 'SHA-256', '9f2b1c44d0a7e6b35c1188fa0d3e27b6a4c95e10f7d2386bb1a0c4e5f6d70812'],
          ],
        ),
      ],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: 'immediate',
    issuer: 'Cục Phòng vệ mạng',
    parentBody: 'Bộ Công an',
    number: '529',
    symbol: 'CPVM-P4',
    place: 'Hà Nội',
    date: { iso: '2025-06-30' },
    subject: 'V/v rà soát, xử lý mã độc thuộc chiến dịch "Gió Lốc"',
    bases: [],
    contacts: [{ name: 'Cù Huy Thông', phones: ['0915000227'] }],
    signatory: { authority: 'TUQ', name: 'Ngụy Như Phong' },
    reportDue: before('2025-07-07'),
    contradictions: [],
  },
};
