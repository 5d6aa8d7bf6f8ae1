// Random lines of all that a log may hold: listed hosts in every dress, look-alikes, noise; the same seed gives the same lines.
import {
  AFTER,
  HOSTS,
  MD5,
  PATHS,
  PORTS,
  SCHEMES,
  SHA256,
} from '../../../controls/indicator-sweep/collect/match/sample-words.ts';
import { type Chance, chanceOf } from '../../../src/dispatch/read/fuzz/chance.ts';

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
