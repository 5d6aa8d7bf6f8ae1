// Whether a network holds an address, counted in whole numbers.
import { address } from './address.ts';

/** `network/length` against an address in its one spelling; families never mix. */
export function networkHolds(network: string, canonical: string): boolean {
  const [base = '', length = ''] = network.split('/');
  const bits = canonical.includes(':') ? 128 : 32;
  if (base.includes(':') !== canonical.includes(':') || !/^\d{1,3}$/.test(length) || Number(length) > bits)
    return false;
  const [left, right] = [whole(base), whole(canonical)];
  if (left === null || right === null) return false;
  const shift = BigInt(bits - Number(length));
  return left >> shift === right >> shift;
}

/** An address as one whole number. */
export function whole(text: string): bigint | null {
  const canonical = address(text);
  if (canonical === null) return null;
  if (!canonical.includes(':'))
    return canonical.split('.').reduce((sum, octet) => sum * 256n + BigInt(octet), 0n);
  const [left = '', right] = canonical.split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const tail = right === undefined ? [] : groups(right);
  const zeros = new Array<string>(8 - groups(left).length - tail.length).fill('0');
  return [...groups(left), ...zeros, ...tail].reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n);
}
