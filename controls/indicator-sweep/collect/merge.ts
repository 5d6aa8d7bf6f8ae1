// One table of all lists: plain lines as they were sifted, and the set of all else; what stands in both is merged in the set.
import type { IndicatorSet } from './indicators/set.ts';
import { type PlainLines, RecordWriter } from './scan/records.ts';
import { patternsOf, recordAt, textPlace } from './scan/records-in.ts';
import { buildTable, repeatedIn, type Table } from './scan/table.ts';
import { TextSpace } from './scan/text-space.ts';

/** 'x': the letter of no kind of indicator. */
const NO_KIND = 120;

export interface Merged {
  table: Table;
  /** Plain lines that stand for an indicator of their own, beside those of the set. */
  plain: number;
}

/** Plain lines of all lists, and their records. */
export interface Plain {
  lists: PlainLines[];
  space: TextSpace;
}

/**
 * Compiles the live indicators of the set that are not allowed and the plain lines. An indicator of two lists is one with two sources:
 * it is moved into the set, and the table built again.
 */
export function mergedTable(set: IndicatorSet, allowed: ReadonlySet<number>, plain: Plain): Merged {
  const isLive = (id: number) => set.standing(id) === 'live' && !allowed.has(id);
  const total = plain.lists.reduce((sum, { lines }) => sum + lines.length, 0);
  if (total === 0) return { table: tableOf(set, isLive, plain), plain: 0 };
  const textLength = plain.space.length;
  // What is not live elsewhere is live by a plain line: it must be met as well.
  const table = tableOf(set, (id) => !allowed.has(id), plain);
  const { moved, dropped } = metTwice(table, total);
  const isSettled =
    moved.size === 0 && [...Array(set.size).keys()].every((id) => isLive(id) || allowed.has(id));
  if (isSettled) return { table, plain: total - dropped };
  const space = new TextSpace();
  space.add(plain.space.bytes.subarray(0, textLength));
  for (const id of moved) moveInto(set, table, id, space);
  return { table: tableOf(set, isLive, { ...plain, space }), plain: total - dropped - moved.size };
}

function tableOf(set: IndicatorSet, isTaken: (id: number) => boolean, { space, lists }: Plain): Table {
  const writer = new RecordWriter(space, lists);
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
function moveInto(set: IndicatorSet, table: Table, id: number, space: TextSpace): void {
  const bytes = Buffer.from(table.memory.buffer);
  const { sources, isExact, port, kind, value, printed } = recordAt(bytes, id, patternsOf(bytes));
  for (const { list, place } of sources)
    set.add(list, { kind, value, printed, isExact, port, place, meta: null });
  space.bytes[textPlace(bytes, id)] = NO_KIND;
}
