// Reads a list of recipient units: rows under the headings of their sectors.
import type { Appendix } from '../../contract.ts';
import { anchorOf, type Line } from '../lines/line.ts';
import { type Entry, entriesOf, opensSector, opensUnit } from './recipient-rows.ts';

type Block = Appendix['blocks'][number];
type Row = { number: string | null; names: string[]; lines: Line[] };
type Draft = { sector: string[]; rows: Row[] };

/** What counts as a row: numbers where there are any, else bullets, else every line that begins as a unit's name does. */
type Marks = { row: Entry['mark'][]; bareRows: boolean };

function marksOf(entries: readonly Entry[]): Marks {
  const numbers = entries.filter(({ mark }) => mark === 'number');
  const bullets = entries.filter(({ mark }) => mark === 'bullet').length;
  const numbersHead = numbers.length > 0 && numbers.every(({ name }) => /:$/.test(name) || opensSector(name));
  if (bullets > 1 && (numbers.length === 0 || numbersHead)) return { row: ['bullet'], bareRows: false };
  if (numbers.length > 0) return { row: ['number', 'misread'], bareRows: false };
  return { row: ['misread'], bareRows: true };
}

const endsOpen = /(?:,|-|–|\s(?:và|các|của|thuộc|trực|tỉnh|thành|xã|huyện|tại|với))$/;

/** Whether an unnumbered line goes on with the row above: the row had filled its line, or this one begins small. */
function continues(entry: Entry, before: Line | undefined, width: number): boolean {
  if (!before) return false;
  if (/^\p{Ll}/u.test(entry.name)) return true;
  if (entry.line.cells) return false;
  if (endsOpen.test(before.shown)) return true;
  return before.shown.length > width * 0.75 && !opensSector(entry.name);
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
  return bareRows && entry.mark === 'none' && opensUnit(entry.name) && !opensSector(entry.name);
}

/** Blocks in their order; a heading is every run of unmarked lines that stands before a row numbered 1 again. */
export function recipientBlocks(lines: readonly Line[]): Block[] {
  const entries = entriesOf(lines);
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
      if (!block || heading.length > 0) blocks.push({ sector: heading, rows: [row] });
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

/** A row numbered 1 again shows that what had looked like the end of the row above was the next heading. */
function takeBackHeading(row: Row): string[] {
  const start = row.names.findIndex((name, index) => index > 0 && /^\p{Lu}/u.test(name));
  if (start < 0) return [];
  row.lines.splice(start);
  return row.names.splice(start);
}

const tidy = (name: string): string =>
  name
    .replace(/\s*(?:\|\s*)+$/, '')
    .replace(/[\s;,.]+$/, '')
    .trim();
function sectorName(text: string): string | null {
  const name = text
    .replace(/^(?:[IVX]+|[A-H])\s?[.)]\s*/, '')
    .replace(/[\s:;]+$/, '')
    .trim();
  return name === '' ? null : name;
}
