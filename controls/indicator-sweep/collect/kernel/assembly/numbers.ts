// Addresses and networks in the exact table: found by their value, whatever their spelling.
import { high6, low6, masked, masked4, parse4, parse6 } from './addresses';
import { mayHold, numberKey, S_CIDR4, S_CIDR6, S_IPV4, S_IPV6, S_URL } from './keys';
import { H_LENGTHS6, header, lengths4, slotMask, slots } from './state';
import { CIDR, hostLength, IPV4, IPV6, kindOf, lengthOf, NONE, PAGE, URL, valueOf } from './table';

/** Where the network's slash is. */
export function slashOf(at: usize, length: usize): usize {
  let i: usize = 0;
  while (i < length && load<u8>(at + i) != 47) i++;
  return i;
}

export function prefixOf(at: usize, end: usize): u32 {
  let n: u32 = 0;
  for (let p = at; p < end; p++) n = n * 10 + <u32>load<u8>(p) - 48;
  return n;
}

/** Whether an indicator's own text says this address or network. */
function isNumber(id: u32, kind: u32, is6: bool, high: u64, low: u64, length: u32): bool {
  const k = kindOf(id);
  let at = valueOf(id);
  let n = lengthOf(id);
  if (k != kind) return false;
  if (k == CIDR) {
    const slash = slashOf(at, n);
    if (prefixOf(at + slash + 1, at + n) != length) return false;
    n = slash;
  } else if (k == URL) {
    n = hostLength(at, n);
    if (is6) {
      at += 1;
      n -= 2;
    }
  }
  if (!is6) {
    const value = parse4(at, at + n);
    return value >= 0 && masked4(<u32>value, length) == <u32>low;
  }
  if (!parse6(at, at + n)) return false;
  const same = masked(high6, <i32>length) == high && masked(low6, <i32>length - 64) == low;
  return same;
}

function findNumber(h: u64, kind: u32, is6: bool, high: u64, low: u64, length: u32): u32 {
  if (!mayHold(h)) return NONE;
  const tag = <u32>(h >> 32);
  let i = <u32>h & slotMask;
  while (true) {
    const slot = slots + (<usize>i << 3);
    const held = load<u32>(slot, 4);
    if (held == 0) return NONE;
    if (load<u32>(slot) == tag && !(held & PAGE) && isNumber(held - 1, kind, is6, high, low, length)) return held - 1;
    i = (i + 1) & slotMask;
  }
}

export function find4(value: u32, kind: u32): u32 {
  const seed = kind == URL ? S_IPV4 + S_URL : S_IPV4;
  return findNumber(numberKey(0, value, 32, seed), kind, false, 0, value, 32);
}

/** The network of this prefix length that holds the address. */
export function findNetwork4(value: u32, length: u32): u32 {
  const base = masked4(value, length);
  return findNumber(numberKey(0, base, length, S_CIDR4), CIDR, false, 0, base, length);
}

export function find6(high: u64, low: u64, kind: u32): u32 {
  const seed = kind == URL ? S_IPV6 + S_URL : S_IPV6;
  return findNumber(numberKey(high, low, 128, seed), kind, true, high, low, 128);
}

export function findNetwork6(high: u64, low: u64, length: u32): u32 {
  const h = masked(high, <i32>length);
  const l = masked(low, <i32>length - 64);
  return findNumber(numberKey(h, l, length, S_CIDR6), CIDR, true, h, l, length);
}

/** Whether anything at all speaks of this address: itself, a network around it, a URL of it. */
export function holds4(value: u32): bool {
  if (find4(value, IPV4) != NONE || find4(value, URL) != NONE) return true;
  let lengths = lengths4;
  while (lengths) {
    const length = <u32>ctz(lengths);
    lengths &= lengths - 1;
    if (findNetwork4(value, length) != NONE) return true;
  }
  return false;
}

export function holds6(high: u64, low: u64): bool {
  if (high == 0 && low >> 32 == 0xffff) return holds4(<u32>low);
  if (find6(high, low, IPV6) != NONE || find6(high, low, URL) != NONE) return true;
  for (let word: usize = 0; word < 3; word++) {
    let lengths = load<u64>(header + H_LENGTHS6 + (word << 3));
    while (lengths) {
      const length = <u32>ctz(lengths) + (<u32>word << 6);
      lengths &= lengths - 1;
      if (findNetwork6(high, low, length) != NONE) return true;
    }
  }
  return false;
}
