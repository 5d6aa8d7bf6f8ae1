// Tables out: nothing that anyone typed becomes a formula, and equal content gives equal bytes.
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTable } from './table-in.ts';
import { type OutCell, type OutWorkbook, writeCsv, writeWorkbook } from './table-out.ts';

const asOf = new Date('2022-09-26T10:00:00Z');
const one = (rows: readonly (readonly OutCell[])[]): OutWorkbook => ({
  title: 'Tổng hợp',
  asOf,
  sheets: [
    {
      name: 'Tổng hợp',
      titles: ['TỔNG HỢP KẾT QUẢ', 'Dự thảo'],
      columns: [{ label: 'Tên đơn vị' }, { label: 'Số' }],
      rows,
    },
  ],
});

async function reopened(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book.worksheets[0]!;
}

const payload = fc
  .tuple(
    fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' =', '＝', "'=", '=cmd|', '@SUM(', ''),
    fc.constantFrom('1+1', 'HYPERLINK("http://x")', "cmd|' /C calc'!A0", 'Uỷ ban — Đà', ''),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  )
  .map((parts) => parts.join(''));

it('a text that looks like a formula stays a text in a workbook', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(payload, { minLength: 1, maxLength: 20 }), async (texts) => {
      const sheet = await reopened(await writeWorkbook(one(texts.map((text) => [text, 1]))));
      texts.forEach((_, at) => {
        const cell = sheet.getRow(5 + at).getCell(1);
        expect(cell.formula).toBeUndefined();
        expect([ExcelJS.ValueType.String, ExcelJS.ValueType.Null]).toContain(cell.type);
      });
    }),
    { numRuns: 40 },
  );
});

it('a text that looks like a formula is disarmed in CSV, and comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(payload, async (text) => {
      const bytes = writeCsv({ columns: [{ label: 'A' }, { label: 'B' }], rows: [[text, -5]] });
      const first = new TextDecoder().decode(bytes).split('\r\n').slice(1).join('\r\n').replace(/^"/, '');
      expect(first).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
      const table = await readTable(bytes, 'a.csv');
      const back = table.ok ? table.value.rows[0]?.cells[0] : undefined;
      const tidy = text.replace(/\r\n?/g, '\n').normalize('NFC').replaceAll('\u00a0', ' ').trim();
      if (!text.startsWith("'")) expect(back ?? '').toBe(tidy);
      expect(table.ok && table.value.rows[0]?.cells[1]).toBe('-5');
    }),
  );
});

it('Vietnamese, numbers and instants are written as they are, instants in civil time', async () => {
  const sheet = await reopened(
    await writeWorkbook(
      one([
        ['Ủy ban nhân dân phường Đỗ Quỳ', 12],
        [null, asOf as unknown as number],
      ]),
    ),
  );
  expect(sheet.getCell('A1').value).toBe('TỔNG HỢP KẾT QUẢ');
  expect(sheet.getRow(4).values).toEqual([undefined, 'Tên đơn vị', 'Số']);
  expect(sheet.getRow(5).values).toEqual([undefined, 'Ủy ban nhân dân phường Đỗ Quỳ', 12]);
  expect(sheet.getCell('B6').value).toEqual(new Date('2022-09-26T17:00:00Z'));
});

it('the header stays in sight', async () => {
  const sheet = await reopened(await writeWorkbook(one([['A', 1]])));
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
});

it('the same content gives the same file on another day', async () => {
  const first = await writeWorkbook(one([['A', 1]]));
  await new Promise((resolve) => setTimeout(resolve, 2_100)); // a zip counts in steps of two seconds
  expect(Buffer.from(await writeWorkbook(one([['A', 1]]))).equals(Buffer.from(first))).toBe(true);
  expect(Buffer.from(await writeWorkbook(one([['A', 2]]))).equals(Buffer.from(first))).toBe(false);
});

it('two sheets of one name, and names that Excel forbids, are made apart', async () => {
  const sheet = { columns: [{ label: 'A' }], rows: [] };
  const name = 'Khối: các cơ quan/đơn vị thuộc Ủy ban nhân dân';
  const bytes = await writeWorkbook({
    title: 'x',
    asOf,
    sheets: [
      { ...sheet, name },
      { ...sheet, name },
    ],
  });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  expect(book.worksheets.map((one) => one.name)).toEqual([
    'Khối các cơ quan đơn vị thuộc Ủ',
    'Khối các cơ quan đơn vị thu (2)',
  ]);
});

it('a text longer than a cell is cut with a mark', async () => {
  const sheet = await reopened(await writeWorkbook(one([['đ'.repeat(40_000), 1]])));
  expect(String(sheet.getCell('A5').value)).toMatch(/… \[\+\d+\]$/);
});
