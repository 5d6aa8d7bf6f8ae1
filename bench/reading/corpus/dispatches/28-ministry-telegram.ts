// 28: a ministry's telegram, planted: no point 2, a deadline before its own day; a quotation of another's deadline.
import { before, duty, point, type Source, say, state, within } from '../source.ts';

export const source: Source = {
  id: '28',
  half: 'held-out',
  print: { columns: false, wrap: 82 },
  head: {
    left: ['BỘ THÔNG TIN VÀ TRUYỀN THÔNG'],
    number: 'Số: 03/CĐ-BTTTT',
    right: state,
    placeDate: 'Hà Nội, ngày 08 tháng 9 năm 2024',
    urgency: 'HỎA TỐC',
  },
  title: ['CÔNG ĐIỆN', 'Về việc bảo đảm thông tin liên lạc ứng phó bão số 9'],
  to: {
    lead: 'BỘ TRƯỞNG BỘ THÔNG TIN VÀ TRUYỀN THÔNG ĐIỆN:',
    names: ['Sở Thông tin và Truyền thông các tỉnh ven biển', 'Các doanh nghiệp viễn thông, bưu chính'],
  },
  body: [
    say(
      'Thực hiện Công điện số 66/CĐ-TTg ngày 07/9/2024 của Thủ tướng Chính phủ (trong đó yêu cầu các bộ báo cáo trước ngày 09/9/2024), Bộ Thông tin và Truyền thông yêu cầu:',
    ),
    point(
      '1.',
      'Các doanh nghiệp viễn thông, bưu chính chuẩn bị máy nổ, xe phát sóng lưu động, bảo đảm mạng lưới thông suốt tại vùng bão đổ bộ.',
      duty('1', ['network-continuity'], { group: 'Các doanh nghiệp viễn thông, bưu chính' }),
    ),
    point(
      '3.',
      'Sở Thông tin và Truyền thông các tỉnh ven biển kiểm tra phương án bảo vệ trung tâm dữ liệu, hoàn thành trước 10 giờ ngày 06/9/2024.',
      duty('3', ['key-system|response-plan'], {
        group: 'Sở Thông tin và Truyền thông các tỉnh ven biển',
        deadline: before('2024-09-06', '10:00'),
      }),
    ),
    point(
      '4.',
      'Báo cáo thiệt hại về Bộ trong vòng 12 giờ kể từ khi bão tan, qua Cục Viễn thông (điện thoại trực 080.00124, 0919.000.808).',
      duty('4', ['report-form'], { deadline: within('PT12H') }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Văn phòng Chính phủ (để b/c)', 'Bộ trưởng, các Thứ trưởng', 'Lưu: VT, CVT'],
    signature: ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
    name: 'Phí Đăng Khoa',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'urgent-telegram',
    urgency: 'flash',
    issuer: 'Bộ Thông tin và Truyền thông',
    parentBody: null,
    number: '03',
    symbol: 'CĐ-BTTTT',
    place: 'Hà Nội',
    date: { iso: '2024-09-08' },
    subject: 'Về việc bảo đảm thông tin liên lạc ứng phó bão số 9',
    bases: [{ number: '66/CĐ-TTg', date: '2024-09-07' }],
    contacts: [{ name: null, phones: ['0919000808', '08000124'] }],
    signatory: { authority: 'KT', name: 'Phí Đăng Khoa' },
    reportDue: within('PT12H'),
    contradictions: ['numbering-gap', 'deadline-before-dispatch'],
  },
};
