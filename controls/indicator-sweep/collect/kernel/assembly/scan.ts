// The scan: 16 KB at a time, bitmaps of name bytes and dots, then a key for each dotted token, then the filter, then what is left.
// Three loops and not one, so that the processor fetches many lines of the filter at once.
import { decide6 } from './addresses6';
import { bitmap, classOf, HEX, isDigit } from './classes';
import { decideHash } from './hashes';
import { decideName, decideQuad, isCodedName, odd } from './hosts';
import { mayHold, tailKey } from './keys';
import { F_HASH, F_IDN, F_IPV4, F_IPV6, F_SHORT, F_WIDE, flags, foundCount, foundMost, note, scratch } from './state';
import { decideCounted } from './windows-dns';

const PIECE: usize = 16384;
// Scratch: 64 bytes of room, then bitmaps of 2 KB each with the word of the piece before in front, ends, keys, survivors.
const DOTS: usize = 2048 + 128;
const ENDS: usize = 8192;
const KEYS: usize = ENDS + 65536;
const LEFT: usize = KEYS + 1048576;
/** No piece finds more: one for each end and way. */
const MOST_OF_A_PIECE: u32 = 40000;

const NAME: u32 = 0;
const QUAD: u32 = 1 << 28;
const ODD: u32 = 2 << 28;
const PLACE: u32 = (1 << 28) - 1;

/** Before a run, these may belong to an escape: % # \ [ ; (as bits from 32 on). */
const GLUE: u64 = (<u64>1 << 5) | (<u64>1 << 3) | (<u64>1 << 60) | (<u64>1 << 59) | (<u64>1 << 27);

// What is carried from block to block.
let lines: u32 = 0;
let dotCarry: u64 = 0;
let hexBefore: u64 = 0;
let colonBefore: u64 = 0;
let colonCarry: u64 = 0;
let doubleBefore: u64 = 0;
let r1b: u64 = 0;
let r2b: u64 = 0;
let r4b: u64 = 0;
let r8b: u64 = 0;
let r16b: u64 = 0;
let r32b: u64 = 0;

/** Forgets what was carried: a new buffer begins at a line's begin. */
export function begin(): void {
  lines = 0;
  dotCarry = 0;
  hexBefore = 0;
  colonBefore = 0;
  colonCarry = 0;
  doubleBefore = 0;
  r1b = 0;
  r2b = 0;
  r4b = 0;
  r8b = 0;
  r16b = 0;
  r32b = 0;
  store<u64>(scratch + 64 - 8, 0);
  store<u64>(scratch + 64 + DOTS - 8, 0);
}

export function linesSoFar(): u32 {
  return lines;
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
    const last = classify(p, to, start);
    const keys = keysOf(p, last);
    probe(p, keys);
    const words = ((to - p) >> 6) << 3;
    const bits = scratch + 64;
    store<u64>(bits - 8, load<u64>(bits + words - 8));
    store<u64>(bits + DOTS - 8, load<u64>(bits + DOTS + words - 8));
    p = to;
  }
  return p - start;
}

