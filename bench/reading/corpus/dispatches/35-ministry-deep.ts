// 35: a ministry's department of 2022: Roman parts down to plus signs, weekdays, a second week; three lettered blocks, each numbered anew, with addresses.
import { before, by, during, duty, heading, point, type Source, say, state, table } from '../source.ts';

const own = 'Các vụ, cục, tổng cục thuộc Bộ';
const firms = 'Các tập đoàn, tổng công ty do Bộ quản lý';
const rows: [string, [string, string, string][]][] = [
  [
    'A. CÁC ĐƠN VỊ THUỘC BỘ',
    [
      ['Vụ Kế hoạch - Tài chính', '54 phố Lò Rèn, Hà Nội', '024.3000.1101'],
      ['Vụ Thị trường trong nước', '54 phố Lò Rèn, Hà Nội', '024.3000.1102'],
      ['Tổng cục Kiểm soát hàng hóa', '91 phố Cầu Mới, Hà Nội', '024.3000.1190'],
    ],
  ],
  [
    'B. CÁC VIỆN, TRƯỜNG',
    [
      ['Viện Nghiên cứu Chiến lược công nghiệp số', '10 phố Hàng Thoi, Hà Nội', '024.3000.1210'],
      ['Trường Cao đẳng Công thương Nam Trạch', 'Tổ 4, phường Bãi Nam, Nam Trạch', '0277.3000.151'],
    ],
  ],
  [
    'C. CÁC DOANH NGHIỆP',
    [
      ['Tập đoàn Hóa chất Sông Diêm', '2 đường Bờ Tây, Sông Diêm', '0299.3000.222'],
      ['Tổng công ty Giấy Hoài Giang', 'Khu công nghiệp Bến Gỗ, Hoài Giang', '0255.3000.777'],
      ['Tổng công ty Thép Cửu Sơn - CTCP', 'Thị trấn Lò Cao, Cửu Sơn', '0266.3000.888'],
      ['Công ty mẹ - Tổng công ty Da giày Khánh Lâm', '17 đường Tân Lập, Khánh Lâm', '0244.3000.999'],
    ],
  ],
];

