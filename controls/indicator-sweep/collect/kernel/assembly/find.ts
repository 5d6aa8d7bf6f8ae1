// Look-ups for the precise matcher: by text, in the same table; numbers of indicators, −1 where there is none.
import { high6, low6, parse4, parse6 } from './addresses';
import { F_CIDR, flags, H_LENGTHS6, header, lengths4, nexts } from './state';
import { find4, find6, findNetwork4, findNetwork6 } from './numbers';
import { DOMAIN, findText, HASH, IPV4, IPV6, NONE, URL } from './table';

export function findName(start: usize, length: usize): i32 {
  return <i32>findText(start, start + length, DOMAIN);
}

export function findHash(start: usize, length: usize): i32 {
  return <i32>findText(start, start + length, HASH);
}

export function findAddress(start: usize, length: usize): i32 {
  const quad = parse4(start, start + length);
  if (quad >= 0) return <i32>find4(<u32>quad, IPV4);
  return parse6(start, start + length) ? <i32>find6(high6, low6, IPV6) : -1;
}

/** Writes the numbers of the networks that hold the address, narrowest first; how many. */
export function findNetworks(start: usize, length: usize, out: usize): u32 {
  if (!(flags & F_CIDR)) return 0;
  const quad = parse4(start, start + length);
  let n: u32 = 0;
  if (quad >= 0) {
    for (let bits: i32 = 32; bits >= 0; bits--) {
      if (!((lengths4 >> <u64>bits) & 1)) continue;
      n = chain(findNetwork4(<u32>quad, <u32>bits), out, n);
    }
    return n;
  }
  if (!parse6(start, start + length)) return 0;
  const high = high6;
  const low = low6;
  for (let bits: i32 = 128; bits >= 0; bits--) {
    if (!((load<u64>(header + H_LENGTHS6 + ((<usize>(bits >> 6)) << 3)) >> <u64>(bits & 63)) & 1)) continue;
    n = chain(findNetwork6(high, low, <u32>bits), out, n);
  }
  return n;
}

function chain(id: u32, out: usize, n: u32): u32 {
  if (id == NONE) return n;
  store<u32>(out + ((<usize>n) << 2), id);
  return n + 1;
}

/** The first URL of this host; the others follow by `nexts`. */
export function findUrls(start: usize, length: usize): i32 {
  const quad = parse4(start, start + length);
  if (quad >= 0) return <i32>find4(<u32>quad, URL);
  if (parse6(start, start + length)) return <i32>find6(high6, low6, URL);
  return <i32>findText(start, start + length, URL);
}

/** The number of the indicator that follows in its chain; −1 at its end. */
export function nextOf(id: u32): i32 {
  return <i32>load<u32>(nexts + ((<usize>id) << 2)) - 1;
}
