// Watches over one reading from beside it: writes how far it is, and ends it when a person has stopped it.
import type { Tx } from '../platform/db/database.ts';
import { watched } from '../platform/jobs/watched.ts';
import type { PageProgress, ReadOptions } from './read/options.ts';

type AsWorker = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** Does the reading with options that report and stop. */
export const watchedReading = <T>(
  asWorker: AsWorker,
  dispatchId: string,
  reading: (options: ReadOptions) => Promise<T>,
): Promise<T> =>
  watched<PageProgress, T>(
    { begin: { done: 0, total: null }, mark: (progress) => asWorker((tx) => mark(tx, dispatchId, progress)) },
    ({ onProgress, signal }) => reading({ onPage: onProgress, signal }),
  );

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
