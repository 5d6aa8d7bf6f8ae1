// Tells the format of a list from its first lines, never from its name.
import type { ColumnsGuess } from './columns.ts';
import { columnsFrom, columnsOf } from './columns.ts';
import type { LineReader } from './entry.ts';
import { adblock } from './formats/adblock.ts';
import { csv, splitRow } from './formats/csv.ts';
import { hosts } from './formats/hosts.ts';
import { jsonLines } from './formats/json.ts';
import { plain } from './formats/plain.ts';
import { rpz } from './formats/rpz.ts';
import { zeek } from './formats/zeek.ts';

export type ListFormat =
  | 'plain'
  | 'csv'
  | 'zeek'
  | 'hosts'
  | 'rpz'
  | 'adblock'
  | 'json-lines'
  | 'json'
  | 'table';
/** `reader` null: the list is one JSON document and must be read whole. */
export interface Detected {
  format: ListFormat;
  columns: ColumnsGuess | null;
  reader: LineReader | null;
}

const share = (lines: readonly string[], test: RegExp) =>
  lines.length === 0 ? 0 : lines.filter((line) => test.test(line)).length / lines.length;

/** `head` are the first lines of the list, up to a few hundred. */
export function detect(head: readonly string[]): Detected {
  const filled = head.filter((line) => line.trim() !== '').map((line) => line.slice(0, 4_096));
  const told = filled.filter((line) => !/^\s*(?:#|;|!|\/\/)/.test(line));
  const simple = (format: ListFormat, reader: LineReader | null): Detected => ({
    format,
    columns: null,
    reader,
  });
  if (filled.some((line) => /^#fields\t(?:.*\t)?indicator(?:\t|$)/.test(line))) return simple('zeek', zeek());
  if (told.length > 0 && share(told, /^[^\t]+\tIntel::[A-Z_]+\t/) > 0.5) return simple('zeek', zeek());
  const json = jsonShape(filled);
  if (json) return json === 'lines' ? simple('json-lines', jsonLines()) : simple('json', null);
  if (/^\[adblock/i.test(filled[0]?.trim() ?? '') || share(told, /^(?:@@)?\|\|.+/) > 0.3)
    return simple('adblock', adblock());
  const isZone = filled.some((line) => /^\$(?:TTL|ORIGIN)\b|^[^\s,;|"]*\s[^,;|"]*\bSOA\s/i.test(line));
  if (isZone || share(told, /\sCNAME\s+(?:\.|\*\.|rpz-|\S+\.)\s*(?:;|$)/i) > 0.5) return simple('rpz', rpz());
  if (share(told, /^\s*(?:0\.0\.0\.0|127\.\d+\.\d+\.\d+|::1?)[ \t]+\S/) > 0.5)
    return simple('hosts', hosts());
  return table(head) ?? simple('plain', plain());
}

/** A document, one value a line, or no JSON at all (`[2a00::1]:443` begins like a list). */
function jsonShape(filled: readonly string[]): 'lines' | 'document' | null {
  const first = filled[0]?.trim().replace(/^\ufeff/, '') ?? '';
  if (
    !/^(?:\{|\[\s*(?:$|["{[\]\d-])|"(?:[^"\\]|\\.)*"$)/.test(first) ||
    /^\[[0-9a-f.:]+\](?::\d+)?$/i.test(first)
  )
    return null;
  const isValue = (line: string) => {
    try {
      JSON.parse(line);
      return true;
    } catch {
      return false;
    }
  };
  const rows = filled.slice(0, 20).map((line) => line.trim());
  const starts = rows.filter((line) => /^[{"]/.test(line));
  if (rows.length > 1 && starts.length === rows.length && (isValue(first) || isValue(rows[1] ?? '')))
    return 'lines';
  return first.startsWith('"') ? null : 'document';
}

/** A delimiter that cuts most lines into as many cells, one of which is headed or filled like indicators. */
function table(head: readonly string[]): Detected | null {
  const lines = head.slice(0, 200);
  for (const delimiter of ['\t', ',', ';', '|']) {
    const records = recordsOf(lines, delimiter);
    const rows = records.filter(({ isRemark }) => !isRemark).map(({ cells }) => cells);
    const width = commonWidth(rows);
    if (width < 2) continue;
    const headed = headerIn(records, delimiter, width);
    // A header is enough for a list of one line; without one, most lines must agree.
    const agree = rows.filter((row) => row.length === width).length / Math.max(1, rows.length);
    if (headed && agree > 0.3) return made(headed.guess, headed.line);
    const guess = agree > 0.9 ? columnsFrom(rows, delimiter) : null;
    if (guess && !isListOfValues(guess, width)) return made(guess, 0);
  }
  const single = lines.findIndex((line) => line.trim() !== '');
  const alone = columnsOf([unquoted(lines[single] ?? '')], ',');
  return alone ? made(alone, single + 1) : null;
}

const made = (columns: ColumnsGuess, line: number): Detected => ({
  format: 'csv',
  columns,
  reader: csv(columns, line),
});
const unquoted = (text: string) => text.trim().replace(/^"(.*)"$/, '$1');

/** `a.test, b.test, c.test` is a line of values, not a table. */
const isListOfValues = (guess: ColumnsGuess, width: number) =>
  guess.values.length === width && guess.delimiter === ',';

function commonWidth(rows: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

interface HeadRecord {
  cells: string[];
  /** The line on which it ends. */
  line: number;
  isRemark: boolean;
}

/** A quoted cell may run over a few lines, in a heading too. */
function recordsOf(lines: readonly string[], delimiter: string): HeadRecord[] {
  const records: HeadRecord[] = [];
  let held = '';
  for (const [at, line] of lines.entries()) {
    const text = held === '' ? line : `${held}\n${line}`;
    const isRemark = /^\s*(?:#|\/\/|;)/.test(text);
    const cells = splitRow(text.replace(/^\ufeff?\s*#\s*/, ''), delimiter);
    held = cells === null && !isRemark && text.length < 8_192 ? text : '';
    if (cells !== null && text.trim() !== '') records.push({ cells, line: at + 1, isRemark });
  }
  return records;
}

/** Among the first records; also in a comment, as the feeds of abuse.ch have it. */
function headerIn(records: readonly HeadRecord[], delimiter: string, width: number) {
  for (const { cells, line, isRemark } of records.slice(0, 60)) {
    if (cells.length < 2 || (isRemark && Math.abs(cells.length - width) > 1)) continue;
    const guess = columnsOf(
      cells.map((cell) => cell.trim()),
      delimiter,
    );
    if (guess) return { guess, line };
  }
  return null;
}