/** Bitmaps and ends of dotted runs; what is rare (addresses with colons, hashes, counted names) is decided at once. */
function classify(from: usize, to: usize, start: usize): usize {
  const zero = i8x16.splat(0);
  const dot = i8x16.splat(46);
  const newline = i8x16.splat(10);
  const colon = i8x16.splat(58);
  const bracket = i8x16.splat(41);
  const hex = i8x16.splat(HEX);
  const has6 = (flags & (F_IPV6 | F_IPV4)) != 0;
  const hasHash = (flags & F_HASH) != 0;
  const hasIdn = (flags & F_IDN) != 0;
  const bits = scratch + 64;
  let ends = scratch + ENDS;
  let words: usize = 0;
  let carry = dotCarry;
  let n: u32 = 0;
  for (let p = from; p < to; p += 64) {
    const a = v128.load(p);
    const b = v128.load(p, 16);
    const c = v128.load(p, 32);
    const d = v128.load(p, 48);
    const ca = classOf(a);
    const cb = classOf(b);
    const cc = classOf(c);
    const cd = classOf(d);
    const D = ~bitmap(i8x16.eq(ca, zero), i8x16.eq(cb, zero), i8x16.eq(cc, zero), i8x16.eq(cd, zero));
    const P = bitmap(i8x16.eq(a, dot), i8x16.eq(b, dot), i8x16.eq(c, dot), i8x16.eq(d, dot));
    n += <u32>popcnt(bitmap(i8x16.eq(a, newline), i8x16.eq(b, newline), i8x16.eq(c, newline), i8x16.eq(d, newline)));
    store<u64>(bits + words, D);
    store<u64>(bits + DOTS + words, P);
    // Adding a dot to the run that it stands in makes the carry leave the run exactly once: at its end.
    const s1 = D + P;
    const s2 = s1 + carry;
    carry = <u64>(s1 < D) | <u64>(s2 < s1);
    let E = s2 & ~D;
    const base = <u32>(words << 3);
    const count = <usize>popcnt(E);
    words += 8;
    store<u32>(ends, base + <u32>ctz(E));
    E &= E - 1;
    store<u32>(ends, base + <u32>ctz(E), 4);
    E &= E - 1;
    store<u32>(ends, base + <u32>ctz(E), 8);
    E &= E - 1;
    if (count > 3) {
      let w = ends + 12;
      while (E) {
        store<u32>(w, base + <u32>ctz(E));
        E &= E - 1;
        w += 4;
      }
    }
    ends += count << 2;
    if (has6 || hasHash) {
      const X = ~bitmap(
        i8x16.eq(v128.and(ca, hex), zero),
        i8x16.eq(v128.and(cb, hex), zero),
        i8x16.eq(v128.and(cc, hex), zero),
        i8x16.eq(v128.and(cd, hex), zero),
      );
      if (has6) {
        const C = bitmap(i8x16.eq(a, colon), i8x16.eq(b, colon), i8x16.eq(c, colon), i8x16.eq(d, colon));
        colons(p, X | C, C);
      }
      if (hasHash) hexRuns(p, X);
    }
    let R = bitmap(i8x16.eq(a, bracket), i8x16.eq(b, bracket), i8x16.eq(c, bracket), i8x16.eq(d, bracket));
    while (R) {
      const q = p + <usize>ctz(R);
      R &= R - 1;
      if (load<u16>(q - 2) == 0x3028) decideCounted(q, start);
    }
    if (hasIdn) {
      const M = bitmap(a, b, c, d);
      if (M) ideographicDots(p, M);
    }
  }
  dotCarry = carry;
  lines += n;
  return ends;
}

// @ts-expect-error
@inline
function colons(p: usize, H: u64, C: u64): void {
  const t1 = H + C;
  const t2 = t1 + colonCarry;
  colonCarry = <u64>(t1 < H) | <u64>(t2 < t1);
  const double = C & ((C << 1) | (colonBefore >> 63));
  let E = t2 & ~H;
  // Times and hardware addresses have colons too: two beside each other, or six, are asked for.
  if ((double | doubleBefore) == 0 && popcnt(C) + popcnt(colonBefore) < 6) E = 0;
  doubleBefore = double;
  while (E) {
    const e = ctz(E);
    E &= E - 1;
    const WH = ((H << 1) << (63 - e)) | (hexBefore >> e);
    const WC = ((C << 1) << (63 - e)) | (colonBefore >> e);
    const rl = clz(~WH);
    const inRun = rl >= 64 ? WC : WC & ~(<u64>-1 >> rl);
    if (rl < 3 || ((inRun & (inRun << 1)) == 0 && popcnt(inRun) < 6)) continue;
    decide6(p + <usize>e);
  }
  hexBefore = H;
  colonBefore = C;
}

// @ts-expect-error
@inline
function hexRuns(p: usize, X: u64): void {
  const r1 = X & ((X << 1) | (r1b >> 63));
  const r2 = r1 & ((r1 << 2) | (r2b >> 62));
  const r4 = r2 & ((r2 << 4) | (r4b >> 60));
  const r8 = r4 & ((r4 << 8) | (r8b >> 56));
  const r16 = r8 & ((r8 << 16) | (r16b >> 48));
  let E = ~X & ((r16 << 1) | (r32b >> 63));
  r1b = X;
  r2b = r1;
  r4b = r2;
  r8b = r4;
  r16b = r8;
  r32b = r16;
  while (E) {
    const e = ctz(E);
    E &= E - 1;
    decideHash(p + <usize>e);
  }
}

