// 09: an invitation: an hour, a place, a list of guests, and no duty for anyone's systems.
import { point, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '09',
  half: 'tune',
  print: { columns: false, wrap: 85 },
  head: {
    left: ['UBND TỈNH THẠCH BÀN', 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG'],
    number: 'Số: 41/GM-STTTT',
    right: state,
    placeDate: 'Thạch Bàn, ngày 11 tháng 5 năm 2023',
  },
  title: ['GIẤY MỜI', 'Dự hội thảo về giám sát an toàn thông tin tập trung'],
  to: {
    lead: 'Kính gửi:',
    names: ['Lãnh đạo các sở, ban, ngành', 'Phòng Văn hóa và Thông tin các huyện, thành phố'],
  },
  body: [
    say(
      'Thực hiện Kế hoạch số 18/KH-STTTT ngày 16/01/2023 của Sở Thông tin và Truyền thông về công tác truyền thông năm 2023, Sở tổ chức hội thảo về giám sát an toàn thông tin tập trung và trân trọng kính mời đại biểu tới dự:',
    ),
    point('1.', 'Thời gian: 08 giờ 00, ngày 19/5/2023 (thứ Sáu).'),
    point(
      '2.',
      'Địa điểm: Hội trường tầng 3, Trung tâm Hội nghị tỉnh, số 5 đường Bờ Kè, thành phố Thạch Bàn.',
    ),
    point('3.', 'Thành phần: đại diện lãnh đạo và 01 cán bộ phụ trách công nghệ thông tin của mỗi đơn vị.'),
    say('Rất hân hạnh được đón tiếp./.'),
  ],
  tail: {
    distribution: ['Như trên', 'Ban Giám đốc Sở', 'Lưu: VT, VP'],
    signature: ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'],
    name: 'Âu Dương Mỹ Hà',
  },
  appendices: [],
  labels: {
    isDirective: false,
    docType: 'invitation',
    urgency: null,
    issuer: 'Sở Thông tin và Truyền thông',
    parentBody: 'UBND tỉnh Thạch Bàn',
    number: '41',
    symbol: 'GM-STTTT',
    place: 'Thạch Bàn',
    date: { iso: '2023-05-11' },
    subject: 'Dự hội thảo về giám sát an toàn thông tin tập trung',
    bases: [{ number: '18/KH-STTTT', date: '2023-01-16' }],
    contacts: [],
    signatory: { authority: 'TL', name: 'Âu Dương Mỹ Hà' },
    contradictions: [],
  },
};
