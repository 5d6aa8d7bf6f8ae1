// Turns the lines of a list of units into entries: a row with its mark, or a line that is a heading or goes on.
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { isBodyName, opensSector, opensUnit } from './body-names.ts';
import { furtherColumns, withoutFurther } from './further-columns.ts';
import { isAside, opensSignature } from './not-a-row.ts';
import { columnsUnder, columnsWithout, isHeaderRow, type NameColumn } from './recipient-columns.ts';
import { runInOf } from './run-in.ts';
import { withRunIns, withSpacedCells } from './spaced-columns.ts';
import { withTwinRows } from './twin-rows.ts';

/** `number` as printed, `mark` what stood before the name; `item`: a name inside a sentence, `sub`: "1.2". */
export type Entry = {
  mark: 'number' | 'sub' | 'section' | 'bullet' | 'letter' | 'misread' | 'item' | 'none';
  number: string | null;
  name: string;
  line: Line;
};

const numbered = /^(\d{1,3})(?:\s*[.)/|:-]\s*[|]?\s*|\s+)(?=\p{L})(.+)$/u;
const subNumbered = /^(\d{1,2}[.](?:\d{1,3}))[.)]?\s*(?=\p{L})(.+)$/u;
const sectioned = /^((?:[IVX]{1,5}|[A-ZĐ]))\s?[.)/-]\s+(.+)$/u;
const bulleted = /^[-–—+•*○▪]\s*(?=\p{L})(.+)$/u;
const lettered = /^([a-zđ])\s?[.)]\s+(.+)$/u;
const misread = /^([lI|!O\]wWBSo]{1,2}\d?|\d[lIOoS])\s?[.)|]\s*(?=\p{L})(.+)$/u;

const loneHeader =
  /^(?:stt|tt|so tt|so thu tu)\b|^ten (?:don vi|co quan|to chuc)|^(?:don vi|co quan|noi) nhan\s*:?$/;
const isLoneHeader = (line: Line): boolean =>
  line.cells === null &&
  loneHeader.test(fold(line.shown).replace(/^[^a-z]+/, '')) &&
  line.shown.length < 60 &&
  !runInOf(line.shown);

function entryOf(text: string, line: Line): Entry {
  const found = (mark: Entry['mark'], number: string | null, name: string): Entry => ({
    mark,
    number,
    name: name.trim(),
    line,
  });
  const row = numbered.exec(text);
  if (row) return found('number', row[1]!, row[2]!);
  const sub = subNumbered.exec(text);
  if (sub) return found('sub', sub[1]!, sub[2]!);
  const section = sectioned.exec(text);
  if (section && !(section[1] === 'I' && opensUnit(section[2]!) && !opensSector(section[2]!)))
    return found('section', section[1]!, section[2]!);
  const bullet = bulleted.exec(text);
  if (bullet) return found('bullet', null, bullet[1]!);
  const letter = lettered.exec(text);
  if (letter) return found('letter', null, letter[2]!);
  const lost = misread.exec(text);
  if (lost && opensUnit(lost[2]!)) return found('misread', null, lost[2]!);
  return found('none', null, text);
}

/** An entry, or those of the names that run in after it, with what stands before them as their heading. */
function entriesIn(entry: Entry): Entry[] {
  const list = runInOf(entry.name);
  if (!list) return [entry];
  const isClass =
    list.lead !== null &&
    !/^(?:cac )?(?:don vi|co quan|noi|danh sach)[^,]*(?:nhan|gui|thuc hien)/.test(fold(list.lead));
  return [
    ...(isClass ? [{ ...entry, mark: 'section' as const, name: list.lead! }] : []),
    ...list.names.map((name) => ({ ...entry, mark: 'item' as const, number: null, name })),
  ];
}

function entryOfCells(line: Line, { number, name }: Pick<NameColumn, 'number' | 'name'>): Entry[] {
  const cells = line.cells ?? [];
  const printed = (cells[number] ?? '').trim();
  const filled = cells.filter(Boolean);
  const named = (cells[name] ?? '').trim();
  if (!named && filled.length === 1 && filled[0] === printed && /\p{L}{3}/u.test(printed))
    return [entryOf(printed, line)];
  if (!named) return [];
  const digits = /^(\d{1,3})\s?[.)/]?$/.exec(printed)?.[1];
  if (digits) return [{ mark: 'number', number: digits, name: named, line }];
  const sub = /^(\d{1,2}\.\d{1,3})\s?[.)]?$/.exec(printed)?.[1];
  if (sub) return [{ mark: 'sub', number: sub, name: named, line }];
  if (/^(?:[IVX]{1,5}|[A-ZĐ])\s?[.)]?$/.test(printed))
    return [{ mark: 'section', number: printed, name: named, line }];
  if (printed && !/\p{L}{3}/u.test(printed)) return [{ mark: 'misread', number: null, name: named, line }];
  return [entryOf(named, line)];
}

/** Without a header the first cell is the number where it is one, and the name is the next that has letters. */
function entriesOfBareCells(line: Line): Entry[][] {
  const cells = line.cells ?? [];
  const pairs = cells.flatMap((cell, index) =>
    /^\d{1,3}\s?[.)]?$/.test(cell) && /\p{L}{2}/u.test(cells[index + 1] ?? '')
      ? [{ number: index, name: index + 1 }]
      : [],
  );
  if (pairs.length > 0) return pairs.map((pair) => entryOfCells(line, pair));
  const first = /^(?:[IVX]{1,5}|[A-ZĐ]|\d{1,2}\.\d{1,3})\s?[.)]?$/.test(cells[0] ?? '');
  if (first) return [entryOfCells(line, { number: 0, name: 1 })];
  const name = cells.find((cell) => /\p{L}{2}/u.test(cell));
  return [name ? [entryOf(name, line)] : []];
}

