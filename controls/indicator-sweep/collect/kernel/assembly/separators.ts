// Dots and colons that are written as escapes or made harmless (`%2E`, `\u002e`, `[.]`, `&#46;`): the names and addresses that they part are
// read by the precise matcher alone; the kernel hands such lines on as they are.
import { hexOf, isDigit, isHexByte, isNameByte } from './classes';
import { F_IDN, F_IPV4, F_IPV6, flags, note } from './state';

const DOT: u32 = 46;
const COLON: u32 = 58;
const NEITHER: u32 = 0;

/** Where the separator that was read last ends. */
let after: usize = 0;

/** The bytes of a block of 64 that may begin such a separator: % \ [ & */
export function separators(p: usize, starters: u64): void {
  let S = starters;
  while (S) {
    separator(p + <usize>ctz(S));
    S &= S - 1;
  }
}

/** What may begin at `q`: a starter, or the bracket before `.)`, `:)` and `dot)`. */
export function separator(q: usize): void {
  const what = separatorAt(q);
  if (what == NEITHER) return;
  if (what == DOT ? isNameAround(q) : (flags & (F_IPV6 | F_IPV4)) != 0 && isHexAround(q)) note(q);
}

function separatorAt(q: usize): u32 {
  const c = <u32>load<u8>(q);
  const next = <u32>load<u8>(q + 1);
  if (c == 40 || c == 91) return bracketed(q, next, c == 40 ? 41 : 93);
  if (c == 37) return next - 50 < 2 || (next | 32) == 101 || (next | 32) == 117 ? percented(q + 1) : NEITHER;
  if (c == 92) return backslashed(q, next);
  return next == 35 || next == 112 || next == 99 ? entity(q + 1) : NEITHER;
}

/** `[.]`, `(:)`, `[dot]`. */
function bracketed(q: usize, next: u32, close: u32): u32 {
  if (next == DOT || next == COLON) {
    after = q + 3;
    return <u32>load<u8>(q + 2) == close ? next : NEITHER;
  }
  after = q + 5;
  const word = load<u32>(q + 1) | 0x00202020;
  return (word & 0xffffff) == 0x746f64 && word >> 24 == close ? DOT : NEITHER; // "dot"
}

/** `2E`, `252E`, `3A`, `u002e`, and the dots of other scripts in UTF-8. */
function percented(at: usize): u32 {
  let p = at;
  for (let i = 0; i < 4 && load<u16>(p) == 0x3532; i++) p += 2; // "25"
  if ((load<u8>(p) | 32) == 117) return ofPoint(p + 1, 4);
  const first = numberAt(p, 2);
  if (first != 0xe3 && first != 0xef) return ofPoint(p, 2);
  // Each byte of the rest may be escaped as often as the first.
  const step = p - at + 3;
  const second = numberAt(p + step, 2);
  const third = numberAt(p + 2 * step, 2);
  after = p + 2 * step + 2;
  return ofUtf8((first << 16) | (second << 8) | third);
}

/** `\u002e`, `\x2e`, and numbers of bytes as name servers write them: those may part a name of another script. */
function backslashed(q: usize, next: u32): u32 {
  if (next == 117) return ofPoint(q + 2, 4);
  if (next == 120) return ofPoint(q + 2, 2);
  if (next - 49 > 2 || !(flags & F_IDN) || !isDigit(load<u8>(q + 2)) || !isDigit(load<u8>(q + 3))) return NEITHER;
  note(q);
  return NEITHER;
}

/** `#46;`, `#x2e;`, `period;`, `colon;`. */
function entity(at: usize): u32 {
  const four = load<u32>(at);
  after = at + 4;
  if (four == 0x3b363423) return DOT; // "#46;"
  if (four == 0x3b383523) return COLON; // "#58;"
  if ((four | 0x20202020) == 0x65327823 || (four | 0x20202020) == 0x61337823) {
    after = at + 5; // "#x2e;", "#x3a;"
    return load<u8>(at + 4) == 59 ? ((four | 0x20202020) == 0x65327823 ? DOT : COLON) : NEITHER;
  }
  if (four == 0x69726570 && load<u16>(at + 4) == 0x646f) {
    after = at + 7; // "period;"
    return DOT;
  }
  after = at + 6;
  return four == 0x6f6c6f63 && load<u8>(at + 4) == 110 ? COLON : NEITHER; // "colon"
}

/** A number of so many hex digits; one that is none is larger than all. */
function numberAt(at: usize, digits: usize): u32 {
  let value: u32 = 0;
  for (let i: usize = 0; i < digits; i++) {
    const d = hexOf(load<u8>(at + i));
    if (d > 15) return 0xffffffff;
    value = (value << 4) | d;
  }
  return value;
}

function ofPoint(at: usize, digits: usize): u32 {
  const value = numberAt(at, digits);
  after = at + digits;
  if (value == DOT || value == 0x3002 || value == 0xff0e || value == 0xff61) return DOT;
  return value == COLON || value == 0xff1a ? COLON : NEITHER;
}

function ofUtf8(value: u32): u32 {
  if (value == 0xe38082 || value == 0xefbc8e || value == 0xefbda1) return DOT;
  return value == 0xefbc9a ? COLON : NEITHER;
}

/** What may stand beside an escaped separator, besides the bytes that it parts: the next escape, or the end of the last. */
function isEscape(c: u32): bool {
  return c == 37 || c == 92 || c == 91 || c == 40 || c == 38 || c == 93 || c == 41 || c == 59;
}

function isNameAround(q: usize): bool {
  const behind = <u32>load<u8>(after);
  const before = byteBefore(q);
  return (isNameByte(before) || before > 127 || isEscape(before)) && (isNameByte(behind) || behind > 127 || isEscape(behind));
}

function isHexAround(q: usize): bool {
  const behind = <u32>load<u8>(after);
  const before = byteBefore(q);
  return (
    (isHexByte(before) || before == COLON || isEscape(before)) &&
    (isHexByte(behind) || behind == COLON || behind == DOT || isEscape(behind))
  );
}

/** Backslashes before an escape belong to it: `\\u002e`. */
function byteBefore(q: usize): u32 {
  let p = q;
  while (q - p < 8 && load<u8>(p - 1) == 92) p--;
  return load<u8>(p - 1);
}
