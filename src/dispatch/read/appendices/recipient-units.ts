// Reads a list of recipient units: rows under the headings of their sectors.
import type { Appendix } from '../../contract.ts';
import { anchorOf, type Line } from '../lines/line.ts';
import { isBodyName, isSetInCapitals, opensSector, opensUnit } from './body-names.ts';
import { type Entry, entriesOf } from './recipient-rows.ts';

type Block = Appendix['blocks'][number];
type Row = { number: string | null; names: string[]; lines: Line[] };
type Draft = { sector: string[]; rows: Row[] };

/** What counts as a row: numbers where there are any, else bullets, else every line that begins as a unit's name does. */
type Marks = { row: Entry['mark'][]; bareRows: boolean };

/** Whether entries of one mark only head the rows of another that stand under them. */
function areHeads(entries: readonly Entry[], mark: Entry['mark'], under: Entry['mark']): boolean {
  const heads = entries.filter((entry) => entry.mark === mark);
  if (heads.every(({ name }) => /:$/.test(name) || opensSector(name))) return true;
  const followed = entries.filter(
    (entry, at) => entry.mark === mark && entries[at + 1]?.mark === under,
  ).length;
  return followed >= heads.length * 0.8;
}

/** "1. Các sở" over "- Sở A" is a heading, though "3. Tòa án tỉnh" beside it is a row. */
const withNumberHeads = (entries: readonly Entry[]): Entry[] =>
  entries.map((entry, at) => {
    const isHead =
      entry.mark === 'number' &&
      (/:$/.test(entry.name) || opensSector(entry.name)) &&
      entries[at + 1]?.mark === 'bullet';
    return isHead ? { ...entry, mark: 'section' as const } : entry;
  });

function marksOf(entries: readonly Entry[]): Marks {
  const count = (mark: Entry['mark']) => entries.filter((entry) => entry.mark === mark).length;
  const numbers = count('number');
  const always: Entry['mark'][] = ['item'];
  const heads = (under: Entry['mark']) =>
    count(under) > (count('item') > 0 ? 0 : 1) && (numbers === 0 || areHeads(entries, 'number', under));
  if (heads('sub')) return { row: [...always, 'sub'], bareRows: false };
  if (heads('bullet')) return { row: [...always, 'bullet'], bareRows: false };
  if (heads('letter') && entries.some(({ mark, name }) => mark === 'letter' && isBodyName(name)))
    return { row: [...always, 'letter'], bareRows: false };
  if (numbers > 0 && entries.some(({ mark }, at) => mark === 'section' && entries[at + 1]?.mark === 'bullet'))
    return { row: [...always, 'number', 'bullet', 'misread'], bareRows: false };
  if (numbers > 0) return { row: [...always, 'number', 'misread'], bareRows: false };
  return { row: [...always, 'misread'], bareRows: true };
}

const endsOpen = /(?:,|-|–|\s(?:và|các|của|thuộc|trực|tỉnh|thành|xã|huyện|tại|với))$/;

/** Whether an unnumbered line goes on with the row above: the row had filled its line, or this one begins small. */
function continues(entry: Entry, before: Line | undefined, width: number): boolean {
  if (!before) return false;
  if (/^\p{Ll}/u.test(entry.name)) return true;
  if (entry.line.cells || opensSector(entry.name)) return false;
  if (isSetInCapitals(entry.name) && !isSetInCapitals(before.shown)) return false;
  if (endsOpen.test(before.shown)) return true;
  return before.shown.length > width * 0.75;
}

/** Rows whose number was lost: unmarked lines between two numbers that leave room for just so many units. */
function lostRows(entries: readonly Entry[]): Set<Entry> {
  const lost = new Set<Entry>();
  let last: { number: number; at: number } | null = null;
  for (const [at, { mark, number }] of entries.entries()) {
    if (mark === 'section') last = { number: 0, at };
    if (mark !== 'number') continue;
    const between = last ? entries.slice(last.at + 1, at) : [];
    const unmarked = between.filter(
      ({ mark: own, name }) => own === 'none' && opensUnit(name) && !opensSector(name),
    );
    const seen = between.filter(({ mark: own }) => own === 'misread').length;
    const room = last ? Number(number) - last.number - 1 - seen : 0;
    if (room > 0 && unmarked.length === room) for (const entry of unmarked) lost.add(entry);
    last = { number: Number(number), at };
  }
  return lost;
}

