// By which keys a name or a network is met: the ends of its labels, the begins of its octets.
import { key } from './counting';
import { F_IDN, F_SHORT, setFlag, tmp } from './state';

/** `co.uk`, `com.vn`: such a pair is a key only where it is itself an indicator, or else every name of the country would pass. */
export function isSuffixShaped(start: usize, end: usize): bool {
  return end - start <= 6 && end - start >= 4 && load<u8>(end - 3) == 46;
}

/** A key for the last two labels, the last three, and so on: the walk up the labels stops at the first that is none. */
export function addName(start: usize, end: usize): void {
  const length = end - start;
  if (length > 32) return addLongName(start, end);
  // A bit for each of the last 32 bytes, the highest for the last.
  const a = v128.load(end - 32);
  const b = v128.load(end - 16);
  const within = <u32>-1 << <u32>(32 - length);
  const hyphens = bitsOf(a, b, 45) & within;
  if (hyphens & (hyphens >> 1)) markCoded(start, end);
  let left = bitsOf(a, b, 46) & within;
  let dots = 0;
  while (left) {
    const place = 31 - clz(left);
    left ^= 1 << place;
    dots++;
    const p = end - 31 + <usize>place;
    if (dots > 2 || (dots == 2 && !isSuffixShaped(p, end))) key(end, <u32>(end - p));
  }
  if (dots == 1 && isSuffixShaped(start, end)) setFlag(F_SHORT);
  key(end, <u32>length);
}

// @ts-expect-error
@inline
function bitsOf(a: v128, b: v128, byte: u8): u32 {
  const wanted = i8x16.splat(byte);
  return <u32>i8x16.bitmask(i8x16.eq(a, wanted)) | (<u32>i8x16.bitmask(i8x16.eq(b, wanted)) << 16);
}

/** Whether a label of another script, as DNS writes it, is among them: "xn--". */
function markCoded(start: usize, end: usize): void {
  for (let p = start; p + 4 <= end; p++) if (load<u32>(p) == 0x2d2d6e78) setFlag(F_IDN);
}

function addLongName(start: usize, end: usize): void {
  markCoded(start, end);
  let dots = 0;
  let p = end;
  while (p > start) {
    p--;
    const c = load<u8>(p);
    if (c == 46) {
      dots++;
      if (dots >= 2 && !(dots == 2 && isSuffixShaped(p + 1, end))) key(end, <u32>(end - p - 1));
    }
  }
  if (dots == 1 && isSuffixShaped(start, end)) setFlag(F_SHORT);
  key(end, <u32>(end - start));
}

/** The first three numbers of an address, as they are written before its last dot. */
export function addThreeOctets(value: u32): void {
  const start = tmp + 512;
  let p = decimal(start, value >> 24);
  store<u8>(p, 46);
  p = decimal(p + 1, (value >> 16) & 255);
  store<u8>(p, 46);
  p = decimal(p + 1, (value >> 8) & 255);
  key(p, <u32>(p - start));
}

/** The first two. */
export function addTwoOctets(value: u32): void {
  const start = tmp + 512;
  let p = decimal(start, value >> 24);
  store<u8>(p, 46);
  p = decimal(p + 1, (value >> 16) & 255);
  key(p, <u32>(p - start));
}

function decimal(at: usize, value: u32): usize {
  let p = at;
  if (value >= 100) store<u8>(p++, <u8>(48 + value / 100));
  if (value >= 10) store<u8>(p++, <u8>(48 + ((value / 10) % 10)));
  store<u8>(p++, <u8>(48 + (value % 10)));
  return p;
}
