// 112: a Party committee of a bloc in 2021: Roman parts with "Một là, Hai là", days by the meeting and by the half-year.
import { before, by, during, duty, heading, party, point, type Source, say } from '../source.ts';

export const source: Source = {
  id: '112',
  half: 'held-out',
  print: { columns: false, wrap: 82 },
  head: {
    left: ['TỈNH ỦY ĐÀ GIANG', 'ĐẢNG ỦY KHỐI DOANH NGHIỆP', '*'],
    number: 'Số 77-CV/ĐUK',
    about: ['Về an toàn hội nghị trực tuyến và', 'hộp thư công vụ của Đảng'],
    right: party,
    placeDate: 'Đà Giang, ngày 05 tháng 8 năm 2021',
  },
  to: { lead: 'Kính gửi:', names: ['Các đảng ủy, chi ủy cơ sở trực thuộc'] },
  body: [
    say(
      'Thực hiện Hướng dẫn số 09-HD/VPTU, ngày 21/7/2021 của Văn phòng Tỉnh ủy về tổ chức hội nghị trực tuyến, Ban Thường vụ Đảng ủy Khối đề nghị:',
    ),
    heading('I.', 'Về hội nghị trực tuyến'),
    point(
      'Một là,',
      'chỉ dùng phần mềm họp do Văn phòng Tỉnh ủy cấp, đặt mật khẩu riêng cho từng phiên; kiểm tra đường truyền trước giờ khai mạc ít nhất 60 phút.',
      duty('I.1', ['password|network-continuity|statement']),
    ),
    point('Hai là,', 'không ghi âm, ghi hình phiên họp có nội dung mật.', duty('I.2', ['statement'])),
    heading('II.', 'Về hộp thư công vụ'),
    point(
      'Một là,',
      'kích hoạt toàn bộ hộp thư đã cấp, xong trong tháng 8/2021; từ ngày 01/9/2021 Đảng ủy Khối chỉ tiếp nhận báo cáo gửi từ hộp thư công vụ.',
      duty('II.1', ['access-review|statement|incident-contact|report-form'], {
        deadline: during('2021-08-01', '2021-08-31'),
      }),
    ),
    point(
      'Hai là,',
      'đề nghị thu hồi hộp thư của cấp ủy viên thôi tham gia nhiệm kỳ 2020 - 2025, gửi văn bản về Văn phòng Đảng ủy Khối trước 20/8.',
      duty('II.2', ['access-review'], { deadline: before('2021-08-20') }),
    ),
    point('Ba là,', 'đổi mật khẩu hộp thư 6 tháng một lần.', duty('II.3', ['password'])),
    heading('III.', 'Chế độ báo cáo'),
    say(
      'Các đảng ủy, chi ủy báo cáo tình hình thực hiện vào báo cáo công tác xây dựng Đảng hằng quý, gửi trước ngày 18 của tháng cuối quý; báo cáo lần đầu hạn cuối là 15/9/2021.',
      duty('III.p1', ['report-form'], { deadline: by('2021-09-15') }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Văn phòng Tỉnh ủy (b/c)', 'Lưu VPĐUK'],
    signature: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'],
    name: 'Phí Ngọc Lãm',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Đảng ủy Khối Doanh nghiệp',
    parentBody: 'Tỉnh ủy Đà Giang',
    number: '77',
    symbol: 'CV/ĐUK',
    place: 'Đà Giang',
    date: { iso: '2021-08-05' },
    subject: 'Về an toàn hội nghị trực tuyến và hộp thư công vụ của Đảng',
    bases: [{ number: '09-HD/VPTU', date: '2021-07-21' }],
    contacts: [],
    signatory: { authority: 'TM', name: 'Phí Ngọc Lãm' },
    contradictions: [],
  },
};
