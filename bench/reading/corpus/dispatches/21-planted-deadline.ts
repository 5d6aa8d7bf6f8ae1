// 21: planted: a deadline before the day of the dispatch, and no point 3 between 2 and 4.
import { before, duty, point, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '21',
  half: 'tune',
  print: { columns: false, wrap: null },
  head: {
    left: ['UBND TỈNH BẮC TRÀ', 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG'],
    number: 'Số: 1029/STTTT-TTCNTT',
    about: ['V/v kiểm tra trang thông tin điện tử'],
    right: state,
    placeDate: 'Bắc Trà, ngày 27 tháng 6 năm 2024',
  },
  to: { lead: 'Kính gửi:', names: ['Phòng Văn hóa và Thông tin các huyện, thành phố'] },
  body: [
    say(
      'Qua rà quét từ xa, nhiều trang thông tin điện tử có liên kết ẩn. Sở Thông tin và Truyền thông đề nghị:',
    ),
    point(
      '1.',
      'Tháo gỡ liên kết ẩn, trang quảng cáo cờ bạc trên trang thông tin điện tử thuộc quyền quản lý.',
      duty('1', ['website-integrity']),
    ),
    point(
      '2.',
      'Cập nhật phiên bản hệ quản trị nội dung, vá các điểm yếu đã biết trước ngày 15/6/2024.',
      duty('2', ['vulnerability'], { deadline: before('2024-06-15') }),
    ),
    point(
      '4.',
      'Gửi kết quả khắc phục về Trung tâm Công nghệ thông tin và Truyền thông trước ngày 12/7/2024.',
      duty('4', ['report-form'], { deadline: before('2024-07-12') }),
    ),
    say('Liên hệ: anh Phù Chí Dũng - ĐT 0866.000.135 hoặc 02803.000.139.'),
  ],
  tail: {
    distribution: ['Như trên', 'Giám đốc Sở (b/c)', 'Lưu: VT, TTCNTT'],
    signature: ['TL. GIÁM ĐỐC', 'GIÁM ĐỐC TRUNG TÂM CÔNG NGHỆ', 'THÔNG TIN VÀ TRUYỀN THÔNG'],
    name: 'Mẫn Thế Vinh',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Sở Thông tin và Truyền thông',
    parentBody: 'UBND tỉnh Bắc Trà',
    number: '1029',
    symbol: 'STTTT-TTCNTT',
    place: 'Bắc Trà',
    date: { iso: '2024-06-27' },
    subject: 'V/v kiểm tra trang thông tin điện tử',
    bases: [],
    contacts: [{ name: 'Phù Chí Dũng', phones: ['0866000135', '02803000139'] }],
    signatory: { authority: 'TL', name: 'Mẫn Thế Vinh' },
    reportDue: before('2024-07-12'),
    contradictions: ['deadline-before-dispatch', 'numbering-gap'],
  },
};
