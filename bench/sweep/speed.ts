// The table of speeds: our sweep beside ripgrep, wc and zcat on the same files, in turns, whole processes with everything that they build.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measured } from '../measure.ts';
import { type Corpus, OUT } from './corpus/write.ts';
import { checkPlanted } from './planted.ts';
import { peakMemory } from './processes.ts';
import type { Sweep } from './program.ts';
import { inTurns, minus, type Times, tellTimes } from './runs.ts';
import { savedTable } from './saved-table.ts';

export interface SpeedOptions {
  /** Of what takes seconds. */
  repeats: number;
  /** Of ripgrep with long lists, which takes a minute. */
  slowRepeats: number;
}

type Command = (sweep: Sweep) => string[];

/** Ratios of medians of wall time; processor time stands beside them. */
export async function measureSpeed(
  corpus: Corpus,
  command: Command,
  options: SpeedOptions,
): Promise<Measured[]> {
  const { apart, some, lists } = corpus;
  const hits = join(OUT, 'hits.jsonl');
  checkPlanted(command({ lists: [lists['1k']], logs: apart, threads: 2, hits }), apart, hits);
  const ours = await inTurns(options.repeats, oursAndQuick(corpus, command));
  const theirs = hasRipgrep()
    ? await inTurns(options.slowRepeats, {
        rgK100: ripgrep(lists['100k'], some),
        rgM1: ripgrep(lists['1M'], some),
      })
    : new Map<string, Times>();
  const memory = (await peakMemory(command({ lists: [lists['1M']], logs: [some], threads: 2 }))) / 1e6;
  return [
    ...rowsOf(new Map([...ours, ...theirs])),
    alone('1M: peak memory of all processes, MB', memory, 200),
    alone('1M: a saved table loaded, s (an aim)', await savedTable(lists['1M']), 0.1),
  ];
}

const ripgrep = (list: string, log: string): string[] => ['rg', '--no-messages', '-F', '-f', list, log];

function oursAndQuick({ some, all, lists }: Corpus, command: Command): Record<string, string[]> {
  const nothing = written('nothing.log', 'nothing to find\n');
  const one = written('one-indicator.txt', 'bad-harbour.example\n');
  const packed = packedFile(some);
  const ours = (list: string, log: string) => command({ lists: [list], logs: [log], threads: 2 });
  return {
    k1: ours(lists['1k'], all),
    ...(hasRipgrep() ? { rgK1: ripgrep(lists['1k'], all) } : {}),
    wc: ['wc', '-l', all],
    k100: ours(lists['100k'], some),
    m1: ours(lists['1M'], some),
    m1All: ours(lists['1M'], all),
    m1Load: ours(lists['1M'], nothing),
    k1Load: ours(lists['1k'], nothing),
    oneLoad: ours(one, nothing),
    gz: ours(lists['1k'], packed),
    zcat: ['sh', '-c', 'zcat "$1" | wc -l', 'sh', packed],
  };
}

function rowsOf(times: Map<string, Times>): Measured[] {
  const of = (name: string): Times => times.get(name) ?? { wall: Number.NaN, cpu: Number.NaN };
  const scan = (whole: string, load: string) => minus(of(whole), of(load));
  const faster = [
    times.has('rgK1') ? fasterThan('1k, 1.44 GB, against rg -F -f', of('k1'), of('rgK1'), 3, 5) : null,
    times.has('rgK100')
      ? fasterThan('100k, 144 MB, against rg -F -f', of('k100'), of('rgK100'), 15, 25)
      : null,
    times.has('rgM1') ? fasterThan('1M, 144 MB, against rg -F -f', of('m1'), of('rgM1'), 40, 80) : null,
  ];
  return [
    ...faster.filter((row) => row !== null),
    slowerThan('1k, 1.44 GB, against wc -l', of('k1'), of('wc'), 6, 3),
    slowerThan(
      '1M against own 1k, 1.44 GB, loading apart',
      scan('m1All', 'm1Load'),
      scan('k1', 'k1Load'),
      1.6,
      1.2,
    ),
    slowerThan('.gz of 144 MB against zcat | wc -l', of('gz'), of('zcat'), 1, 0.5),
    alone('1M: build and load, s', minus(of('m1Load'), of('oneLoad')).wall, 0.8),
  ];
}

const beside = (what: string, ours: Times, theirs: Times, aim: number) => ({
  what,
  figure: `${tellTimes(ours)} to ${tellTimes(theirs)}, aim ${aim}`,
});

const fasterThan = (what: string, ours: Times, theirs: Times, atLeast: number, aim: number): Measured => ({
  ...beside(what, ours, theirs, aim),
  ratio: theirs.wall / ours.wall,
  target: { atLeast },
});

const slowerThan = (what: string, ours: Times, theirs: Times, atMost: number, aim: number): Measured => ({
  ...beside(what, ours, theirs, aim),
  ratio: ours.wall / theirs.wall,
  target: { atMost },
});

const alone = (what: string, value: number, atMost: number): Measured => ({
  what,
  figure: value.toFixed(3),
  ratio: value,
  target: { atMost },
});

let ripgrepFound: boolean | null = null;

function hasRipgrep(): boolean {
  if (ripgrepFound !== null) return ripgrepFound;
  try {
    console.log(`against ${execFileSync('rg', ['--version'], { encoding: 'utf8' }).split('\n')[0]}`);
    ripgrepFound = true;
  } catch {
    console.error('\n!!! rg (ripgrep) is not installed: nothing is measured against it !!!\n');
    ripgrepFound = false;
  }
  return ripgrepFound;
}

function written(name: string, text: string): string {
  const path = join(OUT, name);
  writeFileSync(path, text);
  return path;
}

function packedFile(path: string): string {
  const packed = `${path}.gz`;
  if (!existsSync(packed)) writeFileSync(packed, gzipSync(readFileSync(path)));
  return packed;
}
