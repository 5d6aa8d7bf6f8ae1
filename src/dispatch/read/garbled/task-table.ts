// Finds task tables whose rules an English OCR has lost, and puts the lines of each row together again.
import { fold } from '../lines/fold.ts';
import { verbs } from '../obligations/verbs.ts';
import { joined } from './pieces.ts';
import type { GarbledLine } from './rows.ts';
import { headerOf, isBody, rowNumber, rowOf, widthOf, wordsOf } from './task-row.ts';

const task = /noi dung|nhiem vu|cong viec|viec can lam|hang muc/;
const others = [
  /chu tri|dau moi|(?:don vi|co quan|bo phan|nguoi|phong) ?(?:thuc|chu?(?![a-z]))/,
  /ph\S{1,2}i ?h\S{1,3}|(?:don vi|co quan) ph[od]i/,
  /th[oa]i (?:han|gian)|han xong|hoan thanh|tien do/,
];
const longestHeader = 100;
/** A row is no longer, in lines; the rows of a table are no further apart. */
const tallest = 9;
/** Numbers of tables put together here come after those of tables that the source marks. */
const afterPrinted = 100_000;

const startsDuty = new RegExp(`^(?:${fold(verbs)})(?![a-z])`);
const ends =
  /^\W*(?:noi (?:nhan|nh\S\S)\W|\d{1,2}\s?[.)]\s|[a-z]\s?\)\s|[-–+]\s|phu luc)|:$|^(?:tm|kt|tl)\. |\.\/\.$/;
const leaves = /^\W*noi nh\S{2}(?![a-z])/;
const partHeading = /^\W*[IVX]{1,4}\s?[.,]\s+\p{Lu}/u;

const readOf = (own: GarbledLine): string => joined(own.pieces, 'read').trim();
const bothOf = (own: GarbledLine | undefined): string =>
  own ? `${fold(readOf(own))} ${fold(joined(own.pieces, 'raw'))}` : '';

/** "2. Nhiệm vụ trong thời gian tới": a heading of the text. */
const pointLabel = /^\W{0,2}(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,4})\s?[.)]\s/u;

/** A short line that names the column of duties, and in it or beside it another column. */
function isHeader(lines: readonly GarbledLine[], at: number): boolean {
  const own = lines[at]!;
  if (own.line.cells || own.line.shown.length > longestHeader || /[.;:,]$/.test(own.line.shown)) return false;
  if (rowNumber(own) !== null || pointLabel.test(own.line.shown)) return false;
  const near = [lines[at - 1], own, lines[at + 1]].map(bothOf).join(' ');
  const inOwn = others.filter((pattern) => pattern.test(bothOf(own))).length;
  const isRuled = own.line.shown.split('|').length > 2;
  // The words over the duties themselves may be lost beside those of the other columns.
  if (!task.test(bothOf(own))) return isRuled && inOwn >= 2;
  return inOwn >= (isRuled ? 1 : 2) || others.filter((pattern) => pattern.test(near)).length >= 2;
}

type Numbered = { at: number; number: number };

const openingOf = (own: GarbledLine): string => joined(wordsOf(own), 'read').trim();
const beginsDuty = (own: GarbledLine): boolean =>
  /^\p{Lu}\p{Ll}/u.test(openingOf(own)) && startsDuty.test(fold(openingOf(own)));

/** The lines with the numbers of the rows: each one more than that before it, or two where one was lost. */
function numberedFrom(lines: readonly GarbledLine[], from: number): Numbered[] {
  const found: Numbered[] = [];
  let last = { at: from, number: 0 };
  for (let at = from; at < lines.length && at - last.at <= 2 * tallest; at++) {
    const own = lines[at]!;
    const number = rowNumber(own);
    if (own.line.cells || leaves.test(fold(readOf(own)))) break;
    if (number === null) continue;
    const follows = number > last.number && number <= last.number + 2;
    // A figure before a verb is the number of the next row, misread.
    if (!follows && (found.length === 0 || !beginsDuty(own))) continue;
    last = { at, number: follows ? number : last.number + 1 };
    found.push(last);
  }
  return found;
}

/** Where the numbers were lost, the lines that begin with a verb. */
function dutiesFrom(lines: readonly GarbledLine[], from: number): Numbered[] {
  const found: Numbered[] = [];
  for (let at = from; at < lines.length && at - (found.at(-1)?.at ?? from) <= tallest; at++) {
    const own = lines[at]!;
    if (own.line.cells || ends.test(fold(readOf(own)))) break;
    if (beginsDuty(own)) found.push({ at, number: found.length + 1 });
  }
  return found;
}

