// Turns the lines of a list of units into entries: a numbered or bulleted row, or a line that is a heading or goes on.
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';

/** `number` as printed, `mark` what stood before the name. */
export type Entry = {
  mark: 'number' | 'section' | 'bullet' | 'misread' | 'none';
  number: string | null;
  name: string;
  line: Line;
};

const columnHeader =
  /^(?:stt|tt|so tt|so thu tu)\b|^ten (?:don vi|co quan|to chuc)|^(?:don vi|co quan|noi) nhan/;
const nameHeader = /^(?:ten|don vi|co quan|noi nhan|danh sach|to chuc)/;
const unitOpening =
  /^(?:so|ban|phong|cuc|chi cuc|chi nhanh|quan|huyen|xa|phuong|thi|thanh|dac khu|truong|benh vien|trung tam|van phong|cong|hoi|doan|lien|uy ban|ubnd|hdnd|dai|bao|quy|vuon|kho|toa|vien|nha|tong|tap|dang|bo|ngan hang|hop tac|buu dien|vien thong|thanh tra|hai quan|thue|bhxh|mat tran|tinh|hoc vien|tram|doi|lang|to|nhom|vu|kiem toan|cang|dien luc|khoi)(?:\s|$)/;
const sectorWords =
  /^(?:khoi|cac |nhom |to chuc|doanh nghiep|quan uy|huyen uy|dang uy|ubnd cac|uy ban nhan dan cac|cap |don vi su nghiep|co quan (?:dang|trung uong|hanh chinh))/;
const numbered = /^(\d{1,3})(?:\s*[.)/|]\s*[|]?\s*|\s+)(?=\p{L})(.+)$/u;
const sectioned = /^((?:[IVX]{1,5}|[A-ZĐ]))\s?[.)/-]\s+(.+)$/u;
const bulleted = /^[-–—+•*○▪]\s*(?=\p{L})(.+)$/u;
const misread = /^([lI|!O\]wWBSo]{1,2}\d?|\d[lIOoS])\s?[.)|]\s*(?=\p{L})(.+)$/u;

export const opensUnit = (name: string): boolean => unitOpening.test(fold(name).trim());
export const opensSector = (name: string): boolean => sectorWords.test(fold(name).trim());
const isHeader = (line: Line): boolean =>
  columnHeader.test(fold(line.shown)) && (line.cells !== null || line.shown.length < 60);

function entryOf(text: string, line: Line): Entry {
  const found = (mark: Entry['mark'], number: string | null, name: string): Entry => ({
    mark,
    number,
    name: name.trim(),
    line,
  });
  const row = numbered.exec(text);
  if (row) return found('number', row[1]!, row[2]!);
  const section = sectioned.exec(text);
  if (section && !(section[1] === 'I' && opensUnit(section[2]!) && !opensSector(section[2]!)))
    return found('section', section[1]!, section[2]!);
  const bullet = bulleted.exec(text);
  if (bullet) return found('bullet', null, bullet[1]!);
  const lost = misread.exec(text);
  if (lost && opensUnit(lost[2]!)) return found('misread', null, lost[2]!);
  return found('none', null, text);
}

type Group = { number: number; name: number };

/** The columns of a table by its header: more than one pair where lists stand side by side. */
function groupsOf(cells: readonly string[]): Group[] {
  const heads = cells.map(fold);
  const numbers = heads.flatMap((head, index) =>
    /^(?:stt|tt|so tt|so thu tu|so)$/.test(head) ? [index] : [],
  );
  if (numbers.length === 0) {
    const name = heads.findIndex((head) => nameHeader.test(head));
    return name < 0 ? [] : [{ number: -1, name }];
  }
  return numbers.map((number, at) => {
    const until = numbers[at + 1] ?? cells.length;
    const named = heads.findIndex((head, index) => index > number && index < until && nameHeader.test(head));
    return { number, name: named < 0 ? number + 1 : named };
  });
}

function entryOfCells(line: Line, { number, name }: Group): Entry[] {
  const cells = line.cells ?? [];
  const printed = (cells[number] ?? '').trim();
  const filled = cells.filter(Boolean);
  const named = (cells[name] ?? '').trim();
  if (!named && filled.length === 1 && filled[0] === printed && /\p{L}{3}/u.test(printed))
    return [entryOf(printed, line)];
  if (!named) return [];
  const digits = /^(\d{1,3})\s?[.)]?$/.exec(printed)?.[1];
  if (digits) return [{ mark: 'number', number: digits, name: named, line }];
  if (/^(?:[IVX]{1,5}|[A-ZĐ])\s?[.)]?$/.test(printed))
    return [{ mark: 'section', number: printed, name: named, line }];
  if (printed && !/\p{L}{3}/u.test(printed)) return [{ mark: 'misread', number: null, name: named, line }];
  return [entryOf(named, line)];
}

/** Without a header the first cell is the number where it is one, and the name is the next that has letters. */
function entryOfBareCells(line: Line): Entry[] {
  const cells = line.cells ?? [];
  const pairs = cells.flatMap((cell, index) =>
    /^\d{1,3}\s?[.)]?$/.test(cell) && /\p{L}{2}/u.test(cells[index + 1] ?? '')
      ? [{ number: index, name: index + 1 }]
      : [],
  );
  if (pairs.length > 0) return entryOfCells(line, pairs[0]!);
  const first = /^(?:[IVX]{1,5}|[A-ZĐ])\s?[.)]?$/.test(cells[0] ?? '') ? { number: 0, name: 1 } : null;
  if (first) return entryOfCells(line, first);
  const name = cells.find((cell) => /\p{L}{2}/u.test(cell));
  return name ? [entryOf(name, line)] : [];
}

/** "1. Sở A        4. Xã B" of a text in columns: parts that all begin with a number. */
function sideBySide(line: Line): string[] {
  const parts = line.raw.trim().split(/\s{3,}|\t+/);
  return parts.length > 1 && parts.every((part) => numbered.test(part.trim())) ? parts : [];
}

/** What a line holds of each column of the list. */
function columnsIn(line: Line, groups: readonly Group[]): Entry[][] {
  if (!line.cells) {
    const parts = sideBySide(line);
    return parts.length > 1
      ? parts.map((part) => [entryOf(part.trim(), line)])
      : [[entryOf(line.shown, line)]];
  }
  return groups.length > 0 ? groups.map((group) => entryOfCells(line, group)) : [entryOfBareCells(line)];
}

/** The entries in the order of reading: column by column where the list stands in several. */
export function entriesOf(lines: readonly Line[]): Entry[] {
  const columns: Entry[][] = [[]];
  const done: Entry[] = [];
  let groups: Group[] = [];
  const flush = () => {
    done.push(...columns.flat());
    columns.splice(0, columns.length, []);
  };
  const put = (at: number, entries: Entry[]) => {
    while (columns.length <= at) columns.push([]);
    columns[at]!.push(...entries);
  };
  for (const line of lines) {
    if (isHeader(line)) {
      flush();
      groups = line.cells ? groupsOf(line.cells) : [];
      continue;
    }
    for (const [at, entries] of columnsIn(line, groups).entries()) put(at, entries);
  }
  flush();
  return done;
}
