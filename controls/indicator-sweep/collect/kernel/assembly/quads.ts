// Keys of dotted numbers: addresses, of which nearly all are plain, and what stands around them.
import { isDigit } from './classes';
import { emit, keysWithoutLast } from './emit';
import { odd } from './hosts';
import { tailKey } from './keys';
import { BITS, DOTS, ODD, placeIn, QUAD } from './scratch';
import { F_IDN, F_PRIVATE, F_WIDE, flags, scratch } from './state';

/** Before a run, these may belong to an escape: % # \\ [ ; (as bits from 32 on). */
const GLUE: u64 = (<u64>1 << 5) | (<u64>1 << 3) | (<u64>1 << 60) | (<u64>1 << 59) | (<u64>1 << 27);

// @ts-expect-error
@inline
export function mayBeGlue(before: u32): bool {
  return before < 96 && ((GLUE >> <u64>((before - 32) & 63)) & 1) != 0;
}

/** Where the list of the ends ends that `quadsIn` has left to be read as names. */
export let othersTo: usize = 0;

/**
 * Of the ends in [from, to), which end in digits: most are decimals, or quads that are plain. The others are written from `from` on again.
 * Returns where the list of keys, which goes on at `at`, ends.
 */
export function quadsIn(piece: usize, from: usize, to: usize, at: usize): usize {
  const bits = scratch + BITS;
  const dots = scratch + DOTS;
  othersTo = to;
  if (flags & (F_PRIVATE | F_WIDE | F_IDN)) return at;
  let others = from;
  let out = at;
  for (let t = from; t < to; t += 4) {
    const e = <usize>load<u32>(t);
    const word = (e >> 6) << 3;
    const shift = <u64>(e & 63);
    const W = ((load<u64>(bits + word) << 1) << (63 - shift)) | (load<u64>(bits + word - 8) >> shift);
    const P = ((load<u64>(dots + word) << 1) << (63 - shift)) | (load<u64>(dots + word - 8) >> shift);
    const q = piece + e;
    const rl = <u64>clz(~W);
    const s = q - <usize>rl;
    const inRun = P & ~((<u64>-1 >> 1) >> (rl - 1));
    const d1 = <u64>clz(inRun);
    const d2 = <u64>clz(inRun & ~((<u64>1 << 63) >> d1));
    const after = <u32>load<u8>(q);
    const isNumeric = <u32>isDigit(<u32>load<u8>(q - <usize>d1)) & <u32>(after != 37) & <u32>(after != 92);
    const count = <u32>popcnt(inRun);
    if (isNumeric & <u32>(count == 1)) continue; // a decimal number
    const isQuad = isNumeric & <u32>(count == 3) & <u32>(rl <= 15) & <u32>isDigit(<u32>load<u8>(q - <usize>d2)) & isPlain(s);
    if (!isQuad) {
      store<u32>(others, <u32>e);
      others += 4;
      continue;
    }
    if (isPrivate(s)) continue;
    store<u64>(out, tailKey(q - <usize>d1 - 1, <u32>(rl - d1 - 1)));
    store<u32>(out, placeIn(piece, q) | QUAD, 8);
    store<u32>(out, <u32>rl, 12);
    out += 16;
  }
  othersTo = others;
  return out;
}

/** Whether a quad that begins here is glued to nothing before it, and is no run of hyphens. */
// @ts-expect-error
@inline
function isPlain(s: usize): u32 {
  return <u32>!mayBeGlue(<u32>load<u8>(s - 1)) & <u32>(load<u8>(s + 1) != 45) & <u32>(load<u8>(s + 2) != 45) & <u32>(load<u8>(s + 3) != 45);
}

/** Whether a dotted quad that begins here is private or loopback (1 or 0): most quads of most logs are. */
// @ts-expect-error
@inline
function isPrivate(s: usize): u32 {
  const four = load<u32>(s);
  const second = <u32>(load<u8>(s + 4) - 48) * 10 + <u32>(load<u8>(s + 5) - 48);
  return (
    <u32>((four & 0xffffff) == 0x2e3031) | // "10."
    (<u32>(four == 0x2e323931) & <u32>(load<u32>(s + 4) == 0x2e383631)) | // "192.168."
    <u32>(four == 0x2e373231) | // "127."
    (<u32>(four == 0x2e323731) & <u32>(load<u8>(s + 6) == 46) & <u32>(second - 16 < 16)) // "172.16." to "172.31."
  );
}

/** The last label is a number: four octets; five in tcpdump; a name and its port; hyphens between addresses. */
export function keysOfNumbers(
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
  const isGlued = mayBeGlue(<u32>load<u8>(s - 1));
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
