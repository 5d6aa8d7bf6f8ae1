// Reads one dispatch in the background. May run twice: what is read already stays as it is.
import { z } from 'zod';
import type { Database, Tx } from '../platform/db/database.ts';
import { defineJob, type JobParts } from '../platform/jobs/kind.ts';
import { failed } from '../platform/result.ts';
import type { Reading, ReadProblem } from './contract.ts';
import { readApart } from './read/apart/apart.ts';
import type { ReadOptions } from './read/options.ts';
import { readProblem, refusal } from './read/problems.ts';
import { watchedReading } from './reading-watch.ts';

export const READ_DISPATCH = 'read-dispatch';
const payload = z.object({ tenant: z.uuid(), dispatchId: z.uuid() });

export const readDispatchJob = defineJob({
  queue: READ_DISPATCH,
  payload,
  expireInSeconds: 600,
  retries: 3,
  run: ({ tenant, dispatchId }, parts) => readOne(tenant, dispatchId, parts),
});

/** Finds what waits although no job carries it: taken in where no queue ran, or its job was lost. */
export const findWaitingJob = defineJob({
  queue: 'find-waiting-dispatches',
  payload: z.object({}),
  expireInSeconds: 60,
  retries: 1,
  every: '* * * * *',
  async run(_, { database, send }) {
    for (const { tenant, id } of await waiting(database))
      await send(READ_DISPATCH, { tenant, dispatchId: id }, { key: id });
  },
});

export const jobs = [readDispatchJob, findWaitingJob];

async function waiting(database: Database): Promise<{ tenant: string; id: string }[]> {
  const tenants = await database.open((tx) => tx.selectFrom('tenant').select('id').execute());
  const found = await Promise.all(
    tenants.map(({ id: tenant }) =>
      database.as({ tenant, person: null }, (tx) =>
        tx
          .selectFrom('dispatch')
          .select(['tenant', 'id'])
          .where('state', '=', 'waiting')
          .where('removed_at', 'is', null)
          .limit(100)
          .execute(),
      ),
    ),
  );
  return found.flat();
}

/** Reads the file of one dispatch and keeps its reading, or the problem in place of it. */
export async function readOne(
  tenant: string,
  dispatchId: string,
  { database, files }: Pick<JobParts, 'database' | 'files'>,
): Promise<void> {
  const asWorker = <T>(work: (tx: Tx) => Promise<T>) => database.as({ tenant, person: null }, work);
  const begun = await asWorker((tx) =>
    tx
      .updateTable('dispatch')
      .set({ state: 'reading' })
      .where('id', '=', dispatchId)
      .where('state', 'in', ['waiting', 'reading'])
      .returning(['sha256', 'file_name'])
      .executeTakeFirst(),
  );
  if (!begun) return;
  const read = await watchedReading(asWorker, dispatchId, (options) =>
    readKept(files, begun.sha256, begun.file_name, options),
  );
  await asWorker((tx) =>
    read.ok ? keepReading(tx, dispatchId, read.value) : keepProblem(tx, dispatchId, read.problem),
  );
}

/** The reader names what is wrong with a file; should it fail itself, that is told too, and nothing waits for ever. */
async function readKept(files: JobParts['files'], sha256: string, name: string, options: ReadOptions) {
  try {
    return await readApart(await files.read(sha256), name, options);
  } catch (error) {
    console.error(`dispatch ${sha256.slice(0, 12)}: ${error instanceof Error ? error.stack : error}`);
    return failed<ReadProblem>(readProblem(name, refusal('reader-failed')));
  }
}

async function keepReading(tx: Tx, id: string, reading: Reading): Promise<void> {
  const reference = {
    number: reading.number.value,
    symbol: reading.symbol.value,
    issuer: reading.issuer.value,
  };
  const pages = reading.quality.pages.length;
  await tx
    .updateTable('dispatch')
    .set({
      ...reference,
      state: 'read',
      reading: JSON.stringify(reading),
      problem: null,
      subject: reading.subject.value,
      pages_done: pages,
      pages_total: pages,
      same_as: await sameReference(tx, id, reference),
    })
    .where('id', '=', id)
    .where('state', '=', 'reading') // one that was stopped meanwhile stays so
    .execute();
}

/** The first other dispatch with the same number, symbol and issuer; a blank number is the same as nothing. */
async function sameReference(
  tx: Tx,
  id: string,
  { number, symbol, issuer }: Record<'number' | 'symbol' | 'issuer', string | null>,
): Promise<string | null> {
  if (!number || !symbol || !issuer) return null;
  const same = await tx
    .selectFrom('dispatch')
    .select('id')
    .where('id', '<>', id)
    .where('removed_at', 'is', null)
    .where('number', '=', number)
    .where('symbol', '=', symbol)
    .where((q) => q('issuer_folded', '=', q.fn<string>('fold', [q.val(issuer)])))
    .orderBy('arrived_at')
    .executeTakeFirst();
  return same?.id ?? null;
}

async function keepProblem(tx: Tx, id: string, problem: ReadProblem): Promise<void> {
  await tx
    .updateTable('dispatch')
    .set({ state: 'failed', problem: JSON.stringify(problem) })
    .where('id', '=', id)
    .where('state', '=', 'reading')
    .execute();
}
