// What waits to be entered while a table is built: much at once, so that the processor fetches many lines of filter and slots together.
import { addKey } from './keys';
import { scratch, slotMask, slots, tmp } from './state';
import { put } from './table';

const MOST_KEYS: usize = 1024;
const MOST_PUTS: usize = 512;
/** In the scratch: keys of 8 bytes, then pairs of a hash and an indicator's number. */
const PUTS: usize = MOST_KEYS << 3;

let keys: usize = 0;
let puts: usize = 0;

export function addLater(h: u64): void {
  store<u64>(scratch + (keys << 3), h);
  if (++keys == MOST_KEYS) addPending();
}

export function putLater(h: u64, id: u32): void {
  const at = scratch + PUTS + (puts << 4);
  store<u64>(at, h);
  store<u32>(at, id, 8);
  if (++puts == MOST_PUTS) putPending();
}

export function enterPending(): void {
  addPending();
  putPending();
}

function addPending(): void {
  const end = scratch + (keys << 3);
  for (let at = scratch; at < end; at += 8) addKey(load<u64>(at));
  keys = 0;
}

function putPending(): void {
  const end = scratch + PUTS + (puts << 4);
  // Asks for the slots before any is needed.
  let touched: u32 = 0;
  for (let at = scratch + PUTS; at < end; at += 16) touched |= load<u32>(slots + ((<usize>(load<u32>(at) & slotMask)) << 3));
  store<u32>(tmp + 1020, touched);
  for (let at = scratch + PUTS; at < end; at += 16) put(load<u64>(at), load<u32>(at, 8));
  puts = 0;
}
