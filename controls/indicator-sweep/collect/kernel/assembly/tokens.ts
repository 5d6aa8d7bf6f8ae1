// Keys of dotted tokens: the token's end is known, its labels are read off the bitmaps of name bytes and dots before it.
import { isDigit } from './classes';
import { emit, keysWithoutLast } from './emit';
import { isCodedName, odd } from './hosts';
import { tailKey } from './keys';
import { keysOfNumbers, mayBeGlue, othersTo, quadsIn } from './quads';
import { BITS, DOTS, ENDS, KEYS, LEFT, NAME, placeIn } from './scratch';
import { F_IDN, F_SHORT, F_WIDE, flags, note, scratch } from './state';

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
  const out = quadsIn(piece, scratch + LEFT, numbers, keysIn(piece, scratch + ENDS, names, scratch + KEYS));
  return keysIn(piece, scratch + LEFT, othersTo, out);
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
    if (mayBeGlue(before)) odd(piece + e);
    const next = load<u16>(q);
    if (next == 0x203a || next == 0x3e20) out = keysWithoutLast(out, piece, q, q - <usize>d1 - 1);
    const h = tailKey(q, <u32>L);
    store<u64>(out, h);
    store<u32>(out, placeIn(piece, q) | NAME, 8);
    out += <usize>(d1 >= 2) << 4;
  }
  return out;
}
