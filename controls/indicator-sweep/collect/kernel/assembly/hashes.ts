// Decides on a run of at least 32 hex digits: a hash is a run of exactly 32, 40 or 64, after an escape that may be glued on.
import { isHexByte } from './classes';
import { mayHold, tailKey } from './keys';
import { note } from './state';
import { findText, HASH, NONE } from './table';

export function decideHash(end: usize): void {
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
