// Address ranges that no list may name, and those that only an option lets in.
import type { RefusalReason } from '../../list-words.ts';

export interface AddressOptions {
  /** Private, carrier-grade, loopback and link-local ranges: for a unit that looks for its own machines. */
  allowPrivate?: boolean;
  /** Ranges for documentation and benchmarks: for examples and tests. */
  allowDocumentation?: boolean;
}

type Range = readonly [network: bigint, length: number, reason: RefusalReason];
type Text = readonly [string, RefusalReason];

/** IANA special-purpose registries, IPv4 (RFC 6890 and its updates). */
const ranges4: readonly Text[] = [
  ['0.0.0.0/8', 'reserved-address'],
  ['10.0.0.0/8', 'private-address'],
  ['100.64.0.0/10', 'private-address'],
  ['127.0.0.0/8', 'private-address'],
  ['169.254.0.0/16', 'private-address'],
  ['172.16.0.0/12', 'private-address'],
  ['192.0.0.0/24', 'reserved-address'],
  ['192.0.2.0/24', 'documentation-address'],
  ['192.168.0.0/16', 'private-address'],
  ['198.18.0.0/15', 'documentation-address'],
  ['198.51.100.0/24', 'documentation-address'],
  ['203.0.113.0/24', 'documentation-address'],
  ['224.0.0.0/4', 'reserved-address'],
  ['240.0.0.0/4', 'reserved-address'],
];

const four = ranges4.map(([text, reason]): readonly [number, number, RefusalReason] => {
  const [address = '', length = '0'] = text.split('/');
  const value = address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
  return [value, Number(length), reason];
});

const six: readonly Range[] = [
  [0n, 127, 'reserved-address'],
  [0x0100n << 112n, 64, 'reserved-address'],
  [0x20010db8n << 96n, 32, 'documentation-address'],
  [0x3fffn << 112n, 20, 'documentation-address'],
  [0xfcn << 120n, 7, 'private-address'],
  [0xfe80n << 112n, 10, 'private-address'],
  [0xfec0n << 112n, 10, 'private-address'],
  [0xffn << 120n, 8, 'reserved-address'],
];

/** All of them as network/length, whatever an option lets in. */
export const specialNetworks = (): string[] => [
  ...ranges4.map(([text]) => text),
  ...six.map(
    ([value, length]) => `${(value.toString(16).padStart(32, '0').match(/.{4}/g) ?? []).join(':')}/${length}`,
  ),
];

const isAllowed = (reason: RefusalReason, { allowPrivate, allowDocumentation }: AddressOptions) =>
  (reason === 'private-address' && allowPrivate === true) ||
  (reason === 'documentation-address' && allowDocumentation === true);

/** First octets under which a range lies, so that most addresses need no further look. */
const firstOctets = new Set(
  four.flatMap(([value, bits]) => {
    const first = Math.floor(value / 2 ** 24);
    return Array.from({ length: bits < 8 ? 2 ** (8 - bits) : 1 }, (_, at) => first + at);
  }),
);
const isNear = Uint8Array.from({ length: 256 }, (_, octet) => (firstOctets.has(octet) ? 1 : 0));

/** Why this network (an address is a /32) is refused; null when it is not. */
export function refused4(network: number, length: number, options: AddressOptions): RefusalReason | null {
  if (length >= 8 && isNear[Math.floor(network / 2 ** 24)] === 0) return null;
  for (const [range, bits, reason] of four) {
    const shorter = Math.min(bits, length);
    if (Math.floor(network / 2 ** (32 - shorter)) !== Math.floor(range / 2 ** (32 - shorter))) continue;
    if (isAllowed(reason, options)) return null;
    if (length >= bits) return reason;
    if (reason === 'private-address') return 'covers-private';
  }
  return null;
}

export function refused6(network: bigint, length: number, options: AddressOptions): RefusalReason | null {
  for (const [range, bits, reason] of six) {
    const shift = BigInt(128 - Math.min(bits, length));
    if (network >> shift !== range >> shift) continue;
    if (isAllowed(reason, options)) return null;
    if (length >= bits) return network === 1n && bits === 127 ? privateOr(options) : reason;
    if (reason === 'private-address') return 'covers-private';
  }
  return null;
}

/** ::1 lies in the reserved ::/127 and is the loopback. */
const privateOr = ({ allowPrivate }: AddressOptions): RefusalReason | null =>
  allowPrivate ? null : 'private-address';
