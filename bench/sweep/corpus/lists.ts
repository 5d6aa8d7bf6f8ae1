// The lists of the bench: 1,000, 100,000 and 1,000,000 made-up indicators, each list the beginning of the next.
import { createHash } from 'node:crypto';
import { type Chance, chanceOf } from '../../../src/dispatch/read/fuzz/chance.ts';
import { FIRST_LISTED_OCTET, madeUpName, publicAddress, type World } from './world.ts';

export const SIZES = { '1k': 1_000, '100k': 100_000, '1M': 1_000_000 } as const;
export type Size = keyof typeof SIZES;

const SUBDOMAINS = ['a', 'mail', 'cdn3', 'gate', 'x9', 'login', 'update'];
const PATHS = ['gate.php', 'a/b.exe', 'wp-content/x.js', 'load', 'panel/login.php?id=7', 'u/'];

/** Of a thousand: 670 domains, 180 IPv4, 30 IPv6, 11 networks, 55 URLs, 54 hashes. */
export function* indicators(world: World, count: number): Generator<string> {
  const chance = chanceOf(4_004);
  const everyday = new Set(world.names.map(withoutSubdomain));
  const seen = new Set<string>();
  for (let n = 0; n < count; n++) {
    let one: string;
    do one = indicatorAt(n, chance, everyday);
    while (seen.has(one));
    seen.add(one);
    yield one;
  }
}

/** What is registered of a name of the world: its subdomain, where it has one, is one of eleven words. */
function withoutSubdomain(name: string): string {
  return name.replace(/^(?:www|cdn|api|static|img|mail|login|edge|telemetry|update|ns1)\./, '');
}

function indicatorAt(n: number, chance: Chance, everyday: ReadonlySet<string>): string {
  const slot = (n * 619) % 1000;
  if (slot < 670) return domain(chance, everyday);
  if (slot < 850) return publicAddress(chance, FIRST_LISTED_OCTET, 255);
  if (slot < 880) return `2a0${chance.below(16).toString(16)}:${hex(chance)}:${hex(chance)}::${hex(chance)}`;
  if (slot < 891) return network(chance);
  if (slot < 946) return `http://${domain(chance, everyday)}/${chance.pick(PATHS)}`;
  return hash(n);
}

const hex = (chance: Chance): string => (1 + chance.below(65_535)).toString(16);

function domain(chance: Chance, everyday: ReadonlySet<string>): string {
  for (;;) {
    const name = madeUpName(chance, 4 + chance.below(2));
    if (everyday.has(name)) continue;
    return chance.below(10) < 7 ? name : `${chance.pick(SUBDOMAINS)}.${name}`;
  }
}

/** Those of /25 and longer lie in the upper half of a /24; the wider ones in first octets that no everyday address has. */
function network(chance: Chance): string {
  const length = 22 + chance.below(9);
  if (length <= 24)
    return `${60 + chance.below(20)}.${chance.below(256)}.${chance.below(64) * 4}.0/${length}`;
  const size = 2 ** (32 - length);
  const [first, second, third] = publicAddress(chance, 0, 1).split('.');
  return `${first}.${second}.${third}.${128 + chance.below(128 / size) * size}/${length}`;
}

function hash(n: number): string {
  const algorithm = ['md5', 'sha1', 'sha256'][n % 3] ?? 'md5';
  return createHash(algorithm).update(`made up ${n}`).digest('hex');
}