export const source: Source = {
  id: '35',
  half: 'tune',
  print: { columns: true, wrap: 88 },
  head: {
    left: ['BỘ CÔNG THƯƠNG', 'CỤC AN TOÀN HỆ THỐNG SỐ'],
    number: 'Số: 0647/ATHTS-QLCL',
    about: ['V/v chấn chỉnh công tác bảo vệ hệ thống', 'thông tin ngành công thương'],
    right: state,
    placeDate: 'Hà Nội, ngày 30 tháng 5 năm 2022',
  },
  to: {
    lead: 'Kính gửi:',
    names: [own, 'Các viện, trường thuộc Bộ', firms],
    printed: [
      'Kính gửi: Các vụ, cục, tổng cục thuộc Bộ; Các viện, trường thuộc Bộ; Các tập đoàn, tổng công ty do Bộ quản lý',
      '(Danh sách tại Phụ lục kèm theo)',
    ],
  },
  body: [
    say(
      'Kết quả thanh tra đột xuất từ ngày 04/4/2022 đến ngày 29/4/2022 cho thấy 37/61 hệ thống chưa có hồ sơ cấp độ. Để chấn chỉnh, Cục An toàn hệ thống số đề nghị:',
    ),
    heading('I.', 'CÁC VỤ, CỤC, TỔNG CỤC THUỘC BỘ'),
    point('1.', 'Về kỹ thuật'),
    point('1.1.', 'Rà soát hạ tầng:'),
    point(
      'a)',
      'Kiểm kê toàn bộ hệ thống thông tin đang vận hành, lập hồ sơ đề xuất cấp độ trước thứ Sáu, ngày 10/6/2022.',
      duty('I.1.1.a', ['key-system'], { group: own, deadline: before('2022-06-10') }),
    ),
    point('b)', 'Xử lý điểm yếu:'),
    point(
      '-',
      'Máy chủ hướng Internet: vá xong các lỗ hổng đã được cảnh báo trong tuần thứ hai của tháng 6/2022;',
      duty('I.1.1.b.-1', ['vulnerability'], {
        group: own,
        deadline: during(null, null, '2022-06-09'),
      }),
    ),
    point(
      '-',
      'Máy trạm: gỡ bỏ phần mềm bẻ khóa, cài phần mềm diệt vi rút có bản quyền còn hạn đến ít nhất ngày 31/12/2022.',
      duty('I.1.1.b.-2', ['endpoint-protection'], { group: own }),
    ),
    point('1.2.', 'Dự phòng dữ liệu:'),
    point('-', 'Sao lưu cơ sở dữ liệu chuyên ngành:'),
    point(
      '+',
      'Bản sao đầy đủ mỗi tuần, bản sao phần thay đổi mỗi đêm, cất giữ tách biệt khỏi mạng vận hành;',
      duty('I.1.2.-1.+1', ['backup'], { group: own }),
    ),
    point(
      '+',
      'Khôi phục thử và lập biên bản xong trước 0 giờ ngày 01/7/2022.',
      duty('I.1.2.-1.+2', ['backup'], { group: own, deadline: before('2022-07-01', '00:00') }),
    ),
    point('2.', 'Về con người'),
    point(
      '2.1.',
      'Khóa tài khoản của người đã chuyển công tác ngay trong ngày nhận được quyết định nhân sự.',
      duty('I.2.1', ['access-review'], { group: own }),
    ),
    point(
      '2.2.',
      'Tập huấn nhận diện thư giả mạo cho toàn thể công chức đến hết quý III/2022.',
      duty('I.2.2', ['awareness'], { group: own, deadline: by('2022-09-30') }),
    ),
    heading('II.', 'CÁC TẬP ĐOÀN, TỔNG CÔNG TY DO BỘ QUẢN LÝ'),
    point(
      '+',
      'Ký phụ lục hợp đồng ràng buộc trách nhiệm bảo mật với nhà thầu bảo trì hệ thống điều khiển trước khi cho kết nối từ xa;',
      duty('II.+1', ['service-provider'], { group: firms }),
    ),
    point(
      '+',
      'Thành lập tổ ứng cứu sự cố, gửi quyết định về Cục muộn nhất 16h30 ngày 17/6.',
      duty('II.+2', ['response-team'], { group: firms, deadline: by('2022-06-17', '16:30') }),
    ),
    heading('III.', 'CHẾ ĐỘ BÁO CÁO'),
    say(
      'Các đơn vị gửi báo cáo kết quả bằng văn bản và tệp mềm về Cục An toàn hệ thống số trước ngày làm việc cuối cùng của tháng 7 năm 2022.',
      duty('III.p1', ['report-form'], { deadline: before(null) }),
    ),
    say('Trân trọng cảm ơn sự phối hợp của Quý đơn vị./.'),
  ],
  tail: {
    distribution: ['Như kính gửi', 'Bộ trưởng', 'Các Thứ trưởng', 'Thanh tra Bộ', 'Lưu: VT, QLCL (03)'],
    printed: [
      'Nơi nhận:',
      '- Như kính gửi;',
      '- Bộ trưởng; } (để báo cáo)',
      '- Các Thứ trưởng; }',
      '- Thanh tra Bộ;',
      '- Lưu: VT, QLCL (03).',
    ],
    signature: ['CỤC TRƯỞNG'],
    name: 'Lê Khắc Uy Vũ',
  },
  appendices: [
    {
      kind: 'recipient-units',
      heading: ['PHỤ LỤC', 'DANH SÁCH ĐƠN VỊ NHẬN CÔNG VĂN'],
      caption: '(Gửi kèm Công văn số 0647/ATHTS-QLCL ngày 30 tháng 5 năm 2022 của Cục An toàn hệ thống số)',
      body: [
        table(
          ['STT', 'Tên đơn vị', 'Địa chỉ', 'Điện thoại'],
          rows.flatMap(([sector, units]) => [
            [sector],
            ...units.map((cells, index) => [String(index + 1), ...cells]),
          ]),
        ),
      ],
      units: rows.map(([sector, units]) => ({ sector, names: units.map(([name]) => name) })),
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Cục An toàn hệ thống số',
    parentBody: 'Bộ Công Thương',
    number: '0647',
    symbol: 'ATHTS-QLCL',
    place: 'Hà Nội',
    date: { iso: '2022-05-30' },
    subject: 'V/v chấn chỉnh công tác bảo vệ hệ thống thông tin ngành công thương',
    bases: [],
    contacts: [],
    signatory: { authority: null, name: 'Lê Khắc Uy Vũ' },
    reportDue: before(null),
    contradictions: [],
  },
};
