// 44: accounts and passwords after communes were merged in 2025: points under three subjects, and a list of communes in two blocks.
import { before, by, duty, heading, point, recipientTable, type Source, say, state } from '../source.ts';

const units = [
  { sector: 'I. CÁC PHƯỜNG', names: ['Phường Bến Nghiêng', 'Phường Đồng Muối', 'Phường Trường Lạc'] },
  {
    sector: 'II. CÁC XÃ',
    names: ['Xã Hòa Khê', 'Xã Thượng Vĩnh', 'Xã Long Điền Tây', 'Xã Phú Mỹ Lộc', 'Xã Suối Ngàn'],
  },
];

export const source: Source = {
  id: '44',
  half: 'held-out',
  print: { columns: true, wrap: 90 },
  head: {
    left: ['UBND TỈNH BÌNH HẢI', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
    number: 'Số: 934/SKHCN-CĐS',
    about: ['V/v rà soát tài khoản, mật khẩu các hệ thống', 'dùng chung sau sắp xếp đơn vị hành chính'],
    right: state,
    placeDate: 'Bình Hải, ngày 11 tháng 8 năm 2025',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Ủy ban nhân dân các xã, phường'],
    printed: ['Kính gửi: Ủy ban nhân dân các xã, phường', '(Danh sách kèm theo)'],
  },
  body: [
    say(
      'Căn cứ Kế hoạch số 186/KH-UBND ngày 24/7/2025 của Ủy ban nhân dân tỉnh về chuyển đổi hệ thống thông tin phục vụ chính quyền địa phương hai cấp, Sở Khoa học và Công nghệ đề nghị Ủy ban nhân dân các xã, phường thực hiện:',
    ),
    heading('1.', 'Về tài khoản'),
    point(
      'a)',
      'Lập danh sách tài khoản thư điện tử công vụ của người đã nghỉ việc, chuyển công tác; hoàn thành việc khóa, thu hồi trước ngày 20/8/2025.',
      duty('1.a', ['access-review'], { deadline: before('2025-08-20') }),
    ),
    point(
      'b)',
      'Rà soát quyền truy cập của từng tài khoản trên hệ thống quản lý văn bản và điều hành, bảo đảm đúng chức năng, nhiệm vụ sau sắp xếp.',
      duty('1.b', ['access-review']),
    ),
    heading('2.', 'Về mật khẩu'),
    point(
      'a)',
      'Thay đổi mật khẩu mặc định ngay trong lần đăng nhập đầu tiên; mật khẩu có tối thiểu 12 ký tự, gồm chữ hoa, chữ thường, chữ số và ký tự đặc biệt.',
      duty('2.a', ['password']),
    ),
    point(
      'b)',
      'Không lưu mật khẩu trên trình duyệt, không ghi mật khẩu ra giấy tại nơi làm việc.',
      duty('2.b', ['password']),
    ),
    heading('3.', 'Về thiết bị lưu khóa bí mật (USB Token)'),
    say(
      'Thu hồi USB Token của người không còn nhiệm vụ ký số, lập biên bản bàn giao về Sở chậm nhất ngày 29/8/2025.',
      duty('3.p1', ['access-review'], { deadline: by('2025-08-29') }),
    ),
    heading('4.', 'Chế độ báo cáo'),
    say(
      'Ủy ban nhân dân các xã, phường báo cáo kết quả thực hiện về Sở Khoa học và Công nghệ trước 16 giờ 30 phút ngày 05/9/2025.',
      duty('4.p1', ['report-form'], { deadline: before('2025-09-05', '16:30') }),
    ),
    say(
      'Hỗ trợ kỹ thuật: Trung tâm Chuyển đổi số, anh Phan Đình Quế, điện thoại 0247.3000.812 hoặc 0905.000.812.',
    ),
    say('Trân trọng./.'),
  ],
  tail: {
    distribution: [
      'Như trên',
      'UBND tỉnh (để b/c)',
      'Công an tỉnh (để p/h)',
      'Trung tâm CĐS',
      'Lưu: VT, CĐS',
    ],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Âu Dương Thị Mai',
  },
  appendices: [
    {
      kind: 'recipient-units',
      heading: ['DANH SÁCH ỦY BAN NHÂN DÂN CÁC XÃ, PHƯỜNG'],
      caption: '(Kèm theo Công văn số 934/SKHCN-CĐS ngày 11/8/2025 của Sở Khoa học và Công nghệ)',
      body: [recipientTable(['STT', 'Tên đơn vị', 'Ghi chú'], units)],
      units,
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Sở Khoa học và Công nghệ',
    parentBody: 'UBND tỉnh Bình Hải',
    number: '934',
    symbol: 'SKHCN-CĐS',
    place: 'Bình Hải',
    date: { iso: '2025-08-11' },
    subject: 'V/v rà soát tài khoản, mật khẩu các hệ thống dùng chung sau sắp xếp đơn vị hành chính',
    bases: [{ number: '186/KH-UBND', date: '2025-07-24' }],
    contacts: [{ name: 'Phan Đình Quế', phones: ['02473000812', '0905000812'] }],
    signatory: { authority: 'KT', name: 'Âu Dương Thị Mai' },
    reportDue: before('2025-09-05', '16:30'),
    contradictions: [],
  },
};
