// Makes a draft of its sources in the background, as the person who drafted it. May run twice: it writes the same again.
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { listDigest } from '../../../controls/indicator-sweep/collect/digest.ts';
import type { Tx } from '../../platform/db/database.ts';
import type { FileStore } from '../../platform/files/store.ts';
import { defineJob, type JobParts } from '../../platform/jobs/kind.ts';
import { watched } from '../../platform/jobs/watched.ts';
import { civilDayOf } from '../../platform/words/civil-time.ts';
import { beginMaking, type KeptFiles, keepMade, keepProblem, markProgress, orderOf } from './making.ts';
import { makeVersionApart } from './read/apart.ts';
import type { VersionMade } from './read/make-version.ts';
import { matchWarnings, unitsOn } from './read/match-units.ts';

export const MAKE_LIST = 'make-indicator-list';

export const makeListJob = defineJob({
  queue: MAKE_LIST,
  payload: z.object({ tenant: z.uuid(), person: z.uuid(), versionId: z.uuid() }),
  expireInSeconds: 900,
  retries: 2,
  run: (payload, parts) => makeOne(payload, parts),
});
export const jobs = [makeListJob];

interface Payload {
  tenant: string;
  person: string;
  versionId: string;
}

/** The files that are made are not larger than what is taken in, save for what is merged. */
const MOST_BYTES = 2 ** 30;

/** Reads the sources of one draft and keeps what was made of them, or why nothing was. `make`: in a process of its own. */
export async function makeOne(
  { tenant, person, versionId }: Payload,
  { database, files, clock }: Pick<JobParts, 'database' | 'files' | 'clock'>,
  make: typeof makeVersionApart = makeVersionApart,
): Promise<void> {
  const as = <T>(work: (tx: Tx) => Promise<T>) => database.as({ tenant, person }, work);
  const begun = await as((tx) => beginMaking(tx, versionId, clock.now()));
  if (!begun) return;
  const folder = await mkdtemp(join(tmpdir(), 'haidang-list-'));
  try {
    const order = await as((tx) => orderOf(tx, begun, { files, folder, now: clock.now() }));
    const mark = (done: number) => as((tx) => markProgress(tx, versionId, done));
    const made = await watched({ begin: 0, mark }, (watching) => make(order, watching));
    if (!made.ok) return await as((tx) => keepProblem(tx, versionId, made.problem));
    const kept = await keepFiles(files, made.value);
    await as(async (tx) => {
      const units = made.value.warnings.length > 0 ? await unitsOn(tx, civilDayOf(clock.now())) : [];
      const matched = matchWarnings(made.value.warnings, units);
      await keepMade(tx, { tenant, versionId, made: made.value, kept, matched });
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function keepFiles(files: FileStore, { files: made, refused }: VersionMade): Promise<KeptFiles> {
  const list = await keep(files, made.list);
  return {
    ...list,
    digest: listDigest([list.sha256]),
    refused: refused > 0 ? (await keep(files, made.refused)).sha256 : null,
    changes: made.changes === null ? null : (await keep(files, made.changes)).sha256,
  };
}

async function keep(files: FileStore, path: string): Promise<{ sha256: string; size: number }> {
  const kept = await files.keep(createReadStream(path), MOST_BYTES);
  if (!kept.ok) throw new Error(`a file that was made could not be kept: ${kept.problem.code}`);
  return kept.value;
}
