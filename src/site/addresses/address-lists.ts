// Reads addresses out of what a search console exports (CSV, the ZIP of them, XLSX), or of a list that somebody pasted, one a line.
import { cellText, toRecords } from '../../platform/documents/columns.ts';
import { decodeText } from '../../platform/documents/csv-in.ts';
import type { Column, TableProblem } from '../../platform/documents/table.ts';
import { readTable } from '../../platform/documents/table-in.ts';
import { type ArchiveLimits, readArchive } from '../../platform/files/archive.ts';
import { fold } from '../../platform/fold.ts';
import { done, failed, type Result } from '../../platform/result.ts';

/** What stands in a line, as it was written. */
export interface ListedAddress {
  line: number;
  written: string;
}

/** Lines of one file: four times what is kept of a site, so that a whole export shows what was left out. */
const MOST_LINES = 20_000;

/** What a search console gives out is a handful of tables of a thousand lines each. */
const exportLimits: ArchiveLimits = {
  maximumEntries: 50,
  maximumTotal: 50 << 20,
  maximumEntryBytes: 20 << 20,
  maximumRatio: 150,
  nestedUnder: null,
};

/** The headings of the reports “performance”, “indexed pages” and “links” in both languages, and those of lists made by hand. */
const labels = [
  'URL',
  'Top pages',
  'Pages',
  'Page',
  'Top linked pages',
  'Target page',
  'Address',
  'Link',
  'Trang hàng đầu',
  'Các trang hàng đầu',
  'Trang được liên kết nhiều nhất',
  'Trang đích',
  'Trang',
  'Địa chỉ',
  'Đường dẫn',
  'Liên kết',
] as const;
const columns: readonly Column<'url'>[] = [{ key: 'url', labels, required: true }];
const headings = new Set(labels.map(fold));

/** @returns every line of the file that is not blank, in its order; whether it is an address, `planAddresses` says */
export async function readAddresses(
  bytes: Uint8Array,
  name: string,
): Promise<Result<ListedAddress[], TableProblem>> {
  const listed = (await packedRows(bytes)) ?? (await listedIn(bytes, name));
  if (!listed.ok || listed.value.length <= MOST_LINES) return listed;
  return failed({ code: 'too-many-rows', parameters: { file: name, limit: MOST_LINES } });
}

async function listedIn(bytes: Uint8Array, name: string): Promise<Result<ListedAddress[], TableProblem>> {
  const text = decodeText(bytes);
  return text.ok && isList(text.value) ? done(linesOf(text.value)) : rowsOf(bytes, name);
}

/** A search console packs a table for each part of a report: the first with a column of pages. Null where it is no such package. */
async function packedRows(bytes: Uint8Array): Promise<Result<ListedAddress[], TableProblem> | null> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const tables = await readArchive(bytes, (name) => /\.csv$/i.test(name), exportLimits);
  if (!tables.ok) return null;
  let last: Result<ListedAddress[], TableProblem> | null = null;
  for (const [name, table] of tables.value) {
    last = await rowsOf(table, name);
    if (last.ok) break;
  }
  return last;
}

/** A table has a heading of several columns; a comma within an address is no border of one. */
function isList(text: string): boolean {
  const [first] = text.trimStart().split('\n', 1);
  return !!first && !text.includes('\0') && (!/[,;\t]/.test(first) || isWeb(unquoted(first)));
}

const isWeb = (written: string): boolean => /^https?:\/\//i.test(written);
const unquoted = (line: string): string => line.trim().replace(/^(["'<])(.*)[>"']$/, '$2');

function linesOf(text: string): ListedAddress[] {
  const lines = text.split('\n').map((line, n) => ({ line: n + 1, written: unquoted(line) }));
  const filled = lines.filter(({ written }) => written !== '');
  return headings.has(fold(filled[0]?.written ?? '')) ? filled.slice(1) : filled;
}

async function rowsOf(bytes: Uint8Array, name: string): Promise<Result<ListedAddress[], TableProblem>> {
  const table = await readTable(bytes, name, { columns });
  if (!table.ok) return table;
  const { records, problems } = toRecords(table.value, columns);
  const rows = records.map(({ line, values }) => ({ line, written: cellText(values.url).trim() }));
  // A formula has no value that can be trusted: it stays in, for the preview to refuse by its line.
  const flawed = problems.map(({ line, value }) => ({ line, written: value }));
  return done([...rows, ...flawed].filter(({ written }) => written !== '').sort((a, b) => a.line - b.line));
}
