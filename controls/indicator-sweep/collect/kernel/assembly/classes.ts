// Classes of bytes: by two 16-byte tables (low and high half of the byte), 16 bytes at a time; and bitmaps of 64 bytes.

/** Class of each byte (see vectors.ts). Relaxed look-ups are quicker, and the same for numbers below 16. */
// @ts-expect-error
@inline
export function classOf(v: v128, low: v128, high: v128, nibble: v128): v128 {
  return v128.and(
    i8x16.relaxed_swizzle(low, v128.and(v, nibble)),
    i8x16.relaxed_swizzle(high, v128.and(i16x8.shr_u(v, 4), nibble)),
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
