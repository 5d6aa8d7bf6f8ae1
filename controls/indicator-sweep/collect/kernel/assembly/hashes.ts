// Decides on a run of at least 32 hex digits: a hash is a run of exactly 32, 40 or 64, after an escape that may be glued on.
import { classOf, isHexByte } from './classes';
import { mayHold, tailKey } from './keys';
import { note } from './state';
import { findText, HASH, NONE } from './table';
import { HEX, HIGH, LOW, NIBBLE, vectors } from './vectors';

/** Runs are looked at once: up to here they have been. */
let doneTo: usize = 0;

export function beginHashes(): void {
  doneTo = 0;
}

/** The runs of hex digits that fill a vector of this block of 64 bytes. */
export function hexRuns(p: usize): void {
  for (let at = p; at < p + 64; at += 16) {
    if (at < doneTo || !isHexVector(at)) continue;
    let end = at + 16;
    while (end < p + 64 && isHexVector(end)) end += 16;
    while (isHexByte(load<u8>(end))) end++;
    doneTo = end;
    decideHash(end);
  }
}

function isHexVector(at: usize): bool {
  const classes = classOf(
    v128.load(at),
    v128.load(vectors, LOW),
    v128.load(vectors, HIGH),
    v128.load(vectors, NIBBLE),
  );
  return i8x16.all_true(v128.and(classes, v128.load(vectors, HEX)));
}

function decideHash(end: usize): void {
  if (!mayHold(tailKey(end, 16))) return;
  let s = end;
  while (end - s < 80 && isHexByte(load<u8>(s - 1))) s--;
  const length = end - s;
  if (holdsLast(end, length, 32) || holdsLast(end, length, 40) || holdsLast(end, length, 64)) note(s);
}

/** The last `size` digits; what is before them is at most an escape. */
function holdsLast(end: usize, length: usize, size: usize): bool {
  if (length < size || length > size + 8) return false;
  return findText(end - size, end, HASH) != NONE;
}
