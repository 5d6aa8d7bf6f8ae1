// The total under a table that its rows or their figures do not give.
import type { Appendix, Contradiction } from '../../contract.ts';
import { fold, foldedKey } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { bodies, rowsDiffer } from './counted-lists.ts';
import type { Facts } from './facts.ts';

const total = /^(?:tong cong|tong so|cong)\s*:?\s*(?<n>\d{1,4})(?:\s*(?<of>[a-z]+(?: [a-z]+){0,2}))?[.\s]*$/;
const totalCell = /^(?:tong(?: cong| so)?|cong)$/;
const ofBodies = new RegExp(`^${bodies}(?![a-z])`);
const figures = /^\d{1,6}$/;

/** Rows that bear a number of their own, where these run from 1 without a break. */
function numberedRows(rows: Appendix['rows']): Appendix['rows'] | null {
  const own = rows.filter(([first = '']) => /^\d{1,3}[.)]?$/.test(first.trim()));
  return own.length > 1 && own.every(([first], at) => Number.parseInt(first!, 10) === at + 1) ? own : null;
}

/** "Tổng cộng | | 46" under figures that give 36. */
function sumOf({ rows }: Appendix, counted: Appendix['rows']): { said: number; found: number } | null {
  const last = rows.find((cells) => cells.some((cell) => totalCell.test(foldedKey(cell))));
  for (const [column, cell] of (last ?? []).entries()) {
    const cells = counted.map((row) => (row[column] ?? '').trim());
    if (column === 0 || !figures.test(cell.trim()) || !cells.every((each) => figures.test(each))) continue;
    const found = cells.reduce((sum, each) => sum + Number(each), 0);
    if (found !== Number(cell)) return { said: Number(cell), found };
  }
  return null;
}

const textOf = ({ shown, cells }: Line): string =>
  fold(cells ? cells.filter((cell) => cell.trim() !== '').join(' ') : shown);

/** "Tổng cộng: 25 đơn vị" under 24 rows; a total of something else than bodies may be one of figures in the rows. */
function countOf(lines: readonly Line[], counted: Appendix['rows']): number | null {
  const { n, of } = lines.map((line) => total.exec(textOf(line))).find((found) => found)?.groups ?? {};
  const hasFigures = counted.some((cells) => cells.slice(1).some((cell) => figures.test(cell.trim())));
  if (n === undefined || !(of ? ofBodies.test(of) : !hasFigures)) return null;
  return Number(n);
}

export function totalsDiffer({ appendices, attached, isRecognised }: Facts): Contradiction[] {
  if (isRecognised) return [];
  return appendices.flatMap((appendix, index) => {
    const counted = numberedRows(appendix.rows);
    if (!counted) return [];
    const sum = sumOf(appendix, counted);
    if (sum) return [rowsDiffer(sum.said, sum.found, index)];
    const said = countOf(attached[index] ?? [], counted);
    return said === null || said === counted.length ? [] : [rowsDiffer(said, counted.length, index)];
  });
}
