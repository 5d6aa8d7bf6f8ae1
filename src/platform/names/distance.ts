// How far two keys are apart, and a bound below it that is cheap enough for ten thousand names.
import { letterCount, lettersOf, swapCosts } from './confusable.ts';

const [i, y] = lettersOf('iy') as unknown as [number, number];
/** i and y count as one letter in the bound; all other confusions cost at least this. */
const cheapestOther = 0.5;

export function countsOf(letters: Uint8Array): Uint8Array {
  const counts = new Uint8Array(letterCount);
  for (const letter of letters) {
    const at = letter === y ? i : letter;
    counts[at] = Math.min(255, counts[at]! + 1);
  }
  return counts;
}

/** No edit can bring two names nearer than this: every letter too many costs at least the cheapest confusion. */
export function lowestPossible(
  counts: Uint8Array,
  length: number,
  others: Uint8Array,
  otherLength: number,
): number {
  let surplus = 0;
  let lack = 0;
  for (let at = 0; at < letterCount; at += 1) {
    const more = counts[at]! - others[at]!;
    if (more > 0) surplus += more;
    else lack -= more;
  }
  return (
    (Math.abs(length - otherLength) + Math.min(surplus, lack) * cheapestOther) /
    Math.max(length, otherLength, 1)
  );
}

let above = new Float64Array(128);
let row = new Float64Array(128);

/** The distance of two keys over the longer length, or 1 as soon as it is sure to be beyond `limit`. */
export function keyDistance(one: Uint8Array, other: Uint8Array, limit: number): number {
  const longer = Math.max(one.length, other.length);
  if (longer === 0) return 0;
  const most = limit * longer;
  // Held here: an imported binding is looked up again at each of a million steps.
  const prices = swapCosts;
  const width = letterCount;
  // Outside this band round the diagonal insertions alone cost more than `most`.
  const band = Math.ceil(most);
  if (above.length < other.length + 2) {
    above = new Float64Array(other.length * 2 + 2);
    row = new Float64Array(other.length * 2 + 2);
  }
  above.fill(Number.POSITIVE_INFINITY, 0, other.length + 2);
  row.fill(Number.POSITIVE_INFINITY, 0, other.length + 2);
  for (let j = 0; j <= Math.min(band, other.length); j += 1) above[j] = j;
  for (let at = 1; at <= one.length; at += 1) {
    const from = Math.max(1, at - band);
    const to = Math.min(other.length, at + band);
    row[from - 1] = from === 1 ? at : Number.POSITIVE_INFINITY;
    let least = row[from - 1]!;
    const costs = one[at - 1]! * width;
    for (let j = from; j <= to; j += 1) {
      let cost = above[j - 1]! + prices[costs + other[j - 1]!]!;
      if (above[j]! + 1 < cost) cost = above[j]! + 1;
      if (row[j - 1]! + 1 < cost) cost = row[j - 1]! + 1;
      row[j] = cost;
      if (cost < least) least = cost;
    }
    row[to + 1] = Number.POSITIVE_INFINITY;
    if (least > most) return 1;
    [above, row] = [row, above];
  }
  const distance = above[other.length]! / longer;
  return distance > limit ? 1 : Math.min(1, distance);
}
