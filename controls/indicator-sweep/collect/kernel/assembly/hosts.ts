// Decides on a token that passed the filter: walks up the labels of a name, reads reverse names and dotted quads.
import { high6, low6, quadAt, reverse4, reverse6 } from './addresses';
import { isSuffixShaped } from './build-keys';
import { hexOf, isDigit, isNameByte } from './classes';
import { mayHold, tailKey } from './keys';
import { F_IDN, flags, note } from './state';
import { holds4, holds6 } from './numbers';
import { holdsHost } from './table';

/** No name is longer; runs that are need only their end. */
const LONGEST: usize = 300;
/** The longest escape before a name: `%2525252F`, `\u002f`, a terminal's colour. */
const LONGEST_GLUE: usize = 16;

export function runStart(end: usize): usize {
  let s = end;
  while (end - s < LONGEST && isNameByte(load<u8>(s - 1))) s--;
  return s;
}

/** Whether a name or any part of it from a label on is an indicator. Reads 16 bytes before `end`. */
export function holdsName(start: usize, end: usize): bool {
  if (end - start > 12 && holdsReverse(start, end)) return true;
  let p = end;
  let labels = 0;
  while (true) {
    while (p > start && load<u8>(p - 1) != 46) p--;
    labels++;
    if (labels >= 2) {
      if (mayHold(tailKey(end, <u32>(end - p)))) {
        if (holdsHost(p, end)) return true;
      } else if (!(labels == 2 && isSuffixShaped(p, end))) return false;
    }
    if (p == start) return false;
    p--;
  }
}

// @ts-expect-error
@inline
function isReverse(end: usize): bool {
  const last = load<u32>(end - 4) | 0x20202020;
  return last == 0x61707261 || last == 0x746e692e; // "arpa", ".int"
}

function holdsReverse(start: usize, end: usize): bool {
  if (!isReverse(end)) return false;
  const last = load<u32>(end - 4) | 0x20202020;
  const quad = reverse4(start, end);
  if (quad >= 0 && holds4(<u32>quad)) return true;
  if (end - start < 71) return false;
  const tail: usize = last == 0x61707261 ? 9 : 8;
  return reverse6(start, end, tail) && holds6(high6, low6);
}

/** A token of letters, whole: [start of its run, end). Glued escapes before it are tried off. */
export function decideName(end: usize): void {
  const s = runStart(end);
  if (holdsName(s, end)) note(end - 1);
  else if (isGlue(s)) odd(end);
}

/** A token of four numbers. */
export function decideQuad(start: usize, end: usize): void {
  const value = quadAt(start, end);
  if (value >= 0 && holds4(<u32>value)) note(start);
}

/** Whether the bytes before a run may be an escape whose end is glued onto it. */
export function isGlue(s: usize): bool {
  const c = <u32>load<u8>(s - 1);
  if (c == 37 || c == 92) return true;
  if (c == 35) return load<u8>(s) == 48;
  // Terminal colours: ESC or #033, then `[0;31m`.
  if (c != 91 && c != 59) return false;
  let p = s - 1;
  while (s - p < 16 && (isDigit(load<u8>(p)) || load<u8>(p) == 59)) p--;
  return load<u8>(p) == 91 && (load<u8>(p - 1) == 0x1b || load<u8>(p - 1) == 51);
}

/** Whether an escape that decodes to a letter, a digit, a dot or a hyphen begins here: it stands within a name, which is read elsewhere. */
export function isCodedName(p: usize): bool {
  let q = p;
  const c = load<u8>(q);
  if (c == 37) {
    q++;
    for (let i = 0; i < 4 && load<u16>(q) == 0x3532; i++) q += 2; // "25"
    if (load<u8>(q) == 117) return isNamePoint(q + 1, 4);
    return isNamePoint(q, 2);
  }
  if (c != 92) return false;
  while (load<u8>(q) == 92 && q - p < 16) q++;
  if (load<u8>(q) == 117) return isNamePoint(q + 1, 4);
  return load<u8>(q) == 120 && isNamePoint(q + 1, 2);
}

function isNamePoint(at: usize, digits: usize): bool {
  let value: u32 = 0;
  for (let i: usize = 0; i < digits; i++) {
    const d = hexOf(load<u8>(at + i));
    if (d > 15) return false;
    value = (value << 4) | d;
  }
  return value < 128 ? isNameByte(value) : (flags & F_IDN) != 0;
}

/**
 * A token that is not plain: escapes before it, a port or a service after it, hyphens between addresses. Every reading of it is tried.
 * `end` is the end of the run of name bytes.
 */
export function odd(end: usize): void {
  const s = runStart(end);
  let e = end;
  while (e > s && (load<u8>(e - 1) == 46 || load<u8>(e - 1) == 45 || load<u8>(e - 1) == 95)) e--;
  if (e <= s) return;
  const glued = isGlue(s);
  if (glued) {
    let p = s - 1;
    while (s - p < 16 && load<u8>(p - 1) == 92) p--;
    if (isCodedName(p)) return note(s);
  }
  let cut = e;
  while (cut > s && load<u8>(cut - 1) != 46) cut--;
  const whole = pairStart(s, e);
  const shorter = cut > s + 1 ? pairStart(s, cut - 1) : 0;
  const most = glued ? LONGEST_GLUE : 0;
  for (let skip: usize = 0; skip <= most && s + skip < e; skip++) {
    const from = s + skip;
    if (
      (mayHoldPair(max(from, whole), e) && holdsName(from, e)) ||
      (cut > from + 1 && mayHoldPair(max(from, shorter), cut - 1) && holdsName(from, cut - 1)) ||
      holdsQuad(from, e)
    )
      return note(from);
  }
  for (let p = s + 1; p < e; p++) {
    if (isDigit(load<u8>(p)) && !isDigit(load<u8>(p - 1)) && load<u8>(p - 1) != 46 && holdsQuad(p, e))
      return note(p);
  }
}

/** Where the last two labels of [start, end) begin. */
function pairStart(start: usize, end: usize): usize {
  let p = end;
  for (let dots = 0; p > start; p--) if (load<u8>(p - 1) == 46 && ++dots == 2) break;
  return p;
}

/** Whether a name that ends in these two labels, or in what is left of them, may hold an indicator: nearly none does. */
// @ts-expect-error
@inline
function mayHoldPair(start: usize, end: usize): bool {
  return mayHold(tailKey(end, <u32>(end - start))) || isSuffixShaped(start, end) || isReverse(end);
}

function holdsQuad(start: usize, end: usize): bool {
  if (!isDigit(load<u8>(start))) return false;
  const value = quadAt(start, end);
  return value >= 0 && holds4(<u32>value);
}
