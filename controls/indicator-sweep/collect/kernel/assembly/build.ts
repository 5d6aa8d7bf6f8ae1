// Builds the table from the list as text: one indicator a line, a letter of its kind and then its value. Twice: first only counting keys.
import { high6, low6, masked, masked4, parse4, parse6 } from './addresses';
import { lineEnd } from './classes';
import {
  addKey,
  numberKey,
  S_CIDR4,
  S_CIDR6,
  S_DOMAIN,
  S_HASH,
  S_IPV4,
  S_IPV6,
  S_PAGE,
  S_URL,
  tailKey,
  wholeKey,
} from './keys';
import {
  addLength4,
  addLength6,
  F_CIDR,
  F_HASH,
  F_IDN,
  F_IPV4,
  F_IPV6,
  F_PRIVATE,
  F_SHORT,
  F_URL,
  F_WIDE,
  ids,
  setFlag,
  text,
  tmp,
} from './state';
import { prefixOf, slashOf } from './numbers';
import { addLater, enterPending, putLater } from './pending';
import { CIDR, DOMAIN, forgetRepeated, HASH, hostLength, IPV4, IPV6, lengthOf, putPage, URL, valueOf } from './table';

let isCounting = false;
let keys: u32 = 0;

/** A name of two labels has one key, most addresses and longer names two. */
const USUAL_KEYS: u32 = 2;

/** About how many keys the filter must take; enters where each value lies. `length` bytes of text at `text`. */
export function countKeys(length: u32): u32 {
  isCounting = true;
  keys = 0;
  let p = text;
  let id: u32 = 0;
  const end = text + length;
  while (p < end) {
    const kind = <u32>load<u8>(p);
    const q = lineEnd(p + 1);
    store<u32>(ids + ((<usize>id) << 3), <u32>(p + 1));
    store<u32>(ids + ((<usize>id) << 3), <u32>(q - p - 1) | (kind << 24), 4);
    // A wide network has thousands.
    if (kind == CIDR) enterNetwork(id, p + 1, q);
    else keys += USUAL_KEYS;
    id++;
    p = q + 1;
  }
  return keys;
}

/** Fills filter and table. */
export function build(count: u32): void {
  isCounting = false;
  forgetRepeated();
  for (let id: u32 = 0; id < count; id++) {
    const at = valueOf(id);
    enter(id, load<u32>(ids + ((<usize>id) << 3), 4) >> 24, at, at + lengthOf(id));
  }
  enterPending();
  // Reverse names end alike, whatever the address: they are told apart only by reading them.
  const name = tmp + 512;
  store<u64>(name, 0x6464612d6e692e2e); // "..in-add"
  store<u64>(name, 0x2e2e617072612e72, 8); // "r.arpa.."
  addKey(tailKey(name + 14, 12));
  store<u64>(name, 0x7072612e36706900); // "\0ip6.arp"
  store<u8>(name, 97, 8); // "a"
  addKey(tailKey(name + 9, 8));
  store<u64>(name, 0x746e692e36706900); // "\0ip6.int"
  addKey(tailKey(name + 8, 7));
}

function key(end: usize, length: u32): void {
  if (isCounting) keys++;
  else addLater(tailKey(end, length));
}

function place(h: u64, id: u32): void {
  if (!isCounting) putLater(h, id);
}

/** An address or a network: its number is a key too, so that what shares three octets with it is told apart by the filter. */
function placeNumber(h: u64, id: u32): void {
  if (isCounting) keys++;
  else addLater(h);
  place(h, id);
}

/** The ranges that tokens.ts passes over. */
function markPrivate(base: u32, length: u32): void {
  if (
    meets(base, length, 0x0a000000, 8) ||
    meets(base, length, 0x7f000000, 8) ||
    meets(base, length, 0xac100000, 12) ||
    meets(base, length, 0xc0a80000, 16)
  )
    setFlag(F_PRIVATE);
}

function meets(base: u32, length: u32, range: u32, bits: u32): bool {
  const shorter = length < bits ? length : bits;
  return masked4(base, shorter) == masked4(range, shorter);
}

