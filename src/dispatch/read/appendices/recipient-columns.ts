// Which columns of a table hold the names of units: by the words of its header, else by what stands in them.
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { isBodyName, opensSector } from './body-names.ts';

/**
 * A column of names, the column of their numbers (-1: none), that of the parts they belong to (-1: none), and the heading
 * over it where it names a part of the list.
 */
export type NameColumn = { number: number; name: number; sector: number; heading: string | null };

const numberHead = /^(?:stt|tt|so tt|so thu tu|s\.?t\.?t|t\.?t|so|no|#)\.?$/;
const nameHead =
  /^(?:ten|don vi|co quan|noi nhan|noi gui|danh sach|to chuc|doanh nghiep|xa|phuong|truong|dia phuong|benh vien|thanh phan|so,? ban|ubnd|ngan hang|phong,? ban|co so)/;
const otherHead =
  /dia chi|dia diem|ghi chu|dien thoai|^(?:sdt|dt|so dt|fax)|dau moi|nguoi|ho (?:va )?ten|lanh dao|truc thuoc|chu quan|quan ly truc|email|thu dien tu|chuc (?:vu|danh)|so luong|^ma\b|ma (?:dinh danh|so|don vi)|linh vuc|hinh thuc|so ban|cap tren|ngay|thoi|can bo/;

/** The head of a column that says beside each name, or once beside several, which part of the list it belongs to. */
const sectorHead =
  /^(?:ten )?(?:khoi|nhom|phan loai|loai hinh|cap)(?: (?:don vi|co quan|thi dua|doanh nghiep))?$/;

export const isNumberHead = (cell: string): boolean => numberHead.test(fold(cell).trim());

/** A row of headings: it has "STT" or the word for a name, and no body. */
export function isHeaderRow(cells: readonly string[]): boolean {
  const heads = cells.map((cell) => fold(cell).trim()).filter(Boolean);
  if (heads.some((head) => numberHead.test(head))) return true;
  if (heads.length < 2 && !/^(?:ten |danh sach (?:don vi|co quan))/.test(heads[0] ?? '')) return false;
  return (
    heads.some((head) => nameHead.test(head) || otherHead.test(head)) &&
    cells.every((cell) => cell.length < 60) &&
    !cells.some((cell) => isBodyName(cell) && !nameHead.test(fold(cell)) && !sectorHead.test(fold(cell))) &&
    !cells.some((cell) => /^\d/.test(cell)) &&
    heads.some((head) => /^(?:ten|don vi|co quan|noi nhan|to chuc|ghi chu|dia chi|dien thoai)/.test(head))
  );
}

/** What a scanner makes of "TT" over a column that holds nothing but numbers, beside another that is headed so. */
const misreadHead = /^[1il]?t?[1ilt]$/;
const isOfNumbers = (rows: readonly (readonly string[])[], column: number): boolean => {
  const filled = rows.flatMap((cells) => cells[column] || []);
  return filled.length > 1 && filled.every((cell) => /^\d{1,3}[.)]?$/.test(cell));
};

/** The columns under a header row: one pair of number and name for each "STT", else every column of names. */
export function columnsUnder(header: readonly string[], rows: readonly (readonly string[])[]): NameColumn[] {
  const heads = header.map((cell) => fold(cell).trim());
  const first = heads.findIndex((head) => numberHead.test(head));
  const isNumber = (head: string, index: number): boolean =>
    numberHead.test(head) || (first >= 0 && misreadHead.test(head) && isOfNumbers(rows, index));
  const numbers = heads.flatMap((head, index) => (isNumber(head, index) ? [index] : []));
  if (numbers.length > 0)
    return numbers.map((number, at) => {
      const until = numbers[at + 1] ?? Number.POSITIVE_INFINITY;
      const own = (head: string, index: number) => index > number && index < until && !otherHead.test(head);
      const named = heads.findIndex((head, index) => own(head, index) && nameHead.test(head));
      const [fullest] = fullestOf(rows, number + 1, Math.min(until, widthOf(rows)), heads);
      const sector = heads.findIndex((head, index) => own(head, index) && sectorHead.test(head));
      return { number, name: named >= 0 ? named : (fullest ?? number + 1), sector, heading: null };
    });
  const named = heads.flatMap((head, index) => (nameHead.test(head) && !otherHead.test(head) ? [index] : []));
  const columns =
    named.length === heads.length || named.length === 0 ? fullestOf(rows, 0, widthOf(rows), heads) : named;
  const own = columns.length > 0 ? columns : named;
  const sector = heads.findIndex((head) => sectorHead.test(head));
  return own.map((name) => ({ number: -1, name, sector: own.includes(sector) ? -1 : sector, heading: null }));
}

const widthOf = (rows: readonly (readonly string[])[]): number =>
  Math.max(0, ...rows.map((cells) => cells.length));

/** The columns in which most cells name bodies, each its own: a column that repeats one name tells whom they belong to. */
function fullestOf(
  rows: readonly (readonly string[])[],
  from: number,
  until: number,
  heads: readonly string[] = [],
): number[] {
  const found: number[] = [];
  for (let column = from; column < until; column++) {
    if (otherHead.test(heads[column] ?? '')) continue;
    const filled = rows.flatMap((cells) => (cells[column] ?? '').trim() || []);
    const names = filled.filter((cell) => isBodyName(cell) && !opensSector(cell));
    const isOwn = new Set(names).size > names.length * 0.6;
    if (names.length > 0 && names.length >= filled.length * 0.6 && isOwn) found.push(column);
  }
  return found;
}

/** Columns of a table that has no header with "STT": headings over them, where the first row is one, name parts. */
export function columnsWithout(rows: readonly Line[]): { columns: NameColumn[]; hasHeadings: boolean } {
  const cells = rows.map((row) => row.cells ?? []);
  const [first = [], ...rest] = cells;
  const isData = first.every((cell) => cell === '' || isBodyName(cell));
  const body = isData ? cells : rest;
  const isNumbered = body.filter(([cell = '']) => /^\d{1,3}[.)]?$/.test(cell)).length > body.length / 2;
  const names = isNumbered ? [] : fullestOf(body, 0, widthOf(body));
  if (names.length < 2) return { columns: [], hasHeadings: false };
  return {
    columns: names.map((name) => ({
      number: -1,
      name,
      sector: -1,
      heading: isData ? null : first[name] || null,
    })),
    hasHeadings: !isData,
  };
}
