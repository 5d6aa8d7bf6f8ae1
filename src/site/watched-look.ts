// Watches over one look from beside it: writes how many pages it has seen, and ends it when a person has stopped it.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import type { LookOptions } from './engine/apart.ts';

/** Milliseconds between looks at the row: the page shows progress about as often. */
const EVERY = 2_000;

type AsWorker = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

export async function watchedLook<T>(
  asWorker: AsWorker,
  look: string,
  looking: (options: LookOptions) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  let pages = 0;
  let writing: Promise<void> = Promise.resolve();
  const write = async () => {
    if (!(await asWorker((tx) => isStillAsked(tx, look, pages)))) stop.abort();
  };
  const timer = setInterval(() => {
    // One that fails, the database being away for a moment, is made up for by the next.
    writing = writing.then(write).catch(() => {});
  }, EVERY);
  try {
    return await looking({
      signal: stop.signal,
      onPages: (seen) => {
        pages = seen;
      },
    });
  } finally {
    clearInterval(timer);
    await writing;
  }
}

async function isStillAsked(tx: Tx, look: string, pages: number): Promise<boolean> {
  const row = await tx
    .updateTable('site_look')
    .set({ pages_done: pages, alive_at: sql<Date>`now()` })
    .where('id', '=', look)
    .where('state', '=', 'looking')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
