// Parts the rows of all pages into runs of one sort: columns of letterhead and tail, tables, and what flows.
import { fold } from '../lines/fold.ts';
import { isMotto } from '../lines/motto.ts';
import { isTableHeader } from './columns.ts';
import { type Row, textOfRow } from './rows.ts';

const starts = (row: Row, pattern: RegExp): boolean =>
  row.segments.some((segment) => pattern.test(fold(segment.text)));
const titleOfList = /^(?:danh sach|bieu|mau|bang) /;
const isAppendix = (row: Row): boolean => {
  const text = textOfRow(row);
  return (
    /^phu luc\b.{0,30}$/.test(fold(text)) || (text === text.toUpperCase() && titleOfList.test(fold(text)))
  );
};

type Sort = 'columns' | 'flow' | 'table' | 'grid';
export type Run = { sort: Sort; rows: Row[] };

/** A printed table goes on over the page where its first row there has as many cells, and no text stands between. */
const goesOn = (run: Run, row: Row): boolean => {
  const before = run.rows.at(-1)!;
  if (run.sort !== 'grid' || !before.cells || !row.cells) return false;
  if (before.page === row.page) return before.cells.grid === row.cells.grid;
  return run.rows.some(({ cells }) => cells?.texts.length === row.cells?.texts.length);
};

/** Runs of rows of one sort; a table without printed lines runs on to the next appendix, or to the text below its last number. */
export const runsOf = (rows: Row[]): Run[] => partition(rows).flatMap(withoutTextBelow);

/** A page behind the copies that begins with a letterhead of its own: another dispatch, or a form. */
const secondLetterhead = (rows: readonly Row[], distribution: number): number =>
  rows.findIndex(
    (row, index) =>
      row.page > rows[distribution]!.page &&
      isFirst(rows, index) &&
      row.segments.some(({ text }) => isMotto(text)),
  );
const isFirst = (rows: readonly Row[], index: number): boolean => rows[index]!.page !== rows[index - 3]?.page;

function endOfLetterhead(rows: readonly Row[], from: number): number {
  const under = rows.slice(from, from + mostOfLetterhead);
  const greeting = under.findIndex((row) => starts(row, /^kinh gui/));
  return from + (greeting < 0 ? 4 : greeting);
}
const mostOfLetterhead = 15;

function partition(rows: Row[]): Run[] {
  const greeting = rows.findIndex((row) => starts(row, /^kinh gui/));
  const distribution = rows.findIndex(
    (row, index) => index > greeting && starts(row, /^noi (?:nhan|gui\s*:)/),
  );
  const appendix = rows.findIndex(
    (row, index) => index > distribution && distribution >= 0 && isAppendix(row),
  );
  const second = distribution < 0 ? -1 : secondLetterhead(rows, distribution);
  const tailEnd = Math.min(...[appendix, second, rows.length].filter((at) => at >= 0));
  const runs: Run[] = [];
  let sort: Sort = 'columns';
  for (const [index, row] of rows.entries()) {
    const inTail = distribution >= 0 && index >= distribution && index < tailEnd;
    const inSecond = second >= 0 && index >= second && index < endOfLetterhead(rows, second);
    const inHead = index < (greeting < 0 ? 6 : greeting) || inSecond;
    if (row.cells && !(inHead && greeting >= 0)) sort = 'grid';
    else if (inHead || inTail) sort = 'columns';
    else if (isTableHeader(row)) sort = 'table';
    else if (sort !== 'table' || isAppendix(row)) sort = 'flow';
    const last = runs.at(-1);
    const isOwn = sort === 'grid' ? last && goesOn(last, row) : last?.sort === sort;
    const opens = index === second || isAppendix(row) || (isTableHeader(row) && !(isOwn && sort === 'grid'));
    if (!isOwn || opens) runs.push({ sort, rows: [] });
    runs.at(-1)!.rows.push(row);
  }
  return runs;
}

const isNumbered = (row: Row): boolean => /^\d{1,3}[.)]?$/.test(row.segments[0]!.words[0]!.text);

/** Of the height of a line: between two cells the gap is wider, between two words of a sentence it is not. */
const wordGap = 0.7;

/** A sentence that runs across the columns without a gap. */
function isSentence({ segments: [first, ...rest] }: Row, heads: Row): boolean {
  if (!first || rest.length > 0 || first.box.x1 < (heads.segments[1]?.box.x1 ?? 0)) return false;
  const gap = wordGap * (first.box.y1 - first.box.y0);
  const isClose = first.words.every(({ box }, at) => at === 0 || box.x0 - first.words[at - 1]!.box.x1 < gap);
  return isClose && (first.text.length > longestHeading || /[.:;]$/.test(first.text));
}
/** A line across the columns that is longer is the text that follows. */
const longestHeading = 60;

/** A table without printed lines, and the text that follows below the last of its numbers. */
function withoutTextBelow(run: Run): Run[] {
  if (run.sort !== 'table') return [run];
  const last = run.rows.findLastIndex(isNumbered);
  const end = run.rows.findIndex((row, at) => at > last && last > 0 && isSentence(row, run.rows[0]!));
  if (end < 0) return [run];
  return [
    { sort: 'table', rows: run.rows.slice(0, end) },
    { sort: 'flow', rows: run.rows.slice(end) },
  ];
}
