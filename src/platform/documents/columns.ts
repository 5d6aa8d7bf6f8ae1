// Finds the header of a table among its first rows and turns its rows into records.
import { fold } from '../fold.ts';
import { done, failed, type Result } from '../result.ts';
import type { Cell, Column, RowProblem, Table, TableProblem, TableRow } from './table.ts';
import { tableLimits } from './table-limits.ts';

/** Case, diacritics, đ, punctuation and spacing do not count: `Tên đơn vị (*)` and `TEN DON VI` are one. */
const foldLabel = (label: string): string =>
  fold(label)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A cell as text: numbers without exponent, dates as 26/9/2022 (and 17:00 where there is a time). */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number')
    return cell.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 10 });
  const day = `${cell.getUTCDate()}/${cell.getUTCMonth() + 1}/${cell.getUTCFullYear()}`;
  const time = cell.toISOString().slice(11, 16);
  return time === '00:00' ? day : `${day} ${time}`;
}

/** Position of each column in a header row: exact labels first, then headers that begin with a label. */
function matchColumns<Key extends string>(header: readonly string[], columns: readonly Column<Key>[]) {
  const folded = header.map(foldLabel);
  const found = new Map<Key, number>();
  const taken = new Set<number>();
  const agreements = [
    (head: string, label: string) => head === label,
    (head: string, label: string) => head.startsWith(`${label} `),
  ];
  for (const agree of agreements) {
    for (const { key, labels } of columns) {
      if (found.has(key)) continue;
      const at = folded.findIndex(
        (head, index) => !taken.has(index) && labels.some((label) => agree(head, foldLabel(label))),
      );
      if (at < 0) continue;
      found.set(key, at);
      taken.add(at);
    }
  }
  return found;
}

/** Index of the header among `rows`. With columns: the row that has every required one; without: the first full one. */
export function findHeader(
  rows: readonly TableRow[],
  columns?: readonly Column[],
): Result<number, TableProblem> {
  const top = rows.slice(0, tableLimits.headerWithin);
  if (!columns) {
    const filled = top.map(({ cells }) => cells.filter((cell) => cell !== null).length);
    const widest = Math.max(0, ...filled);
    const at = filled.findIndex((count) => count > 0 && count * 2 >= widest);
    return at < 0 ? failed(noHeader([], [], [])) : done(at);
  }
  const matches = top.map(({ cells }) => matchColumns(cells.map(cellText), columns));
  const best = matches.reduce((most, found, at) => (found.size > (matches[most]?.size ?? 0) ? at : most), 0);
  const missing = columns.filter(({ key, required }) => required && !matches[best]?.has(key));
  if (missing.length === 0 && matches[best]?.size) return twiceIn(top[best]!, columns) ?? done(best);
  const seen = (top[best]?.cells ?? []).map(cellText).filter((text) => text !== '');
  return failed(
    noHeader(
      columns.filter(({ required }) => required),
      missing,
      seen,
    ),
  );
}

function noHeader(
  expected: readonly Column[],
  missing: readonly Column[],
  seen: readonly string[],
): TableProblem {
  const names = (columns: readonly Column[]) => columns.map(({ labels }) => labels[0]);
  return {
    code: 'header-not-found',
    parameters: {
      expected: names(expected),
      missing: names(missing),
      seen,
      within: tableLimits.headerWithin,
    },
  };
}

function twiceIn(row: TableRow, columns: readonly Column[]): Result<number, TableProblem> | null {
  const heads = row.cells.map((cell) => foldLabel(cellText(cell)));
  const twice = columns.find(({ labels }) => {
    const wanted = labels.map(foldLabel);
    return heads.filter((head) => wanted.includes(head)).length > 1;
  });
  return twice
    ? failed({ code: 'header-twice', parameters: { column: twice.labels[0], line: row.line } })
    : null;
}

interface TableRecord<Key extends string> {
  readonly line: number;
  readonly values: Readonly<Record<Key, Cell>>;
}

/**
 * One record per row, `null` where the column or the cell is absent, and what forbids taking a row as it stands:
 * a required value that is missing, or a formula, merged cell or error value in a column that is wanted.
 */
export function toRecords<Key extends string>(table: Table, columns: readonly Column<Key>[]) {
  const places = matchColumns(table.header, columns);
  const problems: RowProblem[] = [];
  const records: TableRecord<Key>[] = table.rows.map((row) => {
    const values = Object.fromEntries(
      columns.map(({ key }) => [key, row.cells[places.get(key) ?? -1] ?? null]),
    );
    for (const column of columns)
      problems.push(...problemsAt(row, column, places.get(column.key), table.header));
    return { line: row.line, values: values as Record<Key, Cell> };
  });
  return { records, problems };
}

function problemsAt(
  row: TableRow,
  column: Column,
  at: number | undefined,
  header: readonly string[],
): RowProblem[] {
  const label = (at === undefined ? '' : header[at]) || column.labels[0];
  const flaw = row.flaws?.find((one) => one.column === at);
  if (flaw) return [{ line: row.line, column: label, code: flaw.code, value: flaw.detail }];
  const isMissing = column.required && (at === undefined || (row.cells[at] ?? null) === null);
  return isMissing ? [{ line: row.line, column: label, code: 'missing-value', value: '' }] : [];
}
