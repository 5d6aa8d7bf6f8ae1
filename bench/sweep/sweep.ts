// Measures the sweep of logs: `npm run bench sweep [-- --quick]`. Truth at 1,000 and at 1,000,000 indicators, then speed and memory.
// Flags: `--quick` (one run of each, 144 MB alone), `--truth` (no speed).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hit } from '../../controls/indicator-sweep/collect/contract.ts';
import { isMet, tell } from '../measure.ts';
import { type Corpus, corpus, OUT } from './corpus/write.ts';
import { ran } from './planted.ts';
import { builtProgram, type Sweep } from './program.ts';
import { measureSpeed } from './speed.ts';
import { isPerfect, scoreOf, tellScore } from './truth/score.ts';
import { truth, writeTruth } from './truth/truth.ts';

/** Prints every figure beside its target; true where all are met. */
export async function measureSweep(flags: readonly string[]): Promise<boolean> {
  const isQuick = flags.includes('--quick');
  const made = corpus(isQuick ? { some: 16e6, all: 16e6 } : undefined);
  const command = builtProgram();
  const isTrue = measureTruth(made, command);
  if (flags.includes('--truth')) return isTrue;
  const options = isQuick ? { repeats: 1, slowRepeats: 1 } : { repeats: 5, slowRepeats: 1 };
  console.log(`median of ${options.repeats}; rg with 100k and 1M: ${options.slowRepeats} run`);
  const rows = await measureSpeed(made, command, options);
  for (const row of rows) console.log(tell(row));
  return isTrue && rows.every(isMet);
}

function measureTruth({ lists }: Corpus, command: (sweep: Sweep) => string[]): boolean {
  const set = truth();
  const { logs, list } = writeTruth(set, join(OUT, 'truth'));
  let isTrue = true;
  for (const size of ['1k', '1M'] as const) {
    const hits = join(OUT, 'truth', `hits-${size}.jsonl`);
    ran(command({ lists: [list, lists[size]], logs: [logs], threads: 2, hits }));
    const found = readFileSync(hits, 'utf8').trimEnd().split('\n');
    const score = scoreOf(
      set,
      found.map((line): Hit => JSON.parse(line)),
    );
    console.log(`${isPerfect(score) ? 'met    ' : 'NOT MET'}  truth at ${size}: ${tellScore(score)}`);
    isTrue &&= isPerfect(score);
  }
  return isTrue;
}
