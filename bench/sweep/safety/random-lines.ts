// Random lines of all that a log may hold: listed hosts in every dress, look-alikes, noise; the same seed gives the same lines.
import type { Indicator } from '../../../controls/indicator-sweep/collect/contract.ts';
import { indicator } from '../../../controls/indicator-sweep/collect/match/sample.ts';
import { type Chance, chanceOf } from '../../../src/dispatch/read/fuzz/chance.ts';

const MD5 = '0123456789abcdef0123456789abcdef';
const SHA256 = `${MD5}fedcba9876543210fedcba9876543210`;

export const LIST: Indicator[] = [
  indicator('evil.test'),
  indicator('a.evil.test'),
  indicator('only.evil.test', { isExact: true }),
  indicator('bad.example.net'),
  indicator('x.com.vn'),
  indicator('t.test'),
  indicator('drop.test/gate.php'),
  indicator('drop.test/gate.php?id=1'),
  indicator('192.0.2.4'),
  indicator('192.0.2.44'),
  indicator('198.51.100.0/24'),
  indicator('198.51.100.128/25'),
  indicator('203.0.0.0/14'),
  indicator(MD5),
  indicator(SHA256),
];

const HOSTS = (
  'evil.test EVIL.test x.evil.test a.evil.test b.a.evil.test only.evil.test x.only.evil.test notevil.test evil.testing ' +
  'evil.test.good.org not-evil.test bad.example.net example.net drop.test x.drop.test good.org x.com.vn y.x.com.vn com.vn t.test ' +
  'u.t.test 192.0.2.4 192.0.2.44 192.0.2.45 1192.0.2.4 192.0.2.4.5 192.0.02.4 198.51.100.7 198.51.100.200 198.51.101.7 203.3.255.255 ' +
  '203.4.0.0 10.1.2.3 4.2.0.192.in-addr.arpa 9.4.2.0.192.in-addr.arpa 192.0.2.4.dnsbl.test 192-0-2-4.isp.test'
).split(' ');
const PATHS = [
  '',
  '/',
  '/gate.php',
  '/gate.php?id=1',
  '/gate.php?id=1&x=2',
  '/gate.php?x=2',
  '/gate.phpx',
  '/gate.php/x',
  '/gate.php#a',
  '/Gate.php',
  '/evil.test/x',
];
const SCHEMES = ['http://', 'https://', 'HTTP://'];
const PORTS = ['', '', ':80', ':443'];
const AFTER = ['', '', '.', ':443', '#53', '@good.org', ', ', '...'];
const BETWEEN = [' ', ' ', '\t', '"', "'", ' (', '> <', ', ', '\\n', '\\t', '\\u0020'];
const HASHES = [
  MD5,
  MD5.toUpperCase(),
  `${MD5}0`,
  `MD5=${MD5}`,
  `g${MD5}`,
  SHA256,
  SHA256.slice(1),
  `SHA256=${SHA256}`,
];
const NOISE = 'ab1 =" \t'.split('');

const urlOf = (chance: Chance): string =>
  chance.pick(SCHEMES) + chance.pick(HOSTS) + chance.pick(PORTS) + chance.pick(PATHS);

function wordOf(chance: Chance): string {
  const kind = chance.below(12);
  if (kind < 4) return urlOf(chance);
  if (kind < 8) return chance.pick(HOSTS) + chance.pick(AFTER);
  if (kind === 8) return chance.pick(HASHES);
  if (kind === 9) return `u=${encodeURIComponent(urlOf(chance))}`;
  if (kind === 10) return `"u":"${urlOf(chance).replaceAll('/', '\\/')}"`;
  return Array.from({ length: chance.below(5) }, () => chance.pick(NOISE)).join('');
}

export function* randomLines(seed: number, count: number): Generator<string> {
  const chance = chanceOf(seed);
  for (let n = 0; n < count; n++) {
    let line = ' '.repeat(chance.below(70));
    for (let words = 1 + chance.below(5); words > 0; words--) line += wordOf(chance) + chance.pick(BETWEEN);
    yield line;
  }
}
