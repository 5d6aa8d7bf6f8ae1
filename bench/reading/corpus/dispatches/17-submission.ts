// 17: a submission upwards that asks for approval; its points are grounds and proposals, not duties.
import { heading, point, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '17',
  half: 'tune',
  print: { columns: true, wrap: 86 },
  head: {
    left: ['UBND TỈNH THẠCH BÀN', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
    number: 'Số: 96/TTr-SKHCN',
    right: state,
    placeDate: 'Thạch Bàn, ngày 08 tháng 10 năm 2025',
  },
  title: ['TỜ TRÌNH', 'Về việc đề nghị phê duyệt phương án thuê dịch vụ giám sát an toàn thông tin'],
  to: { lead: 'Kính gửi:', names: ['Ủy ban nhân dân tỉnh'] },
  body: [
    say(
      'Căn cứ Quyết định số 2019/QĐ-UBND ngày 21/7/2025 của Ủy ban nhân dân tỉnh về việc giao dự toán ngân sách, Sở Khoa học và Công nghệ kính trình Ủy ban nhân dân tỉnh như sau:',
    ),
    heading('1.', 'Sự cần thiết'),
    say(
      'Hệ thống giám sát hiện tại đã hết hạn bản quyền từ ngày 30/6/2025, không còn cập nhật dấu hiệu tấn công mới.',
    ),
    heading('2.', 'Nội dung đề nghị'),
    point('-', 'Phê duyệt phương án thuê dịch vụ trong 24 tháng, kinh phí dự kiến 3.200 triệu đồng.'),
    point('-', 'Giao Sở Tài chính thẩm định nguồn kinh phí.'),
    say('Kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.'),
  ],
  tail: {
    distribution: ['Như trên', 'Sở Tài chính', 'Lưu: VT, KHTC'],
    signature: ['GIÁM ĐỐC'],
    name: 'Ninh Diệu Thảo',
  },
  appendices: [],
  labels: {
    isDirective: false,
    docType: 'submission',
    urgency: null,
    issuer: 'Sở Khoa học và Công nghệ',
    parentBody: 'UBND tỉnh Thạch Bàn',
    number: '96',
    symbol: 'TTr-SKHCN',
    place: 'Thạch Bàn',
    date: { iso: '2025-10-08' },
    subject: 'Về việc đề nghị phê duyệt phương án thuê dịch vụ giám sát an toàn thông tin',
    bases: [{ number: '2019/QĐ-UBND', date: '2025-07-21' }],
    contacts: [],
    signatory: { authority: null, name: 'Ninh Diệu Thảo' },
    contradictions: [],
  },
};
