// 105: a digital centre of a city on certificates, mail that is forged and domains that are abused: technical words, two duties in a point, a basis after the dispatch planted.
import { before, by, during, duty, point, type Source, say, state, within } from '../source.ts';

export const source: Source = {
  id: '105',
  half: 'tune',
  print: { columns: false, wrap: null },
  head: {
    left: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'TRUNG TÂM HẠ TẦNG SỐ THÀNH PHỐ HẠ LIÊN'],
    number: 'Số: 318/TTHTS-VHDV',
    about: ['V/v chấn chỉnh việc sử dụng tên miền,', 'thư điện tử và chứng thư số máy chủ'],
    right: state,
    placeDate: 'Hạ Liên, ngày 09 tháng 02 năm 2026',
  },
  to: {
    lead: 'Kính gửi:',
    names: [
      'Các cơ quan chuyên môn thuộc UBND thành phố',
      'UBND các phường, xã',
      'Các đơn vị sự nghiệp công lập',
    ],
  },
  body: [
    say(
      'Theo Công văn số 77/SKHCN-CĐS ngày 12/02/2026 của Sở Khoa học và Công nghệ về việc quản lý tên miền cấp 4; kết quả theo dõi cho thấy 14 tên miền của thành phố đã hết hạn chứng thư số hoặc bị trỏ sang trang bán hàng. Trung tâm đề nghị:',
    ),
    point(
      '1.',
      'Thống kê toàn bộ tên miền, tên miền con đang giữ; đề nghị thu hồi tên miền không còn dùng và xóa bản ghi DNS trỏ đến máy chủ đã trả, hoàn thành trong quý I/2026.',
      duty('1', ['website-integrity'], { deadline: during('2026-01-01', '2026-03-31') }),
    ),
    point(
      '2.',
      'Gia hạn chứng thư số TLS của cổng, trang thông tin điện tử tối thiểu 15 ngày trước khi hết hạn; chuyển hướng toàn bộ truy cập sang HTTPS.',
      duty('2', ['website-integrity']),
    ),
    point(
      '3.',
      'Khai báo bản ghi SPF, DKIM, DMARC ở chế độ từ chối cho tên miền gửi thư công vụ, không muộn hơn ngày 27/02/2026.',
      duty('3', ['spam-complaint|endpoint-protection|statement|website-integrity'], {
        deadline: by('2026-02-27'),
      }),
    ),
    point(
      '4.',
      'Không dùng hộp thư miễn phí để gửi, nhận văn bản; người dùng phát hiện thư mạo danh lãnh đạo phải chuyển tiếp về hộp thư chong.lua@halien.example.vn trong 24 giờ.',
      duty('4', ['incident-contact|awareness|statement'], { deadline: within('PT24H', 'P1D') }),
    ),
    point(
      '5.',
      'Mở lớp hướng dẫn văn thư nhận diện thư giả mạo trong 02 tuần cuối tháng 3 năm 2026.',
      duty('5', ['awareness'], { deadline: during(null, null) }),
    ),
    point(
      '6.',
      'Các đơn vị sự nghiệp công lập thuê máy chủ ngoài phải yêu cầu bên cho thuê cam kết thời gian khắc phục sự cố và bàn giao mã nguồn khi chấm dứt hợp đồng.',
      duty('6', ['service-provider'], { group: 'Các đơn vị sự nghiệp công lập' }),
    ),
    point(
      '7.',
      'Báo cáo về Trung tâm: kỳ đầu gửi trước 11h30 ngày 06/3/2026, các kỳ sau gửi vào ngày 05 tháng đầu mỗi quý.',
      duty('7', ['report-form'], { deadline: before('2026-03-06', '11:30') }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Giám đốc Sở (để b/c)', 'Lãnh đạo Trung tâm', 'Lưu: VT, VHDV'],
    signature: ['GIÁM ĐỐC'],
    name: 'Mạc Diên Khánh',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Trung tâm Hạ tầng số thành phố Hạ Liên',
    parentBody: 'Sở Khoa học và Công nghệ',
    number: '318',
    symbol: 'TTHTS-VHDV',
    place: 'Hạ Liên',
    date: { iso: '2026-02-09' },
    subject: 'V/v chấn chỉnh việc sử dụng tên miền, thư điện tử và chứng thư số máy chủ',
    bases: [{ number: '77/SKHCN-CĐS', date: '2026-02-12' }],
    contacts: [],
    signatory: { authority: ['Q'], name: 'Mạc Diên Khánh' },
    reportDue: before('2026-03-06', '11:30'),
    contradictions: ['basis-after-dispatch'],
  },
};
