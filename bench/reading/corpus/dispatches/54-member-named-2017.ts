// 54: a department of 2017 names its member of the response team in answer to a request: a dispatch that gives, and asks for nothing.
import { point, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '54',
  half: 'held-out',
  print: { columns: true, wrap: 84 },
  head: {
    left: ['UBND TỈNH SƠN VIỄN', 'SỞ LAO ĐỘNG - THƯƠNG BINH', 'VÀ XÃ HỘI'],
    number: 'Số: 1093/SLĐTBXH-VP',
    about: ['V/v cử cán bộ tham gia Đội ứng cứu', 'sự cố an toàn thông tin mạng tỉnh'],
    right: state,
    placeDate: 'Sơn Viễn, ngày 14 tháng 8 năm 2017',
  },
  to: { lead: 'Kính gửi:', names: ['Sở Thông tin và Truyền thông'] },
  body: [
    say(
      'Phúc đáp Công văn số 627/STTTT-CNTT ngày 04/8/2017 của Sở Thông tin và Truyền thông về việc cử thành viên tham gia Đội ứng cứu sự cố an toàn thông tin mạng tỉnh Sơn Viễn, Sở Lao động - Thương binh và Xã hội cử cán bộ tham gia như sau:',
    ),
    point('-', 'Họ và tên: Doãn Văn Bình;'),
    point('-', 'Chức vụ: Chuyên viên Văn phòng Sở, phụ trách công nghệ thông tin;'),
    point('-', 'Điện thoại: 0968.000.214; thư điện tử: dvbinh@sonvien.example.vn.'),
    say('Sở Lao động - Thương binh và Xã hội gửi Sở Thông tin và Truyền thông được biết, tổng hợp./.'),
  ],
  tail: {
    distribution: ['Như trên', 'Lãnh đạo Sở', 'Lưu: VT, VP'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Mông Thị Diễm',
  },
  appendices: [],
  labels: {
    isDirective: false,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Sở Lao động - Thương binh và Xã hội',
    parentBody: 'UBND tỉnh Sơn Viễn',
    number: '1093',
    symbol: 'SLĐTBXH-VP',
    place: 'Sơn Viễn',
    date: { iso: '2017-08-14' },
    subject: 'V/v cử cán bộ tham gia Đội ứng cứu sự cố an toàn thông tin mạng tỉnh',
    bases: [{ number: '627/STTTT-CNTT', date: '2017-08-04' }],
    contacts: [{ name: 'Doãn Văn Bình', phones: ['0968000214'], email: 'dvbinh@sonvien.example.vn' }],
    signatory: { authority: 'KT', name: 'Mông Thị Diễm' },
    reportDue: null,
    contradictions: [],
  },
};
