// Reads a table that a person hands in, CSV or XLSX by its content, and says what in it cannot be trusted.
import { done, failed, type Result } from '../result.ts';
import { cellText, findHeader } from './columns.ts';
import { decodeText, readCsv } from './csv-in.ts';
import type { CellFlaw, Column, Sheet, Table, TableProblem, TableRow, TableWarning } from './table.ts';
import { tableLimits } from './table-limits.ts';
import { readIndex, type SheetEntry, type WorkbookIndex } from './workbook-index.ts';
import { openWorkbook, type WorkbookPackage } from './workbook-package.ts';
import { readSheet, SheetTooBig } from './workbook-sheet.ts';
import { BrokenPart } from './workbook-xml.ts';

export interface ReadOptions {
  /** The columns that are wanted; the header is then the row that names the required ones. */
  readonly columns?: readonly Column[];
  /** Read this sheet; else the first visible one that has the header. */
  readonly sheet?: string;
}

type Read = Result<Table, TableProblem>;
const addressesShown = 20;

/**
 * The table in `bytes` (at most 50 MB, 100,000 rows, 256 columns). `fileName` is only named in problems.
 * Formulas, merged cells and error values are `null` in `cells`, flagged in `flaws` and summed up in `warnings`.
 */
export async function readTable(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<Read> {
  const read = await readBytes(bytes, options);
  return read.ok
    ? read
    : failed({ ...read.problem, parameters: { file: fileName, ...read.problem.parameters } });
}

async function readBytes(bytes: Uint8Array, options: ReadOptions): Promise<Read> {
  if (bytes.length === 0) return failed({ code: 'empty-file', parameters: {} });
  if (bytes.length > tableLimits.bytes)
    return failed({ code: 'too-large', parameters: { limit: tableLimits.bytes / 1024 / 1024 } });
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (start.startsWith('ÐÏ\x11à')) return failed({ code: 'old-or-encrypted-workbook', parameters: {} });
  if (start.startsWith('PK')) return readWorkbook(bytes, options);
  // PDF, RTF, PNG, JPEG, gzip: a wrong file, not text in a strange encoding.
  if (['%PDF', '{\\rtf', '\x89PNG', 'ÿØÿ', '\x1f\x8b'].some((mark) => start.startsWith(mark)))
    return failed({ code: 'not-a-table', parameters: {} });
  const text = decodeText(bytes);
  if (!text.ok) return text;
  if (text.value.includes('\0')) return failed({ code: 'not-a-table', parameters: {} });
  const sheet = await readCsv(text.value);
  return sheet.ok ? tableOf(sheet.value, options, []) : sheet;
}

async function readWorkbook(bytes: Uint8Array, options: ReadOptions): Promise<Read> {
  const book = await openWorkbook(bytes);
  if (!book.ok) return book;
  try {
    const index = await readIndex(book.value);
    if (index === null || index.sheets.length === 0) return failed({ code: 'not-a-table', parameters: {} });
    return await chooseSheet(book.value, index, options);
  } catch (error) {
    if (error instanceof BrokenPart)
      return failed({ code: error.code, parameters: { part: error.part, reason: error.message } });
    if (error instanceof SheetTooBig)
      return failed({ code: error.code, parameters: { limit: limitOf(error.code) } });
    throw error;
  }
}

const limitOf = (code: SheetTooBig['code']) =>
  ({
    'too-many-rows': tableLimits.rows,
    'too-many-columns': tableLimits.columns,
    'too-many-merges': tableLimits.merges,
  })[code];

async function chooseSheet(book: WorkbookPackage, index: WorkbookIndex, options: ReadOptions): Promise<Read> {
  const visible = index.sheets.filter(({ isHidden }) => !isHidden);
  const wanted = options.sheet === undefined ? visible : visible.filter(({ name }) => name === options.sheet);
  if (wanted.length === 0) {
    const names = visible.map(({ name }) => name);
    if (names.length === 0) return failed({ code: 'no-visible-sheet', parameters: {} });
    return failed({ code: 'no-such-sheet', parameters: { sheet: options.sheet ?? '', sheets: names } });
  }
  const read: Read[] = [];
  for (const entry of wanted) {
    const sheet = await readSheet(entry, book.parts.get(entry.part) ?? missingPart(entry), index);
    const table = tableOf(sheet, options, [...book.warnings, ...passedOver(index.sheets, entry)]);
    if (table.ok && table.value.rows.length > 0) return table;
    read.push(table);
  }
  return read.find(({ ok }) => ok) ?? read[0]!;
}

function missingPart(entry: SheetEntry): never {
  throw new BrokenPart('broken-part', entry.part || entry.name, 'missing');
}

const passedOver = (sheets: readonly SheetEntry[], chosen: SheetEntry): TableWarning[] =>
  sheets
    .filter((sheet) => sheet !== chosen)
    .map(({ name, isHidden }) => ({
      code: isHidden ? 'hidden-sheet' : 'other-sheet',
      parameters: { sheet: name },
    }));

function tableOf(sheet: Sheet, options: ReadOptions, before: readonly TableWarning[]): Read {
  const at = findHeader(sheet.rows, options.columns);
  if (!at.ok) return at;
  const head = sheet.rows[at.value]!;
  const rows = sheet.rows.slice(at.value + 1);
  if (rows.length > tableLimits.rows)
    return failed({ code: 'too-many-rows', parameters: { limit: tableLimits.rows } });
  const header = head.cells.map(cellText);
  const warnings = [...before, ...warningsOf(sheet, [head, ...rows], header.length)];
  return done({ sheet: sheet.name, header, headerLine: head.line, rows, warnings });
}

function warningsOf(sheet: Sheet, rows: readonly TableRow[], width: number): TableWarning[] {
  const flaws = rows.flatMap((row) => row.flaws ?? []);
  const of = (code: CellFlaw['code']) => flaws.filter((flaw) => flaw.code === code);
  const uneven = sheet.name === null ? rows.filter(({ cells }) => cells.length !== width) : [];
  return [
    ...listed(
      'formulas',
      of('formula').map(({ address }) => address),
    ),
    ...listed('merged-cells', [...new Set(of('merged').map(({ detail }) => detail))]),
    ...listed(
      'error-values',
      of('error-value').map(({ address }) => address),
    ),
    ...listed(
      'uneven-rows',
      uneven.map(({ line }) => String(line)),
    ),
    ...(sheet.hiddenRows > 0
      ? [{ code: 'hidden-rows' as const, parameters: { count: sheet.hiddenRows } }]
      : []),
  ];
}

const listed = (code: TableWarning['code'], places: readonly string[]): TableWarning[] =>
  places.length === 0
    ? []
    : [{ code, parameters: { count: places.length, places: places.slice(0, addressesShown) } }];
