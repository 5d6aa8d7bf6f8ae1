// Parts the columns of a page: left and right of letterhead and signature, and the cells of tables.
import { fold } from '../lines/fold.ts';
import type { Word } from './poppler.ts';
import { type Row, type Segment, segmentOf, textOfRow } from './rows.ts';

/** A number or a day that is still to be written leaves a gap that parts no columns: "Số:      /STN-VP", ", ngày      tháng 9". */
const toBeWritten: [before: RegExp, behind: RegExp][] = [
  [/^so\s*:?$/, /^[.…_\s]*\//],
  [/,\s*ngay$/, /^[.…_\s]*thang\b/],
  [/,\s*ngay\b.*thang$/, /^[.…_\s]*nam\b/],
];

function withBlanks({ segments }: Row): Segment[] {
  const whole: Segment[] = [];
  for (const segment of segments) {
    const last = whole.at(-1);
    const isOne =
      last &&
      toBeWritten.some(([before, behind]) => before.test(fold(last.text)) && behind.test(fold(segment.text)));
    if (isOne) whole[whole.length - 1] = segmentOf([...last.words, ...segment.words]);
    else whole.push(segment);
  }
  return whole;
}

const rightOpening = /(?<=\S )(?:cong hoa xa hoi|dang cong san|doc lap\s*[-–—]\s*tu do)/;
const numberWithDate = /^so\s*:.*,\s*ngay[\s\d.…/_]+thang/;

/** Which word opens the right column where a narrow gap alone parts it from the left; 0 for none. */
function rightStart({ text, words }: Segment): number {
  const folded = fold(text);
  const motto = folded.search(rightOpening);
  if (motto > 0) return folded.slice(0, motto).split(' ').length - 1;
  if (!numberWithDate.test(folded)) return 0;
  const gaps = words.slice(1).map(({ box }, index) => box.x0 - words[index]!.box.x1);
  return gaps.indexOf(Math.max(...gaps)) + 1;
}

function apart(segment: Segment): Segment[] {
  const at = rightStart(segment);
  return at > 0 ? [segmentOf(segment.words.slice(0, at)), segmentOf(segment.words.slice(at))] : [segment];
}

/** All left segments from top to bottom, then all right ones: each column is read by itself. */
export function leftThenRight(rows: Row[]): { row: Row; segment: Segment }[] {
  const all = rows.flatMap((row) => {
    const segments = withBlanks(row).flatMap(apart);
    return segments.map((segment) => ({
      row,
      segment,
      isLast: segment === segments.at(-1),
      isAlone: segments.length === 1,
    }));
  });
  const isLeft = ({ row, segment, isLast, isAlone }: (typeof all)[number]): boolean =>
    !isAlone ? !isLast : (segment.box.x0 + segment.box.x1) / 2 < row.pageWidth * 0.48;
  return [...all.filter(isLeft), ...all.filter((each) => !isLeft(each))];
}

export const isTableHeader = (row: Row): boolean =>
  row.segments.length > 1 && /^(?:stt?|tt|so tt)$/.test(fold(row.segments[0]!.text));

/** Where columns may part: the widest stretches that no word of the numbered rows covers. */
function boundaries(rows: Row[], columns: number): number[] {
  const numbered = rows.filter((row) => /^\d{1,3}\.?$/.test(row.segments[0]!.words[0]!.text));
  const words = [...rows.slice(0, 1), ...numbered].flatMap((row) =>
    row.segments.flatMap((segment) => segment.words),
  );
  const spans = words.map(({ box }) => [box.x0, box.x1] as const).sort((a, b) => a[0] - b[0]);
  const gaps: { at: number; width: number }[] = [];
  let reach = spans[0]?.[1] ?? 0;
  for (const [x0, x1] of spans) {
    if (x0 > reach) gaps.push({ at: (reach + x0) / 2, width: x0 - reach });
    reach = Math.max(reach, x1);
  }
  return gaps
    .sort((a, b) => b.width - a.width)
    .slice(0, columns - 1)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
}

function cellsOf(words: Word[], edges: number[]): string[] {
  const cells = Array.from({ length: edges.length + 1 }, (): Word[] => []);
  for (const word of words) cells[edges.filter((edge) => word.box.x0 > edge).length]!.push(word);
  return cells.map((own) => (own.length > 0 ? segmentOf(own).text : ''));
}

export type TableRow = { rows: Row[]; cells: string[] };

/** Rows of one table, its header first; a row without a number goes on with the one above, or is a heading across. */
export function tableRows(rows: Row[], edges = boundaries(rows, rows[0]!.segments.length)): TableRow[] {
  const found: TableRow[] = [];
  for (const row of rows) {
    const words = row.segments.flatMap((segment) => segment.words);
    const cells = cellsOf(words, edges);
    const last = found.at(-1);
    const isNumbered = /^\d{1,3}\.?$/.test(cells[0] ?? '');
    if (found.length === 0 || isNumbered) found.push({ rows: [row], cells });
    else if (cells[0] !== '' || !last) continueHeading(found, row);
    else {
      last.rows.push(row);
      last.cells = last.cells.map((cell, index) => [cell, cells[index]].filter(Boolean).join(' '));
    }
  }
  const [head] = found;
  // "ST" over "T" in a narrow column.
  if (head) head.cells[0] = head.cells[0]!.replace(/^(S)\s?(T)\s(T)$/i, '$1$2$3');
  return found;
}

/** Words that begin in the column of numbers and are none run across the table. */
function continueHeading(found: TableRow[], row: Row): void {
  const last = found.at(-1)!;
  const across = last.cells.length === 1 && /^\p{Ll}/u.test(textOfRow(row));
  if (across) {
    last.rows.push(row);
    last.cells = [`${last.cells[0]} ${textOfRow(row)}`];
  } else found.push({ rows: [row], cells: [textOfRow(row)] });
}
