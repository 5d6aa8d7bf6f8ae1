// `npm run example -- --sweep`: makes the logs of a fictional unit, sweeps them, and says whether exactly the planted were found.
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sweepApart } from '../../sweep/upload/apart.ts';
import type { WalkWords } from '../walk/words.ts';
import { makeLogs } from './logs.ts';
import { planted } from './machines.ts';

export interface ExampleSweep {
  out: string;
  words: WalkWords;
  print(line: string): void;
  complain(line: string): void;
  megabytes?: number;
  /** The end of the logs. */
  now: Date;
}

/** @returns 0 where exactly the planted machines were found, else 1. The logs stay in `out`, to be swept by hand too. */
export async function sweepExample({
  out,
  words,
  print,
  complain,
  megabytes,
  now,
}: ExampleSweep): Promise<number> {
  const folder = join(out, 'sweep');
  await rm(folder, { recursive: true, force: true });
  const made = await makeLogs(folder, now, megabytes);
  print(
    words.logsMade({ megabytes: Math.round(made.bytes / 2 ** 20), folder, sha256: made.sha256.slice(0, 16) }),
  );
  const start = performance.now();
  const swept = await sweepApart({
    ...{ run: randomUUID(), now: now.toISOString(), version: 2 },
    ...{ list: made.list, logs: made.logs },
  });
  if (!swept.ok) {
    complain(words.notSwept({ why: swept.problem }));
    return 1;
  }
  const found = new Set(swept.value.sightings.flatMap(({ device }) => device ?? []));
  const missed = planted.filter((device) => !found.has(device));
  const others = [...found].filter((device) => !planted.includes(device));
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
  const lines = swept.value.coverage.reduce((sum, file) => sum + Number(file.lines ?? 0), 0);
  print(words.swept({ found: found.size, planted: planted.length, lines, seconds }));
  if (missed.length + others.length > 0)
    complain(words.sweptWrong({ missed: missed.join(', '), others: others.join(', ') }));
  else print(words.sweepItYourself({ logs: made.logs.map(({ path }) => path).join(' ') }));
  return missed.length + others.length > 0 ? 1 : 0;
}
