// Copies and signature as an English OCR prints two columns on one line, in invented names.
import { expect, it } from 'vitest';
import { numbered } from '../lines/line.ts';
import { readDispatch } from '../read.ts';
import { joined, piecesOf } from './pieces.ts';
import { partedTail } from './tail.ts';

const letter = (tail: string): Uint8Array =>
  new TextEncoder().encode(`UBND TINH DONG KHE
SO TU PHAP

S6: 51/STP-VP
Dong Khe, ngay 06 thang 3 nam 2024

Kinh guri: Cac so, ban, nganh.

Thuc hién Cong van s6 731/BTTTT-CATTT ngay 27/02/2024 cia B6 Thong tin va Truyén thong vé viéc
tang cudng bao dam an toan thong tin mang, Sé Tu phap dé nghi cac co quan, don vi thyc hién:

1. Ra soat cac 16 hong trén may chu cua tinh Dong Khe.
2. Bao cao két qua trudc ngay 20/3/2024.

${tail}
`);

async function tailOf(tail: string) {
  const read = await readDispatch(letter(tail), 'garbled');
  if (!read.ok) throw new Error(read.problem.message.en);
  const { distribution, signatory } = read.value;
  return [distribution.map(({ name }) => name), signatory.name, signatory.capacity];
}

it.each([
  [
    'on whose behalf it is signed stands beside the first copy',
    'Noi nhan: TM. UY BAN NHAN DAN\n- Nhu trén; KT. CHU TICH\n- Luu: VT. PHO CHU TICH\n\nMa Thi Dién',
    [['Như trên', 'Lưu: VT'], 'Ma Thi Dién', 'TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH'],
  ],
  [
    'the copies run on behind the label, before it',
    'Noi nhan: Nhu trén; UBND tinh KT. GIAM DOC\n(b/c); Luu: VT. PHO GIAM DOC\n\nMa Thi Dién',
    [['Như trên', 'UBND tỉnh (b/c)', 'Lưu: VT'], 'Ma Thi Dién', 'KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC'],
  ],
  [
    'a name with a sign that is no letter stands beside the last copy',
    'Noi nhan: GIAM DOC\n- Nhu trén;\n- Luu: VT, VP. Ma Thi Di¢n',
    [['Như trên', 'Lưu: VT, VP'], 'Ma Thi Di¢n', 'GIÁM ĐỐC'],
  ],
  [
    'a name with degrees',
    'Noi nhan: HIEU TRUONG\n- Nhu trén;\n- Luu: VT, DT. PGS. TS. Ma Thi Dién',
    [['Như trên', 'Lưu: VT, DT'], 'PGS. TS. Ma Thi Dién', 'HIỆU TRƯỞNG'],
  ],
  [
    'a rank and a name, letters printed as others and as digits',
    'Noi nhan: GIAM DOC\n- Nhu trén;\n- Luu VT, PA5. Pai ta L6 Kh6ng Dién',
    [['Như trên', 'Lưu VT, PA5'], 'Pai ta L6 Kh6ng Dién', 'GIÁM ĐỐC'],
  ],
  [
    'a name on a line of its own among the copies',
    'Noi nhan: KT. GIAM DOC\n- Nhu trén; PHO GIAM DOC\n- UBND tinh (b/c); }\n\nMa Thi Dién\n- Luu: VT, TM. H15.',
    [['Như trên', 'UBND tỉnh (b/c)', 'Luu: VT, TM. H15'], 'Ma Thi Dién', 'KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC'],
  ],
  [
    'a name behind the brace of two copies',
    'Noi nhan: GIAM DOC\n- Nhu trén;\n- UBND tinh; } Ma Thi Dién\n- Luu.',
    [['Như trên', 'UBND tỉnh', 'Lưu'], 'Ma Thi Dién', 'GIÁM ĐỐC'],
  ],
  [
    'the copy for the files has lost its dash',
    'Noi nhan: TRUONG BAN\n- Nhu trén;\nLuu: VT. Ma Thi Dién',
    [['Như trên', 'Lưu: VT'], 'Ma Thi Dién', 'TRƯỞNG BAN'],
  ],
  [
    'scraps of the pen and the seal stand behind the copies',
    'Noi nhan: GIAM DOC\n- Nhu trén; ; :\n- UBND tinh (b/c); A . wm a\n- Cac sé, ban, nganh; heads! i ee\n- Luu: VT, VP. 4 oe\n\nMa Thi Dién',
    [['Như trên', 'UBND tỉnh (b/c)', 'Các sở, ban, ngành', 'Lưu: VT, VP'], 'Ma Thi Dién', 'GIÁM ĐỐC'],
  ],
  [
    'a title stands behind scraps, beside a copy and on a line of its own',
    'Noi nhan: TM. UY BAN NHAN DAN\n- Nhu tren, ’ KT. CHU TICH\n- UBND tinh; fi\neas PHO CHU TICH\n- Luu: VT.\n\nMa Thi Dién',
    [['Như trên', 'UBND tỉnh', 'Lưu: VT'], 'Ma Thi Dién', 'TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH'],
  ],
  [
    'a mark stands before the title beside the label',
    'Noi nhan: : GIAM DOC\n- Nhu trén;\n- Luu: VT, VP. Ma Thi Dién',
    [['Như trên', 'Lưu: VT, VP'], 'Ma Thi Dién', 'GIÁM ĐỐC'],
  ],
  [
    'the copy for the files has no mark, and its letters are misread',
    'Noi nhan: GIAM DOC\n- Nhu trén;\n- Luu VPDU.\n\nMa Thi Dién',
    [['Như trên', 'Lưu VPDU'], 'Ma Thi Dién', 'GIÁM ĐỐC'],
  ],
])('%s', async (_name, tail, expected) => {
  expect(await tailOf(tail)).toEqual(expected);
});

