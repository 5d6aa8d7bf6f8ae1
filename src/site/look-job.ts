// Looks at one site in the background: most of a look is waiting for the site's next turn, so many go on side by side.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Tx } from '../platform/db/database.ts';
import { defineJob, type JobParts } from '../platform/jobs/kind.ts';
import { watched } from '../platform/jobs/watched.ts';
import { addressesToVisit, noteVisited } from './addresses/store.ts';
import { contextOf } from './context.ts';
import { CLOSED, type Engine } from './engine/apart.ts';
import { usualEngine } from './engine/usual.ts';
import { keepLook } from './keep.ts';
import { keepPictures } from './pictures.ts';

export const LOOK_AT_SITE = 'look-at-site';
/** What one reviewing process was measured with. */
const SIDE_BY_SIDE = 1_000;
/** A job waits for a place for so long at the most; the look itself is no part of the job. */
const LONGEST_SECONDS = 12 * 3_600;

/** A thousand looks side by side each write so often how far they are. */
const LOOK_MS = 5_000;

let underWay = 0;
const waiting: (() => void)[] = [];

/** Ends once the look has begun: it goes on by itself, and one whose process dies is found by the round and begun anew. */
export const lookJob = defineJob({
  queue: LOOK_AT_SITE,
  payload: z.object({ tenant: z.uuid(), lookId: z.uuid() }),
  expireInSeconds: LONGEST_SECONDS,
  retries: 2,
  async run({ tenant, lookId }, parts) {
    if (underWay >= SIDE_BY_SIDE) await new Promise<void>((free) => waiting.push(free));
    underWay += 1;
    const told = (error: unknown) =>
      console.error(`look ${lookId}: ${error instanceof Error ? error.stack : error}`);
    void lookAtSite(tenant, lookId, parts)
      .catch(told)
      .finally(() => {
        underWay -= 1;
        waiting.shift()?.();
      });
  },
});

export async function lookAtSite(
  tenant: string,
  look: string,
  { database, clock, files }: Pick<JobParts, 'database' | 'clock' | 'files'>,
  engine: Engine = usualEngine(),
): Promise<void> {
  const asWorker = <T>(work: (tx: Tx) => Promise<T>) => database.as({ tenant, person: null }, work);
  const begun = await asWorker((tx) => begin(tx, look, clock.now()));
  if (!begun) return;
  const context = await asWorker((tx) => contextOf(tx, begun.site_id, clock.now()));
  // Consent may have been withdrawn, or the site contested, since the look was asked for.
  if (!context || context.site.consent === 0) {
    await asWorker((tx) => end(tx, look, 'stopped', clock.now()));
    return;
  }
  const searched = await asWorker((tx) => addressesToVisit(tx, context.id, begun.tier, clock.now()));
  const first = [...context.openUrls, ...searched];
  const mark = (pages: number) => asWorker((tx) => isStillAsked(tx, look, pages));
  const told = await watched({ begin: 0, mark, every: LOOK_MS }, ({ onProgress, signal }) =>
    engine.look({ site: context.site, tier: begun.tier, first }, { onPages: onProgress, signal }),
  );
  // The system is being stopped: the look is left as it stands, and is begun anew after the next start.
  if (!told.ok && told.problem === CLOSED) return;
  if (!told.ok) return asWorker((tx) => end(tx, look, 'failed', clock.now()));
  const { id, unitId, host } = context;
  const { visited, ...seen } = told.value;
  const pictures = await keepPictures(files, seen.pictures);
  await asWorker(async (tx) => {
    await keepLook(tx, { tenant, site: { id, unitId, host }, look, ...seen, pictures, at: clock.now() });
    await noteVisited(tx, id, visited, clock.now());
  });
}

const begin = (tx: Tx, look: string, now: Date) =>
  tx
    .updateTable('site_look')
    .set({ state: 'looking', started_at: now, alive_at: sql<Date>`now()` })
    .where('id', '=', look)
    .where('state', '=', 'waiting')
    .returning(['site_id', 'tier'])
    .executeTakeFirst();

async function end(tx: Tx, look: string, state: 'failed' | 'stopped', now: Date): Promise<void> {
  await tx
    .updateTable('site_look')
    .set({ state, ended_at: now })
    .where('id', '=', look)
    .where('state', '=', 'looking')
    .execute();
}

/** Writes how many pages were seen, and that the process is alive. @returns whether the look is still asked for */
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
