// 32: the same with other wordings: a week and a year, "từ nay", a holiday by its lunar day, an hour before the day.
import { before, by, during, duty, point, recurring, type Source, say, state, within } from '../source.ts';

export const source: Source = {
  id: '32',
  half: 'held-out',
  print: { columns: false, wrap: 82 },
  head: {
    left: ['UBND TỈNH ĐÔNG XUYÊN', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
    number: 'Số: 874/SGDĐT-VP',
    about: ['V/v bảo đảm an toàn hệ thống quản lý học sinh'],
    right: state,
    placeDate: 'Đông Xuyên, ngày 17 tháng 3 năm 2026',
  },
  to: { lead: 'Kính gửi:', names: ['Các trường trung học phổ thông', 'Ủy ban nhân dân các xã, phường'] },
  body: [
    say(
      'Thực hiện Công văn số 455/UBND-KGVX ngày 12/3/2026 của Ủy ban nhân dân tỉnh về kỳ thi tốt nghiệp, Sở Giáo dục và Đào tạo yêu cầu:',
    ),
    point(
      '(1)',
      'Khóa tài khoản phần mềm của giáo viên đã chuyển trường; hoàn thành trước 23 giờ 59 phút ngày 31 tháng 3 năm 2026.',
      duty('1', ['access-review'], { deadline: before('2026-03-31', '23:59') }),
    ),
    point(
      '(2)',
      'Kết xuất bản sao học bạ số, cất giữ ngoại tuyến, xong trong tháng 5/2026.',
      duty('2', ['backup'], { deadline: during('2026-05-01', '2026-05-31') }),
    ),
    point(
      '(3)',
      'Trực hệ thống trong kỳ nghỉ Giỗ Tổ Hùng Vương (10/3 âm lịch) năm 2026.',
      duty('3', ['duty-roster'], { deadline: during(null, null, '2026-04-26') }),
    ),
    point(
      '(4)',
      'Không để học sinh dùng chung mật khẩu; hướng dẫn học sinh cách đặt mật khẩu mạnh ngay trong tuần sinh hoạt đầu tháng.',
      duty('4', ['password']),
    ),
    point(
      '(5)',
      'Sự cố lộ đề, lộ dữ liệu thí sinh phải báo ngay, không quá 30 phút kể từ khi phát hiện, về số 0254 3000 199.',
      duty('5', ['incident-contact'], { deadline: within('PT30M') }),
    ),
    point(
      '(6)',
      'Gửi báo cáo trước 10 giờ thứ Hai hằng tuần; báo cáo tổng kết chậm nhất ngày 10/7/2026.',
      duty('6', ['report-form'], { deadline: recurring('FREQ=WEEKLY;BYDAY=MO') }),
    ),
    point(
      '(7)',
      'Ủy ban nhân dân các xã, phường chỉ đạo các trường tiểu học, trung học cơ sở thực hiện các nội dung trên từ nay đến hết ngày 30/6/2026.',
      duty('7', ['statement'], {
        group: 'Ủy ban nhân dân các xã, phường',
        cascade: true,
        deadline: by('2026-06-30'),
      }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'UBND tỉnh (để b/c)', 'Giám đốc, các PGĐ', 'Lưu: VT, VP'],
    signature: ['GIÁM ĐỐC'],
    name: 'Doãn Hồng Phúc',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Sở Giáo dục và Đào tạo',
    parentBody: 'UBND tỉnh Đông Xuyên',
    number: '874',
    symbol: 'SGDĐT-VP',
    place: 'Đông Xuyên',
    date: { iso: '2026-03-17' },
    subject: 'V/v bảo đảm an toàn hệ thống quản lý học sinh',
    bases: [{ number: '455/UBND-KGVX', date: '2026-03-12' }],
    contacts: [{ name: null, phones: ['02543000199'] }],
    signatory: { authority: null, name: 'Doãn Hồng Phúc' },
    contradictions: [],
  },
};
