// Where the table and this worker's scratch lie in shared memory: read once from the table's header, the same for every worker.
// AssemblyScript (TypeScript's syntax, WebAssembly's numbers): built by tools/sweep-kernel.ts, not checked by tsc.

import { layVectors } from './vectors';

/** The header's fields, in bytes from its begin; collect/scan/layout.ts writes them. */
export const H_COUNT: usize = 0;
export const H_TEXT: usize = 4;
export const H_TEXT_LENGTH: usize = 8;
export const H_IDS: usize = 12;
export const H_NEXT: usize = 16;
export const H_FILTER: usize = 20;
export const H_FILTER_MASK: usize = 24;
export const H_SLOTS: usize = 28;
export const H_SLOT_MASK: usize = 32;
export const H_FLAGS: usize = 36;
export const H_LENGTHS4: usize = 40; // u64: which prefix lengths of IPv4 networks occur
export const H_LENGTHS6: usize = 48; // three u64, for IPv6
export const H_MASKS: usize = 128; // 17 masks of 16 bytes: the last n bytes

export const F_IPV6: u32 = 1;
export const F_HASH: u32 = 2;
export const F_IDN: u32 = 4;
export const F_WIDE: u32 = 8; // networks wider than /20 are keyed by two octets
export const F_SHORT: u32 = 16; // some indicator looks like a public suffix: t.co
export const F_CIDR: u32 = 32;
export const F_URL: u32 = 64;
export const F_IPV4: u32 = 128;
export const F_PRIVATE: u32 = 256; // some indicator lies in a private or loopback range, or around one

export let header: usize = 0;
export let text: usize = 0;
export let ids: usize = 0;
export let nexts: usize = 0;
export let filter: usize = 0;
export let filterMask: u64 = 0;
export let slots: usize = 0;
export let slotMask: u32 = 0;
export let flags: u32 = 0;
export let lengths4: u64 = 0;
export let masks: usize = 0;
export let scratch: usize = 0;
/** 1 KB for names and addresses taken apart; the vectors lie behind it. */
export let tmp: usize = 0;
export let found: usize = 0;
export let foundCount: u32 = 0;
export let foundMost: u32 = 0;

const VECTORS: usize = 1024;

export function attach(at: usize, scratchAt: usize, tmpAt: usize, foundAt: usize, most: u32): void {
  header = at;
  text = load<u32>(at + H_TEXT);
  ids = load<u32>(at + H_IDS);
  nexts = load<u32>(at + H_NEXT);
  filter = load<u32>(at + H_FILTER);
  filterMask = load<u32>(at + H_FILTER_MASK);
  slots = load<u32>(at + H_SLOTS);
  slotMask = load<u32>(at + H_SLOT_MASK);
  flags = load<u32>(at + H_FLAGS);
  lengths4 = load<u64>(at + H_LENGTHS4);
  masks = at + H_MASKS;
  scratch = scratchAt;
  tmp = tmpAt;
  layVectors(tmpAt + VECTORS);
  found = foundAt;
  foundMost = most;
}

export function setFlag(flag: u32): void {
  flags |= flag;
  store<u32>(header + H_FLAGS, flags);
}

export function addLength4(length: u32): void {
  lengths4 |= (<u64>1) << length;
  store<u64>(header + H_LENGTHS4, lengths4);
}

export function addLength6(length: u32): void {
  const at = header + H_LENGTHS6 + ((<usize>(length >> 6)) << 3);
  store<u64>(at, load<u64>(at) | ((<u64>1) << (length & 63)));
}

export function resetFound(): void {
  foundCount = 0;
}

/** Notes that the line around this place is to be looked at. */
export function note(at: usize): void {
  if (foundCount < foundMost) store<u32>(found + ((<usize>foundCount) << 2), <u32>at);
  foundCount++;
}
