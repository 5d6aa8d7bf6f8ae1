// Classes of bytes: by two 16-byte tables (low and high half of the byte), 16 bytes at a time; and bitmaps of 64 bytes.

/**
 * Relaxed look-ups are quicker, and the same for numbers below 16.
 *
 * Bits: 2 hyphen and dot, 4 digit, 8 g–o, 16 p–z, 32 underscore, 64 a–f: parts of names, all above 1. What may begin an escape lies at 1
 * (percent, ampersand) and below zero (bracket, backslash); all else is 0. A byte has the bits that both its halves share.
 */
export const LOW: v128 = i8x16(0x14, 0x54, 0x54, 0x54, 0x54, 0x55, 0x55, 0x1c, 0x1c, 0x1c, 0x18, -0x78, -0x78, 0x0a, 0x0a, 0x28);
export const HIGH: v128 = i8x16(0, 0, 0x03, 0x04, 0x48, -0x50, 0x48, 0x10, 0, 0, 0, 0, 0, 0, 0, 0);
export const HEX: u8 = 0x44;
export const STARTERS: u8 = 0x81;

// @ts-expect-error
@inline
export function classOf(v: v128): v128 {
  return v128.and(
    i8x16.relaxed_swizzle(LOW, v128.and(v, i8x16.splat(15))),
    i8x16.relaxed_swizzle(HIGH, i8x16.shr_u(v, 4)),
  );
}

// @ts-expect-error
@inline
export function bitmap(a: v128, b: v128, c: v128, d: v128): u64 {
  return (
    <u64>(<u32>i8x16.bitmask(a)) |
    (<u64>(<u32>i8x16.bitmask(b)) << 16) |
    (<u64>(<u32>i8x16.bitmask(c)) << 32) |
    (<u64>(<u32>i8x16.bitmask(d)) << 48)
  );
}

export function isDigit(c: u32): bool {
  return c - 48 < 10;
}

export function isNameByte(c: u32): bool {
  return c - 48 < 10 || (c | 32) - 97 < 26 || c == 45 || c == 46 || c == 95;
}

export function isHexByte(c: u32): bool {
  return c - 48 < 10 || (c | 32) - 97 < 6;
}

/** The value of a hex digit; 16 where it is none. */
export function hexOf(c: u32): u32 {
  if (c - 48 < 10) return c - 48;
  const d = (c | 32) - 97;
  return d < 6 ? d + 10 : 16;
}

/** Where the line that holds `at` ends; it must end. Reads up to 31 bytes behind that. */
export function lineEnd(at: usize): usize {
  const newline = i8x16.splat(10);
  let p = at;
  while (true) {
    const ends =
      <u32>i8x16.bitmask(i8x16.eq(v128.load(p), newline)) |
      (<u32>i8x16.bitmask(i8x16.eq(v128.load(p, 16), newline)) << 16);
    if (ends) return p + <usize>ctz(ends);
    p += 32;
  }
}

/** Newlines in `length` bytes, a multiple of 64 or padded with something else to one. */
export function countLines(at: usize, length: usize): u32 {
  const newline = i8x16.splat(10);
  let lines: u32 = 0;
  let p = at;
  const end = at + length;
  for (; p + 64 <= end; p += 64) {
    lines += <u32>popcnt(
      bitmap(
        i8x16.eq(v128.load(p), newline),
        i8x16.eq(v128.load(p, 16), newline),
        i8x16.eq(v128.load(p, 32), newline),
        i8x16.eq(v128.load(p, 48), newline),
      ),
    );
  }
  for (; p < end; p++) lines += <u32>(load<u8>(p) == 10);
  return lines;
}
