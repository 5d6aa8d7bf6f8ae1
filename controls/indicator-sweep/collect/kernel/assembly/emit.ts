// Writes keys of tokens into the scratch, where the filter looks them up: the key, what it is of, the length of a quad.
import { isDigit } from './classes';
import { odd } from './hosts';
import { tailKey } from './keys';
import { ODD, placeIn } from './scratch';

// @ts-expect-error
@inline
export function emit(out: usize, end: usize, length: u32, what: u32): usize {
  store<u64>(out, tailKey(end, length));
  store<u32>(out, what, 8);
  return out + 16;
}

/** `evil.com.https`, `1.2.3.4.https`, `evil.com.443`: without the last label, which ends before `cut`. */
export function keysWithoutLast(at: usize, piece: usize, q: usize, cut: usize): usize {
  let out = at;
  const place = placeIn(piece, q) | ODD;
  let labels = 0;
  let p = cut;
  const isQuad = isDigit(<u32>load<u8>(cut - 1));
  while (cut - p < 80) {
    const c = <u32>load<u8>(p - 1);
    const isName = c - 48 < 10 || (c | 32) - 97 < 26 || c == 45 || c == 95;
    if (isName) {
      p--;
      continue;
    }
    labels++;
    if (isQuad ? labels == 4 : c == 37 || c == 92) odd(q);
    else if (!isQuad && (labels == 2 || labels == 3)) out = emit(out, cut, <u32>(cut - p), place);
    if (c != 46 || labels > 3) break;
    p--;
  }
  return out;
}
