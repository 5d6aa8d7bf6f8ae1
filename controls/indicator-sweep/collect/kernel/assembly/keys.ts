// Hashes of names, and the filter: one cache line tells of nearly every token that no indicator ends like it.
import { filter, filterMask, masks } from './state';
import { LOWER, vectors } from './vectors';

const K1: u64 = 0x9e3779b97f4a7c15;
const K2: u64 = 0xc2b2ae3d27d4eb4f;
const K3: u64 = 0x165667b19e3779f9;
const FOLD: u64 = 0x2020202020202020;

export const S_DOMAIN: u64 = 11;
export const S_IPV4: u64 = 22;
export const S_CIDR4: u64 = 33;
export const S_URL: u64 = 44;
export const S_HASH: u64 = 55;
export const S_IPV6: u64 = 66;
export const S_CIDR6: u64 = 77;
export const S_PAGE: u64 = 88;

/** Hash of the last min(length, 16) bytes before `end`, whatever their case. Reads 16 bytes before `end`. */
// @ts-expect-error
@inline
export function tailKey(end: usize, length: u32): u64 {
  const l: u32 = length > 16 ? 16 : length;
  const v = v128.and(v128.or(v128.load(end - 16), v128.load(vectors, LOWER)), v128.load(masks + (<usize>l << 4)));
  let h = <u64>i64x2.extract_lane(v, 1) * K1 ^ <u64>i64x2.extract_lane(v, 0) * K2;
  h ^= h >> 32;
  h *= K3;
  return h ^ (h >> 29);
}

// @ts-expect-error
@inline
function bitsOf(h: u64): u64 {
  return (<u64>1 << ((h >> 40) & 63)) | (<u64>1 << ((h >> 46) & 63)) | (<u64>1 << ((h >> 52) & 63));
}

// @ts-expect-error
@inline
export function mayHold(h: u64): bool {
  const bits = bitsOf(h);
  return (load<u64>(filter + <usize>((h & filterMask) << 3)) & bits) == bits;
}

export function addKey(h: u64): void {
  const at = filter + <usize>((h & filterMask) << 3);
  store<u64>(at, load<u64>(at) | bitsOf(h));
}

/** Hash of a whole text, whatever its case. */
export function wholeKey(start: usize, end: usize, seed: u64): u64 {
  let h = seed ^ (<u64>(end - start) * K3);
  let at = start;
  while (at + 8 <= end) {
    h = rotl<u64>(h ^ ((load<u64>(at) | FOLD) * K1), 31) * K2;
    at += 8;
  }
  const rest = <u32>(end - at);
  if (rest) {
    const last = (load<u64>(end - 8) | FOLD) >> (<u64>(8 - rest) << 3);
    h = rotl<u64>(h ^ (last * K1), 31) * K2;
  }
  h ^= h >> 32;
  h *= K3;
  return h ^ (h >> 29);
}

/** Hash of an address or a network: two halves of 64 bits, the prefix length, the kind. */
export function numberKey(high: u64, low: u64, length: u32, seed: u64): u64 {
  let h = ((high + seed) * K1) ^ rotl<u64>((low ^ <u64>length) * K2, 29);
  h ^= h >> 32;
  h *= K3;
  return h ^ (h >> 29);
}

/** Whether two texts are the same but for the case of ASCII letters. */
export function isSameText(a: usize, b: usize, length: usize): bool {
  for (let i: usize = 0; i < length; i++) {
    let x = <u32>load<u8>(a + i);
    let y = <u32>load<u8>(b + i);
    if (x - 65 < 26) x |= 32;
    if (y - 65 < 26) y |= 32;
    if (x != y) return false;
  }
  return true;
}

export function isSameBytes(a: usize, b: usize, length: usize): bool {
  for (let i: usize = 0; i < length; i++) if (load<u8>(a + i) != load<u8>(b + i)) return false;
  return true;
}
