// Watches over one reading from beside it: writes how far it is, and ends it when a person has stopped it.
import type { Tx } from '../platform/db/database.ts';
import type { PageProgress, ReadOptions } from './read/options.ts';

/** Milliseconds between looks: the page shows progress about as often, and a stop is felt at once. */
const every = 2_000;

type AsWorker = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** Writes the progress. @returns whether the dispatch is still to be read */
async function mark(tx: Tx, dispatchId: string, { done, total }: PageProgress): Promise<boolean> {
  const row = await tx
    .updateTable('dispatch')
    .set({ pages_done: done, ...(total === null ? {} : { pages_total: total }) })
    .where('id', '=', dispatchId)
    .where('state', '=', 'reading')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Does the reading with options that report and stop; what is short asks the database nothing. */
export async function watched<T>(
  asWorker: AsWorker,
  dispatchId: string,
  reading: (options: ReadOptions) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  let progress: PageProgress = { done: 0, total: null };
  let looking: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    if (!(await asWorker((tx) => mark(tx, dispatchId, progress)))) stop.abort();
  };
  const timer = setInterval(() => {
    // A look that fails, the database being away for a moment, is made up for by the next one.
    looking = looking.then(look).catch(() => {});
  }, every);
  try {
    return await reading({
      onPage: (told) => {
        progress = told;
      },
      signal: stop.signal,
    });
  } finally {
    clearInterval(timer);
    await looking;
  }
}
