// The command line as a unit has it: the single-file build for Linux, made anew for each measurement.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { OUT } from './corpus/write.ts';

const ROOT = join(import.meta.dirname, '../..');

export interface Sweep {
  lists: string[];
  logs: string[];
  threads: number;
  /** "-" is standard output, which nobody reads. */
  hits?: string;
}

/** Builds it; gives the command of a sweep. */
export function builtProgram(): (sweep: Sweep) => string[] {
  const folder = join(OUT, 'cli');
  const build = [join(ROOT, 'tools/build-cli.ts'), '--only', 'linux', '--out', folder];
  execFileSync(process.execPath, build, { stdio: ['ignore', 'ignore', 'inherit'] });
  return ({ lists, logs, threads, hits = '-' }) => [
    join(folder, 'haidang-linux-x64'),
    'sweep',
    ...lists.flatMap((list) => ['--indicators', list]),
    ...['--threads', String(threads), '--quiet', '--hits', hits, '--', ...logs],
  ];
}
