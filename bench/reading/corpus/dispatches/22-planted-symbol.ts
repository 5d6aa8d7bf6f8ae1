// 22: planted: the caption prints another symbol than the letterhead, and a row number is missing from the list.
import { by, duty, point, type Source, say, state, table } from '../source.ts';

const names = [
  'Công ty Điện lực Kim Nguyên',
  'Bưu điện tỉnh Kim Nguyên',
  'Viễn thông Kim Nguyên',
  'Quỹ Tín dụng nhân dân Đồng Cỏ',
  'Bệnh viện Đa khoa tỉnh Kim Nguyên',
];

export const source: Source = {
  id: '22',
  half: 'held-out',
  print: { columns: true, wrap: 84 },
  head: {
    left: ['UBND TỈNH KIM NGUYÊN', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
    number: 'Số: 668/SKHCN-VTCĐS',
    about: ['V/v chuẩn bị kiểm tra an toàn hạ tầng', 'trọng yếu năm 2025'],
    right: state,
    placeDate: 'Kim Nguyên, ngày 12 tháng 8 năm 2025',
  },
  to: { lead: 'Kính gửi:', names: ['Các đơn vị tại Danh sách kèm theo'] },
  body: [
    say(
      'Thực hiện Kế hoạch số 145/KH-UBND ngày 18/7/2025 của Ủy ban nhân dân tỉnh về kiểm tra hạ tầng trọng yếu, Sở Khoa học và Công nghệ đề nghị các đơn vị chuẩn bị:',
    ),
    point(
      'a)',
      'Sơ đồ mạng, danh mục tài sản công nghệ thông tin của hệ thống trọng yếu.',
      duty('a', ['key-system']),
    ),
    point('b)', 'Hồ sơ quản lý quyền truy cập, danh sách tài khoản quản trị.', duty('b', ['access-review'])),
    point('c)', 'Biên bản diễn tập ứng cứu sự cố gần nhất.', duty('c', ['response-plan'])),
    say(
      'Hồ sơ gửi về Sở Khoa học và Công nghệ chậm nhất đến ngày 25/8/2025 để phục vụ đoàn kiểm tra.',
      duty('closing', ['report-form'], { deadline: by('2025-08-25') }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'UBND tỉnh (để b/c)', 'Công an tỉnh (để p/h)', 'Lưu: VT, VTCĐS'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Đàm Phúc Lai',
  },
  appendices: [
    {
      kind: 'recipient-units',
      heading: ['DANH SÁCH', 'CÁC ĐƠN VỊ ĐƯỢC KIỂM TRA'],
      caption: '(Kèm theo Công văn số 668/SKHCN-VTCDDS ngày 12/8/2025 của Sở Khoa học và Công nghệ)',
      body: [
        table(
          ['TT', 'Tên đơn vị'],
          names.map((name, index) => [String(index < 3 ? index + 1 : index + 2), name]),
        ),
      ],
      units: [{ sector: null, names }],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Sở Khoa học và Công nghệ',
    parentBody: 'UBND tỉnh Kim Nguyên',
    number: '668',
    symbol: 'SKHCN-VTCĐS',
    place: 'Kim Nguyên',
    date: { iso: '2025-08-12' },
    subject: 'V/v chuẩn bị kiểm tra an toàn hạ tầng trọng yếu năm 2025',
    bases: [{ number: '145/KH-UBND', date: '2025-07-18' }],
    contacts: [],
    signatory: { authority: 'KT', name: 'Đàm Phúc Lai' },
    reportDue: by('2025-08-25'),
    contradictions: ['symbol-varies', 'row-numbering-gap'],
  },
};
