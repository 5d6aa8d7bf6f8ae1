// 20: planted: the ground is dated after the dispatch, and the caption of the list has another day than the letterhead.
import { before, duty, point, recipientTable, type Source, say, state } from '../source.ts';

const units = [
  { sector: 'Khối sở, ngành', names: ['Sở Công Thương', 'Sở Tư pháp', 'Ban Dân tộc tỉnh', 'Sở Ngoại vụ'] },
  { sector: 'Ủy ban nhân dân các huyện', names: ['Huyện Ea Lâm', 'Huyện Đăk Sơn', 'Huyện Krông Thủy'] },
];

export const source: Source = {
  id: '20',
  half: 'held-out',
  print: { columns: false, wrap: 90, spaced: true },
  head: {
    left: ['UBND TỈNH PHÚ SA', 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG'],
    number: 'Số: 233/STTTT-CNTT',
    about: ['V/v kiểm tra việc sử dụng phần mềm', 'không rõ nguồn gốc'],
    right: state,
    placeDate: 'Phú Sa, ngày 04 tháng 02 năm 2020',
  },
  to: { lead: 'Kính gửi:', names: ['Các sở, ban, ngành', 'Ủy ban nhân dân các huyện'] },
  body: [
    say(
      'Thực hiện Công văn số 4466/BTTTT-THH ngày 25/12/2020 của Bộ Thông tin và Truyền thông về việc chấn chỉnh sử dụng phần mềm, Sở Thông tin và Truyền thông đề nghị các cơ quan, đơn vị:',
    ),
    point(
      '1.',
      'Gỡ bỏ phần mềm bẻ khóa trên máy tính công vụ, cài phần mềm diệt vi rút có bản quyền.',
      duty('1', ['endpoint-protection']),
    ),
    point('2.', 'Nhắc nhở cán bộ không tự ý tải phần mềm từ các trang chia sẻ.', duty('2', ['awareness'])),
    point(
      '3.',
      'Báo cáo kết quả về Sở Thông tin và Truyền thông trước ngày 28/02/2021.',
      duty('3', ['report-form'], { deadline: before('2021-02-28') }),
    ),
    say(
      'Sở cử bà Thạch Thị Sô Phia, chuyên viên Phòng Công nghệ thông tin (số điện thoại: 0291 3000 188; 0356.000.721) làm đầu mối.',
    ),
  ],
  tail: {
    distribution: ['Như trên', 'UBND tỉnh (b/c)', 'GĐ, PGĐ Sở', 'Lưu: VT, CNTT'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Sơn Chí Hiếu',
  },
  appendices: [
    {
      kind: 'recipient-units',
      heading: ['Phụ lục', 'DANH SÁCH GỬI CÔNG VĂN'],
      caption: '(Kèm theo Công văn số 233/STTTT-CNTT ngày 14/02/2020 của Sở Thông tin và Truyền thông)',
      body: [recipientTable(['STT', 'Đơn vị', 'Ghi chú'], units)],
      units,
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Sở Thông tin và Truyền thông',
    parentBody: 'UBND tỉnh Phú Sa',
    number: '233',
    symbol: 'STTTT-CNTT',
    place: 'Phú Sa',
    date: { iso: '2020-02-04' },
    subject: 'V/v kiểm tra việc sử dụng phần mềm không rõ nguồn gốc',
    bases: [{ number: '4466/BTTTT-THH', date: '2020-12-25' }],
    contacts: [{ name: 'Thạch Thị Sô Phia', phones: ['02913000188', '0356000721'] }],
    signatory: { authority: 'KT', name: 'Sơn Chí Hiếu' },
    reportDue: before('2021-02-28'),
    contradictions: ['basis-after-dispatch', 'appendix-date-differs'],
  },
};
