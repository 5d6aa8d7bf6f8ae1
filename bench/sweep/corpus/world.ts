// The world of the bench: made-up names, addresses and devices of everyday traffic; none of them is ever an indicator.
import { type Chance, chanceOf } from '../../../src/dispatch/read/fuzz/chance.ts';

const NAMES = 200_000;
const ADDRESSES = 100_000;
const DEVICES = 2_000;

const SYLLABLES = (
  'ba be bi bo bu ca ce chi co cu da de di do du fa fe fi fo ga ge gi go ha he hi ho ka ke ki ko la le li lo lu ma me mi mo mu ' +
  'na ne ni no nu pa pe pi po qua ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo wa we xa xi ya yo za zen zo'
).split(' ');
const ENDINGS = ['com', 'net', 'org', 'vn', 'com.vn', 'io', 'info', 'co.uk', 'app', 'dev', 'cloud', 'asia'];
const SUBDOMAINS = [
  'www',
  'cdn',
  'api',
  'static',
  'img',
  'mail',
  'login',
  'edge',
  'telemetry',
  'update',
  'ns1',
];

/** A made-up name of this many syllables and an ending, without subdomain. */
export function madeUpName(chance: Chance, syllables: number): string {
  const parts = Array.from({ length: syllables }, () => chance.pick(SYLLABLES));
  return `${parts.join('')}.${chance.pick(ENDINGS)}`;
}

export interface World {
  names: string[];
  addresses: string[];
  addresses6: string[];
  devices: string[];
}

/** The last octet of an everyday address is below this; that of an indicator is not, so that both may share their first three. */
export const FIRST_LISTED_OCTET = 128;

export function worldOf(seed: number): World {
  const chance = chanceOf(seed);
  const names = Array.from({ length: NAMES }, () => {
    const name = madeUpName(chance, 3 + chance.below(2));
    return chance.below(3) === 0 ? name : `${chance.pick(SUBDOMAINS)}.${name}`;
  });
  const addresses = Array.from({ length: ADDRESSES }, () => publicAddress(chance, 0, FIRST_LISTED_OCTET));
  const hex = () => chance.below(65_536).toString(16);
  const addresses6 = Array.from({ length: 5_000 }, () => `2404:${hex()}:${hex()}::${hex()}`);
  const devices = Array.from(
    { length: DEVICES },
    (_, n) => `10.${20 + (n >> 9)}.${(n >> 6) & 7}.${10 + (n & 63)}`,
  );
  return { names, addresses, addresses6, devices };
}

/** First octets 80–179 leave out what is private, reserved or in use for itself. */
export function publicAddress(chance: Chance, lowest: number, above: number): string {
  const first = 80 + chance.below(100);
  const last = lowest + chance.below(above - lowest);
  return `${first === 100 || first === 127 || first === 169 || first === 172 ? 99 : first}.${chance.below(256)}.${chance.below(256)}.${last}`;
}

/** Popular things are seen often: the rank falls off with the cube. */
export function popular<T>(chance: Chance, from: readonly T[]): T {
  const share = chance.below(1 << 20) / (1 << 20);
  return from[Math.floor(share ** 3 * from.length)] as T;
}