function isRow(entry: Entry, { row, bareRows }: Marks, lost: ReadonlySet<Entry>): boolean {
  if (row.includes(entry.mark) || lost.has(entry)) return true;
  return bareRows && entry.mark === 'none' && isBodyName(entry.name);
}

/** Blocks in their order; a heading is every run of unmarked lines that stands before a row numbered 1 again. */
export function recipientBlocks(lines: readonly Line[]): Block[] {
  const entries = withNumberHeads(entriesOf(lines));
  const marks = marksOf(entries);
  const lost = lostRows(entries);
  const width = Math.max(0, ...lines.map((line) => line.shown.length));
  const blocks: Draft[] = [];
  let heading: string[] = [];
  for (const [index, entry] of entries.entries()) {
    const block = blocks.at(-1);
    if (isRow(entry, marks, lost)) {
      if (entry.number === '1' && heading.length === 0 && block)
        heading = takeBackHeading(block.rows.at(-1)!);
      const row = { number: entry.number, names: [entry.name], lines: [entry.line] };
      // A sentence that lists names is a part of its own: what follows it is no longer of its class.
      const before = entries[index - 1]?.mark;
      const isAfterList =
        (before === 'item' && entry.mark !== 'item') || (before === 'bullet' && entry.mark === 'number');
      const countsAgain = entry.number === '1' && block !== undefined && isOtherTable(block, entry);
      if (!block || heading.length > 0 || isAfterList || countsAgain)
        blocks.push({ sector: heading, rows: [row] });
      else block.rows.push(row);
      heading = [];
    } else if (
      entry.mark === 'none' &&
      heading.length === 0 &&
      block &&
      continues(entry, entries[index - 1]?.line, width)
    ) {
      block.rows.at(-1)!.lines.push(entry.line);
      block.rows.at(-1)!.names.push(entry.name);
    } else heading.push(entry.name);
  }
  return blocks.map(({ sector, rows }) => ({
    sector: sectorName(sector.join(' ')),
    units: rows.map((row) => ({
      number: row.number,
      name: tidy(row.names.join(' ')),
      anchor: anchorOf(row.lines),
    })),
  }));
}

/** A table of its own heads is no part of what a heading in the one above has named. */
function isOtherTable({ rows }: Draft, { line }: Entry): boolean {
  const above = rows.at(-1)?.lines.at(-1)?.table ?? null;
  return above !== null && line.table !== null && above !== line.table;
}

/** A row numbered 1 again shows that what had looked like the end of the row above was the next heading. */
function takeBackHeading(row: Row): string[] {
  const start = row.names.findIndex((name, index) => index > 0 && /^\p{Lu}/u.test(name));
  if (start < 0) return [];
  row.lines.splice(start);
  return row.names.splice(start);
}

/** What stands behind a name on its line: a telephone, an address, what the copy is for. */
const alongside =
  /\s*[,;(–-]?\s*(?:\(?(?:ĐT|SĐT|điện thoại|số điện thoại|email|thư điện tử|địa chỉ|Đ\/c)\s*:.*|\((?:để|b\/c|p\/h|t\/h|qua)[^)]*\))\s*[;.,]?$/iu;

const tidy = (name: string): string =>
  name
    .replace(/\s*(?:\|\s*)+$/, '')
    .replace(alongside, '')
    .replace(/[\s;,.]+$/, '')
    .trim();
function sectorName(text: string): string | null {
  const name = text
    .replace(/^(?:(?:[IVX]+|[A-H])\s?[.)]|[a-zđ]\)|[IVX]+(?=\s+(?:khối|các|nhóm)\s))\s*/iu, '')
    .replace(/[\s:;]+$/, '')
    .trim();
  return name === '' ? null : name;
}
