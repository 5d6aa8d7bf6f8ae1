// Addresses and networks in their one spelling: dotted, RFC 5952, network/length.

import type { RefusalReason } from '../../list-words.ts';
import type { IndicatorKind } from '../contract.ts';
import { type AddressOptions, refused4, refused6 } from './special.ts';

export type Canonical = { kind: IndicatorKind; value: string } | { reason: RefusalReason };

const dotted = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const refuse = (reason: RefusalReason) => ({ reason });

/** 32 bits, or why not. Leading zeros are refused: some programs read them as octal. */
export function parse4(text: string): number | RefusalReason {
  if (!dotted.test(text)) return 'malformed-address';
  let [value, octet, isOpen] = [0, 0, false];
  for (let at = 0; at <= text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) {
      if (isOpen && octet === 0) return 'ambiguous-address';
      [octet, isOpen] = [octet * 10 + digit, true];
    } else {
      if (octet > 255) return 'malformed-address';
      [value, octet, isOpen] = [value * 256 + octet, 0, false];
    }
  }
  return value;
}

export const write4 = (value: number): string =>
  [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');

/** 128 bits of any spelling, without brackets; null when it is none. A zone (`%eth0`) is dropped. */
export function parse6(text: string): bigint | null {
  const bare = text.replace(/%[\w.-]+$/, '');
  if (!/^[0-9a-fA-F:.]{2,45}$/.test(bare) || !bare.includes(':')) return null;
  const halves = bare.split('::');
  if (halves.length > 2) return null;
  const [head, tail] = [groupsOf(halves[0] ?? ''), halves.length === 2 ? groupsOf(halves[1] ?? '') : []];
  if (!head || !tail) return null;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  const all = [...head, ...new Array<number>(missing).fill(0), ...tail];
  return all.reduce((sum, group) => (sum << 16n) | BigInt(group), 0n);
}

/** Groups of 16 bits; a dotted address may stand last. */
function groupsOf(text: string): number[] | null {
  if (text === '') return [];
  const groups: number[] = [];
  const parts = text.split(':');
  for (const [at, part] of parts.entries()) {
    if (at === parts.length - 1 && part.includes('.')) {
      const value = parse4(part);
      if (typeof value === 'string') return null;
      groups.push(Math.floor(value / 65_536), value % 65_536);
    } else if (/^[0-9a-fA-F]{1,4}$/.test(part)) groups.push(Number.parseInt(part, 16));
    else return null;
  }
  return groups;
}

/** RFC 5952: lower case, no leading zeros, the longest run of two or more zero groups as `::`. */
export function write6(value: bigint): string {
  const groups = Array.from({ length: 8 }, (_, at) => Number((value >> BigInt(112 - 16 * at)) & 0xffffn));
  let [from, length] = [-1, 1];
  for (let at = 0; at < 8; at++) {
    let end = at;
    while (end < 8 && groups[end] === 0) end++;
    if (end - at > length) [from, length] = [at, end - at];
    at = Math.max(at, end);
  }
  const hex = groups.map((group) => group.toString(16));
  if (from < 0) return hex.join(':');
  return `${hex.slice(0, from).join(':')}::${hex.slice(from + length).join(':')}`;
}

const MAPPED = 0xffffn;
/** The IPv4 address inside `::ffff:a.b.c.d`, else null. */
const mapped = (value: bigint) => (value >> 32n === MAPPED ? Number(value & 0xffff_ffffn) : null);

export function canonicalAddress(text: string, options: AddressOptions = {}): Canonical {
  return text.includes(':') ? network6(text, 128, options) : network4(text, 32, options);
}

/** `1.2.3.4/24` becomes `1.2.3.0/24`; a network of one address is that address. */
export function canonicalNetwork(text: string, options: AddressOptions = {}): Canonical {
  const slash = text.lastIndexOf('/');
  const [address, written] = [text.slice(0, slash).trim(), text.slice(slash + 1).trim()];
  const length = lengthOf(written);
  if (address.includes(':')) return network6(address, length, options);
  return network4(address, length, options);
}

/** A length, or a netmask written out; -1 when it is neither. */
function lengthOf(written: string): number {
  if (/^\d{1,3}$/.test(written) && !/^0\d/.test(written)) return Number(written);
  const mask = parse4(written);
  if (typeof mask === 'string') return -1;
  const ones = mask.toString(2).padStart(32, '0');
  return /^1*0*$/.test(ones) ? ones.replace(/0+$/, '').length : -1;
}

function network4(text: string, length: number, options: AddressOptions): Canonical {
  const value = parse4(text);
  if (typeof value === 'string') return refuse(value);
  if (length !== 32) return from4(value, length, options);
  // Strictly dotted without leading zeros is the one spelling already.
  const reason = refused4(value, 32, options);
  return reason ? refuse(reason) : { kind: 'ipv4', value: text };
}

function from4(value: number, length: number, options: AddressOptions): Canonical {
  if (length < 0 || length > 32) return refuse('malformed-address');
  if (length < 8) return refuse('too-wide');
  const size = 2 ** (32 - length);
  const network = Math.floor(value / size) * size;
  const reason = refused4(network, length, options);
  if (reason) return refuse(reason);
  return length === 32
    ? { kind: 'ipv4', value: write4(network) }
    : { kind: 'cidr', value: `${write4(network)}/${length}` };
}

/** Shorter than /16 is refused: registries hand out /12 and shorter to whole continents. */
const SHORTEST6 = 16;

function network6(text: string, length: number, options: AddressOptions): Canonical {
  const value = parse6(text);
  if (value === null || length < 0 || length > 128) return refuse('malformed-address');
  const four = mapped(value);
  if (four !== null && length >= 96) return from4(four, length - 96, options);
  if (length < SHORTEST6) return refuse('too-wide');
  const network = (value >> BigInt(128 - length)) << BigInt(128 - length);
  const reason = refused6(network, length, options);
  if (reason) return refuse(reason);
  return length === 128
    ? { kind: 'ipv6', value: write6(network) }
    : { kind: 'cidr', value: `${write6(network)}/${length}` };
}
