// 39: a branch of the state bank, number and day still blank: points in brackets, "Nơi nhận" in one line, a list without a table in which names wrap.
import { before, by, duty, heading, point, recurring, type Source, say, state, within } from '../source.ts';

const banks = 'Các tổ chức tín dụng trên địa bàn';
const inside = 'Các phòng thuộc Chi nhánh';
const names = [
  'Ngân hàng TMCP Phù Sa - Chi nhánh Cửu Sơn',
  'Ngân hàng TMCP Đầu tư Ven Biển Việt - Chi nhánh Bắc Cửu Sơn (gồm cả Phòng giao dịch Lò Cao)',
  'Ngân hàng Hợp tác Làng Nghề - Chi nhánh Cửu Sơn',
  'Quỹ tín dụng nhân dân Thượng Sơn',
  'Quỹ tín dụng nhân dân Hạ Sơn',
  'Tổ chức tài chính vi mô Bông Lúa - Phòng giao dịch số 3',
];

export const source: Source = {
  id: '39',
  half: 'tune',
  print: { columns: false, wrap: 78 },
  head: {
    left: ['NGÂN HÀNG NHÀ NƯỚC VIỆT NAM', 'CHI NHÁNH TỈNH CỬU SƠN'],
    number: 'Số:          /CUS-THNS',
    about: ['V/v phòng ngừa gian lận trong giao dịch', 'ngân hàng điện tử'],
    right: state,
    placeDate: 'Cửu Sơn, ngày      tháng 9 năm 2023',
  },
  to: {
    lead: 'Kính gửi:',
    names: [banks, inside],
    printed: ['Kính gửi:', '1. Các tổ chức tín dụng trên địa bàn', '2. Các phòng thuộc Chi nhánh'],
  },
  body: [
    say(
      'Triển khai Công văn số 5512/NHNN-CNTH ngày 05/9/2023 của Thống đốc về việc tăng cường an toàn giao dịch trực tuyến, trong khi chờ Thông tư mới có hiệu lực từ ngày 01/01/2024, Ngân hàng Nhà nước Chi nhánh tỉnh Cửu Sơn yêu cầu:',
    ),
    heading('A.', 'CÁC TỔ CHỨC TÍN DỤNG TRÊN ĐỊA BÀN'),
    point(
      '(1)',
      'Theo dõi giao dịch bất thường 24/7; bố trí cán bộ trực ngoài giờ, kể cả ngày nghỉ.',
      duty('A.1', ['duty-roster'], { group: banks }),
    ),
    point(
      '(2)',
      'Khi khách hàng báo bị chiếm đoạt tài khoản, phong tỏa tạm thời và thông báo cho cơ quan Công an trong vòng 30 phút.',
      duty('A.2', ['incident-contact|authority-order|statement'], {
        group: banks,
        deadline: within('PT30M'),
      }),
    ),
    point(
      '(3)',
      'Nhắn tin, niêm yết tại quầy các cảnh báo để khách hàng không bấm vào đường dẫn lạ, không đọc mã OTP cho người khác.',
      duty('A.3', ['awareness'], { group: banks }),
    ),
    point(
      '(4)',
      'Rà soát, hủy quyền truy cập của đối tác thu hộ hết hạn hợp đồng trước ngày 30/6/2023, xong trong tháng 10/2023.',
      duty('A.4', ['access-review|service-provider'], {
        group: banks,
        deadline: { kind: 'during', from: '2023-10-01', to: '2023-10-31' },
      }),
    ),
    point(
      '(5)',
      'Nộp báo cáo số vụ, số tiền vào ngày 05 tháng đầu mỗi quý theo mẫu tại Thông tư 77/2019/TT-NHNN ngày 12/11/2019.',
      duty('A.5', ['report-form'], {
        group: banks,
        deadline: recurring(
          'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5',
          'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5',
        ),
      }),
    ),
    heading('B.', 'CÁC PHÒNG THUỘC CHI NHÁNH'),
    point(
      '(1)',
      'Phòng Thanh tra, giám sát kiểm tra đột xuất ít nhất 02 tổ chức tín dụng trước khi kết thúc năm tài chính.',
      duty('B.1', ['statement'], { group: 'Phòng Thanh tra, giám sát' }),
    ),
    point(
      '(2)',
      'Phòng Tổng hợp, Nhân sự làm đầu mối, trình Giám đốc dự thảo báo cáo chậm nhất hết giờ làm việc ngày 29/12/2023.',
      duty('B.2', ['statement|report-form'], {
        group: 'Phòng Tổng hợp, Nhân sự',
        deadline: by('2023-12-29'),
      }),
    ),
    say(
      'Đơn vị nào chưa có cán bộ đầu mối thì cử ngay và báo về Phòng Tổng hợp, Nhân sự (số máy lẻ 115, tổng đài 0266 - 3000 400) trước ngày 02/10/2023./.',
      duty('closing', ['incident-contact|response-team|warning-channel|statement'], {
        deadline: before('2023-10-02'),
      }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'NHNN Việt Nam (để b/c)', 'Ban Giám đốc', 'Lưu VT, THNS'],
    printed: ['Nơi nhận: Như trên; NHNN Việt Nam (để b/c);', 'Ban Giám đốc; Lưu VT, THNS.'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC PHỤ TRÁCH'],
    name: 'Thẩm Thị Oanh Kiều',
  },
  appendices: [
    {
      kind: 'recipient-units',
      heading: ['DANH SÁCH CÁC TỔ CHỨC TÍN DỤNG NHẬN CÔNG VĂN'],
      caption: '(Kèm theo Công văn số       /CUS-THNS ngày    /9/2023)',
      body: names.map((name, index) => point(`${index + 1}/`, `${name};`)),
      units: [{ sector: null, names }],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: [
      'Ngân hàng Nhà nước Việt Nam Chi nhánh tỉnh Cửu Sơn',
      'Ngân hàng Nhà nước Chi nhánh tỉnh Cửu Sơn',
      'Chi nhánh tỉnh Cửu Sơn',
    ],
    parentBody: 'Ngân hàng Nhà nước Việt Nam',
    number: null,
    symbol: 'CUS-THNS',
    place: 'Cửu Sơn',
    date: { iso: null, year: 2023, month: 9 },
    subject: 'V/v phòng ngừa gian lận trong giao dịch ngân hàng điện tử',
    bases: [{ number: '5512/NHNN-CNTH', date: '2023-09-05' }],
    inDuties: [{ number: '77/2019/TT-NHNN', date: '2019-11-12' }],
    contacts: [{ name: null, phones: ['02663000400'] }],
    signatory: { authority: 'KT', name: 'Thẩm Thị Oanh Kiều' },
    contradictions: [],
  },
};
