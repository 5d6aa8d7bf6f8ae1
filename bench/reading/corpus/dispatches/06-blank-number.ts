// 06: a department of the old era with blank number and day, sections 1. and 2.1. by group, a holiday, a running contact.
import { before, during, duty, point, type Source, say, state } from '../source.ts';

const post = 'Doanh nghiệp bưu chính';
const telecom = 'Doanh nghiệp viễn thông';
const offices = 'Các sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố';

export const source: Source = {
  id: '06',
  half: 'held-out',
  print: { columns: false, wrap: 78, spaced: true },
  head: {
    left: ['UBND TỈNH KIM NGUYÊN', 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG'],
    number: 'Số:        /STTTT-BCVT',
    about: ['V/v bảo đảm thông tin liên lạc, an toàn thông tin dịp Tết Nguyên đán Nhâm Dần 2022'],
    right: state,
    placeDate: 'Kim Nguyên, ngày       tháng 01 năm 2022',
  },
  to: {
    lead: 'Kính gửi:',
    names: [
      'Các sở, ban, ngành tỉnh',
      'Ủy ban nhân dân các huyện, thành phố',
      'Các doanh nghiệp bưu chính, viễn thông trên địa bàn',
    ],
  },
  body: [
    say(
      'Thực hiện Văn bản số 5208/BTTTT-CVT ngày 27/12/2021 của Bộ Thông tin và Truyền thông về việc bảo đảm thông tin liên lạc dịp Tết, Sở Thông tin và Truyền thông đề nghị:',
    ),
    point('1.', 'Các sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố'),
    point(
      '-',
      'Phân công cán bộ trực kỹ thuật trong thời gian nghỉ Tết Nguyên đán Nhâm Dần 2022.',
      duty('1.-1', ['duty-roster'], { group: offices, deadline: during(null, null, '2022-02-01') }),
    ),
    point(
      '-',
      'Tắt các máy chủ, dịch vụ không cần thiết; sao lưu dữ liệu trước kỳ nghỉ.',
      duty('1.-2', ['backup'], { group: offices }),
    ),
    point('2.', 'Các doanh nghiệp'),
    point('2.1.', 'Doanh nghiệp bưu chính'),
    point(
      '-',
      'Bảo đảm chuyển phát kịp thời công văn, tài liệu KT1 của cơ quan Đảng, Nhà nước.',
      duty('2.1.-1', ['postal-kt1'], { group: post }),
    ),
    point(
      '-',
      'Đối soát từng chuyến thư, cử người nhận bưu gửi KT1 ngoài giờ hành chính.',
      duty('2.1.-2', ['postal-kt1'], { group: post }),
    ),
    point('2.2.', 'Doanh nghiệp viễn thông'),
    point(
      '-',
      'Tăng dung lượng tại khu vực tập trung đông người, chuẩn bị xe phát sóng lưu động trước, trong và sau đêm giao thừa.',
      duty('2.2.-1', ['network-continuity'], { group: telecom, deadline: during(null, null, '2022-01-31') }),
    ),
    point(
      '-',
      'Tiếp nhận, xử lý phản ánh của khách hàng về cuộc gọi rác, tin nhắn rác.',
      duty('2.2.-2', ['spam-complaint'], { group: telecom }),
    ),
    point(
      '3.',
      'Các doanh nghiệp gửi danh sách, số điện thoại cán bộ trực về Sở Thông tin và Truyền thông trước ngày 25/01/2022 (qua ông Lục Văn Mão, chuyên viên phòng Bưu chính - Viễn thông, ĐT: 0206.3000.127).',
      duty('3', ['duty-roster'], {
        group: 'Các doanh nghiệp',
        deadline: before('2022-01-25'),
      }),
    ),
    say('Sở Thông tin và Truyền thông trân trọng cảm ơn sự phối hợp của các cơ quan, đơn vị./.'),
  ],
  tail: {
    distribution: ['Như trên', 'Bộ TT&TT (b/c)', 'UBND tỉnh (b/c)', 'Ban Giám đốc Sở', 'Lưu: VT, BCVT'],
    signature: ['GIÁM ĐỐC'],
    name: 'Chu Thị Ngần',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Sở Thông tin và Truyền thông',
    parentBody: 'UBND tỉnh Kim Nguyên',
    number: null,
    symbol: 'STTTT-BCVT',
    place: 'Kim Nguyên',
    date: { iso: null, year: 2022, month: 1 },
    subject: 'V/v bảo đảm thông tin liên lạc, an toàn thông tin dịp Tết Nguyên đán Nhâm Dần 2022',
    bases: [{ number: '5208/BTTTT-CVT', date: '2021-12-27' }],
    contacts: [{ name: 'Lục Văn Mão', phones: ['02063000127'] }],
    signatory: { authority: null, name: 'Chu Thị Ngần' },
    reportDue: before('2022-01-25'),
    contradictions: [],
  },
};
