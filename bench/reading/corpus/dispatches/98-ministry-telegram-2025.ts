// 98: a ministry's telegram to chairmen of provinces: attacks for ransom; running requests, a duty in two sentences, hours and a period.
import { before, by, during, duty, point, type Source, say, state, within } from '../source.ts';

const provinces = 'Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương';
const firms = 'Tổng giám đốc các tổng công ty, tập đoàn thuộc ngành';
const ownUnits = 'Thủ trưởng các đơn vị thuộc Bộ';

export const source: Source = {
  id: '98',
  half: 'held-out',
  print: { columns: false, wrap: 88 },
  head: {
    left: ['BỘ GIAO THÔNG THỦY'],
    number: 'Số: 19/CĐ-BGTT',
    right: state,
    placeDate: 'Hà Nội, ngày 03 tháng 10 năm 2025',
    urgency: 'HỎA TỐC',
  },
  title: [
    'CÔNG ĐIỆN',
    'Về việc ngăn chặn tấn công mã hóa dữ liệu vào hệ thống điều độ tàu thuyền',
    'BỘ TRƯỞNG BỘ GIAO THÔNG THỦY điện:',
  ],
  to: {
    lead: '',
    names: [provinces, firms, ownUnits],
    printed: [`- ${provinces};`, `- ${firms};`, `- ${ownUnits}.`],
  },
  body: [
    say(
      'Rạng sáng ngày 01/10/2025, hệ thống điều độ của hai cảng sông đã bị mã hóa dữ liệu, gián đoạn hơn 30 giờ. Thực hiện Công điện số 166/CĐ-TTg ngày 02/10/2025 của Thủ tướng Chính phủ, Bộ trưởng yêu cầu:',
    ),
    point('1.', 'Tổng giám đốc các tổng công ty, tập đoàn thuộc ngành:'),
    point(
      'a)',
      'Tách ngay mạng điều khiển khỏi mạng văn phòng; việc tách mạng phải xong trước 18 giờ 00 phút ngày 05/10/2025.',
      duty('1.a', ['key-system|endpoint-protection'], {
        group: firms,
        deadline: before('2025-10-05', '18:00'),
      }),
    ),
    point(
      'b)',
      'Lập bản sao ngoại tuyến của dữ liệu điều độ, thử phục hồi ít nhất một lần trong khoảng thời gian từ ngày 06/10/2025 đến hết ngày 20/10/2025.',
      duty('1.b', ['backup'], { group: firms, deadline: during('2025-10-06', '2025-10-20') }),
    ),
    point(
      'c)',
      'Bố trí lãnh đạo và kỹ sư trực tại phòng điều độ 24 giờ mỗi ngày cho đến khi có thông báo mới.',
      duty('1.c', ['duty-roster'], { group: firms }),
    ),
    point(
      '2.',
      'Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương chỉ đạo các cảng vụ, bến tàu trên địa bàn không mở thư điện tử lạ, không cắm thiết bị nhớ không rõ nguồn gốc; cử một đầu mối nhận thông tin sự cố và báo tên, số điện thoại về Bộ chậm nhất ngày 06/10/2025.',
      duty('2', ['awareness|endpoint-protection', 'incident-contact'], {
        group: provinces,
        cascade: true,
        deadline: by('2025-10-06'),
      }),
    ),
    point(
      '3.',
      'Cục Chuyển đổi số thủy vận chủ trì, phối hợp với Vụ Pháp chế lập đội ứng cứu lưu động, có mặt tại nơi xảy ra sự cố trong vòng 06 giờ kể từ khi được gọi.',
      duty('3', ['response-team'], {
        group: 'Cục Chuyển đổi số thủy vận',
        lead: 'Cục Chuyển đổi số thủy vận',
        support: ['Vụ Pháp chế'],
        deadline: within('PT6H'),
      }),
    ),
    say(
      'Kết quả thực hiện gửi về Bộ (qua Cục Chuyển đổi số thủy vận, số trực 024.3111.0909) trước 10 giờ 30 ngày 22/10/2025.',
      duty('closing', ['report-form'], { deadline: before('2025-10-22', '10:30') }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Thủ tướng Chính phủ (để b/c)', 'Các Thứ trưởng', 'Lưu: VT, CĐS'],
    signature: ['BỘ TRƯỞNG'],
    name: 'Tô Hiến Thành Nam',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'urgent-telegram',
    urgency: 'flash',
    issuer: 'Bộ Giao thông thủy',
    parentBody: null,
    number: '19',
    symbol: 'CĐ-BGTT',
    place: 'Hà Nội',
    date: { iso: '2025-10-03' },
    subject: 'Về việc ngăn chặn tấn công mã hóa dữ liệu vào hệ thống điều độ tàu thuyền',
    bases: [{ number: '166/CĐ-TTg', date: '2025-10-02' }],
    contacts: [{ name: null, phones: ['02431110909'] }],
    signatory: { authority: ['Q'], name: 'Tô Hiến Thành Nam' },
    reportDue: before('2025-10-22', '10:30'),
    contradictions: [],
  },
};
