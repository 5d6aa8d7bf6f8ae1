// The first loop: bitmaps of name bytes and dots, 64 bytes at a time, and the ends of dotted runs. What is rare is looked at on the spot:
// counted names, runs of hex digits, addresses with colons.
import { runsWithColons } from './addresses6';
import { bitmap, classOf } from './classes';
import { hexRuns } from './hashes';
import { BITS, DOTS, ENDS } from './scratch';
import { separator, separators } from './separators';
import { F_HASH, F_IDN, F_IPV4, F_IPV6, flags, note, scratch } from './state';
import { CLOSING, COLON, DOT, HEX, HIGH, LOW, NEWLINE, NIBBLE, ONE, STARTERS, vectors } from './vectors';
import { decideCounted } from './windows-dns';

/** Blocks after which a counter of a byte may be full: four line ends in each. */
const MOST_COUNTED = 60;
/** The lowest and the highest of each 16 bits: whether any of the four is all ones. */
const FOUR_ONES: u64 = 0x0001000100010001;
const FOUR_HIGHS: u64 = 0x8000800080008000;

// What is carried from block to block.
let lines: u32 = 0;
let dotCarry: u64 = 0;
let colonBefore: u64 = 0;
let namedBefore: u64 = 0;

/** Forgets what was carried: a new buffer begins at a line's begin. */
export function beginClassify(): void {
  lines = 0;
  dotCarry = 0;
  colonBefore = 0;
  namedBefore = 0;
  store<u64>(scratch + BITS - 8, 0);
  store<u64>(scratch + DOTS - 8, 0);
}

export function linesSoFar(): u32 {
  return lines;
}

/** The last bitmaps of a piece of `words` bytes of bitmap stand in front of the next. */
export function carryOver(words: usize): void {
  store<u64>(scratch + BITS - 8, load<u64>(scratch + BITS + words - 8));
  store<u64>(scratch + DOTS - 8, load<u64>(scratch + DOTS + words - 8));
}

/** [from, to) is a piece of the buffer that begins at `start`; returns where the list of ends ends. */
export function classify(from: usize, to: usize, start: usize): usize {
  const has6 = (flags & (F_IPV6 | F_IPV4)) != 0;
  const hasHash = (flags & F_HASH) != 0;
  const hasIdn = (flags & F_IDN) != 0;
  const zero = i8x16.splat(0);
  const low = v128.load(vectors, LOW);
  const high = v128.load(vectors, HIGH);
  const nibble = v128.load(vectors, NIBBLE);
  const one = v128.load(vectors, ONE);
  const dot = v128.load(vectors, DOT);
  const newline = v128.load(vectors, NEWLINE);
  const colon = v128.load(vectors, COLON);
  const bracket = v128.load(vectors, CLOSING);
  const hex = v128.load(vectors, HEX);
  const starters = v128.load(vectors, STARTERS);
  const highs = i8x16.splat(hasIdn || has6 ? -128 : 0);
  const bits = scratch + BITS;
  const dots = scratch + DOTS;
  let ends = scratch + ENDS;
  let words: usize = 0;
  let carry = dotCarry;
  let counted = zero;
  let blocks = 0;
  for (let p = from; p < to; p += 64) {
    const a = v128.load(p);
    const b = v128.load(p, 16);
    const c = v128.load(p, 32);
    const d = v128.load(p, 48);
    const ca = classOf(a, low, high, nibble);
    const cb = classOf(b, low, high, nibble);
    const cc = classOf(c, low, high, nibble);
    const cd = classOf(d, low, high, nibble);
    const D = bitmap(i8x16.gt_s(ca, one), i8x16.gt_s(cb, one), i8x16.gt_s(cc, one), i8x16.gt_s(cd, one));
    const P = bitmap(i8x16.eq(a, dot), i8x16.eq(b, dot), i8x16.eq(c, dot), i8x16.eq(d, dot));
    counted = i8x16.sub(
      counted,
      i8x16.add(
        i8x16.add(i8x16.eq(a, newline), i8x16.eq(b, newline)),
        i8x16.add(i8x16.eq(c, newline), i8x16.eq(d, newline)),
      ),
    );
    if (++blocks == MOST_COUNTED) {
      lines += sumOf(counted);
      counted = zero;
      blocks = 0;
    }
    store<u64>(bits + words, D);
    store<u64>(dots + words, P);
    // Adding a dot to the run that it stands in makes the carry leave the run exactly once: at its end.
    const s1 = D + P;
    const s2 = s1 + carry;
    carry = <u64>(s1 < D) | <u64>(s2 < s1);
    ends = putEnds(ends, s2 & ~D, <u32>(words << 3));
    words += 8;
    if (has6) {
      // What runs on from the block before stands in its last bit.
      const nameBefore = (D << 1) | (load<u64>(bits + words - 16) >> 63);
      const C = bitmap(i8x16.eq(a, colon), i8x16.eq(b, colon), i8x16.eq(c, colon), i8x16.eq(d, colon));
      const double = C & ((C << 1) | (colonBefore >> 63));
      // Times and hardware addresses have colons too, and JSON one behind each name's quote: two beside each other, or six that
      // stand right behind a digit, are asked for.
      const named = C & nameBefore;
      if (double != 0 || popcnt(named) + popcnt(namedBefore) >= 6) runsWithColons(p, C, colonBefore, double);
      colonBefore = C;
      namedBefore = named;
    }
    // 32 digits fill at least one vector of 16 whole: asked first of all name bytes, 16 bits at a time.
    if (hasHash && ((~D - FOUR_ONES) & D & FOUR_HIGHS) != 0) {
      const isFull =
        <u32>i8x16.all_true(v128.and(ca, hex)) |
        <u32>i8x16.all_true(v128.and(cb, hex)) |
        <u32>i8x16.all_true(v128.and(cc, hex)) |
        <u32>i8x16.all_true(v128.and(cd, hex));
      if (isFull) hexRuns(p);
    }
    const ra = i8x16.eq(a, bracket);
    const rb = i8x16.eq(b, bracket);
    const rc = i8x16.eq(c, bracket);
    const rd = i8x16.eq(d, bracket);
    if (v128.any_true(v128.or(v128.or(ra, rb), v128.or(rc, rd)))) closingBrackets(p, bitmap(ra, rb, rc, rd), start);
    const started = v128.and(v128.or(v128.or(ca, cb), v128.or(cc, cd)), starters);
    const others = v128.and(v128.or(v128.or(a, b), v128.or(c, d)), highs);
    if (v128.any_true(v128.or(started, others))) {
      separators(p, bitmap(i8x16.eq(ca, one), i8x16.eq(cb, one), i8x16.eq(cc, one), i8x16.eq(cd, one)) | bitmap(ca, cb, cc, cd));
      if (hasIdn || has6) otherDots(p, bitmap(a, b, c, d), hasIdn);
    }
  }
  dotCarry = carry;
  lines += sumOf(counted);
  return ends;
}

