// Dispatches as they come out of law portals: copied page and all, cells closed by bars, lines broken in the middle.
import { expect, it } from 'vitest';
import { readDispatch } from '../read.ts';
import { withoutCellBars } from './portal-text.ts';

const duties = `Thực hiện Công văn số 512/BTTTT-CATTT ngày 15/4/2024 của Bộ Thông tin và Truyền thông, Ủy ban nhân dân tỉnh yêu cầu
các cơ quan, đơn vị thực hiện:
1. Vá các lỗ hổng trên máy chủ trước ngày 26/4/2024.
2. Báo cáo kết quả trước ngày 05/5/2024.`;

const alone = `ỦY
BAN NHÂN DÂN
TỈNH KHÁNH LÂM
-------
|
CỘNG
HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc
--------------
|
Số:
1843/UBND-KSTT
V/v bảo
đảm an toàn thông tin dịp nghỉ lễ
|
Khánh
Lâm, ngày 21
tháng 4 năm 2024
|
Kính
gửi:
|
- Các sở, ban, ngành;
- Ủy ban nhân dân các huyện.
|
${duties}
|
Nơi nhận:
- Như trên;
- Lưu: VT, KSTT.
|
TM.
ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Ma Thị Diễn
|`;

const besides = `ỦY BAN NHÂN DÂN TỈNH KHÁNH LÂM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 1843/UBND-KSTT V/v bảo đảm an toàn thông tin dịp nghỉ lễ | Khánh Lâm, ngày 21 tháng 4 năm 2024 |
Kính gửi: | - Các sở, ban, ngành; - Ủy ban nhân dân các huyện. |
${duties}
Nơi nhận: - Như trên; - Lưu: VT, KSTT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Ma Thị Diễn |`;

const runIn = `ỦY BAN NHÂN DÂN TỈNH KHÁNH LÂM -------- Số: 1843/UBND-KSTT V/v bảo đảm an toàn thông tin dịp nghỉ lễ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- Khánh Lâm, ngày 21 tháng 4 năm 2024 |
Kính gửi: | - Các sở, ban, ngành; - Ủy ban nhân dân các huyện. |
${duties}
Nơi nhận: - Như trên; - Lưu: VT, KSTT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Ma Thị Diễn |`;

const facts = `Đăng nhập

Số hiệu: 77/QĐ-UBND Loại văn bản: Quyết định
Nơi ban hành: Tỉnh Khánh Lâm Người ký: Ma Thị Diễn
Ngày ban hành: 21/04/2024 Ngày hiệu lực: Đã biết
Tình trạng: Đã biết

`;

it.each([
  ['bars on lines of their own', alone],
  ['bars behind each cell', besides],
  ['a cell on one line', runIn],
  ['the facts that the portal tells above it', facts + alone],
])('%s', async (_name, text) => {
  const read = await readDispatch(new TextEncoder().encode(text), 'trang.txt');
  if (!read.ok) throw new Error(read.problem.message.en);
  const { issuer, number, symbol, place, date, subject, addressees, obligations, distribution, signatory } =
    read.value;
  expect([issuer.value, number.value, symbol.value, place.value, date.iso, subject.value]).toEqual([
    'Ủy ban nhân dân tỉnh Khánh Lâm',
    '1843',
    'UBND-KSTT',
    'Khánh Lâm',
    '2024-04-21',
    'V/v bảo đảm an toàn thông tin dịp nghỉ lễ',
  ]);
  expect(addressees.map(({ name }) => name)).toEqual(['Các sở, ban, ngành', 'Ủy ban nhân dân các huyện']);
  expect(obligations.map(({ path, deadline }) => [path, deadline.date])).toEqual([
    ['1', '2024-04-26'],
    ['2', '2024-05-05'],
  ]);
  expect(distribution.map(({ name }) => name)).toEqual(['Như trên', 'Lưu: VT, KSTT']);
  expect([signatory.capacity, signatory.name]).toEqual([
    'TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH',
    'Ma Thị Diễn',
  ]);
});

it('a subject in capitals under the day, where the portal has left the title out', async () => {
  const text = alone
    .replace('1843/UBND-KSTT\nV/v bảo\nđảm an toàn thông tin dịp nghỉ lễ', '61/KH-UBND')
    .replace(
      '|\nKính\ngửi:\n|\n- Các sở, ban, ngành;\n- Ủy ban nhân dân các huyện.\n|',
      '|\nVỀ VIỆC BẢO ĐẢM AN TOÀN\nTHÔNG TIN DỊP NGHỈ LỄ',
    );
  const read = await readDispatch(new TextEncoder().encode(text), 'trang.txt');
  expect(read.ok && [read.value.docType.value, read.value.subject.value]).toEqual([
    'plan',
    'VỀ VIỆC BẢO ĐẢM AN TOÀN THÔNG TIN DỊP NGHỈ LỄ',
  ]);
});

