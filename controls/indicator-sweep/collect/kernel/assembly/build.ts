// Builds the table from the list as text: one indicator a line, a letter of its kind and then its value. Twice: first only counting keys.
import { high6, low6, masked, masked4, parse4, parse6 } from './addresses';
import { lineEnd } from './classes';
import { addName, addThreeOctets, addTwoOctets } from './build-keys';
import { beginCounting, count, counted, endCounting, key, place, placeNumber } from './counting';
import { addKey, numberKey, S_CIDR4, S_CIDR6, S_DOMAIN, S_HASH, S_IPV4, S_IPV6, S_PAGE, S_URL, tailKey, wholeKey } from './keys';
import { prefixOf, slashOf } from './numbers';
import { enterPending } from './pending';
import { addLength4, addLength6, F_CIDR, F_HASH, F_IPV4, F_IPV6, F_PRIVATE, F_URL, F_WIDE, ids, setFlag, text, tmp } from './state';
import { CIDR, DOMAIN, forgetRepeated, HASH, hostLength, IPV4, IPV6, lengthOf, putPage, URL, valueOf } from './table';

/** A name of two labels has one key, most addresses and longer names two. */
const USUAL_KEYS: u32 = 2;

/** About how many keys the filter must take; enters where each value lies. `length` bytes of text at `text`. */
export function countKeys(length: u32): u32 {
  beginCounting();
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
    else count(USUAL_KEYS);
    id++;
    p = q + 1;
  }
  return counted();
}

/** Fills filter and table. */
export function build(count: u32): void {
  endCounting();
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
