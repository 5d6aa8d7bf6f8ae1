// Writes logs and lists of the bench to out/sweep, once: the same seed gives the same bytes on every machine.
import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { chanceOf } from '../../../src/dispatch/read/fuzz/chance.ts';
import { FORMATS } from './lines.ts';
import { indicators, SIZES, type Size } from './lists.ts';
import { type World, worldOf } from './world.ts';

export const OUT = join(import.meta.dirname, '../../../out/sweep');
/** Changes with the generator: what an older one wrote is not taken for ours. */
const VERSION = 2;
const BLOCK = 4 << 20;
/** One line in so many shows an indicator of the shortest list. */
const PLANTED_EVERY = 20_000;
const PLANTED_AT = 777;

export interface Corpus {
  /** One file a format, 16 MB each. */
  apart: string[];
  /** The same in one file: 144 MB. */
  some: string;
  /** 160 MB of each format in one file: 1.44 GB. */
  all: string;
  lists: Record<Size, string>;
}

/** Makes what is not there yet; a minute and a half for the whole. Bytes of each format. */
export function corpus(sizes: { some: number; all: number } = { some: 16e6, all: 160e6 }): Corpus {
  const folder = join(OUT, `v${VERSION}`);
  let made: World | null = null;
  const world = () => {
    made ??= worldOf(3_003);
    return made;
  };
  const apart = FORMATS.map((format, n) => {
    const path = join(folder, `some-${sizes.some}`, `${format.name}.log`);
    once(path, () => linesOf(world(), n, sizes.some));
    return path;
  });
  const whole = (bytes: number) => {
    const path = join(folder, `nine-formats-${bytes * FORMATS.length}.log`);
    once(path, function* () {
      for (const n of FORMATS.keys()) yield* linesOf(world(), n, bytes);
    });
    return path;
  };
  const lists = Object.fromEntries(
    Object.entries(SIZES).map(([size, count]) => {
      const path = join(folder, `list-${size}.txt`);
      once(path, () => indicators(world(), count));
      return [size, path];
    }),
  ) as Record<Size, string>;
  return { apart, some: whole(sizes.some), all: whole(sizes.all), lists };
}

function* linesOf(world: World, format: number, bytes: number): Generator<string> {
  const { head, line } = FORMATS[format] ?? { head: '', line: () => '' };
  const chance = chanceOf(7_000 + format);
  const planted = plantedWorld(world);
  let size = head.length;
  if (head) yield head.slice(0, -1);
  for (let n = 0; size < bytes; n++) {
    const one = line(n % PLANTED_EVERY === PLANTED_AT ? planted : world, chance, n);
    size += one.length + 1;
    yield one;
  }
}

/** A world in which every name and address is listed. */
function plantedWorld(world: World): World {
  const short = [...indicators(world, SIZES['1k'])];
  const names = short.filter((one) => /^[a-z0-9.]+\.[a-z]+$/.test(one));
  const addresses = short.filter((one) => /^\d+\.\d+\.\d+\.\d+$/.test(one));
  const addresses6 = short.filter((one) => /^2a0.*::[0-9a-f]+$/.test(one));
  return { ...world, names, addresses, addresses6 };
}

/** How many lines of a file of `lines` lines show an indicator. */
export const plantedAmong = (lines: number): number => Math.ceil((lines - PLANTED_AT) / PLANTED_EVERY);

/** Writes beside and renames, so that a broken run leaves nothing half. */
function once(path: string, lines: () => Iterable<string>): void {
  if (existsSync(path) && statSync(path).size > 0) return;
  mkdirSync(join(path, '..'), { recursive: true });
  const file = openSync(`${path}.part`, 'w');
  let waiting: string[] = [];
  let size = 0;
  const flush = () => {
    const bytes = Buffer.from(waiting.join(''));
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    waiting = [];
    size = 0;
  };
  try {
    for (const line of lines()) {
      waiting.push(line, '\n');
      size += line.length + 1;
      if (size > BLOCK) flush();
    }
    flush();
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.part`, path);
}
