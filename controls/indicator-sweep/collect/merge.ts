// One table of all lists: plain lines as they were sifted, and the set of all else; what stands in both is merged in the set.
import type { IndicatorSet } from './indicators/set.ts';
import { isPlainPlace, type PlainLines, RecordWriter } from './scan/records.ts';
import { patternsOf, placeOf, recordAt, textPlace } from './scan/records-in.ts';
import { buildTable, repeatedIn, type Table } from './scan/table.ts';

export interface Merged {
  table: Table;
  /** Plain lines that stand for an indicator of their own, beside those of the set. */
  plain: number;
}

/**
 * Compiles the live indicators of the set that are not allowed and the plain lines. An indicator of two lists is one with two sources:
 * it is moved into the set, and the table built again.
 */
export function mergedTable(set: IndicatorSet, allowed: ReadonlySet<number>, plain: PlainLines[]): Merged {
  const live = (id: number) => set.standing(id) === 'live' && !allowed.has(id);
  const total = plain.reduce((sum, { lines }) => sum + lines.length, 0);
  if (total === 0) return { table: tableOf(set, live, []), plain: 0 };
  // What is not live elsewhere is live by a plain line: it must be met as well.
  const table = tableOf(set, (id) => !allowed.has(id), plain);
  const { moved, dropped } = metTwice(table, total);
  for (const id of moved) moveInto(set, table, id, plain);
  const isSettled =
    moved.size === 0 && [...Array(set.size).keys()].every((id) => live(id) || allowed.has(id));
  return {
    table: isSettled ? table : tableOf(set, live, plain),
    plain: total - dropped - moved.size,
  };
}

function tableOf(set: IndicatorSet, isTaken: (id: number) => boolean, plain: PlainLines[]): Table {
  const writer = new RecordWriter();
  for (const one of plain) writer.addPlain(one);
  for (let id = 0; id < set.size; id++) if (isTaken(id)) writer.add(set.at(id));
  return buildTable(writer.finish());
}

/** Plain lines that stand elsewhere too: in the same list they are dropped, in another they are moved. */
function metTwice(table: Table, plain: number): { moved: Set<number>; dropped: number } {
  const moved = new Set<number>();
  let dropped = 0;
  if (table.repeated === 0) return { moved, dropped };
  const bytes = Buffer.from(table.memory.buffer);
  const { plain: runs } = patternsOf(bytes);
  const listOf = (id: number) => (id < plain ? runs.findLast(([from]) => from <= id)?.[1] : null);
  const repeated = repeatedIn(table);
  for (const { first, second } of repeated) {
    if (listOf(first) === listOf(second)) continue;
    if (first < plain) moved.add(first);
    if (second < plain) moved.add(second);
  }
  for (const { first, second } of repeated) {
    if (second >= plain || moved.has(second)) continue;
    if (moved.has(first)) moved.add(second);
    else dropped++;
  }
  return { moved, dropped };
}

/** Into the set, and out of the plain lines: a record of no kind is passed over. */
function moveInto(set: IndicatorSet, table: Table, id: number, plain: PlainLines[]): void {
  const bytes = Buffer.from(table.memory.buffer);
  if (!isPlainPlace(placeOf(bytes, id))) return;
  const { sources, isExact, port, kind, value, printed } = recordAt(bytes, id, patternsOf(bytes));
  for (const { list, place } of sources)
    set.add(list, { kind, value, printed, isExact, port, place, meta: null });
  let at = textPlace(bytes, id);
  for (const { text } of plain) {
    if (at >= 0 && at < text.length) text[at] = 120; // 'x'
    at -= text.length;
  }
}