/** Of the lines after one number up to the next, those with which rows begin: a number may stand in the middle of its row. */
function startsIn(lines: readonly GarbledLine[], after: Numbered, next: Numbered): number[] {
  const gap = Array.from({ length: next.at - after.at }, (_, index) => after.at + 1 + index);
  const missing = next.number - after.number - 1;
  const capital = gap.filter(
    (at) => /^\p{Lu}\p{Ll}/u.test(openingOf(lines[at]!)) && !isBody(openingOf(lines[at]!)),
  );
  const duties = capital.filter((at) => beginsDuty(lines[at]!));
  if (missing > 0) {
    if (duties.length > missing) return duties.slice(-missing - 1);
    const last = duties[0] ?? capital.at(-1) ?? next.at;
    return [Math.ceil((after.at + 1 + last) / 2), last].filter((at, index, all) => at !== all[index - 1]);
  }
  const likely =
    duties.at(-1) ?? capital.find((at) => at === next.at) ?? capital.at(-1) ?? middle(after.at + 1, next.at);
  return [likely];
}

const middle = (from: number, until: number): number => Math.ceil((from + until) / 2);

/** The last row is no taller than those above it, and ends where a sentence or another part begins. */
function endOf(lines: readonly GarbledLine[], start: number, numbered: number, tall: number): number {
  const most = Math.max(start + tall, 2 * numbered - start + 1);
  for (let at = Math.max(start, numbered) + 1; at < lines.length && at < most; at++) {
    const own = lines[at]!;
    const isParagraph = own.line.opens && /^\p{Lu}/u.test(own.line.shown) && !isBody(readOf(own));
    if (isParagraph || ends.test(fold(readOf(own))) || partHeading.test(own.line.shown)) return at;
  }
  return Math.min(most, lines.length);
}

/** The rest of a header over several lines, and the heading of a part below it. */
const belongsToHeader = (own: GarbledLine): boolean =>
  others.some((pattern) => pattern.test(bothOf(own))) ||
  readOf(own).length < 4 ||
  partHeading.test(own.line.shown);

type Table = { until: number; rows: GarbledLine[] };

function tableAt(lines: readonly GarbledLine[], header: number): Table | null {
  const printed = numberedFrom(lines, header + 1);
  const numbers = printed.length >= 2 ? printed : dutiesFrom(lines, header + 1);
  const [one] = numbers;
  if (!one || numbers.length < 2 || one.number > 2) return null;
  let first = header + 1;
  while (first < one.at && belongsToHeader(lines[first]!)) first++;
  const opening = one.number === 1 ? [first] : startsIn(lines, { at: first - 1, number: 0 }, one);
  const starts = [
    ...opening,
    ...numbers.slice(1).flatMap((own, index) => startsIn(lines, numbers[index]!, own)),
  ];
  const tall = Math.max(...starts.slice(1).map((start, index) => start - starts[index]!));
  if (tall > tallest) return null;
  const until = endOf(lines, starts.at(-1)!, numbers.at(-1)!.at, tall);
  const table = afterPrinted + lines[header]!.line.number;
  const width = widthOf(lines.slice(first, until));
  const rows = starts.map((start, index) => {
    const own = lines.slice(start, starts[index + 1] ?? until);
    return rowOf(
      own.filter(({ line }) => !partHeading.test(line.shown)),
      index + 1,
      table,
      width,
    );
  });
  return { until, rows: [headerOf(lines[header]!, table), ...rows] };
}

/** Lines with those of task tables put together as rows with cells; only of pages whose letters were misread. */
export function withTaskTables(
  lines: readonly GarbledLine[],
  isGarbled: (page: number) => boolean,
): GarbledLine[] {
  const result: GarbledLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const isCandidate = isGarbled(lines[at]!.line.page) && isHeader(lines, at);
    const own = isCandidate ? garbledFrom(lines, at, isGarbled) : [];
    const table = isCandidate ? tableAt(own, at) : null;
    result.push(...(table?.rows ?? [lines[at]!]));
    if (table) at = table.until - 1;
  }
  return result;
}

/** The lines up to the first page after `from` that was read well. */
function garbledFrom(
  lines: readonly GarbledLine[],
  from: number,
  isGarbled: (page: number) => boolean,
): readonly GarbledLine[] {
  const end = lines.findIndex(({ line }, at) => at > from && !isGarbled(line.page));
  return end < 0 ? lines : lines.slice(0, end);
}
