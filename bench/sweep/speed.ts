// The table of speeds: our sweep beside ripgrep, wc and zcat on the same files, in turns, whole processes with everything that they build.
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadIndicators } from '../../controls/indicator-sweep/collect/load.ts';
import { loadTable, saveTable } from '../../controls/indicator-sweep/collect/scan/table.ts';
import { type Measured, median } from '../measure.ts';
import { type Corpus, OUT, plantedAmong } from './corpus/write.ts';
import { peakMemory, type Taken, taken } from './processes.ts';
import type { Sweep } from './program.ts';

export interface SpeedOptions {
  /** Repeats of what takes seconds, and of ripgrep with long lists, which takes minutes. */
  repeats: number;
  slowRepeats: number;
}

type Command = (sweep: Sweep) => string[];

/** Ratios of medians; wall time, and in brackets processor time. Throws where a sweep does not find what was planted. */
export async function measureSpeed(
  { apart, some, all, lists }: Corpus,
  command: Command,
  { repeats, slowRepeats }: SpeedOptions,
): Promise<Measured[]> {
  const isThere = hasRipgrep();
  const small = smallestLog();
  const one = join(OUT, 'one-indicator.txt');
  writeFileSync(one, 'bad-harbour.example\n');
  const packed = apart.map(packedFile);
  const rg = (list: string, log: string) => ['rg', '--no-messages', '-F', '-f', list, log];
  checkPlanted(
    command({ lists: [lists['1k']], logs: [some], threads: 2, hits: join(OUT, 'hits.jsonl') }),
    some,
  );
  const runs = await inTurns(repeats, {
    k1: command({ lists: [lists['1k']], logs: [all], threads: 2 }),
    ...(isThere ? { rgK1: rg(lists['1k'], all) } : {}),
    wc: ['wc', '-l', all],
    k100: command({ lists: [lists['100k']], logs: [some], threads: 2 }),
    m1: command({ lists: [lists['1M']], logs: [some], threads: 2 }),
    m1All: command({ lists: [lists['1M']], logs: [all], threads: 2 }),
    m1Load: command({ lists: [lists['1M']], logs: [small], threads: 2 }),
    k1Load: command({ lists: [lists['1k']], logs: [small], threads: 2 }),
    oneLoad: command({ lists: [one], logs: [small], threads: 2 }),
    gz: command({ lists: [lists['1k']], logs: packed, threads: 2 }),
    zcat: ['sh', '-c', 'zcat "$@" | wc -l', 'sh', ...packed],
  });
  const slow = isThere
    ? await inTurns(slowRepeats, { rgK100: rg(lists['100k'], some), rgM1: rg(lists['1M'], some) })
    : {};
  const of = (name: string): Told => told(runs[name] ?? (slow as Runs)[name] ?? []);
  const rows: Measured[] = [];
  const faster = (what: string, ours: string, theirs: string, atLeast: number, aim: number) => {
    if (of(theirs).wall > 0)
      rows.push({
        ...against(what, of(ours), of(theirs), aim),
        ratio: of(theirs).wall / of(ours).wall,
        target: { atLeast },
      });
  };
  faster('1k, 1.44 GB, 2 threads, against rg -F -f', 'k1', 'rgK1', 3, 5);
  faster('100k, 144 MB, against rg -F -f', 'k100', 'rgK100', 15, 25);
  faster('1M, 144 MB, against rg -F -f', 'm1', 'rgM1', 40, 80);
  const slower = (what: string, ours: Told, theirs: Told, atMost: number, aim: number) =>
    rows.push({ ...against(what, ours, theirs, aim), ratio: ours.wall / theirs.wall, target: { atMost } });
  slower('1k, 1.44 GB, 2 threads, against wc -l', of('k1'), of('wc'), 6, 3);
  const scan = (whole: string, load: string) => minus(of(whole), of(load));
  slower(
    '1M against own 1k, 1.44 GB, without the load',
    scan('m1All', 'm1Load'),
    scan('k1', 'k1Load'),
    1.6,
    1.2,
  );
  slower('.gz of 144 MB against zcat | wc -l', of('gz'), of('zcat'), 1, 0.5);
  const load = minus(of('m1Load'), of('oneLoad'));
  rows.push({ ...plain('1M: build and load, s', load.wall), target: { atMost: 0.8 } });
  const memory = (await peakMemory(command({ lists: [lists['1M']], logs: [some], threads: 2 }))) / 1e6;
  rows.push({ ...plain('1M: peak memory of all processes, MB', memory), target: { atMost: 200 } });
  rows.push({
    ...plain('1M: a saved table loaded, s (aim)', await savedTable(lists['1M'])),
    target: { atMost: 0.1 },
  });
  return rows;
}

