// Keys of dotted tokens: the token's end is known, its labels are read off the bitmaps of name bytes and dots before it.
import { isDigit } from './classes';
import { isCodedName, odd } from './hosts';
import { tailKey } from './keys';
import { BITS, DOTS, ENDS, KEYS, LEFT, NAME, ODD, placeIn, QUAD } from './scratch';
import { F_IDN, F_PRIVATE, F_SHORT, F_WIDE, flags, note, scratch } from './state';

/** Before a run, these may belong to an escape: % # \\ [ ; (as bits from 32 on). */
const GLUE: u64 = (<u64>1 << 5) | (<u64>1 << 3) | (<u64>1 << 60) | (<u64>1 << 59) | (<u64>1 << 27);

/** A key for each end: of the last two labels (three, where two look like a public suffix), or of the first three octets. */
export function keysOf(piece: usize, last: usize): usize {
  // First all that end like names, then all that end like numbers: the processor guesses better what comes next.
  let names = scratch + ENDS;
  let numbers = scratch + LEFT;
  for (let t = scratch + ENDS; t < last; t += 4) {
    const e = load<u32>(t);
    const isNumber = <usize>isDigit(<u32>load<u8>(piece + <usize>e - 1));
    store<u32>(names, e);
    store<u32>(numbers, e);
    names += 4 - (isNumber << 2);
    numbers += isNumber << 2;
  }
  return keysIn(piece, scratch + LEFT, numbers, keysIn(piece, scratch + ENDS, names, scratch + KEYS));
}

/** Of the ends in [from, to); returns where the list of keys, which goes on at `at`, ends. */
function keysIn(piece: usize, from: usize, to: usize, at: usize): usize {
  const bits = scratch + BITS;
  const dots = scratch + DOTS;
  const isShort = <u32>((flags & F_SHORT) != 0);
  const isWide = (flags & F_WIDE) != 0;
  const hasIdn = (flags & F_IDN) != 0;
  let out = at;
  for (let t = from; t < to; t += 4) {
    const e = <usize>load<u32>(t);
    const word = (e >> 6) << 3;
    const shift = <u64>(e & 63);
    // The 64 bytes before the end, the nearest in the highest bit.
    let W = ((load<u64>(bits + word) << 1) << (63 - shift)) | (load<u64>(bits + word - 8) >> shift);
    let P = ((load<u64>(dots + word) << 1) << (63 - shift)) | (load<u64>(dots + word - 8) >> shift);
    let q = piece + e;
    const after = <u32>load<u8>(q);
    while (<i64>P < 0) {
      P <<= 1;
      W <<= 1;
      q--;
    }
    if (q + 32 < piece + e) odd(piece + e);
    if (W == 0 || <i64>W >= 0) {
      // Dots alone.
      if (hasIdn && (load<u8>(q - 1) & 0x80 || after & 0x80)) note(q);
      continue;
    }
    const rl = <u64>clz(~W);
    const inRun = P & ~((<u64>-1 >> 1) >> (rl - 1));
    const d1 = <u64>clz(inRun);
    const r2 = inRun & ~((<u64>1 << 63) >> d1);
    const d2 = <u64>clz(r2);
    const isNumeric = isDigit(<u32>load<u8>(q - <usize>d1)) && inRun != 0;
    const tail = <u32>load<u8>(q - 1);
    if (hasIdn && ((load<u8>(q - <usize>rl - 1) | after) & 0x80)) note(q - 1);
    if (tail == 45 || tail == 95) odd(piece + e);
    if ((after == 37 || after == 92) && isCodedName(piece + e)) note(q - 1);
    if (inRun == 0) continue;
    if (isNumeric) {
      if (popcnt(inRun) > 1) out = keysOfNumbers(out, piece, piece + e, q, rl, inRun, d1, d2, isWide);
      continue;
    }
    const isPair = <u32>(d1 == 2) & <u32>(d2 <= 6) & <u32>(d2 < rl);
    const d3 = <u64>clz(r2 & ~((<u64>1 << 63) >> d2));
    const L2 = d2 < rl ? d2 : rl;
    const L3 = d3 < rl ? d3 : rl;
    if (isPair & isShort) out = emit(out, q, <u32>L2, placeIn(piece, q) | NAME);
    const L = isPair ? L3 : L2;
    const before = <u32>load<u8>(q - <usize>L - 1);
    if ((GLUE >> <u64>((before - 32) & 63)) & 1 && before < 96) odd(piece + e);
    const next = load<u16>(q);
    if (next == 0x203a || next == 0x3e20) out = keysWithoutLast(out, piece, q, q - <usize>d1 - 1);
    const h = tailKey(q, <u32>L);
    store<u64>(out, h);
    store<u32>(out, placeIn(piece, q) | NAME, 8);
    out += <usize>(d1 >= 2) << 4;
  }
  return out;
}

