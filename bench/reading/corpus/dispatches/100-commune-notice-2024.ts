// 100: a commune's short notice to hamlets: dashes only, no date of the day, deadlines without a year, a telephone.
import { before, duty, point, recurring, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '100',
  half: 'held-out',
  print: { columns: false, wrap: 78 },
  head: {
    left: ['UBND HUYỆN ĐẠ TẺH HẠ', 'UỶ BAN NHÂN DÂN XÃ BẢN CHÀ'],
    number: 'Số: 41/TB-UBND',
    right: state,
    placeDate: 'Bản Chà, ngày      tháng 5 năm 2024',
  },
  title: ['THÔNG BÁO', 'Về việc giữ an toàn máy tính và tài khoản dùng chung tại nhà văn hoá thôn'],
  body: [
    say(
      'Qua kiểm tra ngày 16/5/2024, nhiều máy tính ở nhà văn hoá thôn còn để tài khoản mở cho mọi người. Uỷ ban nhân dân xã thông báo và yêu cầu trưởng các thôn:',
    ),
    point(
      '-',
      'Đặt lại mật khẩu đăng nhập máy tính, mật khẩu wifi của nhà văn hoá; không dán mật khẩu lên tường.',
      duty('-1', ['password']),
    ),
    point(
      '-',
      'Báo ngay cho công an xã (ông Vàng A Dín, điện thoại 0977 000 415) khi thấy máy có hiện tượng lạ.',
      duty('-2', ['incident-contact']),
    ),
    point(
      '-',
      'Nhắc bà con trên loa phát thanh vào chiều thứ Bảy hằng tuần không bấm vào liên kết lạ, không cho người khác mượn tài khoản định danh.',
      duty('-3', ['awareness'], { deadline: recurring('FREQ=WEEKLY;BYDAY=SA') }),
    ),
    point(
      '-',
      'Gửi danh sách máy tính của thôn về bộ phận văn hoá xã trước ngày 10 tháng 6.',
      duty('-4', ['key-system|report-form|statement'], { deadline: before('2024-06-10') }),
    ),
    say('Nhận được Thông báo này đề nghị các thôn nghiêm túc thực hiện./.'),
  ],
  tail: {
    distribution: ['TT Đảng uỷ, HĐND xã', 'Các thôn', 'Lưu: VP'],
    signature: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    name: 'Giàng Thị Mẩy',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'notice',
    urgency: null,
    issuer: 'Ủy ban nhân dân xã Bản Chà',
    parentBody: 'UBND huyện Đạ Tẻh Hạ',
    number: '41',
    symbol: 'TB-UBND',
    place: 'Bản Chà',
    date: { iso: null, year: 2024, month: 5 },
    subject: 'Về việc giữ an toàn máy tính và tài khoản dùng chung tại nhà văn hoá thôn',
    bases: [],
    contacts: [{ name: 'Vàng A Dín', phones: ['0977000415'] }],
    signatory: { authority: 'KT', name: 'Giàng Thị Mẩy' },
    contradictions: [],
  },
};