type Runs = Record<string, Taken[]>;
type Told = Pick<Taken, 'wall' | 'cpu'>;

async function inTurns(repeats: number, commands: Record<string, string[]>): Promise<Runs> {
  const runs: Runs = {};
  for (let round = 0; round < repeats; round++) {
    for (const [name, command] of Object.entries(commands)) {
      const one = await taken(command);
      if (one.code === null || one.code > 1)
        throw new Error(`${command.slice(0, 3).join(' ')}… ended with ${one.code}`);
      runs[name] = [...(runs[name] ?? []), one];
    }
  }
  return runs;
}

const told = (runs: Taken[]): Told => ({
  wall: runs.length > 0 ? median(runs.map(({ wall }) => wall)) : 0,
  cpu: runs.length > 0 ? median(runs.map(({ cpu }) => cpu)) : 0,
});

const minus = (whole: Told, part: Told): Told => ({
  wall: whole.wall - part.wall,
  cpu: whole.cpu - part.cpu,
});

const seconds = ({ wall, cpu }: Told): string => `${wall.toFixed(2)} s (processor ${cpu.toFixed(2)} s)`;

const against = (what: string, ours: Told, theirs: Told, aim: number) => ({
  what,
  figure: `${seconds(ours)} to ${seconds(theirs)}, aim ${aim}`,
});

const plain = (what: string, value: number) => ({ what, figure: value.toFixed(3), ratio: value });

function hasRipgrep(): boolean {
  try {
    console.log(`against ${execFileSync('rg', ['--version'], { encoding: 'utf8' }).split('\n')[0]}`);
    return true;
  } catch {
    console.error('\n!!! rg (ripgrep) is not installed: nothing is measured against it !!!\n');
    return false;
  }
}

/** Speed counts for nothing where the hits are not there: every planted line, and no other. */
function checkPlanted(command: string[], logs: string[]): void {
  try {
    const [program = '', ...args] = command;
    execFileSync(program, args, { stdio: 'ignore' });
  } catch (error) {
    if ((error as { status?: number }).status !== 1) throw error;
  }
  const hits = readFileSync(join(OUT, 'hits.jsonl'), 'utf8').trimEnd().split('\n');
  const lines = new Set(hits.map((hit) => JSON.parse(hit)).map(({ file, line }) => `${file}:${line}`));
  const planted = logs.reduce((sum, log) => sum + plantedAmong(linesIn(log)), 0);
  if (lines.size !== planted) throw new Error(`${lines.size} lines with hits, ${planted} planted`);
  console.log(`${planted} planted lines found, no other`);
}

function linesIn(path: string): number {
  const bytes = readFileSync(path);
  let lines = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++;
  return (
    lines -
    (bytes.subarray(0, 200).toString().startsWith('#')
      ? 2
      : bytes.subarray(0, 5).toString() === 'time,'
        ? 1
        : 0)
  );
}

function smallestLog(): string {
  const path = join(OUT, 'small.log');
  writeFileSync(path, 'nothing to find\n');
  return path;
}

function packedFile(path: string): string {
  const packed = `${path}.gz`;
  if (!existsSync(packed)) writeFileSync(packed, gzipSync(readFileSync(path)));
  return packed;
}

async function savedTable(list: string): Promise<number> {
  const file = join(OUT, 'table');
  const { table } = await loadIndicators({ lists: [list], allow: [], now: new Date() });
  saveTable(table, file);
  warmed(file);
  const start = performance.now();
  if (loadTable(file)?.count !== table.count) throw new Error('the saved table is another');
  const took = (performance.now() - start) / 1000;
  rmSync(file);
  return took;
}

function warmed(path: string): void {
  const file = openSync(path, 'r');
  const room = Buffer.alloc(1 << 20);
  while (readSync(file, room) > 0);
  closeSync(file);
}
