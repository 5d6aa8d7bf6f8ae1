// Keys and places of indicators: at first only counted, then entered.
import { tailKey } from './keys';
import { addLater, putLater } from './pending';

let isCounting = false;
let keys: u32 = 0;

export function beginCounting(): void {
  isCounting = true;
  keys = 0;
}

export function endCounting(): void {
  isCounting = false;
}

export function count(more: u32): void {
  keys += more;
}

export function counted(): u32 {
  return keys;
}

export function key(end: usize, length: u32): void {
  if (isCounting) keys++;
  else addLater(tailKey(end, length));
}

export function place(h: u64, id: u32): void {
  if (!isCounting) putLater(h, id);
}

/** An address or a network: its number is a key too, so that what shares three octets with it is told apart by the filter. */
export function placeNumber(h: u64, id: u32): void {
  if (isCounting) keys++;
  else addLater(h);
  place(h, id);
}
