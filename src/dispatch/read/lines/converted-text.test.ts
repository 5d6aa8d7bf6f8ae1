// Text as converters and mail programs leave it: letterheads in tables, marks of quoting, line ends of other kinds.
import { expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

const left = ['UBND TỈNH CỒN HẠC', 'SỞ XÂY DỰNG', 'Số: 418/SXD-VP', 'V/v sao lưu dữ liệu'];
const right = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Cồn Hạc, ngày 12 tháng 5 năm 2025',
];
const copies = ['Nơi nhận:', '- Như trên;', '- Lưu: VT, VP.'];
const signature = ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lục Văn Hiển'];
const body =
  'Kính gửi: Các phòng thuộc Sở.\n\n1. Sao lưu toàn bộ dữ liệu trước ngày 30/5/2025.\n\n2. Báo cáo kết quả về Văn phòng.';

type Cells = (left: string[], right: string[]) => string;
const barred =
  (join: string, mark = ''): Cells =>
  (...columns) =>
    `| ${columns.map((lines) => lines.map((line) => mark + line + mark).join(join)).join(' | ')} |\n| --- | --- |`;
const rows: Cells = (one, other) =>
  ['|  |  |', '| --- | --- |', ...one.map((line, at) => `| ${line} | ${other[at] ?? ''} |`)].join('\n');
const html: Cells = (...columns) =>
  `<table>\n<tr>\n${columns.map((lines) => `<td>\n${lines.map((line) => `<p>${line}</p>`).join('\n')}\n</td>`).join('\n')}\n</tr>\n</table>`;

const printed = (cells: Cells): string => `${cells(left, right)}\n\n${body}\n\n${cells(copies, signature)}\n`;
const read = async (text: string) => {
  const reading = await readDispatch(new TextEncoder().encode(text), 'a.md');
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
};

it.each<[string, string]>([
  ['with a break after each line', printed(barred('<br>'))],
  ['with two blanks between bold lines', printed(barred('  ', '**'))],
  ['with one blank between bold lines', printed(barred(' ', '**'))],
  ['with nothing but a blank between its lines', printed(barred(' '))],
  ['with a row for each line', printed(rows)],
  ['kept as HTML', printed(html)],
  ['quoted in a mail', printed((...columns) => columns.flat().join('\n')).replace(/^/gm, '> ')],
  [
    'whose lines end as a word processor ends them',
    printed((...columns) => columns.flat().join('\n')).replaceAll('\n', '\u2028'),
  ],
  [
    'in italics',
    `${left
      .concat(right)
      .map((line) => `_${line}_`)
      .join('\n\n')}\n\n${body}\n\n${copies.concat(signature).join('\n\n')}`,
  ],
])('a letterhead %s is read column by column', async (_, text) => {
  const reading = await read(text);
  expect(reading).toMatchObject({
    issuer: { value: 'Sở Xây dựng' },
    parentBody: { value: 'UBND tỉnh Cồn Hạc' },
    number: { value: '418' },
    symbol: { value: 'SXD-VP' },
    place: { value: 'Cồn Hạc' },
    date: { iso: '2025-05-12' },
    subject: { value: 'V/v sao lưu dữ liệu' },
    signatory: { authority: 'KT', name: 'Lục Văn Hiển' },
  });
  expect(reading.obligations.map(({ path }) => path)).toEqual(['1', '2']);
  expect(reading.distribution.map(({ name }) => name)).toEqual(['Như trên', 'Lưu: VT, VP']);
});

it('a break inside a cell parts its words, and a percent sign that was escaped stands alone', async () => {
  const tasks =
    '| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Diệt mã độc<br>cho 100\\% máy trạm | Sở<br>Nội vụ |';
  const { obligations } = await read(
    printed(barred('<br>')).replace(body, `Kính gửi: Các sở.\n\nSở giao việc như sau:\n\n${tasks}`),
  );
  expect(obligations).toMatchObject([
    { path: 'table1.1', text: 'Diệt mã độc cho 100% máy trạm', leadUnit: 'Sở Nội vụ' },
  ]);
});
