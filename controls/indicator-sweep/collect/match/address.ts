// Addresses of a line in their one spelling, read as those of the lists are; reverse names to addresses.
import { parse4, parse6, write4, write6 } from '../indicators/address.ts';

/** Four decimal octets; leading zeros are ambiguous (octal to some readers) and refused. */
export const ipv4 = (text: string): string | null => (typeof parse4(text) === 'number' ? text : null);

const MAPPED = 0xffffn;

/** IPv6 in any spelling, without brackets and zone; an address mapped from IPv4 gives the IPv4. */
export function ipv6(text: string): string | null {
  const value = text.includes('%') ? null : parse6(text);
  if (value === null) return null;
  return value >> 32n === MAPPED ? write4(Number(value & 0xffff_ffffn)) : write6(value);
}

/** Either family, or null. */
export function address(text: string): string | null {
  return text.includes(':') ? ipv6(text) : ipv4(text);
}

const IP6_ARPA = /^(?:[0-9a-f]\.){32}ip6\.(?:arpa|int)$/;

/** The address that a reverse name (`4.3.2.1.in-addr.arpa`) asks for: a whole address, nothing in front of it. */
export function reversed(name: string): string | null {
  if (name.endsWith('.in-addr.arpa')) return ipv4(name.slice(0, -13).split('.').reverse().join('.'));
  if (name.length !== 72 && name.length !== 71) return null;
  if (!IP6_ARPA.test(name)) return null;
  const nibbles = name.slice(0, 63).split('.').reverse().join('');
  return ipv6(nibbles.match(/.{4}/g)?.join(':') ?? '');
}
