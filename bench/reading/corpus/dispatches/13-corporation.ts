// 13: a state corporation to its companies: points a to f without đ, a single addressee line, a phone with country code.
import { by, duty, point, recurring, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '13',
  half: 'tune',
  print: { columns: true, wrap: 84, wordLists: true },
  head: {
    left: ['TỔNG CÔNG TY', 'CẤP NƯỚC ĐÔNG XUYÊN'],
    number: 'Số: 2290/CNĐX-CNTT',
    about: ['V/v tăng cường bảo vệ hệ thống điều khiển', 'công nghiệp năm 2023'],
    right: state,
    placeDate: 'Đông Xuyên, ngày 02 tháng 8 năm 2023',
  },
  to: { lead: 'Kính gửi:', names: ['Các công ty thành viên'] },
  body: [
    say(
      'Để bảo đảm cấp nước an toàn, liên tục, Tổng công ty yêu cầu Giám đốc các công ty thành viên tổ chức thực hiện:',
    ),
    point('1.', 'Đối với hệ thống điều khiển công nghiệp (SCADA):'),
    point(
      'a)',
      'Tách mạng điều khiển khỏi mạng văn phòng; đánh giá an toàn trước khi kết nối thiết bị mới.',
      duty('1.a', ['key-system']),
    ),
    point(
      'b)',
      'Giám sát liên tục 24/7, bố trí ca trực kỹ thuật tại trạm bơm cấp I.',
      duty('1.b', ['key-system', 'duty-roster']),
    ),
    point(
      'c)',
      'Đổi mật khẩu mặc định của nhà sản xuất, đặt mật khẩu tối thiểu 12 ký tự.',
      duty('1.c', ['password']),
    ),
    point(
      'd)',
      'Yêu cầu nhà thầu bảo trì ký cam kết bảo mật, chỉ truy cập từ xa khi được phê duyệt.',
      duty('1.d', ['service-provider']),
    ),
    point(
      'e)',
      'Lưu bản sao cấu hình PLC tại nơi tách rời, thử phục hồi trước khi đưa vào vận hành.',
      duty('1.e', ['backup']),
    ),
    point(
      'f)',
      'Hoàn thiện kịch bản ứng phó mất điều khiển từ xa, chậm nhất là ngày 30 tháng 9 năm 2023.',
      duty('1.f', ['response-plan'], { deadline: by('2023-09-30') }),
    ),
    point('2.', 'Chế độ báo cáo:'),
    point(
      'a)',
      'Báo cáo ngay khi có sự cố qua số +84 932 000 518 (ông Giáp Văn Thoại, Ban Công nghệ thông tin).',
      duty('2.a', ['incident-contact']),
    ),
    point(
      'b)',
      'Báo cáo định kỳ trước ngày 20 hằng tháng về Ban Công nghệ thông tin.',
      duty('2.b', ['report-form'], {
        deadline: recurring('FREQ=MONTHLY;BYMONTHDAY=20', 'FREQ=MONTHLY;BYMONTHDAY=19'),
      }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'HĐTV (để b/c)', 'Các PTGĐ', 'Lưu: VT, CNTT'],
    signature: ['KT. TỔNG GIÁM ĐỐC', 'PHÓ TỔNG GIÁM ĐỐC'],
    name: 'Kha Tú Uyên',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Tổng công ty Cấp nước Đông Xuyên',
    parentBody: null,
    number: '2290',
    symbol: 'CNĐX-CNTT',
    place: 'Đông Xuyên',
    date: { iso: '2023-08-02' },
    subject: 'V/v tăng cường bảo vệ hệ thống điều khiển công nghiệp năm 2023',
    bases: [],
    contacts: [{ name: 'Giáp Văn Thoại', phones: ['0932000518'] }],
    signatory: { authority: 'KT', name: 'Kha Tú Uyên' },
    reportDue: recurring('FREQ=MONTHLY;BYMONTHDAY=20', 'FREQ=MONTHLY;BYMONTHDAY=19'),
    contradictions: [],
  },
};
