// 45: a provincial military command before Tết 2026, planted: "Ba là" is missing, a Thursday is called a Wednesday; a rank before the name.
import { before, by, during, duty, point, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '45',
  half: 'tune',
  print: { columns: false, wrap: 84 },
  head: {
    left: ['QUÂN KHU ĐÔNG HẢI', 'BỘ CHỈ HUY QUÂN SỰ TỈNH THUẬN LÂM'],
    number: 'Số: 2107/BCH-TM',
    about: ['V/v duy trì nền nếp sẵn sàng chiến đấu', 'trên không gian mạng dịp Tết Bính Ngọ'],
    right: state,
    placeDate: 'Thuận Lâm, ngày 02 tháng 02 năm 2026',
    urgency: 'THƯỢNG KHẨN',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Các phòng, ban cơ quan Bộ CHQS tỉnh', 'Trung đoàn 8X4', 'Ban CHQS các xã, phường, đặc khu'],
    printed: [
      'Kính gửi: Các phòng, ban cơ quan Bộ CHQS tỉnh, Trung đoàn 8X4,',
      'Ban CHQS các xã, phường, đặc khu.',
    ],
  },
  body: [
    say(
      'Thực hiện Mệnh lệnh số 03/ML-QK ngày 26/01/2026 của Tư lệnh Quân khu; Điện số 118/ĐK-TM cùng ngày của Bộ Tham mưu Quân khu; Chỉ huy trưởng Bộ CHQS tỉnh yêu cầu chỉ huy các đơn vị:',
    ),
    point('Một là:', 'Về trực và báo động:'),
    point(
      '•',
      'Tổ chức kíp trực tác chiến không gian mạng 24/24 trong dịp Tết Nguyên đán Bính Ngọ 2026;',
      duty('1.-1', ['duty-roster'], { deadline: during(null, null, '2026-02-17') }),
    ),
    point(
      '•',
      'Gửi danh sách kíp trực về Phòng Tham mưu trước 11 giờ 00 thứ Tư, ngày 12/02/2026.',
      duty('1.-2', ['duty-roster'], { deadline: before('2026-02-12', '11:00') }),
    ),
    point(
      'Hai là:',
      'Kiểm tra, niêm phong cổng USB của máy tính quân sự; tuyệt đối không cắm điện thoại, thiết bị lưu trữ cá nhân.',
      duty('2', ['endpoint-protection|access-review|statement']),
    ),
    point(
      'Bốn là:',
      'Khi phát hiện mã độc phải cô lập máy, giữ nguyên hiện trạng và báo cáo Trực ban tác chiến trong 15 phút, điện thoại quân sự 8.215, dân sự (84-259) 3000 215.',
      duty('4', ['incident-contact'], { deadline: { kind: 'within', rule: ['PT15M'] } }),
    ),
    point(
      'Năm là:',
      'Hết đợt cao điểm, Trung đoàn 8X4 rút kinh nghiệm, gửi tổng kết đến hết 16 giờ ngày 27 tháng Hai năm 2026.',
      duty('5', ['report-form|statement'], { group: 'Trung đoàn 8X4', deadline: by('2026-02-27', '16:00') }),
    ),
    say(
      'Chỉ huy các đơn vị tổ chức quán triệt và thực hiện nghiêm, có gì vướng mắc phản ánh về Bộ CHQS tỉnh (qua Phòng Tham mưu) để được giải quyết kịp thời./.',
      duty('closing', ['statement']),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Bộ Tư lệnh Quân khu', 'Thường vụ Đảng ủy', 'Lưu: VT, TM. H15'],
    printed: [
      'Nơi nhận:',
      '* Để báo cáo:',
      '- Bộ Tư lệnh Quân khu;',
      '- Thường vụ Đảng ủy;',
      '* Để thực hiện:',
      '- Như trên;',
      '- Lưu: VT, TM. H15.',
    ],
    signature: ['CHỈ HUY TRƯỞNG'],
    name: 'Đại tá Hứa Mạnh Cầm',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: 'immediate',
    issuer: 'Bộ Chỉ huy quân sự tỉnh Thuận Lâm',
    parentBody: 'Quân khu Đông Hải',
    number: '2107',
    symbol: 'BCH-TM',
    place: 'Thuận Lâm',
    date: { iso: '2026-02-02' },
    subject: 'V/v duy trì nền nếp sẵn sàng chiến đấu trên không gian mạng dịp Tết Bính Ngọ',
    bases: [{ number: '03/ML-QK', date: '2026-01-26' }],
    inDuties: [
      { number: '118/ĐK-TM', date: null },
      { number: '118/ĐK-TM', date: '2026-01-26' },
    ],
    contacts: [{ name: null, phones: ['02593000215'] }],
    signatory: { authority: null, name: ['Hứa Mạnh Cầm', 'Đại tá Hứa Mạnh Cầm'] },
    contradictions: ['weekday-differs', 'numbering-gap'],
  },
};
