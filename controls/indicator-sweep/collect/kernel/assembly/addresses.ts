// Addresses in any spelling to numbers: dotted IPv4, IPv6 with a dotted tail or without, reverse names.
import { hexOf } from './classes';
import { tmp } from './state';

/** The last IPv6 address that was read. */
export let high6: u64 = 0;
export let low6: u64 = 0;
/** Where the last dotted quad ended. */
export let quadEnd: usize = 0;

/** Four octets from `start`, not beyond `end`; -1 where there are none. A leading zero is refused. `quadEnd` tells where they end. */
export function quadAt(start: usize, end: usize): i64 {
  let value: u32 = 0;
  let p = start;
  for (let part = 0; part < 4; part++) {
    let octet: u32 = 0;
    const from = p;
    while (p < end) {
      const d = <u32>load<u8>(p) - 48;
      if (d > 9) break;
      octet = octet * 10 + d;
      p++;
      if (octet > 255 || p - from > 3) return -1;
    }
    if (p == from || (p - from > 1 && load<u8>(from) == 48)) return -1;
    value = (value << 8) | octet;
    if (part < 3) {
      if (p >= end || load<u8>(p) != 46) return -1;
      p++;
    }
  }
  quadEnd = p;
  return <i64>value;
}

/** Exactly four octets; -1 where it is something else. */
export function parse4(start: usize, end: usize): i64 {
  const value = quadAt(start, end);
  return value >= 0 && quadEnd == end ? value : -1;
}

/** An IPv6 address that fills [start, end) whole; its tail may be dotted. Sets `high6` and `low6`. */
export function parse6(start: usize, end: usize): bool {
  if (end - start < 2 || end - start > 45) return false;
  const groups = tmp;
  let n = 0;
  let gap = -1;
  let current: u32 = 0;
  let digits = 0;
  let p = start;
  if (load<u8>(p) == 58) {
    if (load<u8>(p + 1) != 58) return false;
    gap = 0;
    p += 2;
  }
  while (p < end) {
    const c = <u32>load<u8>(p);
    if (c == 58) {
      if (digits == 0) {
        if (gap >= 0) return false;
        gap = n;
      } else {
        if (n >= 8) return false;
        store<u16>(groups + (n << 1), <u16>current);
        n++;
        current = 0;
        digits = 0;
        if (p + 1 == end) return false;
      }
      p++;
      continue;
    }
    if (c == 46) {
      const quad = parse4(p - <usize>digits, end);
      if (quad < 0 || n > 6) return false;
      store<u16>(groups + (n << 1), <u16>(<u32>quad >> 16));
      store<u16>(groups + (n << 1), <u16>quad, 2);
      n += 2;
      digits = 0;
      break;
    }
    const d = hexOf(c);
    if (d > 15 || digits == 4) return false;
    current = (current << 4) | d;
    digits++;
    p++;
  }
  if (digits) {
    if (n >= 8) return false;
    store<u16>(groups + (n << 1), <u16>current);
    n++;
  }
  if (gap < 0 ? n != 8 : n > 7) return false;
  gather(n, gap);
  return true;
}

function gather(n: i32, gap: i32): void {
  const zeros = 8 - n;
  let high: u64 = 0;
  let low: u64 = 0;
  for (let i = 0; i < 8; i++) {
    let group: u64 = 0;
    if (gap < 0 || i < gap) group = load<u16>(tmp + (i << 1));
    else if (i >= gap + zeros) group = load<u16>(tmp + ((i - zeros) << 1));
    if (i < 4) high = (high << 16) | group;
    else low = (low << 16) | group;
  }
  high6 = high;
  low6 = low;
}

/** `4.3.2.1.in-addr.arpa`, whole: the address; -1 for anything else. `end` is the end of the name. */
export function reverse4(start: usize, end: usize): i64 {
  if (end - start < 20) return -1;
  const quad = parse4(start, end - 13);
  if (quad < 0) return -1;
  return <i64>bswap<u32>(<u32>quad);
}

/** 32 nibbles and `.ip6.arpa` or `.ip6.int`, whole. `tail`: the length of what follows the nibbles, with its dot. */
export function reverse6(start: usize, end: usize, tail: usize): bool {
  if (end - start != 63 + tail) return false;
  let high: u64 = 0;
  let low: u64 = 0;
  for (let i: usize = 0; i < 32; i++) {
    const d = <u64>hexOf(load<u8>(start + (i << 1)));
    if (d > 15 || (i < 31 && load<u8>(start + (i << 1) + 1) != 46)) return false;
    // The first nibble is the address's last.
    if (i < 16) low |= d << (i << 2);
    else high |= d << ((i - 16) << 2);
  }
  high6 = high;
  low6 = low;
  return true;
}

/** The first `length` bits of one half. */
export function masked(half: u64, length: i32): u64 {
  if (length <= 0) return 0;
  return length >= 64 ? half : half & ((<u64>-1) << (64 - length));
}

export function masked4(value: u32, length: u32): u32 {
  return length == 0 ? 0 : value & ((<u32>0xffffffff) << (32 - length));
}
