// Reads CSV text: finds its encoding and delimiter, and keeps the line on which every record begins.
import { Readable } from 'node:stream';
import { type CsvError, type Options, parse } from 'csv-parse';
import { parse as parseNow } from 'csv-parse/sync';
import { done, failed, type Result } from '../result.ts';
import { type CellFlaw, columnLetters, type Sheet, type TableProblem, type TableRow } from './table.ts';
import { tableLimits } from './table-limits.ts';
import { cleaned } from './workbook-sheet.ts';

const delimiters = [',', ';', '\t'] as const;
const shared: Options = { relax_column_count: true, skip_empty_lines: true, bom: true, info: true };

/**
 * Text with plain line ends. UTF-8, or UTF-16 with a byte order mark or evident zeros.
 * Anything else (windows-1258, TCVN3…) is refused, not guessed.
 */
export function decodeText(bytes: Uint8Array): Result<string, TableProblem> {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return done(text.replace(/\r\n?/g, '\n'));
  } catch {
    return failed({ code: 'unknown-encoding', parameters: {} });
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0) ? 'utf-16be' : 'utf-8';
}

/** Comma, semicolon or tab, whichever cuts the first lines into the most columns of one and the same number. */
function guessDelimiter(text: string): (typeof delimiters)[number] {
  const start = text.slice(0, 32_768);
  const scores = delimiters.map((delimiter) => ({ delimiter, score: scoreOf(start, delimiter) }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function scoreOf(start: string, delimiter: string): number {
  try {
    const records = parseNow(start, {
      ...shared,
      delimiter,
      relax_quotes: true,
      to: 20,
    }) as unknown as { record: string[] }[];
    const widths = new Map<number, number>();
    for (const { record } of records) widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
    return Math.max(0, ...[...widths].map(([width, times]) => (width - 1) * times));
  } catch {
    return 0; // cut off inside a quotation, or quoted otherwise: this delimiter does not fit
  }
}

/** All records; a cell that begins with `=` is a formula and not trusted. The text writer's guard `'` is taken off. */
export async function readCsv(text: string): Promise<Result<Sheet, TableProblem>> {
  const rows: TableRow[] = [];
  const parser = Readable.from(slicesOf(text)).pipe(parse({ ...shared, delimiter: guessDelimiter(text) }));
  try {
    let nextLine = 1;
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      const line = Math.max(nextLine, info.lines - lineBreaksIn(record));
      nextLine = info.lines + 1;
      if (record.length > tableLimits.columns) return stop(parser, 'too-many-columns', tableLimits.columns);
      if (record.some((cell) => cell.trim() !== '')) rows.push(rowOf(record, line));
      if (rows.length > tableLimits.rows + tableLimits.headerWithin)
        return stop(parser, 'too-many-rows', tableLimits.rows);
    }
  } catch (error) {
    const line = (error as CsvError & { lines?: number }).lines ?? 0;
    return failed({ code: 'broken-quotes', parameters: { line } });
  }
  return done({ name: null, rows, hiddenRows: 0, mergedRanges: [] });
}

function* slicesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536);
}

const lineBreaksIn = (record: readonly string[]) => record.join('').split('\n').length - 1;

function stop(
  stream: { destroy(): unknown },
  code: TableProblem['code'],
  limit: number,
): Result<Sheet, TableProblem> {
  stream.destroy();
  return failed({ code, parameters: { limit } });
}

function rowOf(record: readonly string[], line: number): TableRow {
  const flaws: CellFlaw[] = [];
  const cells = record.map((written, column) => {
    const text = cleaned(written.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\n])/, ''));
    if (!written.trimStart().startsWith('=')) return text;
    flaws.push({ column, address: `${columnLetters(column)}${line}`, code: 'formula', detail: text ?? '' });
    return null;
  });
  return flaws.length > 0 ? { line, cells, flaws } : { line, cells };
}
