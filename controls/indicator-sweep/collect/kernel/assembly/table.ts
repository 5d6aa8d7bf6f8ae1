// The exact table: open addressing over {hash, indicator}; indicators of one key hang in a chain. A find is never by hash alone.
import { isSameBytes, isSameText, S_DOMAIN, S_HASH, wholeKey } from './keys';
import { ids, nexts, slotMask, slots } from './state';

export const DOMAIN: u32 = 100; // 'd'
export const IPV4: u32 = 105; // 'i'
export const IPV6: u32 = 106; // 'j'
export const CIDR: u32 = 99; // 'c'
export const URL: u32 = 117; // 'u'
export const HASH: u32 = 104; // 'h'

export const NONE: u32 = 0xffffffff;
/** In `nexts` of an indicator that is there twice: it stands in no chain, and this is the number of the first. */
export const REPEATED: u32 = 0x80000000;

/** In a slot: entered by the whole text of a URL. */
export const PAGE: u32 = 0x80000000;

let repeated: u32 = 0;

export function repeatedSoFar(): u32 {
  return repeated;
}

export function forgetRepeated(): void {
  repeated = 0;
}

// @ts-expect-error
@inline
export function valueOf(id: u32): usize {
  return <usize>load<u32>(ids + (<usize>id << 3));
}
// @ts-expect-error
@inline
export function lengthOf(id: u32): usize {
  return <usize>(load<u32>(ids + (<usize>id << 3), 4) & 0xffffff);
}
// @ts-expect-error
@inline
export function kindOf(id: u32): u32 {
  return load<u32>(ids + (<usize>id << 3), 4) >> 24;
}

/** The length of `host` in `host[:port]/path`, brackets included. */
export function hostLength(at: usize, length: usize): usize {
  if (length > 0 && load<u8>(at) == 91) {
    let i: usize = 1;
    while (i < length && load<u8>(at + i) != 93) i++;
    return i < length ? i + 1 : i;
  }
  let i: usize = 0;
  while (i < length) {
    const c = load<u8>(at + i);
    if (c == 58 || c == 47 || c == 63 || c == 35) break;
    i++;
  }
  return i;
}

function isSameKey(a: u32, b: u32): bool {
  const kind = kindOf(a);
  if (kind != kindOf(b)) return false;
  let la = lengthOf(a);
  let lb = lengthOf(b);
  if (kind == URL) {
    la = hostLength(valueOf(a), la);
    lb = hostLength(valueOf(b), lb);
  }
  return la == lb && isSameText(valueOf(a), valueOf(b), la);
}

function noteRepeated(first: u32, id: u32): void {
  store<u32>(nexts + (<usize>id << 2), REPEATED | first);
  repeated++;
}

/** Enters a URL by its whole text, which nobody asks for; false where the same URL is there already. */
export function putPage(h: u64, id: u32): bool {
  const tag = <u32>(h >> 32);
  let i = <u32>h & slotMask;
  while (true) {
    const slot = slots + (<usize>i << 3);
    const held = load<u32>(slot, 4);
    if (held == 0) {
      store<u32>(slot, tag);
      store<u32>(slot, PAGE | (id + 1), 4);
      return true;
    }
    if (load<u32>(slot) == tag && held & PAGE) {
      const other = (held & ~PAGE) - 1;
      if (lengthOf(other) == lengthOf(id) && isSameBytes(valueOf(other), valueOf(id), lengthOf(id))) {
        noteRepeated(other, id);
        return false;
      }
    }
    i = (i + 1) & slotMask;
  }
}

/** Enters an indicator; those of the same key (URLs of one host) are chained behind the first. */
export function put(h: u64, id: u32): void {
  const tag = <u32>(h >> 32);
  let i = <u32>h & slotMask;
  while (true) {
    const slot = slots + (<usize>i << 3);
    const held = load<u32>(slot, 4);
    if (held == 0) {
      store<u32>(slot, tag);
      store<u32>(slot, id + 1, 4);
      return;
    }
    if (load<u32>(slot) == tag && !(held & PAGE) && isSameKey(held - 1, id)) {
      if (kindOf(id) != URL) return noteRepeated(held - 1, id);
      const first = nexts + (<usize>(held - 1) << 2);
      store<u32>(nexts + (<usize>id << 2), load<u32>(first));
      store<u32>(first, id + 1);
      return;
    }
    i = (i + 1) & slotMask;
  }
}

function isThis(id: u32, kind: u32, start: usize, end: usize): bool {
  if (kindOf(id) != kind) return false;
  const value = valueOf(id);
  let length = lengthOf(id);
  if (kind == URL) length = hostLength(value, length);
  return length == end - start && isSameText(value, start, length);
}

/** The indicator of this kind with exactly this text (for a URL: with this host). */
export function findText(start: usize, end: usize, kind: u32): u32 {
  const h = wholeKey(start, end, kind == HASH ? S_HASH : S_DOMAIN);
  const tag = <u32>(h >> 32);
  let i = <u32>h & slotMask;
  while (true) {
    const slot = slots + (<usize>i << 3);
    const held = load<u32>(slot, 4);
    if (held == 0) return NONE;
    if (load<u32>(slot) == tag && !(held & PAGE) && isThis(held - 1, kind, start, end)) return held - 1;
    i = (i + 1) & slotMask;
  }
}

/** Whether this is the name of an indicator, or the host of a URL among them: both are keyed alike. */
export function holdsHost(start: usize, end: usize): bool {
  const h = wholeKey(start, end, S_DOMAIN);
  const tag = <u32>(h >> 32);
  let i = <u32>h & slotMask;
  while (true) {
    const slot = slots + (<usize>i << 3);
    const held = load<u32>(slot, 4);
    if (held == 0) return false;
    if (load<u32>(slot) == tag && !(held & PAGE)) {
      if (isThis(held - 1, DOMAIN, start, end) || isThis(held - 1, URL, start, end)) return true;
    }
    i = (i + 1) & slotMask;
  }
}