/** Dots of other scripts part names as well; where the list has names of other scripts, a line with one is looked at. */
function ideographicDots(p: usize, highs: u64): void {
  let M = highs;
  while (M) {
    const q = p + <usize>ctz(M);
    M &= M - 1;
    const c = load<u32>(q) & 0xffffff;
    if (c == 0x8280e3 || c == 0x8ebcef || c == 0xa1bdef) note(q);
  }
}

/** A key for each end: of the last two labels (three, where two look like a public suffix), or of the first three octets. */
function keysOf(piece: usize, last: usize): usize {
  const bits = scratch + 64;
  const isShort = <u32>((flags & F_SHORT) != 0);
  const isWide = (flags & F_WIDE) != 0;
  const hasIdn = (flags & F_IDN) != 0;
  let out = scratch + KEYS;
  for (let t = scratch + ENDS; t < last; t += 4) {
    const e = <usize>load<u32>(t);
    const word = (e >> 6) << 3;
    const shift = <u64>(e & 63);
    // The 64 bytes before the end, the nearest in the highest bit.
    let W = ((load<u64>(bits + word) << 1) << (63 - shift)) | (load<u64>(bits + word - 8) >> shift);
    let P = ((load<u64>(bits + DOTS + word) << 1) << (63 - shift)) | (load<u64>(bits + DOTS + word - 8) >> shift);
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
      out = keysOfNumbers(out, piece, piece + e, q, rl, inRun, d1, d2, isWide);
      continue;
    }
    const isPair = <u32>(d1 == 2) & <u32>(d2 <= 6) & <u32>(d2 < rl);
    const d3 = <u64>clz(r2 & ~((<u64>1 << 63) >> d2));
    const L2 = d2 < rl ? d2 : rl;
    const L3 = d3 < rl ? d3 : rl;
    if (isPair & isShort) out = emit(out, q, <u32>L2, <u32>(q - piece) | NAME);
    const L = isPair ? L3 : L2;
    const before = <u32>load<u8>(q - <usize>L - 1);
    if ((GLUE >> <u64>((before - 32) & 63)) & 1 && before < 96) odd(piece + e);
    const next = load<u16>(q);
    if (next == 0x203a || next == 0x3e20) out = keysWithoutLast(out, piece, q, q - <usize>d1 - 1);
    const h = tailKey(q, <u32>L);
    store<u64>(out, h);
    store<u32>(out, <u32>(q - piece) | NAME, 8);
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
  const place = <u32>(q - piece);
  if (dots < 2) return out;
  if (!isDigit(<u32>load<u8>(q - <usize>d2))) return keysWithoutLast(out, piece, q, q - <usize>d1 - 1);
  if (dots < 3) return out;
  const s = q - <usize>rl;
  const before = <u32>load<u8>(s - 1);
  const isGlued = ((GLUE >> <u64>((before - 32) & 63)) & 1) != 0 && before < 96;
  const isPlain = dots == 3 && rl <= 15 && load<u8>(s + 1) != 45 && load<u8>(s + 2) != 45 && load<u8>(s + 3) != 45;
  if (isPlain) {
    if (isGlued) odd(rawEnd);
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
  const place = <u32>(q - piece) | ODD;
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

function probe(piece: usize, last: usize): void {
  let left = scratch + LEFT;
  for (let t = scratch + KEYS; t < last; t += 16) {
    store<u32>(left, <u32>t);
    left += <usize>mayHold(load<u64>(t)) << 2;
  }
  for (let t = scratch + LEFT; t < left; t += 4) {
    const at = <usize>load<u32>(t);
    const what = load<u32>(at, 8);
    const q = piece + <usize>(what & PLACE);
    if (what & QUAD) decideQuad(q - <usize>load<u32>(at, 12), q);
    else if (what & ODD) odd(q);
    else decideName(q);
  }
}