it('one bar, and the bars of counted rows, are left as they are', () => {
  const lines = ['Số máy | đã vá |', 'Trân trọng.'];
  const rows = ['STT | Nội dung |', '1 | Máy chủ |', '2 | Máy trạm |'];
  expect(withoutCellBars(lines)).toEqual(lines);
  expect(withoutCellBars(rows)).toEqual(rows);
});

it('a table of counted rows is left as it is beside cells that are closed by bars', () => {
  const rows = ['STT | Nội dung | Hạn |', '1 | Máy chủ | 10/3 |', '2 | Máy trạm | 20/3 |'];
  const lines = withoutCellBars([
    'SỞ TƯ PHÁP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |',
    'Số: 5/STP | Hà Long |',
    '',
    ...rows,
  ]);
  expect(lines.slice(0, 3)).toEqual(['SỞ TƯ PHÁP', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
  expect(lines.slice(-3)).toEqual(rows);
});

it('a plan without a greeting begins below the facts that the portal tells of it', async () => {
  const plan = `ỦY BAN NHÂN DÂN\nTỈNH KHÁNH LÂM\n-------\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 61/KH-UBND\n\nKhánh Lâm, ngày 06 tháng 4 năm 2023\n\nKẾ HOẠCH\n\nBẢO ĐẢM AN NINH MẠNG NĂM 2023\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n\n1. Sở Tư pháp sao lưu dữ liệu trước ngày 30/6/2023.\n`;
  const read = await readDispatch(new TextEncoder().encode(facts + plan), 'trang.txt');
  expect(read.ok && [read.value.docType.value, read.value.number.value, read.value.issuer.value]).toEqual([
    'plan',
    '61',
    'Ủy ban nhân dân tỉnh Khánh Lâm',
  ]);
  expect(read.ok && read.value.bases).toEqual([]);
});

it('puts a greeting together that was broken behind its bold word', async () => {
  const page = `Kính
gửi: Các Sở Hạ tầng các tỉnh.
Bộ Hạ tầng yêu cầu các Sở Hạ tầng:
1. Kiểm tra bản sao lưu.
`;
  const read = await readDispatch(new TextEncoder().encode(page), 'a.txt');
  expect(read.ok && read.value.addressees.map(({ name }) => name)).toEqual(['Các Sở Hạ tầng các tỉnh']);
});

it('reads the text of a page that brings no letterhead', async () => {
  const page = `Cảnh báo phần mềm tống tiền

Sở Thanh niên số nhận được Công văn số 21/TTPH-NV ngày 06/02/2025 của Trung tâm Phao hiệu về việc cảnh báo phần mềm mã hóa dữ liệu để tống tiền.

Để kịp thời phát hiện và ngăn chặn, Sở Thanh niên số đề nghị Quý cơ quan kiểm tra bản sao lưu và thông báo đến các đơn vị trực thuộc trên địa bàn.
`;
  const read = await readDispatch(new TextEncoder().encode(page), 'a.txt');
  if (!read.ok) throw new Error(read.problem.message.en);
  const { issuer, bases, obligations } = read.value;
  expect(issuer).toMatchObject({ value: 'Sở Thanh niên số', reason: 'inferred' });
  expect(bases.map(({ number }) => number)).toEqual(['21/TTPH-NV']);
  expect(obligations.map(({ addresseeGroup }) => addresseeGroup)).toEqual(['Quý cơ quan']);
});

it('a motto and a body broken in their cells are whole again, and capitals run into no small letters', () => {
  const lines = withoutCellBars([
    'ỦY BAN NHÂN DÂN |',
    'CỘNG HÒA XÃ',
    'HỘI CHỦ NGHĨA VIỆT NAM |',
    'SỬA ĐỔI QUY CHẾ VẬN',
    'HÀNH',
    'Căn cứ Luật Kho bãi;',
    'TM. ỦY BAN',
    'NHÂN DÂN |',
  ]).filter(Boolean);
  expect(lines).toEqual([
    'ỦY BAN NHÂN DÂN',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'SỬA ĐỔI QUY CHẾ VẬN',
    'HÀNH',
    'Căn cứ Luật Kho bãi;',
    'TM. ỦY BAN NHÂN DÂN',
  ]);
});