// @ts-expect-error
@inline
function emit(out: usize, end: usize, length: u32, what: u32): usize {
  store<u64>(out, tailKey(end, length));
  store<u32>(out, what, 8);
  return out + 16;
}

/** Whether a dotted quad that begins here is private or loopback: most quads of most logs are. */
function isPrivate(s: usize): bool {
  const four = load<u32>(s);
  if ((four & 0xffffff) == 0x2e3031) return true; // "10."
  if (four == 0x2e323931) return load<u32>(s + 4) == 0x2e383631; // "192.168."
  if (four == 0x2e373231) return true; // "127."
  const second = load<u8>(s + 6) == 46 ? <u32>(load<u8>(s + 4) - 48) * 10 + <u32>(load<u8>(s + 5) - 48) : 0;
  return four == 0x2e323731 && second - 16 < 16; // "172.16." to "172.31."
}

/** The last label is a number: four octets; five in tcpdump; a name and its port; hyphens between addresses. */
function keysOfNumbers(
  at: usize,
  piece: usize,
  rawEnd: usize,
  q: usize,
  rl: u64,
  inRun: u64,
  d1: u64,
  d2: u64,
  isWide: bool,
): usize {
  let out = at;
  const dots = popcnt(inRun);
  const place = placeIn(piece, q);
  if (!isDigit(<u32>load<u8>(q - <usize>d2))) return keysWithoutLast(out, piece, q, q - <usize>d1 - 1);
  if (dots < 3) return out;
  const s = q - <usize>rl;
  const before = <u32>load<u8>(s - 1);
  const isGlued = ((GLUE >> <u64>((before - 32) & 63)) & 1) != 0 && before < 96;
  const isPlain = dots == 3 && rl <= 15 && load<u8>(s + 1) != 45 && load<u8>(s + 2) != 45 && load<u8>(s + 3) != 45;
  if (isPlain) {
    if (isGlued) odd(rawEnd);
    if ((flags & F_PRIVATE) == 0 && isPrivate(s)) return out;
    store<u64>(out, tailKey(q - <usize>d1 - 1, <u32>(rl - d1 - 1)));
    store<u32>(out, place | QUAD, 8);
    store<u32>(out, <u32>rl, 12);
    out += 16;
    if (isWide) {
      store<u64>(out, tailKey(q - <usize>d2 - 1, <u32>(rl - d2 - 1)));
      store<u32>(out, place | QUAD, 8);
      store<u32>(out, <u32>rl, 12);
      out += 16;
    }
    return out;
  }
  if (dots == 4 && rl <= 21 && !isGlued && !isWide) {
    // `1.2.3.4.443`: keyed by the three octets in front.
    return emit(out, q - <usize>d2 - 1, <u32>(rl - d2 - 1), place | ODD);
  }
  odd(rawEnd);
  return out;
}

/** `evil.com.https`, `1.2.3.4.https`, `evil.com.443`: without the last label, which ends before `cut`. */
function keysWithoutLast(at: usize, piece: usize, q: usize, cut: usize): usize {
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

