// 48: a flash telegram of a city in 2026 against a wave of false mail: two points for all, then one body a point, and a report by an hour.
import { before, by, duty, heading, point, type Source, say, state } from '../source.ts';

const everyone = 'Giám đốc các sở, Thủ trưởng các ban, ngành; Chủ tịch Ủy ban nhân dân các xã, phường';

export const source: Source = {
  id: '48',
  half: 'held-out',
  print: { columns: false, wrap: 82 },
  head: {
    left: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ TÂN CẢNG'],
    number: 'Số: 05/CĐ-UBND',
    right: state,
    placeDate: 'Tân Cảng, ngày 17 tháng 3 năm 2026',
    urgency: 'HỎA TỐC',
  },
  title: ['CÔNG ĐIỆN', 'Về việc ngăn chặn thư điện tử giả mạo cơ quan thuế, bảo hiểm xã hội'],
  to: {
    lead: 'CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ ĐIỆN:',
    names: [
      'Giám đốc các sở, Thủ trưởng các ban, ngành thành phố',
      'Giám đốc Công an thành phố',
      'Chủ tịch Ủy ban nhân dân các xã, phường',
    ],
  },
  body: [
    say(
      'Từ ngày 14/3/2026 đến nay, hơn 600 hộp thư công vụ trên địa bàn thành phố nhận được thư giả mạo cơ quan thuế, bảo hiểm xã hội; đã có 09 tài khoản bị chiếm đoạt. Chủ tịch Ủy ban nhân dân thành phố yêu cầu:',
    ),
    heading('1.', `${everyone}:`),
    point(
      'a)',
      'Phổ biến ngay đến toàn thể cán bộ, công chức, viên chức, người lao động dấu hiệu nhận biết thư giả mạo; không bấm vào đường dẫn, không cài đặt ứng dụng lạ.',
      duty('1.a', ['awareness'], { group: everyone }),
    ),
    point(
      'b)',
      'Chỉ đạo đổi mật khẩu hộp thư công vụ của người đã bấm vào đường dẫn giả mạo, hoàn thành trước 12 giờ 00 ngày 19/3/2026.',
      duty('1.b', ['password'], { group: everyone, deadline: before('2026-03-19', '12:00') }),
    ),
    point(
      '2.',
      'Công an thành phố chủ trì, phối hợp với Sở Khoa học và Công nghệ xác minh nguồn phát tán, xử lý nghiêm đối tượng vi phạm.',
      duty('2', ['statement|authority-order'], {
        group: 'Công an thành phố',
        lead: 'Công an thành phố',
        support: ['Sở Khoa học và Công nghệ'],
      }),
    ),
    point(
      '3.',
      'Sở Khoa học và Công nghệ rà quét nhật ký máy chủ thư điện tử theo danh sách tên miền, địa chỉ IP độc hại do Công an thành phố cung cấp, xong chậm nhất ngày 18/3/2026.',
      duty('3', ['indicator-sweep'], { group: 'Sở Khoa học và Công nghệ', deadline: by('2026-03-18') }),
    ),
    point(
      '4.',
      'Các cơ quan, đơn vị, địa phương báo cáo kết quả thực hiện về Công an thành phố trước 16 giờ 00 ngày 20/3/2026.',
      duty('4', ['report-form'], { deadline: before('2026-03-20', '16:00') }),
    ),
    say('Số điện thoại trực ban của Công an thành phố: 0258.3000.777.'),
  ],
  tail: {
    distribution: [
      'Như trên',
      'TT Thành ủy, TT HĐND thành phố (b/c)',
      'CT, các PCT UBND thành phố',
      'Lưu: VT, NC',
    ],
    signature: ['CHỦ TỊCH'],
    name: 'Hà Công Trứ',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'urgent-telegram',
    urgency: 'flash',
    issuer: ['Ủy ban nhân dân thành phố Tân Cảng', 'Chủ tịch Ủy ban nhân dân thành phố Tân Cảng'],
    parentBody: null,
    number: '05',
    symbol: 'CĐ-UBND',
    place: 'Tân Cảng',
    date: { iso: '2026-03-17' },
    subject: 'Về việc ngăn chặn thư điện tử giả mạo cơ quan thuế, bảo hiểm xã hội',
    bases: [],
    contacts: [{ name: null, phones: ['02583000777'] }],
    signatory: { authority: null, name: 'Hà Công Trứ' },
    reportDue: before('2026-03-20', '16:00'),
    contradictions: [],
  },
};
