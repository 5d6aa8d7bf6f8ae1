// 95: an office answers a request for comments on a draft: it agrees, proposes wording full of duties in quotation marks; no duty.
import { point, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '95',
  half: 'tune',
  print: { columns: true, wrap: 84 },
  head: {
    left: ['UBND TỈNH VĨNH THẠCH', 'SỞ TƯ PHÁP'],
    number: 'Số: 961/STP-XDKT',
    about: ['V/v góp ý dự thảo Quy chế', 'an toàn thông tin mạng'],
    right: state,
    placeDate: 'Vĩnh Thạch, ngày 17 tháng 4 năm 2023',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Sở Thông tin và Truyền thông'],
    printed: ['Kính gửi: Sở Thông tin và Truyền thông'],
  },
  body: [
    say(
      'Phúc đáp Công văn số 733/STTTT-CNTT ngày 04/4/2023 của Sở Thông tin và Truyền thông về việc đề nghị góp ý dự thảo Quy chế, sau khi nghiên cứu, Sở Tư pháp có ý kiến như sau:',
    ),
    point('1.', 'Cơ bản thống nhất với nội dung dự thảo.'),
    point(
      '2.',
      'Tại khoản 2 Điều 6, đề nghị sửa thành: “Các cơ quan sao lưu dữ liệu hằng ngày, báo cáo sự cố trong vòng 24 giờ”.',
    ),
    point('3.', 'Tại Điều 9, đề nghị cơ quan soạn thảo làm rõ trách nhiệm đổi mật khẩu của người dùng.'),
    say('Trên đây là ý kiến của Sở Tư pháp, kính gửi Quý Sở tổng hợp./.'),
  ],
  tail: {
    distribution: ['Như trên', 'Giám đốc Sở (b/c)', 'Lưu: VT, XDKT'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Lại Tố Nga',
  },
  appendices: [],
  labels: {
    isDirective: false,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Sở Tư pháp',
    parentBody: 'UBND tỉnh Vĩnh Thạch',
    number: '961',
    symbol: 'STP-XDKT',
    place: 'Vĩnh Thạch',
    date: { iso: '2023-04-17' },
    subject: 'V/v góp ý dự thảo Quy chế an toàn thông tin mạng',
    bases: [{ number: '733/STTTT-CNTT', date: '2023-04-04' }],
    contacts: [],
    signatory: { authority: 'KT', name: 'Lại Tố Nga' },
    contradictions: [],
  },
};
