// Whether a line of a list is certainly one indicator in its one spelling, judged against the table of what needs care.
import { high6, low6, parse4, parse6 } from './addresses';
import { holdsName } from './hosts';
import { mayHold, tailKey } from './keys';
import { holds4, holds6, slashOf } from './numbers';
import { CIDR, DOMAIN, findText, HASH, IPV4, IPV6, NONE } from './table';

/** The kind of indicator that this line certainly is, or 0. */
export function kindOfLine(start: usize, end: usize): u32 {
  const length = end - start;
  const last = <u32>load<u8>(end - 1);
  if (last - 97 < 26 && isPlainName(start, end)) return DOMAIN;
  if ((length == 32 || length == 40 || length == 64) && isPlainHash(start, end)) return HASH;
  if (length < 16 && isPlain4(start, end)) return IPV4;
  if (length < 19 && isPlainNetwork(start, end)) return CIDR;
  if (length < 40 && isPlain6(start, end)) return IPV6;
  // Endings such as xn--p1ai and c0m: rarer than addresses, so asked last.
  return isPlainName(start, end) ? DOMAIN : 0;
}

/** Lower-case labels of 1 to 63 of `a-z0-9_-`, none beginning with a hyphen; the last begins with a letter and has no underscore. */
function isPlainName(start: usize, end: usize): bool {
  if (end - start <= 32) return isShortPlainName(start, end);
  if (end - start > 253) return false;
  let label = start;
  let dots = 0;
  let underscore = false;
  for (let p = start; p < end; p++) {
    const c = <u32>load<u8>(p);
    if (c - 97 < 26 || c - 48 < 10) continue;
    if (c == 46) {
      if (p == label || p - label > 63) return false;
      label = p + 1;
      dots++;
      underscore = false;
    } else if (c == 45) {
      if (p == label) return false;
    } else if (c == 95) underscore = true;
    else return false;
  }
  if (dots == 0 || underscore || label == end || end - label > 63) return false;
  return <u32>load<u8>(label) - 97 < 26 && !needsCare(start, end, label);
}

/** The same of at most 32 bytes, all at once: a bit for each, the lowest for the first. */
function isShortPlainName(start: usize, end: usize): bool {
  const within = <u32>-1 >> <u32>(32 - (end - start));
  const a = v128.load(start);
  const b = v128.load(start, 16);
  const hyphens = bitsOf(isByte(a, 45), isByte(b, 45)) & within;
  const underscores = bitsOf(isByte(a, 95), isByte(b, 95)) & within;
  const dots = bitsOf(isByte(a, 46), isByte(b, 46)) & within;
  const letters = bitsOf(isBareLetter(a), isBareLetter(b)) & within;
  if ((letters | hyphens | underscores | dots) != within || dots == 0) return false;
  const firsts = (dots << 1) | 1;
  if ((dots | hyphens) & firsts || dots & ~(within >> 1)) return false;
  const last = 32 - clz(dots);
  if (underscores >> last) return false;
  const label = start + <usize>last;
  return <u32>load<u8>(label) - 97 < 26 && !needsCare(start, end, label);
}

// @ts-expect-error
@inline
function bitsOf(a: v128, b: v128): u32 {
  return <u32>i8x16.bitmask(a) | (<u32>i8x16.bitmask(b) << 16);
}

// @ts-expect-error
@inline
function isByte(v: v128, byte: u8): v128 {
  return i8x16.eq(v, i8x16.splat(byte));
}

/** `a-z0-9` */
// @ts-expect-error
@inline
function isBareLetter(v: v128): v128 {
  return v128.or(
    i8x16.lt_u(i8x16.sub(v, i8x16.splat(97)), i8x16.splat(26)),
    i8x16.lt_u(i8x16.sub(v, i8x16.splat(48)), i8x16.splat(10)),
  );
}

/** Whether the table holds exactly this text. */
function isListed(start: usize, end: usize): bool {
  return mayHold(tailKey(end, <u32>min<usize>(16, end - start))) && findText(start, end, HASH) != NONE;
}

/** Whether the name is a public suffix or may be one, ends like a file or a local name, or lies at or below a name that needs care. */
function needsCare(start: usize, end: usize, last: usize): bool {
  if (isListed(last, end) || isListed(start, end)) return true;
  let dot = start;
  while (load<u8>(dot) != 46) dot++;
  return isListed(dot, end) || holdsName(start, end);
}

function isPlainHash(start: usize, end: usize): bool {
  for (let p = start; p < end; p++) {
    const c = <u32>load<u8>(p);
    if (c - 48 >= 10 && c - 97 >= 6) return false;
  }
  return !isListed(start, end);
}

function isPlain4(start: usize, end: usize): bool {
  const value = parse4(start, end);
  return value >= 0 && !holds4(<u32>value);
}

/** A network whose address is its first; of /16 and narrower, for then every range that needs care and meets it holds it. */
function isPlainNetwork(start: usize, end: usize): bool {
  const slash = start + slashOf(start, end - start);
  if (end - slash != 3) return false;
  const tens = <u32>load<u8>(slash + 1) - 48;
  const ones = <u32>load<u8>(slash + 2) - 48;
  if (tens < 1 || tens > 3 || ones > 9) return false;
  const bits = tens * 10 + ones;
  const value = parse4(start, slash);
  if (bits < 16 || bits > 31 || value < 0) return false;
  return (<u32>value << bits) == 0 && !holds4(<u32>value);
}

/** As RFC 5952 writes it, with `::` for at least two groups and no other group of zero; others are left. */
function isPlain6(start: usize, end: usize): bool {
  let groups = 0;
  let doubles = 0;
  let digits = 0;
  for (let p = start; p < end; p++) {
    const c = <u32>load<u8>(p);
    if (c == 58) {
      if (digits == 0) doubles++;
      digits = 0;
      continue;
    }
    if (c - 48 >= 10 && c - 97 >= 6) return false;
    if (digits == 0) {
      if (c == 48) return false;
      groups++;
    }
    digits++;
  }
  if (load<u8>(start) == 58 || (doubles == 0 ? groups != 8 : groups > 6)) return false;
  return parse6(start, end) && high6 != 0 && !holds6(high6, low6);
}

/** `host/path` without a port, of bytes that no reader changes. */
export function isUrl(start: usize, end: usize): bool {
  const slash = start + slashOf(start, end - start);
  if (slash == end || !isPlainName(start, slash)) return false;
  for (let p = slash; p < end; p++) {
    const c = <u32>load<u8>(p);
    const isSafe =
      (c | 32) - 97 < 26 || (c >= 45 && c <= 57) || c == 95 || c == 126 || c == 63 || c == 61 || c == 38 || c == 37 || c == 43;
    if (!isSafe) return false;
  }
  const c = <u32>load<u8>(end - 1);
  return (c | 32) - 97 < 26 || c - 48 < 10 || c == 47 || c == 61 || c == 95 || c == 45;
}
