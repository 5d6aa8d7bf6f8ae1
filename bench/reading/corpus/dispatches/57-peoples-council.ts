// 57: a provincial People's Council about its session: running paragraphs that each begin "Đề nghị", a law not yet in force, next year's plan; nothing contradicts.
import { before, by, during, duty, type Source, say, state, table } from '../source.ts';

const police =
  'Đề nghị Công an tỉnh chủ trì, phối hợp với Sở Khoa học và Công nghệ kiểm tra an ninh, an toàn phòng họp không giấy tờ, xong trước khi khai mạc ít nhất 03 ngày.';
const committee =
  'Đề nghị Ủy ban nhân dân tỉnh chỉ đạo các sở, ngành bảo đảm truyền hình trực tiếp và đường truyền không gián đoạn từ 7 giờ 30 ngày 08/12/2025 đến 17 giờ 00 ngày 10/12/2025.';
const paper =
  'Đề nghị Báo và phát thanh, truyền hình Nam Trạch giám sát chuyên trang của kỳ họp, gỡ bình luận xuyên tạc trong thời gian trước, trong và sau kỳ họp.';
const office =
  'Giao Văn phòng Đoàn ĐBQH và HĐND tỉnh cấp tài khoản cho đại biểu mới, hủy tài khoản đại biểu đã thôi làm nhiệm vụ từ ngày 30/6/2025; hạn cuối: 05/12/2025.';
const report = 'Kết quả thực hiện báo cáo Thường trực HĐND tỉnh trước ngày 20/12/2025.';

const rows = [
  ['1', 'Công an tỉnh Nam Trạch', 'chủ trì'],
  ['2', 'Sở Khoa học và Công nghệ', 'phối hợp'],
  ['3', 'Báo và phát thanh, truyền hình Nam Trạch', ''],
  ['4', 'Viễn thông Nam Trạch', 'mời phối hợp'],
  ['5', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội', 'để biết'],
];

export const source: Source = {
  id: '57',
  half: 'tune',
  print: { columns: false, wrap: 87, spaced: true },
  head: {
    left: ['HỘI ĐỒNG NHÂN DÂN', 'TỈNH NAM TRẠCH'],
    number: 'Số: 318/HĐND-VP',
    about: ['V/v bảo đảm an ninh mạng phục vụ', 'Kỳ họp thứ 31 HĐND tỉnh khóa XV'],
    right: state,
    placeDate: 'Nam Trạch, ngày 24 tháng 11 năm 2025',
  },
  to: {
    lead: 'Kính gửi:',
    names: [
      'Ủy ban nhân dân tỉnh',
      'Công an tỉnh',
      'Báo và phát thanh, truyền hình Nam Trạch',
      'Văn phòng Đoàn ĐBQH và HĐND tỉnh',
    ],
  },
  body: [
    say(
      'Căn cứ Luật Bảo vệ hạ tầng số số 88/2025/QH15 ngày 20/6/2025 (có hiệu lực từ ngày 01/01/2026) sửa đổi một số điều của Luật số 31/2015/QH13 ngày 19/11/2015;',
    ),
    say(
      'Căn cứ Kế hoạch số 317/KH-HĐND ngày 24/11/2025 của Thường trực HĐND tỉnh về tổ chức Kỳ họp thứ 31, dự kiến từ ngày 08/12/2025 đến ngày 10/12/2025 và chương trình giám sát năm 2026.',
    ),
    say('Thường trực HĐND tỉnh có ý kiến như sau:'),
    say(
      police,
      duty('p1', ['key-system|vulnerability|statement'], {
        group: 'Công an tỉnh',
        lead: 'Công an tỉnh',
        support: ['Sở Khoa học và Công nghệ'],
      }),
    ),
    say(
      committee,
      duty('p2', ['network-continuity'], {
        group: 'Ủy ban nhân dân tỉnh',
        deadline: during('2025-12-08', '2025-12-10'),
      }),
    ),
    say(
      paper,
      duty('p3', ['website-integrity|statement'], {
        group: 'Báo và phát thanh, truyền hình Nam Trạch',
        deadline: during(null, null, '2025-12-09'),
      }),
    ),
    say(
      `${office} ${report}`,
      duty('p4', ['access-review'], {
        text: office,
        group: 'Văn phòng Đoàn ĐBQH và HĐND tỉnh',
        deadline: by('2025-12-05'),
      }),
      duty('p5', ['report-form'], { text: report, deadline: before('2025-12-20') }),
    ),
    say('Rất mong các cơ quan quan tâm phối hợp./.'),
  ],
  tail: {
    distribution: ['Như trên', 'Ban Thường vụ Tỉnh ủy (b/cáo)', 'TT HĐND tỉnh', 'Lưu: VT, HC-TC-QT'],
    signature: ['TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN', 'PHÓ CHỦ TỊCH'],
    name: 'Lục Thị Thu Nẫm',
  },
  appendices: [
    {
      kind: 'recipient-units',
      heading: ['PHỤ LỤC DANH SÁCH CƠ QUAN THỰC HIỆN'],
      caption: '(Kèm theo Công văn số 318/HĐND-VP ngày 24 tháng 11 năm 2025 của Thường trực HĐND tỉnh)',
      body: [table(['STT', 'Tên đơn vị', 'Ghi chú'], rows)],
      units: [{ sector: null, names: rows.map((cells) => cells[1] ?? '') }],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: ['Hội đồng nhân dân tỉnh Nam Trạch', 'Thường trực HĐND tỉnh'],
    parentBody: null,
    number: '318',
    symbol: 'HĐND-VP',
    place: 'Nam Trạch',
    date: { iso: '2025-11-24' },
    subject: 'V/v bảo đảm an ninh mạng phục vụ Kỳ họp thứ 31 HĐND tỉnh khóa XV',
    bases: [
      { number: '88/2025/QH15', date: '2025-06-20' },
      { number: '317/KH-HĐND', date: '2025-11-24' },
    ],
    inDuties: [{ number: '31/2015/QH13', date: '2015-11-19' }],
    window: { from: '2025-12-08', to: '2025-12-10' },
    contacts: [],
    signatory: { authority: 'TM', name: 'Lục Thị Thu Nẫm' },
    reportDue: before('2025-12-20'),
    contradictions: [],
  },
};
