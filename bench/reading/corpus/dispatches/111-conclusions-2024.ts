// 111: an office tells the conclusions of a meeting: paragraphs that give several bodies a duty each, days with and without a year.
import { before, by, during, duty, point, type Source, say, state, within } from '../source.ts';

const first =
  'Giao Sở Thông tin và Truyền thông chủ trì, phối hợp với Công an tỉnh đánh giá lại cấp độ an toàn của Trung tâm dữ liệu tỉnh, trình Chủ tịch UBND tỉnh xem xét trước ngày 10 tháng 6.';
const second =
  'Sở Tài chính thẩm định dự toán mua sắm thiết bị lưu trữ dự phòng trong 07 ngày làm việc kể từ ngày nhận được hồ sơ của Sở Thông tin và Truyền thông.';
const third =
  'UBND các huyện, thành phố rà soát tài khoản của cán bộ cấp xã trên hệ thống một cửa, vô hiệu hóa tài khoản không rõ người dùng;';
const fourth =
  'đồng thời yêu cầu các xã cử một cán bộ làm đầu mối, gửi danh sách về Văn phòng UBND tỉnh chậm nhất vào thứ Tư tuần sau (ngày 22/5/2024).';

export const source: Source = {
  id: '111',
  half: 'tune',
  print: { columns: false, wrap: 92 },
  head: {
    left: ['ỦY BAN NHÂN DÂN', 'TỈNH CHIÊM TRẠCH', 'VĂN PHÒNG'],
    number: 'Số: 214/TB-VP',
    right: state,
    placeDate: 'Chiêm Trạch, ngày 16 tháng 5 năm 2024',
  },
  title: [
    'THÔNG BÁO',
    'Ý kiến kết luận của Phó Chủ tịch UBND tỉnh tại buổi làm việc về sự cố Trung tâm dữ liệu',
  ],
  body: [
    say(
      'Chiều ngày 14/5/2024, Phó Chủ tịch UBND tỉnh chủ trì buổi làm việc về sự cố mất dữ liệu xảy ra ngày 02/5/2024. Dự họp có đại diện các sở, ngành liên quan. Sau khi nghe các đơn vị báo cáo, Phó Chủ tịch UBND tỉnh kết luận:',
    ),
    point('1.', 'Đánh giá chung'),
    say(
      'Trong 4 tháng đầu năm 2024, Trung tâm dữ liệu gián đoạn 03 lần, tổng thời gian 19 giờ; phương án phục hồi ban hành năm 2021 chưa một lần được diễn tập.',
    ),
    point('2.', 'Nhiệm vụ trong thời gian tới'),
    say(
      `${first} ${second}`,
      duty('2.p1', ['key-system'], {
        text: first,
        group: 'Sở Thông tin và Truyền thông',
        lead: 'Sở Thông tin và Truyền thông',
        support: ['Công an tỉnh'],
        deadline: before('2024-06-10'),
      }),
      duty('2.p2', ['statement'], { text: second, group: 'Sở Tài chính', deadline: within() }),
    ),
    say(
      `${third} ${fourth}`,
      duty('2.p3', ['access-review', 'incident-contact|statement|report-form|response-team'], {
        cascade: true,
        group: 'UBND các huyện, thành phố',
        deadline: by('2024-05-22'),
      }),
    ),
    say(
      'Trung tâm dữ liệu tỉnh tổ chức phục hồi thử toàn bộ cơ sở dữ liệu từ bản sao lưu tuần, thời gian thực hiện từ 20/5 đến 24/5/2024.',
      duty('2.p4', ['backup'], {
        group: 'Trung tâm dữ liệu tỉnh',
        deadline: during('2024-05-20', '2024-05-24'),
      }),
    ),
    say('Về kinh phí, đồng ý chủ trương sử dụng nguồn dự phòng ngân sách năm 2024.'),
    point(
      '3.',
      'Văn phòng UBND tỉnh theo dõi, đôn đốc các đơn vị thực hiện Thông báo này; nếu quá thời hạn 10 ngày mà đơn vị chưa báo cáo thì kịp thời tham mưu phê bình.',
      duty('3', ['statement'], { group: 'Văn phòng UBND tỉnh' }),
    ),
    say('Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo để các đơn vị biết và thực hiện./.'),
  ],
  tail: {
    distribution: [
      'Chủ tịch, các PCT UBND tỉnh',
      'Các Sở: TTTT, TC',
      'Công an tỉnh',
      'UBND các huyện, TP',
      'Lưu: VT, KGVX',
    ],
    signature: ['KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
    name: 'Âu Dương Thị Mẫn',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'notice',
    urgency: null,
    issuer: ['Văn phòng Ủy ban nhân dân tỉnh Chiêm Trạch', 'Văn phòng'],
    parentBody: 'Ủy ban nhân dân tỉnh Chiêm Trạch',
    number: '214',
    symbol: 'TB-VP',
    place: 'Chiêm Trạch',
    date: { iso: '2024-05-16' },
    subject: 'Ý kiến kết luận của Phó Chủ tịch UBND tỉnh tại buổi làm việc về sự cố Trung tâm dữ liệu',
    bases: [],
    contacts: [],
    signatory: { authority: 'KT', name: 'Âu Dương Thị Mẫn' },
    contradictions: [],
  },
};