/** "1. Sở A        4. Xã B" of a text in columns: parts that all begin with a number, or all name bodies. */
function sideBySide(line: Line): string[] {
  const parts = line.raw
    .trim()
    .split(/\s{3,}|\t+/)
    .map((part) => part.trim());
  const isList =
    parts.every((part) => numbered.test(part)) ||
    parts.every((part) => isBodyName(part.replace(/^[-–•*+]\s*/, '')));
  return parts.length > 1 && isList ? parts : [];
}

/** What a line holds of each column of the list. */
function columnsIn(line: Line, columns: readonly NameColumn[]): Entry[][] {
  if (!line.cells) {
    const parts = sideBySide(line);
    return parts.length > 1 ? parts.map((part) => [entryOf(part, line)]) : [[entryOf(line.shown, line)]];
  }
  return columns.length > 0 ? columns.map((column) => entryOfCells(line, column)) : entriesOfBareCells(line);
}

const isSame = (a: Line, b: Line): boolean => a.cells !== null && a.table !== null && a.table === b.table;

/** The columns in force at a line: those of the header that it is, or of the table that begins with it. */
function columnsAt(
  lines: readonly Line[],
  index: number,
  before: readonly NameColumn[],
): { columns: NameColumn[]; isHeader: boolean } | null {
  const line = lines[index]!;
  if (!line.cells) return null;
  const end = lines.findIndex((other, at) => at > index && !isSame(line, other));
  const rows = lines.slice(index, end < 0 ? undefined : end);
  if (isHeaderRow(line.cells))
    return {
      columns: columnsUnder(
        line.cells,
        rows.slice(1).map(({ cells }) => cells ?? []),
      ),
      isHeader: true,
    };
  if (index > 0 && isSame(lines[index - 1]!, line)) return null;
  // The heading of a part between its rows does not end a table.
  if (before.some(({ number }) => number >= 0)) return null;
  const { columns, hasHeadings } = columnsWithout(rows);
  return { columns, isHeader: hasHeadings };
}

/** The lines of the list alone: no totals, notes, page numbers, and nothing after the signature begins. */
function ownLines(all: readonly Line[]): Line[] {
  const lines = withRunIns(withSpacedCells(withTwinRows(all)));
  const middle = lines.length / 2;
  const end = lines.findIndex(({ shown }, index) => index > middle && opensSignature(shown));
  return lines
    .slice(0, end < 0 ? undefined : end)
    .filter(
      (line) =>
        !isAside(line.shown) &&
        !(line.cells ?? []).some((cell) => /^(?:tong cong|tong so|cong)\s*:?$/.test(fold(cell))),
    );
}

/** The entries in the order of reading: column by column where the list stands in several. */
export function entriesOf(all: readonly Line[]): Entry[] {
  const lines = ownLines(all);
  const own: Entry[][] = [[]];
  const done: Entry[] = [];
  let columns: NameColumn[] = [];
  let further: RegExp[] = [];
  let part = '';
  const flush = () => {
    done.push(...own.flat());
    own.splice(0, own.length, []);
  };
  const put = (at: number, entries: Entry[]) => {
    while (own.length <= at) own.push([]);
    own[at]!.push(...entries.flatMap(entriesIn));
  };
  for (const [index, line] of lines.entries()) {
    const found = columnsAt(lines, index, columns);
    if (found || isLoneHeader(line)) {
      flush();
      columns = found?.columns ?? [];
      further = line.cells === null ? furtherColumns(line.shown) : [];
      for (const [at, { heading }] of columns.entries())
        if (heading) put(at, [{ mark: 'section', number: null, name: heading, line }]);
      if (!found || found.isHeader) continue;
    }
    for (const [at, entries] of columnsIn(line, columns).entries()) {
      const own = line.cells?.[columns[at]?.sector ?? -1] ?? '';
      if (own && own !== part && entries.length > 0) {
        part = own;
        put(at, [{ mark: 'section', number: null, name: own, line }]);
      }
      put(
        at,
        entries.map((entry) => ({ ...entry, name: withoutFurther(entry.name, further) })),
      );
    }
  }
  flush();
  return withBulletHeads(done);
}

/** "- Các sở:" over "+ Sở A" is a heading: where two signs are used, those of the first that only name classes. */
function withBulletHeads(entries: readonly Entry[]): Entry[] {
  const signOf = (entry: Entry): string => (entry.mark === 'bullet' ? entry.line.shown.charAt(0) : '');
  const signs = new Set(entries.map(signOf).filter(Boolean));
  if (signs.size < 2) return [...entries];
  return entries.map((entry, at) => {
    const next = entries[at + 1];
    const isHead =
      entry.mark === 'bullet' &&
      (/:$/.test(entry.name) || opensSector(entry.name)) &&
      next?.mark === 'bullet' &&
      signOf(next) !== signOf(entry);
    return isHead ? { ...entry, mark: 'section' as const } : entry;
  });
}
