// Looks at one site in the background. May run twice: a look that has ended stays as it is.
import { z } from 'zod';
import type { Tx } from '../platform/db/database.ts';
import { defineJob, type JobParts } from '../platform/jobs/kind.ts';
import { contextOf } from './context.ts';
import type { Engine } from './engine/apart.ts';
import { usualEngine } from './engine/usual.ts';
import { keepLook } from './keep.ts';
import { watchedLook } from './watched-look.ts';

export const LOOK_AT_SITE = 'look-at-site';
/** An hour: a weekly look at thousands of pages, one a second, goes on at the next. */
const LONGEST_SECONDS = 3_600;

export const lookJob = defineJob({
  queue: LOOK_AT_SITE,
  payload: z.object({ tenant: z.uuid(), lookId: z.uuid() }),
  expireInSeconds: LONGEST_SECONDS,
  retries: 2,
  run: ({ tenant, lookId }, parts) => lookAtSite(tenant, lookId, parts),
});

export async function lookAtSite(
  tenant: string,
  look: string,
  { database, clock }: Pick<JobParts, 'database' | 'clock'>,
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
  const told = await watchedLook(asWorker, look, (options) =>
    engine.look({ site: context.site, tier: begun.tier, first: context.openUrls }, options),
  );
  const { id, unitId, host } = context;
  await asWorker((tx) =>
    told.ok
      ? keepLook(tx, { tenant, site: { id, unitId, host }, look, ...told.value, at: clock.now() })
      : end(tx, look, 'failed', clock.now()),
  );
}

const begin = (tx: Tx, look: string, now: Date) =>
  tx
    .updateTable('site_look')
    .set({ state: 'looking', started_at: now })
    .where('id', '=', look)
    .where('state', 'in', ['waiting', 'looking'])
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