it('an office whose I was printed small is no name', async () => {
  expect((await tailOf('Noi nhan: T/M BAN THUONG VU\n- Nhu trén;\n- Luu VP.\n\nPHO Bi THU'))[1]).toBeNull();
});

it('a title in capitals behind copies that name no files stays where it stands', async () => {
  const typed = `UBND TINH DONG KHE
SO TU PHAP

So: 51/STP-VP
Dong Khe, ngay 06 thang 3 nam 2024

Kinh gui: Cac so, ban, nganh.

Thuc hien Cong van so 731/BTTTT-CATTT ngay 27/02/2024 cua Bo Thong tin va Truyen thong, So Tu phap de nghi cac co quan:
1. Ra soat cac lo hong tren may chu cua tinh.
2. Bao cao ket qua truoc ngay 20/3/2024.

Noi nhan: GIAM DOC
- Nhu tren;
- UBND tinh (b/c).

Ma Thi Dien

PHU LUC
DANH SACH CAC DON VI
1. So Y te
2. So Noi vu
3. So Xay dung
`;
  const read = await readDispatch(new TextEncoder().encode(typed), 'khong-dau');
  expect(read.ok && read.value.appendices.map(({ kind }) => kind)).toEqual(['recipient-units']);
});

it('without a copy for the files nobody knows where the copies end: lines that look like names stay', () => {
  const printed = ['Noi nhan:', '- Nhu trén;', 'Ma Thi Dién', 'Danh Sach Gui', '- Hoi Nong Dan'];
  const lines = numbered(printed.map((raw) => ({ raw, shown: raw, opens: false }))).map((line) => ({
    line,
    pieces: piecesOf(line.raw),
  }));
  expect(partedTail(lines).map(({ pieces }) => joined(pieces, 'raw'))).toEqual(printed);
});

it('a hostile line of copies costs no more than its length', { timeout: 5_000 }, async () => {
  const long = 'Sau thang '.repeat(20_000);
  expect((await tailOf(`Noi nhan:\n- Nhu trén;\n${long}\n- Luu: VT.`))[0]).toContain('Lưu: VT');
});
