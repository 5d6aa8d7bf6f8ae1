// The one writer of exports, CSV and XLSX: no cell becomes a formula, equal content gives equal bytes.
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { fixZip } from './fixed-zip.ts';
import { printable } from './printable.ts';

/** A `Date` is an instant; it is written as the civil time of Asia/Ho_Chi_Minh. */
export type OutCell = string | number | Date | null;

export interface OutColumn {
  readonly label: string;
  /** In characters; 14 if not given. */
  readonly width?: number;
  readonly align?: 'left' | 'center' | 'right';
}

export interface OutSheet {
  readonly name: string;
  /** Lines above the header: what this is, of which day, whether a draft. */
  readonly titles?: readonly string[];
  readonly columns: readonly OutColumn[];
  readonly rows: Iterable<readonly OutCell[]>;
}

export interface OutWorkbook {
  readonly title: string;
  /** Taken from the content (a cut-off, say), never from the clock: it is written into the file. */
  readonly asOf: Date;
  readonly sheets: readonly OutSheet[];
}

const civilOffset = 7 * 3_600_000;
const longestCell = 32_767;
const grid = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;
const border = { top: grid, bottom: grid, left: grid, right: grid };
const headerFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7ECF3' } } as const;
const font = { name: 'Times New Roman', size: 12 };

/** An XLSX with one sheet per part, the header frozen and repeated in print. Rows are streamed. */
export async function writeWorkbook(workbook: OutWorkbook): Promise<Uint8Array> {
  const stream = new PassThrough();
  const written = buffer(stream);
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: true,
    zip: { zlib: { level: 0 } }, // packed below
  });
  Object.assign(book, { creator: 'Hải Đăng', lastModifiedBy: 'Hải Đăng', title: plainText(workbook.title) });
  Object.assign(book, { created: workbook.asOf, modified: workbook.asOf });
  const names = new Set<string>();
  for (const sheet of workbook.sheets) writeSheet(book, sheet, sheetName(sheet.name, names));
  await book.commit();
  return fixZip(new Uint8Array(await written));
}

function writeSheet(book: ExcelJS.stream.xlsx.WorkbookWriter, sheet: OutSheet, name: string): void {
  const titles = sheet.titles ?? [];
  const headerAt = titles.length + (titles.length > 0 ? 2 : 1);
  const target = book.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: headerAt }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  target.pageSetup.printTitlesRow = `${headerAt}:${headerAt}`;
  target.columns = sheet.columns.map(({ width }) => ({ width: width ?? 14 }));
  const styles = sheet.columns.map(stylesOf);
  titles.forEach((title, at) => {
    writeTitle(target, at + 1, title, at === 0);
  });
  writeHeader(target.getRow(headerAt), sheet.columns);
  let at = headerAt;
  for (const cells of sheet.rows) {
    at += 1;
    const row = target.getRow(at);
    cells.forEach((cell, column) => {
      writeCell(row.getCell(column + 1), cell, styles[column] ?? stylesOf({ label: '' }));
    });
    row.commit();
  }
  if (at > headerAt)
    target.autoFilter = { from: { row: headerAt, column: 1 }, to: { row: at, column: sheet.columns.length } };
  target.commit();
}

function writeTitle(sheet: ExcelJS.Worksheet, line: number, title: string, isFirst: boolean): void {
  const row = sheet.getRow(line);
  const cell = row.getCell(1);
  cell.value = plainText(title);
  cell.font = { ...font, bold: isFirst, size: isFirst ? 14 : 12 };
  cell.alignment = { wrapText: false, horizontal: 'left' };
  row.commit();
}

function writeHeader(row: ExcelJS.Row, columns: readonly OutColumn[]): void {
  columns.forEach(({ label }, at) => {
    const cell = row.getCell(at + 1);
    cell.value = plainText(label);
    cell.font = { ...font, bold: true };
    cell.fill = headerFill;
    cell.border = border;
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
  });
  row.commit();
}

interface CellStyles {
  readonly plain: Partial<ExcelJS.Style>;
  readonly time: Partial<ExcelJS.Style>;
}

// One object per column: exceljs knows a style again by the object, and takes ten times as long where each cell has its own.
function stylesOf({ align }: OutColumn): CellStyles {
  const alignment = { vertical: 'top', wrapText: true, horizontal: align ?? 'left' } as const;
  const plain = { font, alignment, border };
  return { plain, time: { ...plain, numFmt: 'd/m/yyyy hh:mm' } };
}

// A string is written as a string: exceljs makes a formula only of an object, and none is ever passed here.
function writeCell(target: ExcelJS.Cell, cell: OutCell, styles: CellStyles): void {
  target.style = cell instanceof Date ? styles.time : styles.plain;
  if (cell === null) return;
  if (cell instanceof Date) target.value = new Date(cell.getTime() + civilOffset);
  else target.value = typeof cell === 'string' ? plainText(cell) : finite(cell);
}

const finite = (number: number) => (Number.isFinite(number) ? number : null);

/** What a cell cannot hold is cut, with a mark of how much. */
function plainText(text: string): string {
  const clean = printable(text);
  return clean.length <= longestCell
    ? clean
    : `${clean.slice(0, longestCell - 20)}… [+${clean.length - longestCell + 20}]`;
}

/** At most 31 characters, none of `[]:*?/\`, no two alike. */
function sheetName(wanted: string, taken: Set<string>): string {
  const plain =
    plainText(wanted)
      .replace(/[[\]:*?/\\\s]+/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Trang';
  for (let at = 1; ; at += 1) {
    const end = at === 1 ? '' : ` (${at})`;
    const name = plain.slice(0, 31 - end.length).trimEnd() + end;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** CSV in UTF-8 with a byte order mark, commas and CRLF (RFC 4180); a text that could run as a formula gets a `'`. */
export function writeCsv(sheet: Pick<OutSheet, 'columns' | 'rows'>): Uint8Array {
  const lines = [sheet.columns.map(({ label }) => csvCell(label)).join(',')];
  for (const row of sheet.rows) lines.push(row.map(csvCell).join(','));
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
}

function csvCell(cell: OutCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = cell instanceof Date ? civilMinute(cell) : cell.toWellFormed();
  const guarded = startsFormula(text) ? `'${text}` : text;
  return /[",\r\n\t;]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** `= + - @`, their full-width twins, after any spaces, or a leading tab or line end. */
const startsFormula = (text: string): boolean => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text);

function civilMinute(instant: Date): string {
  const civil = new Date(instant.getTime() + civilOffset);
  const day = `${civil.getUTCDate()}/${civil.getUTCMonth() + 1}/${civil.getUTCFullYear()}`;
  return `${day} ${civil.toISOString().slice(11, 16)}`;
}
