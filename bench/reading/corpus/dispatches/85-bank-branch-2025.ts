// 85: a bank branch of 2025: numbered parts with headings, letters, a table of contacts, an appendix of leaked accounts; a deadline after the day of issue by weekday.
import {
  before,
  by,
  duty,
  point,
  recipientTable,
  type Source,
  say,
  state,
  table,
  within,
} from '../source.ts';

const rooms = 'Các phòng nghiệp vụ, phòng giao dịch';
const units = [
  {
    sector: null,
    names: [
      'Phòng giao dịch Chợ Gốm',
      'Phòng giao dịch Bến Phà',
      'Phòng giao dịch Ngã Bảy',
      'Phòng Kế toán và Kho quỹ',
    ],
  },
];

export const source: Source = {
  id: '85',
  half: 'tune',
  print: { columns: false, wrap: 88 },
  head: {
    left: ['NGÂN HÀNG ĐẦU TƯ VỰC NGANG', 'CHI NHÁNH TỈNH PHÚ SA'],
    number: 'Số: 0457/VNB.PS-TH',
    about: ['V/v phòng ngừa chiếm đoạt tài khoản', 'của khách hàng và cán bộ'],
    right: state,
    placeDate: 'Phú Sa, ngày 10 tháng 3 năm 2025',
  },
  to: {
    lead: 'Kính gửi:',
    names: [`${rooms} (theo danh sách)`],
    printed: [`Kính gửi: ${rooms} (theo danh sách)`],
  },
  body: [
    say(
      'Tiếp theo Thông báo số 118/TB-VNB ngày 03/3/2025 của Tổng Giám đốc về thủ đoạn dùng trạm phát sóng giả, Giám đốc Chi nhánh yêu cầu:',
    ),
    point('1.', 'Đối với khách hàng'),
    point(
      'a)',
      'Dán cảnh báo tại quầy, nhắn tin qua ứng dụng để khách hàng không nhập mã OTP vào trang web lạ.',
      duty('1.a', ['awareness']),
    ),
    point(
      'b)',
      'Tạm khóa giao dịch trong 30 phút sau khi khách hàng báo mất điện thoại.',
      duty('1.b', ['statement|incident-contact'], { deadline: within('PT30M') }),
    ),
    point('2.', 'Đối với cán bộ'),
    point(
      'a)',
      'Không lưu mật khẩu trên trình duyệt; mật khẩu phần mềm lõi buộc phải làm mới trước thứ Sáu, ngày 14/3/2025.',
      duty('2.a', ['password'], { deadline: before('2025-03-14') }),
    ),
    point(
      'b)',
      'Kiểm tra thiết bị lưu trữ ngoài: chỉ dùng USB có mã hóa do Chi nhánh cấp.',
      duty('2.b', ['access-review|endpoint-protection']),
    ),
    point(
      'c)',
      'Tổ điện toán soát máy tính có kết nối tới các tên miền lừa đảo mà Hội sở thông báo, cách ly máy nhiễm và báo kết quả ngay trong ngày.',
      duty('2.c', ['indicator-sweep'], { group: 'Tổ điện toán' }),
    ),
    point(
      '3.',
      'Các phòng rà soát, gửi Bảng thống kê theo mẫu đính kèm thư điện tử về Phòng Tổng hợp chậm nhất đến 11h00 ngày 21/3/2025.',
      duty('3', ['report-form'], { group: 'Các phòng', deadline: by('2025-03-21', '11:00') }),
    ),
    say('Khi cần hỗ trợ, liên hệ theo bảng:'),
    table(
      ['TT', 'Họ tên', 'Chức danh', 'Di động', 'Email'],
      [
        ['1', 'Tăng Mộng Kiều', 'Phó phòng Tổng hợp', '0906000284', 'kieutm@vnb.example'],
        ['2', 'Sử Duy Đạt', 'Tổ trưởng Tổ điện toán', '0906000285', 'datsd@vnb.example'],
      ],
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Ban Giám đốc Chi nhánh', 'Lưu: TH'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Từ Khánh Ly',
  },
  appendices: [
    {
      kind: 'recipient-units',
      heading: ['DANH SÁCH ĐƠN VỊ NHẬN CÔNG VĂN'],
      caption: '(Kèm theo Công văn số 0457/VNB.PS-TH ngày 10/3/2025)',
      body: [recipientTable(['STT', 'Đơn vị'], units)],
      units,
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: ['Chi nhánh tỉnh Phú Sa', 'Ngân hàng Đầu tư Vực Ngang Chi nhánh tỉnh Phú Sa'],
    parentBody: 'Ngân hàng Đầu tư Vực Ngang',
    number: '0457',
    symbol: 'VNB.PS-TH',
    place: 'Phú Sa',
    date: { iso: '2025-03-10' },
    subject: 'V/v phòng ngừa chiếm đoạt tài khoản của khách hàng và cán bộ',
    bases: [{ number: '118/TB-VNB', date: '2025-03-03' }],
    contacts: [
      { name: 'Tăng Mộng Kiều', phones: ['0906000284'], email: 'kieutm@vnb.example' },
      { name: 'Sử Duy Đạt', phones: ['0906000285'], email: 'datsd@vnb.example' },
    ],
    signatory: { authority: 'KT', name: 'Từ Khánh Ly' },
    contradictions: [],
  },
};
