// Tables that a text shows by blanks alone, as programs print a page of a PDF: cells by where their words stand.
import { isTableHeader, tableRows } from '../pdf/columns.ts';
import { type Row, segmentOf, textOfRow } from '../pdf/rows.ts';
import { fold } from './fold.ts';
import type { LineDraft } from './line.ts';

/** The place of a letter, as if each were so wide and each line so high. */
const letter = { width: 6, height: 12 };
/** With fewer columns a line tells its cells by itself. */
const fewestColumns = 3;
/** The head of the narrow column of numbers, and what stands in it: one blank may part it from the next. */
const numbersColumn = /^(?:s?tt|st|\d{1,3}[.)]?)$/i;
/** A line across the columns that is longer is the text that follows. */
const longestHeading = 60;

function rowOf(line: string, index: number): Row | null {
  const words = [...line.matchAll(/\S+/g)].map(({ 0: text, index: at }) => ({
    text,
    box: {
      x0: at * letter.width,
      x1: (at + text.length) * letter.width,
      y0: index * letter.height,
      y1: (index + 1) * letter.height,
    },
  }));
  if (words.length === 0) return null;
  const isNumbers = numbersColumn.test(words[0]!.text);
  const starts = words.filter(
    ({ box }, at) =>
      at === 0 || (at === 1 && isNumbers) || box.x0 - words[at - 1]!.box.x1 >= 2 * letter.width,
  );
  const segments = starts.map((first, at) => {
    const from = words.indexOf(first);
    const next = starts[at + 1];
    return segmentOf(words.slice(from, next ? words.indexOf(next) : undefined));
  });
  return { page: 1, pageWidth: 0, pageHeight: 0, segments, box: segmentOf(words).box };
}

const isNumbered = (row: Row): boolean => /^\d{1,3}[.)]?$/.test(row.segments[0]!.words[0]!.text);

/** Text across the columns that is no heading of rows. */
function isAfter(row: Row, heads: Row): boolean {
  const text = textOfRow(row);
  if (/^(?:noi (?:nhan|gui)\s*:|phu luc\b)/.test(fold(text))) return true;
  const isAcross = row.segments.length === 1 && row.box.x0 <= heads.segments[0]!.box.x1 && !isNumbered(row);
  return isAcross && (text.length > longestHeading || /[.:;]$/.test(text));
}

/** How far from its head a column may begin; letters. */
const reach = 8;

const commonest = (starts: readonly number[]): number | null =>
  [...Map.groupBy(starts, (start) => start)].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? null;

/**
 * Where columns begin: as most of their cells do. Null where a word of any row stands across: then what belongs to
 * which column cannot be told.
 */
function columnsOf(rows: readonly Row[]): number[] | null {
  const [heads, ...rest] = rows;
  const starts = rest
    .filter(isNumbered)
    .flatMap(({ segments }) => segments.slice(1).map(({ box }) => box.x0));
  const columns = (heads?.segments ?? []).slice(1).map(({ box }) => {
    const near = starts.filter((start) => Math.abs(start - box.x0) <= reach * letter.width);
    return commonest(near);
  });
  const isKnown = (column: number | null, at: number): column is number =>
    column !== null && (at === 0 || column > (columns[at - 1] ?? 0));
  if (!columns.every(isKnown)) return null;
  const isAcross = ({ segments }: Row): boolean =>
    segments.length > 1 &&
    segments.some(({ words }) =>
      columns.some((column) => {
        const right = words.findIndex(({ box }) => box.x0 > column - 1.5 * letter.width);
        return right > 0 && words[right]!.box.x0 !== column;
      }),
    );
  return rest.some(isAcross) ? null : columns;
}

export type LaidOut = { drafts: LineDraft[]; lines: number };

/** The table whose heads are the line at `start`, and how many lines it takes; null where there is none. */
export function laidOutTable(lines: readonly string[], start: number): LaidOut | null {
  const heads = rowOf(lines[start] ?? '', start);
  if (!heads || !isTableHeader(heads) || heads.segments.length < fewestColumns) return null;
  const rows = [heads];
  let taken = 1;
  for (let at = start + 1; at < lines.length; at++) {
    const row = rowOf(lines[at]!, at);
    // Heads printed again begin a table of their own, which is put together with this one elsewhere.
    if (row && (isAfter(row, heads) || isTableHeader(row))) break;
    if (!row) continue;
    rows.push(row);
    taken = at - start + 1;
  }
  if (rows.filter(isNumbered).length < 2) return null;
  const columns = columnsOf(rows);
  if (!columns) return null;
  const edges = columns.map((column) => column - 1.5 * letter.width);
  const drafts = tableRows(rows, edges).map(({ rows: own, cells }) => ({
    raw: own.map(textOfRow).join(' '),
    shown: cells.filter(Boolean).join(' '),
    cells,
    opens: true,
  }));
  return { drafts, lines: taken };
}