/** Three are written always, the rest in a loop: no branch for most blocks. */
// @ts-expect-error
@inline
function putEnds(at: usize, all: u64, base: u32): usize {
  let E = all;
  const count = <usize>popcnt(E);
  store<u32>(at, base + <u32>ctz(E));
  E &= E - 1;
  store<u32>(at, base + <u32>ctz(E), 4);
  E &= E - 1;
  store<u32>(at, base + <u32>ctz(E), 8);
  E &= E - 1;
  if (count > 3) {
    let w = at + 12;
    while (E) {
      store<u32>(w, base + <u32>ctz(E));
      E &= E - 1;
      w += 4;
    }
  }
  return at + (count << 2);
}

function sumOf(bytes: v128): u32 {
  const sums = i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes));
  return (
    i32x4.extract_lane(sums, 0) +
    i32x4.extract_lane(sums, 1) +
    i32x4.extract_lane(sums, 2) +
    i32x4.extract_lane(sums, 3)
  );
}

/** Counted names, and separators in round brackets: from their ends, which are rarer than their begins. */
function closingBrackets(p: usize, brackets: u64, start: usize): void {
  let R = brackets;
  while (R) {
    const q = p + <usize>ctz(R);
    R &= R - 1;
    const before = <u32>load<u16>(q - 2);
    if (before == 0x3028) decideCounted(q, start); // "(0"
    else if (before == 0x2e28 || before == 0x3a28) separator(q - 2); // "(." and "(:"
    else if (load<u8>(q - 4) == 40) separator(q - 4);
  }
}

/** Dots and colons of other scripts part names and addresses as well: where the list has such, a line with one is looked at. */
function otherDots(p: usize, highs: u64, hasIdn: bool): void {
  let M = highs;
  while (M) {
    const q = p + <usize>ctz(M);
    M &= M - 1;
    const c = load<u32>(q) & 0xffffff;
    if (c == 0x9abcef || (hasIdn && (c == 0x8280e3 || c == 0x8ebcef || c == 0xa1bdef))) note(q);
  }
}
