// The scan: 16 KB at a time, bitmaps of name bytes and dots, then a key for each dotted token, then the filter, then what is left.
// Three loops and not one, so that the processor fetches many lines of the filter at once.
import { beginColons } from './addresses6';
import { beginClassify, carryOver, classify } from './classify';
import { beginHashes } from './hashes';
import { decideName, decideQuad, odd } from './hosts';
import { mayHold } from './keys';
import { KEYS, LEFT, ODD, PIECE, placed, QUAD } from './scratch';
import { foundCount, foundMost, scratch } from './state';
import { keysOf } from './tokens';

/** No piece finds more: one for each end and way. */
const MOST_OF_A_PIECE: u32 = 40000;

/** Forgets what was carried: a new buffer begins at a line's begin. */
export function begin(): void {
  beginClassify();
  beginColons();
  beginHashes();
}

export function foundSoFar(): u32 {
  return foundCount;
}

/**
 * Scans `length` bytes, a multiple of 64, with 64 readable bytes before and behind. Stops early where the list of finds is nearly full;
 * returns how many bytes it has scanned: empty the list and call again from there.
 */
export function scan(start: usize, length: usize): usize {
  const end = start + length;
  let p = start;
  while (p < end) {
    if (foundCount + MOST_OF_A_PIECE > foundMost) break;
    const to = p + PIECE < end ? p + PIECE : end;
    probe(p, keysOf(p, classify(p, to, start)));
    carryOver(((to - p) >> 6) << 3);
    p = to;
  }
  return p - start;
}

function probe(piece: usize, last: usize): void {
  let left = scratch + LEFT;
  for (let t = scratch + KEYS; t < last; t += 16) {
    store<u32>(left, <u32>t);
    left += <usize>mayHold(load<u64>(t)) << 2;
  }
  for (let t = scratch + LEFT; t < left; t += 4) {
    const at = <usize>load<u32>(t);
    const what = load<u32>(at, 8);
    const q = placed(piece, what);
    if (what & QUAD) decideQuad(q - <usize>load<u32>(at, 12), q);
    else if (what & ODD) odd(q);
    else decideName(q);
  }
}
