// Rows between bars, as Markdown has them: cells, and the tables that only set a letterhead's columns side by side.
import { shownText } from './clean.ts';
import { isLayoutTable } from './layout-table.ts';
import { draftsOfLetterheadCell } from './letterhead-cells.ts';
import type { LineDraft } from './line.ts';
import { byColumn } from './table-lines.ts';

const barred = /^\s*\|(.+)\|\s*$/;
const ruled = /^\|?(\s*:?-{3,}:?\s*\|)+/;

export const isBarred = (line: string): boolean => barred.test(line);
/** The line under the heads of a table. */
export const isRule = (line: string): boolean => ruled.test(line.trim());

/** What stands between the bars, as it is printed; null where the line is no such row. */
const partsOf = (line: string): string[] | null => barred.exec(line)?.[1]?.split(/(?<!\\)\|/) ?? null;

export const barredCells = (line: string): string[] | null => partsOf(line)?.map(shownText) ?? null;

const isRowOfWords = (line: string): boolean =>
  (line.match(/ \|(?= |$)/g) ?? []).length >= 2 && !/^\s*\|/.test(line);
const columns = (line: string): number => line.split('|').length;

/** Words over columns: short, and no number begins one. */
const longestHead = 40;
const areHeads = (line: string): boolean =>
  line.split('|').every((cell) => cell.trim().length < longestHead && /^\s*\p{Lu}[^.;:]*$/u.test(cell));

/**
 * "STT | Nội dung | Số lượng" without bars at its ends, and the rows right below it of as many columns, as Markdown would
 * have them; where no head counts the rows, two of them at least.
 */
export function withOuterBars(lines: readonly string[]): string[] {
  let wide = 0;
  return lines.map((line, at) => {
    const isAlike = (other: string | undefined): boolean =>
      other !== undefined && isRowOfWords(other) && columns(other) === columns(line);
    const counts = /^\s*(?:stt|tt)\s*\|/i.test(line);
    const opens =
      isAlike(line) && isAlike(lines[at + 1]) && (counts || (areHeads(line) && isAlike(lines[at + 2])));
    if (opens && (counts || wide === 0)) wide = columns(line);
    else if (!isRowOfWords(line) || columns(line) !== wide) wide = 0;
    return wide > 0 ? `| ${line} |` : line;
  });
}

/** The rows that begin at a line, as far as they stand together. */
export function rowsFrom(lines: readonly string[], start: number): string[] {
  const end = lines.findIndex((line, at) => at >= start && !isBarred(line));
  return lines.slice(start, end < 0 ? undefined : end);
}

/** The lines of a letterhead or signature that a converter made a table of, column by column; null for other tables. */
export function letterheadDrafts(rows: readonly string[]): LineDraft[] | null {
  if (rows.length === 0 || !isLayoutTable(rows.length, () => rows.join(' ').replace(/\|/g, ' '))) return null;
  const cells = rows.filter((row) => !isRule(row)).map((row) => partsOf(row) ?? []);
  return byColumn(
    cells.map((row) => row.map((cell) => ({ drafts: draftsOfLetterheadCell(cell), columns: 1, rows: 1 }))),
  );
}
