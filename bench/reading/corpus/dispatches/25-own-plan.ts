// 25: a plan of an office for itself: times and places of a staff contest, no duty for any other body.
import { heading, point, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '25',
  half: 'tune',
  print: { columns: false, wrap: 88 },
  head: {
    left: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'TRUNG TÂM CHUYỂN ĐỔI SỐ'],
    number: 'Số: 21/KH-TTCĐS',
    right: state,
    placeDate: 'Lam Giang, ngày 13 tháng 5 năm 2026',
  },
  title: ['KẾ HOẠCH', 'Tổ chức hội thao chào mừng Ngày thành lập Trung tâm'],
  body: [
    heading('I.', 'MỤC ĐÍCH'),
    say('Tạo không khí thi đua, rèn luyện sức khỏe trong viên chức, người lao động của Trung tâm.'),
    heading('II.', 'THỜI GIAN, ĐỊA ĐIỂM'),
    point('1.', 'Thời gian: sáng ngày 30/5/2026.'),
    point('2.', 'Địa điểm: Nhà thi đấu phường Đông Mỹ Lam.'),
    heading('III.', 'NỘI DUNG'),
    point('-', 'Thi đấu cầu lông đôi nam, đôi nữ.'),
    point('-', 'Kéo co giữa các phòng.'),
  ],
  tail: {
    distribution: ['Các phòng thuộc Trung tâm', 'Công đoàn', 'Lưu: VT'],
    signature: ['GIÁM ĐỐC'],
    name: 'Tạ Quỳnh Dao',
  },
  appendices: [],
  labels: {
    isDirective: false,
    docType: 'plan',
    urgency: null,
    issuer: 'Trung tâm Chuyển đổi số',
    parentBody: 'Sở Khoa học và Công nghệ',
    number: '21',
    symbol: 'KH-TTCĐS',
    place: 'Lam Giang',
    date: { iso: '2026-05-13' },
    subject: 'Tổ chức hội thao chào mừng Ngày thành lập Trung tâm',
    bases: [],
    contacts: [],
    signatory: { authority: null, name: 'Tạ Quỳnh Dao' },
    contradictions: [],
  },
};
