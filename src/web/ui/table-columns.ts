// What a table's columns are, and which rows a filter leaves, in which order. Pure.
import type { ReactNode } from 'react';
import type { Filter } from '../filter.ts';
import { fold } from './fold.ts';
import type { Choice } from './inputs.tsx';

export interface Column<Row> {
  /** Also the name of the column's filter in the address bar. */
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** What the column sorts and filters by; without it, it does neither. `null` is unknown and sorts last. */
  value?: (row: Row) => string | number | null;
  filter?: 'text' | readonly Choice[];
  /** Numbers stand to the right. */
  numeric?: boolean;
  /** A CSS width; a virtual table needs one for all columns but one. */
  width?: string;
}

/** The rows that `filter` leaves, sorted by `filter.sort`: `name`, or `-name` for downwards. */
export function arrange<Row>(rows: readonly Row[], columns: readonly Column<Row>[], filter: Filter): Row[] {
  const kept = rows.filter((row) => columns.every((column) => passes(row, column, filter[column.key])));
  const isDown = filter.sort?.startsWith('-') ?? false;
  const by = columns.find((column) => column.key === filter.sort?.replace(/^-/, ''))?.value;
  return by ? kept.sort((a, b) => compare(by(a), by(b), isDown)) : kept;
}

function passes<Row>(row: Row, column: Column<Row>, wanted: string | undefined): boolean {
  if (!wanted || !column.filter || !column.value) return true;
  const value = String(column.value(row) ?? '');
  return column.filter === 'text' ? fold(value).includes(fold(wanted)) : value === wanted;
}

const collator = new Intl.Collator('vi', { numeric: true });

function compare(a: string | number | null, b: string | number | null, isDown: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order =
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return isDown ? -order : order;
}

/** The next sort when a head is pressed: up, then down, then as it came. */
export function nextSort(current: string | undefined, key: string): string {
  if (current === key) return `-${key}`;
  return current === `-${key}` ? '' : key;
}
