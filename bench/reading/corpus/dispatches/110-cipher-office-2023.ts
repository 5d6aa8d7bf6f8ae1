// 110: a cipher department of 2023 in running paragraphs: several duties in each, to several bodies, without a number before any.
import { before, by, during, duty, type Source, say, state, within } from '../source.ts';

const keep =
  'Thủ trưởng các đơn vị kiểm kê toàn bộ USB mật mã, thẻ ký số đã cấp, đối chiếu với sổ theo dõi, lập biên bản trước ngày 20 tháng 10 năm 2023.';
const give =
  'Thiết bị của người nghỉ hưu, chuyển công tác phải nộp lại về Phòng Quản lý khóa, chậm nhất 05 ngày kể từ ngày quyết định có hiệu lực.';
const lost =
  'Trường hợp để thất lạc thiết bị, người quản lý trực tiếp phải báo cáo bằng điện thoại về Trực ban Cục ngay lập tức và có văn bản tường trình trong vòng 24 giờ.';
const course =
  'Trung tâm Đào tạo mở lớp hướng dẫn sử dụng USB an toàn cho văn thư, bảo mật vào nửa đầu tháng 11/2023.';
const report =
  'Kết quả kiểm kê đề nghị gửi về Cục (qua Phòng Quản lý khóa) không muộn hơn 16 giờ ngày 31/10/2023.';

export const source: Source = {
  id: '110',
  half: 'held-out',
  print: { columns: true, wrap: 86 },
  head: {
    left: ['BAN MẬT MÃ TRUNG ƯƠNG', 'CỤC CƠ YẾU KHỐI DÂN SỰ'],
    number: 'Số: 338/CYDS-QLK',
    about: ['V/v kiểm kê sản phẩm mật mã', 'năm 2023'],
    right: state,
    placeDate: 'Hà Nội, ngày 26 tháng 9 năm 2023',
  },
  to: { lead: 'Kính gửi:', names: ['Các cơ quan, đơn vị sử dụng sản phẩm mật mã', 'Trung tâm Đào tạo'] },
  body: [
    say(
      'Căn cứ Thông tư số 12/2021/TT-BMM ngày 08/11/2021 quy định về quản lý sản phẩm mật mã, sau đợt kiểm tra từ ngày 05/9 đến ngày 15/9/2023 phát hiện 17 thiết bị không rõ người giữ, Cục đề nghị:',
    ),
    say(
      `${keep} ${give}`,
      duty('p1', ['access-review'], { text: keep, deadline: before('2023-10-20') }),
      duty('p2', ['access-review'], { text: give, deadline: within('P5D') }),
    ),
    say(lost, duty('p3', ['incident-contact'], { deadline: within('PT24H', 'P1D') })),
    say(
      course,
      duty('p4', ['awareness'], { group: 'Trung tâm Đào tạo', deadline: during('2023-11-01', '2023-11-15') }),
    ),
    say(report, duty('p5', ['report-form'], { deadline: by('2023-10-31', '16:00') })),
    say('Mọi trao đổi xin liên hệ đồng chí Khương Mai Trúc, số máy 0977.000.338./.'),
  ],
  tail: {
    distribution: ['Như trên', 'Lãnh đạo Ban (b/c)', 'Lưu: VT, QLK'],
    signature: ['KT. CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG'],
    name: 'Diệp Thế Ưng',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Cục Cơ yếu Khối Dân sự',
    parentBody: 'Ban Mật mã Trung ương',
    number: '338',
    symbol: 'CYDS-QLK',
    place: 'Hà Nội',
    date: { iso: '2023-09-26' },
    subject: 'V/v kiểm kê sản phẩm mật mã năm 2023',
    bases: [{ number: '12/2021/TT-BMM', date: '2021-11-08' }],
    contacts: [{ name: 'Khương Mai Trúc', phones: ['0977000338'] }],
    signatory: { authority: 'KT', name: 'Diệp Thế Ưng' },
    reportDue: by('2023-10-31', '16:00'),
    contradictions: [],
  },
};
