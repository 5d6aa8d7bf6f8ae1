// 03: an urgent telegram of a provincial committee: no numbers at all, each addressee has a running paragraph.
import { before, by, duty, type Source, say, state } from '../source.ts';

const first =
  'Giám đốc các sở, Thủ trưởng các ban, ngành tạm dừng kết nối máy chủ tệp dùng chung với mạng ngoài, kiểm tra bản sao lưu ngoại tuyến và xác nhận còn sử dụng được, hoàn thành trước 12 giờ 00 ngày 19/3/2024.';
const second =
  'Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố chỉ đạo Ủy ban nhân dân các xã, phường, thị trấn cử người trực 24/24 giờ, tiếp nhận thông báo sự cố và chuyển ngay về Trung tâm Giám sát an toàn thông tin tỉnh.';
const third =
  'Giám đốc Sở Thông tin và Truyền thông chủ trì, huy động Đội ứng cứu sự cố an toàn thông tin mạng tỉnh hỗ trợ tại chỗ các đơn vị bị mã hóa dữ liệu.';
const fourth =
  'Giao Văn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc; báo cáo Chủ tịch Ủy ban nhân dân tỉnh kết quả chậm nhất ngày 22/3/2024.';

export const source: Source = {
  id: '03',
  half: 'tune',
  print: { columns: false, wrap: 80 },
  head: {
    left: ['ỦY BAN NHÂN DÂN', 'TỈNH VĨNH THẠCH'],
    number: 'Số: 09/CĐ-UBND',
    right: state,
    placeDate: 'Vĩnh Thạch, ngày 18 tháng 3 năm 2024',
    urgency: 'HỎA TỐC',
  },
  title: ['CÔNG ĐIỆN', 'Về việc khẩn trương ngăn chặn mã độc mã hóa dữ liệu trên địa bàn tỉnh'],
  to: {
    lead: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:',
    names: [
      'Giám đốc các sở, Thủ trưởng các ban, ngành',
      'Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố',
      'Giám đốc Sở Thông tin và Truyền thông',
    ],
  },
  body: [
    say(
      'Từ đêm 16/3/2024 đến nay, đã có ba cơ quan trên địa bàn bị tấn công mã hóa dữ liệu, nhiều dịch vụ công trực tuyến ngừng hoạt động. Để hạn chế thiệt hại, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:',
    ),
    say(
      first,
      duty('p1', ['backup'], {
        group: 'Giám đốc các sở, Thủ trưởng các ban, ngành',
        deadline: before('2024-03-19', '12:00'),
      }),
    ),
    say(
      second,
      duty('p2', ['duty-roster', 'incident-contact'], {
        group: 'Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố',
        cascade: true,
      }),
    ),
    say(
      third,
      duty('p3', ['response-team'], {
        group: 'Giám đốc Sở Thông tin và Truyền thông',
        lead: 'Giám đốc Sở Thông tin và Truyền thông',
      }),
    ),
    say(
      fourth,
      duty('p4', ['statement|report-form'], {
        group: 'Văn phòng Ủy ban nhân dân tỉnh',
        deadline: by('2024-03-22'),
      }),
    ),
  ],
  tail: {
    distribution: [
      'Như trên',
      'TT Tỉnh ủy, TT HĐND tỉnh (b/c)',
      'CT, các PCT UBND tỉnh',
      'CVP, các PCVP',
      'Lưu: VT, KGVX',
    ],
    signature: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    name: 'Vương Hải Đường',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'urgent-telegram',
    urgency: 'flash',
    issuer: 'Ủy ban nhân dân tỉnh Vĩnh Thạch',
    parentBody: null,
    number: '09',
    symbol: 'CĐ-UBND',
    place: 'Vĩnh Thạch',
    date: { iso: '2024-03-18' },
    subject: 'Về việc khẩn trương ngăn chặn mã độc mã hóa dữ liệu trên địa bàn tỉnh',
    bases: [],
    contacts: [],
    signatory: { authority: 'KT', name: 'Vương Hải Đường' },
    reportDue: by('2024-03-22'),
    contradictions: [],
  },
};
