// Tables in: what is read, what is flagged, what is refused.
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toRecords } from './columns.ts';
import type { Column, Table, TableProblem } from './table.ts';
import { readTable } from './table-in.ts';

const columns = [
  { key: 'name', labels: ['Tên đơn vị', 'Tên cơ quan'], required: true },
  { key: 'sector', labels: ['Khối'], required: true },
  { key: 'count', labels: ['Số lượng'] },
] as const satisfies readonly Column[];

const csv = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));

async function read(bytes: Uint8Array, wanted: readonly Column[] = columns): Promise<Table> {
  const table = await readTable(bytes, 'đơn vị.xlsx', { columns: wanted });
  if (!table.ok) throw new Error(JSON.stringify(table.problem));
  return table.value;
}

async function refusal(bytes: Uint8Array, wanted: readonly Column[] = columns): Promise<TableProblem> {
  const table = await readTable(bytes, 'đơn vị.xlsx', { columns: wanted });
  if (table.ok) throw new Error('read, but should have been refused');
  return table.problem;
}

async function workbook(
  fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('Đơn vị'), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const plain = () =>
  workbook((sheet) => {
    sheet.addRow(['Tên đơn vị', 'Khối', 'Số lượng']);
    sheet.addRow(['Sở Mẫu', 'Quản lý nhà nước', 5]);
  });

function withPart(bytes: Uint8Array, name: string, text: string): Uint8Array {
  return zipSync({ ...unzipSync(bytes), [name]: strToU8(text) });
}

describe('a workbook', () => {
  it('is read with the header found under a title and a letterhead', async () => {
    const bytes = await workbook((sheet) => {
      sheet.mergeCells('A1:C1');
      sheet.getCell('A1').value = 'DANH SÁCH CÁC ĐƠN VỊ NHẬN VĂN BẢN';
      sheet.getRow(3).values = ['TÊN ĐƠN VỊ (*)', 'khoi', 'Số lượng'];
      sheet.getRow(4).values = ['Sở Mẫu', 'Quản lý nhà nước', 12];
    });
    const table = await read(bytes);
    expect(table.headerLine).toBe(3);
    expect(table.warnings).toEqual([]);
    expect(toRecords(table, columns)).toEqual({
      records: [{ line: 4, values: { name: 'Sở Mẫu', sector: 'Quản lý nhà nước', count: 12 } }],
      problems: [],
    });
  });

  it('keeps rich text whole, dates as civil dates, and brings decomposed letters to NFC', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(['Tên', 'Ngày', 'Ghi chú']);
      sheet.addRow([
        'Ủy ban'.normalize('NFD'),
        new Date(Date.UTC(2026, 8, 26)),
        { richText: [{ text: 'một ' }, { text: 'hai' }] },
      ]);
    });
    const table = await readTable(bytes, 'a.xlsx');
    expect(table.ok && table.value.rows[0]?.cells).toEqual([
      'Ủy ban',
      new Date(Date.UTC(2026, 8, 26)),
      'một hai',
    ]);
  });

  it('never takes the cached result of a formula, and names its cell', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(['Tên đơn vị', 'Khối', 'Số lượng']);
      sheet.addRow(['Sở Mẫu', 'Nhà nước', { formula: 'SUM(A9:A10)', result: 99 }]);
    });
    const table = await read(bytes);
    expect(table.rows[0]?.cells[2]).toBeNull();
    expect(table.warnings).toEqual([{ code: 'formulas', parameters: { count: 1, places: ['C2'] } }]);
    expect(toRecords(table, columns).problems).toEqual([
      { line: 2, column: 'Số lượng', code: 'formula', value: '=SUM(A9:A10)' },
    ]);
  });

  it('never copies the value of a merged cell into the cells under it', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(['Tên đơn vị', 'Khối']);
      sheet.addRow(['Sở Một', 'Nhà nước']);
      sheet.addRow(['Sở Hai', null]);
      sheet.mergeCells('B2:B3');
    });
    const table = await read(bytes);
    expect(table.rows.map(({ cells }) => cells[1] ?? null)).toEqual(['Nhà nước', null]);
    expect(table.warnings).toEqual([{ code: 'merged-cells', parameters: { count: 1, places: ['B2:B3'] } }]);
    expect(toRecords(table, columns).problems).toEqual([
      { line: 3, column: 'Khối', code: 'merged', value: 'B2:B3' },
    ]);
  });

  it('is read past hidden sheets and says so', async () => {
    const bytes = await workbook((sheet, book) => {
      sheet.state = 'hidden';
      sheet.addRow(['Tên đơn vị', 'Khối']);
      sheet.addRow(['Sở Ẩn', 'Nhà nước']);
      const shown = book.addWorksheet('Hiện');
      shown.addRow(['Tên đơn vị', 'Khối']);
      shown.addRow(['Sở Hiện', 'Nhà nước']);
    });
    const table = await read(bytes);
    expect([table.sheet, table.rows[0]?.cells[0]]).toEqual(['Hiện', 'Sở Hiện']);
    expect(table.warnings).toEqual([{ code: 'hidden-sheet', parameters: { sheet: 'Đơn vị' } }]);
  });

  it('with another header is refused with the columns that are needed and those that are there', async () => {
    const bytes = await workbook((sheet) => sheet.addRow(['Họ tên', 'Khối']));
    const problem = await refusal(bytes);
    expect(problem.code).toBe('header-not-found');
    expect(problem.parameters).toMatchObject({
      expected: ['Tên đơn vị', 'Khối'],
      missing: ['Tên đơn vị'],
      seen: ['Họ tên', 'Khối'],
    });
  });

  it('with one column twice is refused', async () => {
    const bytes = await workbook((sheet) => sheet.addRow(['Tên đơn vị', 'Khối', 'TÊN CƠ QUAN']));
    expect((await refusal(bytes)).code).toBe('header-twice');
  });

  it('with a DOCTYPE in any of its parts is refused and the part named', async () => {
    const hostile = withPart(
      await plain(),
      'docProps/app.xml',
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a/>',
    );
    expect(await refusal(hostile)).toMatchObject({
      code: 'doctype',
      parameters: { part: 'docProps/app.xml' },
    });
  });

  it('that unpacks to far more than it weighs is refused', async () => {
    const bomb = withPart(await plain(), 'xl/media/x.xml', ' '.repeat(40 * 1024 * 1024));
    expect((await refusal(bomb)).code).toBe('unpacks-too-large');
  });

  it('with macros or links to the outside says so', async () => {
    const bytes = withPart(
      withPart(await plain(), 'xl/vbaProject.bin', 'x'),
      'xl/externalLinks/externalLink1.xml',
      '<a/>',
    );
    const { warnings } = await read(bytes);
    expect(warnings.map(({ code }) => code)).toEqual(['macros', 'external-links']);
  });

  it('cut short, or with a sheet that is not XML, is refused', async () => {
    const bytes = await plain();
    expect((await refusal(bytes.subarray(0, bytes.length - 60))).code).toBe('broken-archive');
    expect((await refusal(withPart(bytes, 'xl/worksheets/sheet1.xml', '<worksheet><row>'))).code).toBe(
      'broken-part',
    );
  });

  it('whose names carry a prefix is read all the same', async () => {
    const sheet =
      '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Tên đơn vị</x:t></x:is></x:c>' +
      '<x:c r="B1" t="inlineStr"><x:is><x:t>Khối</x:t></x:is></x:c></x:row><x:row r="7"><x:c r="A7" t="inlineStr"><x:is>' +
      '<x:r><x:t>Sở </x:t></x:r><x:r><x:t>Mẫu</x:t></x:r></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const table = await read(withPart(await plain(), 'xl/worksheets/sheet1.xml', sheet));
    expect(table.rows).toEqual([{ line: 7, cells: ['Sở Mẫu'] }]);
  });

  it('with a sheet that claims a million merged cells is refused in a moment', async () => {
    const merges = Array.from({ length: 6_000 }, (_, at) => `<mergeCell ref="A${at + 1}:XFD1048576"/>`).join(
      '',
    );
    const sheet = `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
    expect((await refusal(withPart(await plain(), 'xl/worksheets/sheet1.xml', sheet))).code).toBe(
      'too-many-merges',
    );
  });

  it('of 100,000 rows is read whole, and of one row more is refused', { timeout: 60_000 }, async () => {
    const rows = (count: number) => bigWorkbook(count);
    const before = process.memoryUsage().rss;
    const table = await read(await rows(100_000));
    expect(table.rows).toHaveLength(100_000);
    expect(table.rows.at(-1)).toEqual({ line: 100_001, cells: ['Đơn vị 99999', 'Khối', 99_999] });
    expect(process.memoryUsage().rss - before).toBeLessThan(700 * 1024 * 1024);
    expect((await refusal(await rows(100_001))).code).toBe('too-many-rows');
  });
});

async function bigWorkbook(count: number): Promise<Uint8Array> {
  const row = (at: number) =>
    `<row r="${at + 2}"><c r="A${at + 2}" t="inlineStr"><is><t>Đơn vị ${at}</t></is></c><c r="B${at + 2}" t="inlineStr"><is><t>Khối</t></is></c><c r="C${at + 2}"><v>${at}</v></c></row>`;
  const head =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Tên đơn vị</t></is></c><c r="B1" t="inlineStr"><is><t>Khối</t></is></c><c r="C1" t="inlineStr"><is><t>Số lượng</t></is></c></row>';
  const body = Array.from({ length: count }, (_, at) => row(at)).join('');
  return withPart(
    await plain(),
    'xl/worksheets/sheet1.xml',
    `<worksheet><sheetData>${head}${body}</sheetData></worksheet>`,
  );
}

describe('a CSV file', () => {
  it.each([',', ';', '\t'])('cut by %j is read with the line of every record', async (d) => {
    const table = await read(csv(`Tên đơn vị${d}Khối\r\n"Sở ""Mẫu""\r\nhai dòng"${d}A\r\n\r\nSở B${d}B\r\n`));
    expect(table.rows).toEqual([
      { line: 2, cells: ['Sở "Mẫu"\nhai dòng', 'A'] },
      { line: 5, cells: ['Sở B', 'B'] },
    ]);
  });

  it('in UTF-16 or with a byte order mark is read', async () => {
    const text = 'Tên đơn vị,Khối\nSở Mẫu,A\n';
    for (const bytes of [
      csv(`\ufeff${text}`),
      new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
      new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
    ])
      expect((await read(bytes)).rows[0]?.cells).toEqual(['Sở Mẫu', 'A']);
  });

  it('in an old Vietnamese encoding is refused, not guessed', async () => {
    const windows1258 = new Uint8Array([...csv('Ten,Khoi\nS'), 0xf5, 0xd2, 0x0a]);
    expect((await refusal(windows1258)).code).toBe('unknown-encoding');
  });

  it('with an unclosed quotation is refused with its line', async () => {
    expect(await refusal(csv('Tên đơn vị,Khối\n"Sở Mẫu,A\n'))).toMatchObject({ code: 'broken-quotes' });
  });

  it('with a formula is not trusted there; our own guard is taken off', async () => {
    const table = await read(csv("Tên đơn vị,Khối\n=1+1,'-A\n"));
    expect(table.rows[0]?.cells).toEqual([null, '-A']);
    expect(table.rows[0]?.flaws?.[0]).toMatchObject({ address: 'A2', code: 'formula' });
  });

  it('missing a required value names the row and the column', async () => {
    const { problems } = toRecords(await read(csv('Tên đơn vị,Khối\n,A\n')), columns);
    expect(problems).toEqual([{ line: 2, column: 'Tên đơn vị', code: 'missing-value', value: '' }]);
  });
});

describe('a wrong file', () => {
  it.each([
    ['empty-file', new Uint8Array()],
    ['not-a-table', csv('%PDF-1.7 …')],
    ['old-or-encrypted-workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['not-a-table', zipSync({ 'word/document.xml': strToU8('<a/>') })],
    ['too-large', new Uint8Array(50 * 1024 * 1024 + 1)],
  ])('is refused: %s', async (code, bytes) => {
    expect(await refusal(bytes)).toMatchObject({ code, parameters: { file: 'đơn vị.xlsx' } });
  });

  it('of any bytes whatever gives a table or a problem, never a crash', async () => {
    const valid = await plain();
    const damaged = fc
      .array(fc.record({ at: fc.nat(valid.length - 1), byte: fc.nat(255) }), { maxLength: 8 })
      .map((changes) => changes.reduce((bytes, { at, byte }) => bytes.with(at, byte), valid));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged), async (bytes) => {
        expect(typeof (await readTable(bytes, 'x')).ok).toBe('boolean');
      }),
      { numRuns: 150 },
    );
  });
});
