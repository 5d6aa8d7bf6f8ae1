// The rows of the review in their order: what needs an eye, the duties, and what the machine is sure of.
import type { Item, Review } from '../../../../dispatch/review/contract.ts';
import { type Span, spanOf } from '../places.ts';

export type Section = 'look' | 'duties' | 'sure';
export interface Row {
  id: string;
  section: Section;
  item: Item;
  span: Span | null;
}

const rowOf = (section: Section, item: Item): Row => ({
  id: `${section}:${item.field}`,
  section,
  item,
  span: spanOf(item),
});

/** A doubtful duty stands in both lists: among what needs an eye, and in its place among the duties. */
export function rowsOf({ items, keys }: Pick<Review, 'items' | 'keys'>): Row[] {
  const byField = new Map(items.map((item) => [item.field, item]));
  const duties = keys.obligations.flatMap((key) => byField.get(`obligations/${key}`) ?? []);
  return [
    ...items.filter(({ cause }) => cause !== 'sure').map((item) => rowOf('look', item)),
    ...duties.map((item) => rowOf('duties', item)),
    ...items
      .filter(({ cause, field }) => cause === 'sure' && !/^obligations\/[^/]+$/.test(field))
      .map((item) => rowOf('sure', item)),
  ];
}

/** The next row after `from` that nobody has decided, going round once; null where all is decided. */
export function nextOpen(rows: readonly Row[], from: string | null, pending: readonly string[]): Row | null {
  const at = rows.findIndex(({ id }) => id === from);
  const round = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))];
  return round.find((row) => isOpen(row, pending)) ?? null;
}

export const isOpen = ({ item }: Row, pending: readonly string[]) =>
  item.decided === null && !pending.some((field) => field === item.field);

/** What is left: of what needs an eye, and of the rest. */
export function leftOf(rows: readonly Row[]): { look: number; rest: number } {
  const open = new Set(rows.filter((row) => isOpen(row, [])).map(({ item }) => item));
  const look = [...open].filter(({ cause }) => cause !== 'sure').length;
  return { look, rest: open.size - look };
}

/** The row that says most about a line: the one with the fewest lines. */
export function rowAt(rows: readonly Row[], page: number, line: number): Row | null {
  const held = rows.filter(
    ({ span }) => span !== null && span.page === page && span.from <= line && line <= span.to,
  );
  return held.toSorted((a, b) => length(a) - length(b))[0] ?? null;
}
const length = ({ span }: Row) => (span ? span.to - span.from : Number.POSITIVE_INFINITY);

/** `obligations/3/deadline` → `['obligations', '3', 'deadline']`. */
export const partsOf = (field: string): [head: string, key?: string, facet?: string] =>
  field.split('/') as [string, string?, string?];

/** The entry of a list by its key; undefined where it is gone. */
export function entryOf<L extends keyof Review['keys']>(
  { reading, keys }: Pick<Review, 'reading' | 'keys'>,
  list: L,
  key: string | undefined,
): Review['reading'][L][number] | undefined {
  return reading[list][keys[list].indexOf(key ?? '')];
}