function enter(id: u32, kind: u32, at: usize, end: usize): void {
  if (kind == DOMAIN) {
    addName(at, end);
    place(wholeKey(at, end, S_DOMAIN), id);
  } else if (kind == IPV4) {
    const value = parse4(at, end);
    if (value < 0) return;
    setFlag(F_IPV4);
    markPrivate(<u32>value, 32);
    let dot = end;
    while (load<u8>(dot - 1) != 46) dot--;
    key(dot - 1, <u32>(dot - 1 - at));
    placeNumber(numberKey(0, <u64>value, 32, S_IPV4), id);
  } else if (kind == IPV6) {
    if (!parse6(at, end)) return;
    setFlag(F_IPV6);
    placeNumber(numberKey(high6, low6, 128, S_IPV6), id);
  } else if (kind == CIDR) enterNetwork(id, at, end);
  else if (kind == URL) {
    if (putPage(wholeKey(at, end, S_PAGE), id)) enterUrl(id, at, at + hostLength(at, end - at));
  }
  else if (kind == HASH) {
    setFlag(F_HASH);
    key(end, <u32>min<usize>(16, end - at));
    place(wholeKey(at, end, S_HASH), id);
  }
}

function enterUrl(id: u32, at: usize, end: usize): void {
  setFlag(F_URL);
  const quad = parse4(at, end);
  if (quad >= 0) {
    setFlag(F_IPV4);
    markPrivate(<u32>quad, 32);
    addThreeOctets(<u32>quad);
    placeNumber(numberKey(0, <u64>quad, 32, S_IPV4 + S_URL), id);
  } else if (load<u8>(at) == 91 && parse6(at + 1, end - 1)) {
    setFlag(F_IPV6);
    placeNumber(numberKey(high6, low6, 128, S_IPV6 + S_URL), id);
  } else {
    addName(at, end);
    place(wholeKey(at, end, S_DOMAIN), id);
  }
}

function enterNetwork(id: u32, at: usize, end: usize): void {
  const slash = at + slashOf(at, end - at);
  const length = prefixOf(slash + 1, end);
  const quad = parse4(at, slash);
  setFlag(F_CIDR);
  if (quad < 0) {
    if (!parse6(at, slash) || length > 128) return;
    setFlag(F_IPV6);
    addLength6(length);
    placeNumber(numberKey(masked(high6, <i32>length), masked(low6, <i32>length - 64), length, S_CIDR6), id);
    return;
  }
  if (length > 32) return;
  setFlag(F_IPV4);
  addLength4(length);
  const base = masked4(<u32>quad, length);
  markPrivate(base, length);
  placeNumber(numberKey(0, base, length, S_CIDR4), id);
  if (length >= 20) {
    const blocks: u32 = length >= 24 ? 1 : (<u32>1) << (24 - length);
    for (let k: u32 = 0; k < blocks; k++) addThreeOctets(base + (k << 8));
  } else {
    setFlag(F_WIDE);
    const blocks: u32 = length >= 16 ? 1 : (<u32>1) << (16 - length);
    for (let k: u32 = 0; k < blocks; k++) addTwoOctets(base + (k << 16));
  }
}

/** `co.uk`, `com.vn`: such a pair is a key only where it is itself an indicator, or else every name of the country would pass. */
export function isSuffixShaped(start: usize, end: usize): bool {
  return end - start <= 6 && end - start >= 4 && load<u8>(end - 3) == 46;
}

/** A key for the last two labels, the last three, and so on: the walk up the labels stops at the first that is none. */
function addName(start: usize, end: usize): void {
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

function addThreeOctets(value: u32): void {
  const start = tmp + 512;
  let p = decimal(start, value >> 24);
  store<u8>(p, 46);
  p = decimal(p + 1, (value >> 16) & 255);
  store<u8>(p, 46);
  p = decimal(p + 1, (value >> 8) & 255);
  key(p, <u32>(p - start));
}

function addTwoOctets(value: u32): void {
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
