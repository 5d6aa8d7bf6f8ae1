// 124: an agency of a ministry in 2014: numbers with a dash, plus signs that begin anew in each group, old spelling, a list of addresses and a form behind.
import { before, by, duty, point, type Source, say, state, table } from '../source.ts';

const inside = 'Các đơn vị trực thuộc Bộ';
const coast = 'Sở Nghề cá các tỉnh ven biển';
const asked = ['Số máy tính đã kiểm tra', 'Số máy tính nhiễm mã độc', 'Số máy tính đã làm sạch'];

export const source: Source = {
  id: '124',
  half: 'held-out',
  print: { columns: true, wrap: 84 },
  head: {
    left: ['BỘ NGHỀ CÁ', 'CỤC TIN HỌC NGHỀ CÁ'],
    number: 'Số: 0391/THNC-HT',
    about: ['V/v ngăn chặn mã độc ẩn trong tệp', 'văn bản gửi qua thư điện tử'],
    right: state,
    placeDate: 'Hà Nội, ngày 06 tháng 10 năm 2014',
  },
  to: { lead: 'Kính gửi:', names: [inside, coast] },
  body: [
    say(
      'Cuối tháng 9/2014, nhiều hộp thư của ngành nhận được thư có tệp văn bản mang mã độc, khi mở sẽ tự kết nối ra ngoài. Căn cứ Qui chế an toàn mạng ban hành kèm theo Quyết định số 1144/QĐ-BNC ngày 20/5/2013 của Bộ trưởng, Cục Tin học nghề cá đề nghị Thủ trưởng các đơn vị thực hiện các việc sau:',
    ),
    point('1-', 'Đối với các đơn vị trực thuộc Bộ:'),
    point(
      '+',
      'So nhật kí tường lửa từ ngày 15/9/2014 với các địa chỉ tại Phụ lục 1, tách ngay máy có kết nối ra khỏi mạng;',
      duty('1.+1', ['indicator-sweep'], { group: inside }),
    ),
    point(
      '+',
      'Cài đặt phần mềm diệt vi rút có bản quyền cho máy tính của văn thư và thư kí lãnh đạo, xong trước ngày 15/10/2014;',
      duty('1.+2', ['endpoint-protection'], { group: inside, deadline: before('2014-10-15') }),
    ),
    point(
      '+',
      'Khoá các hộp thư đã 06 tháng không có người dùng.',
      duty('1.+3', ['access-review'], { group: inside }),
    ),
    point('2-', 'Đối với Sở Nghề cá các tỉnh ven biển:'),
    point(
      '+',
      'Cử 01 kĩ sư làm đầu mối nhận cảnh báo, gửi họ tên, số điện thoại về Cục chậm nhất ngày 13/10/2014;',
      duty('2.+1', ['warning-channel|incident-contact|response-team'], {
        group: coast,
        deadline: by('2014-10-13'),
      }),
    ),
    point(
      '+',
      'Phổ biến cho cán bộ cảng cá, chủ tàu cách nhận ra thư giả mạo cơ quan quản lí.',
      duty('2.+2', ['awareness'], { group: coast }),
    ),
    point(
      '3-',
      'Tất cả các đơn vị có tên trên báo cáo kết quả theo mẫu tại Phụ lục 2, gửi về Cục trước 16 giờ ngày 24 tháng 10 năm 2014, đồng thời gửi bản mềm tới hộp thư hatang@thnc.example.',
      duty('3', ['report-form'], { deadline: before('2014-10-24', '16:00') }),
    ),
    say(
      'Trong quá trình thực hiện nếu có khó khăn, đề nghị liên hệ ông Tạ Khắc Ngân, Phòng Hạ tầng, điện thoại (04) 3000 1414 để phối hợp giải quyết./.',
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Bộ trưởng (để b/c)', 'Lưu: VT, HT'],
    signature: ['KT. CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG'],
    name: 'Bùi Khánh Thoại',
  },
  appendices: [
    {
      kind: 'indicator-list',
      heading: ['PHỤ LỤC 1', 'Danh sách tên miền, địa chỉ máy chủ điều khiển'],
      caption: '(Kèm theo Công văn số 0391/THNC-HT ngày 06/10/2014 của Cục Tin học nghề cá)',
      body: [
        table(
          ['TT', 'Loại', 'Giá trị', 'Ngày thấy lần đầu'],
          [
            ['1', 'Tên miền', 'luoi-ca.example', '17/9/2014'],
            ['2', 'Địa chỉ IP', '203.0.113.66', '18/9/2014'],
            ['3', 'MD5', '0f1e2d3c4b5a69788796a5b4c3d2e1f0', '22/9/2014'],
          ],
        ),
      ],
    },
    {
      kind: 'report-form',
      heading: ['PHỤ LỤC 2', 'Mẫu báo cáo kết quả rà soát'],
      caption: '(Kèm theo Công văn số 0391/THNC-HT ngày 06/10/2014 của Cục Tin học nghề cá)',
      body: [
        table(
          ['TT', 'Nội dung', 'Kết quả', 'Ghi chú'],
          asked.map((name, index) => [String(index + 1), name, '', '']),
        ),
      ],
      fields: asked,
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Cục Tin học nghề cá',
    parentBody: 'Bộ Nghề cá',
    number: '0391',
    symbol: 'THNC-HT',
    place: 'Hà Nội',
    date: { iso: '2014-10-06' },
    subject: 'V/v ngăn chặn mã độc ẩn trong tệp văn bản gửi qua thư điện tử',
    bases: [{ number: '1144/QĐ-BNC', date: '2013-05-20' }],
    contacts: [{ name: 'Tạ Khắc Ngân', phones: ['0430001414'] }],
    signatory: { authority: 'KT', name: 'Bùi Khánh Thoại' },
    reportDue: before('2014-10-24', '16:00'),
    contradictions: [],
  },
};
