// 113: a department after the merger of 2025: a clause that only names others and sets their day, a report form in the body's end headed "MẪU BÁO CÁO".
import { before, during, duty, point, recurring, type Source, say, state, within } from '../source.ts';

const communes = 'UBND các xã, phường';

export const source: Source = {
  id: '113',
  half: 'tune',
  print: { columns: false, wrap: null },
  head: {
    left: ['ỦY BAN NHÂN DÂN TỈNH SÔNG THAO', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
    number: 'Số: 902/SKHCN-HTS',
    about: ['V/v bàn giao, bảo vệ hệ thống', 'thông tin sau sắp xếp đơn vị hành chính'],
    right: state,
    placeDate: 'Sông Thao, ngày 28 tháng 7 năm 2025',
  },
  to: { lead: 'Kính gửi:', names: ['Các sở, ban, ngành tỉnh', communes] },
  body: [
    say(
      'Từ ngày 01/7/2025, tỉnh Sông Thao vận hành mô hình chính quyền địa phương hai cấp. Thực hiện Công điện số 17/CĐ-UBND ngày 25/7/2025 của Chủ tịch UBND tỉnh, Sở Khoa học và Công nghệ đề nghị các cơ quan, địa phương:',
    ),
    point('1.', 'Về tài khoản và thiết bị'),
    point(
      'a)',
      'Lập danh sách tài khoản của cấp huyện cũ, khóa các tài khoản không còn người sử dụng.',
      duty('1.a', ['access-review'], { deadline: before('2025-08-05') }),
    ),
    point(
      'b)',
      'Đổi mật khẩu quản trị tường lửa, bộ chuyển mạch tiếp nhận từ cấp huyện.',
      duty('1.b', ['password'], { deadline: before('2025-08-05') }),
    ),
    point(
      'c)',
      'Dán tem kiểm kê, phân công người giữ từng thiết bị.',
      duty('1.c', ['statement'], { deadline: during('2025-08-01', '2025-08-31') }),
    ),
    point(
      'd)',
      'Các nội dung tại điểm a, b mục này hoàn thành trước ngày 05/8/2025; điểm c mục này hoàn thành trong tháng 8/2025.',
      duty('1.d', ['statement'], { isOptional: true, deadline: before('2025-08-05') }),
    ),
    point('2.', 'Về dữ liệu'),
    point(
      'a)',
      'Sao lưu dữ liệu phần mềm quản lý hồ sơ cấp huyện, giữ nguyên trạng máy chủ cũ ít nhất 06 tháng, không tắt trước khi có biên bản bàn giao.',
      duty('2.a', ['backup']),
    ),
    point(
      'b)',
      'Sau 05 ngày làm việc kể từ khi nhận bàn giao, UBND các xã, phường xác nhận tính đầy đủ của dữ liệu bằng văn bản.',
      duty('2.b', ['statement|backup'], { group: communes, deadline: within() }),
    ),
    point(
      '3.',
      'Trong giai đoạn chuyển tiếp, định kỳ thứ Sáu hằng tuần, các đơn vị cập nhật tiến độ trên biểu dùng chung; kể từ tháng 10/2025 chuyển sang báo cáo hằng tháng.',
      duty('3', ['report-form|statement'], { deadline: recurring('FREQ=WEEKLY;BYDAY=FR') }),
    ),
    point(
      '4.',
      'UBND các xã, phường thực hiện các nhiệm vụ nêu tại khoản 1, khoản 2 Công văn này và gửi kết quả (theo mẫu gửi kèm) về Sở Khoa học và Công nghệ trước 16h30 ngày 22 tháng 8 năm 2025.',
      duty('4', ['report-form'], { group: communes, deadline: before('2025-08-22', '16:30') }),
    ),
    say(
      'Trong quá trình thực hiện, nếu có vướng mắc đề nghị liên hệ Phòng Hạ tầng số (số điện thoại 0216.3000.902) để được hướng dẫn.',
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Chủ tịch UBND tỉnh (để báo cáo)', 'Giám đốc Sở', 'Lưu: VT, HTS'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Lều Thị Bích Ngà',
  },
  appendices: [
    {
      kind: 'report-form',
      heading: ['MẪU BÁO CÁO', 'Kết quả tiếp nhận hệ thống thông tin sau sắp xếp'],
      caption: '(Mẫu gửi kèm Công văn số 902/SKHCN-HTS)',
      body: [
        point('1.', 'Tên đơn vị: ..............................'),
        point('2.', 'Số tài khoản đã khóa: ..............................'),
        point('3.', 'Số thiết bị đã tiếp nhận: ..............................'),
        point('4.', 'Khó khăn, vướng mắc: ..............................'),
      ],
      fields: ['Tên đơn vị', 'Số tài khoản đã khóa', 'Số thiết bị đã tiếp nhận', 'Khó khăn, vướng mắc'],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Sở Khoa học và Công nghệ',
    parentBody: 'Ủy ban nhân dân tỉnh Sông Thao',
    number: '902',
    symbol: 'SKHCN-HTS',
    place: 'Sông Thao',
    date: { iso: '2025-07-28' },
    subject: 'V/v bàn giao, bảo vệ hệ thống thông tin sau sắp xếp đơn vị hành chính',
    bases: [{ number: '17/CĐ-UBND', date: '2025-07-25' }],
    contacts: [{ name: null, phones: ['02163000902'] }],
    signatory: { authority: 'KT', name: 'Lều Thị Bích Ngà' },
    reportDue: before('2025-08-22', '16:30'),
    contradictions: [],
  },
};
