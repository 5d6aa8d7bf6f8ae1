// Names as the debug log of Windows DNS prints them, `(4)evil(3)com(0)`: decoded from their end.
import { isSuffixShaped } from './build-keys';
import { isDigit } from './classes';
import { holdsName } from './hosts';
import { mayHold, tailKey } from './keys';
import { note, tmp } from './state';

/** `close` is the closing bracket of `(0)`; nothing before `low` is read. */
export function decideCounted(close: usize, low: usize): void {
  const end = tmp + 900;
  let w = end;
  let labels = 0;
  let p = close - 2; // the opening bracket
  while (true) {
    let q = p;
    while (q > low && p - q <= 64 && load<u8>(q - 1) != 41 && load<u8>(q - 1) > 32) q--;
    const size = p - q;
    if (size == 0 || size > 63 || q <= low || load<u8>(q - 1) != 41) break;
    if (<isize>(w - size - 1) < <isize>(tmp + 600)) break;
    if (w != end) {
      w--;
      store<u8>(w, 46);
    }
    w -= size;
    for (let n: usize = 0; n < size; n++) store<u8>(w + n, load<u8>(q + n));
    if (++labels == 2 && !mayGoOn(w, end)) return;
    q -= 2;
    while (q > low && isDigit(load<u8>(q))) q--;
    if (load<u8>(q) != 40) break;
    p = q;
  }
  if (w == end) return;
  if (holdsName(w, end)) note(p);
}

/** Whether the last two labels are a key; a pair that looks like a public suffix tells nothing. */
function mayGoOn(start: usize, end: usize): bool {
  return isSuffixShaped(start, end) || mayHold(tailKey(end, <u32>(end - start)));
}
