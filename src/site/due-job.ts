// Comes round every minute: sends for the looks and probes that are due.

import { sql } from 'kysely';
import { z } from 'zod';
import { isNight } from '../../controls/website-integrity/collect/crawl/politeness/limits.ts';
import type { Tx } from '../platform/db/database.ts';
import { defineJob } from '../platform/jobs/kind.ts';
import { lookAround } from './around.ts';
import { LOOK_AT_SITE, lookJob } from './look-job.ts';
import { PROBE_CASE, probeJob } from './probe-job.ts';

/** Hours between looks by tier: the front page by all visitors, the pages that change, the whole site by night. */
const EVERY_HOURS = [1, 24, 168] as const;
/** Sent for in one round, so that a start after a long stop does not flood the queue. */
const AT_ONCE = 200;

export const findDueJob = defineJob({
  queue: 'find-due-sites',
  payload: z.object({}),
  expireInSeconds: 60,
  retries: 1,
  every: '* * * * *',
  async run(_, { database, clock, send }) {
    // The sites of the example are invented: nothing is asked of whoever may have such a name.
    const tenants = await database.open((tx) =>
      tx.selectFrom('tenant').select('id').where('is_example', '=', false).execute(),
    );
    for (const { id: tenant } of tenants) {
      const due = await database.as({ tenant, person: null }, async (tx) => ({
        cases: await dueCases(tx, clock.now()),
        looks: [
          ...(await waitingLooks(tx)),
          ...(await lookAround(tx, tenant, clock.now(), AT_ONCE)),
          ...(await planLooks(tx, tenant, clock.now())),
        ],
      }));
      for (const caseId of due.cases) await send(PROBE_CASE, { tenant, caseId }, { key: caseId });
      for (const lookId of due.looks) await send(LOOK_AT_SITE, { tenant, lookId }, { key: lookId });
    }
  },
});

export const jobs = [lookJob, probeJob, findDueJob];

async function dueCases(tx: Tx, now: Date): Promise<string[]> {
  const rows = await tx
    .selectFrom('site_case')
    .select('id')
    .where('probe_due_at', '<=', now)
    .orderBy('probe_due_at')
    .limit(AT_ONCE)
    .execute();
  return rows.map(({ id }) => id);
}

/** Asked for although no job carries them: the queue was lost, or the process that looked has died. */
async function waitingLooks(tx: Tx): Promise<string[]> {
  await sql`update site_look set state = 'waiting' where state = 'looking' and alive_at < now() - interval '2 minutes'`.execute(
    tx,
  );
  const rows = await tx
    .selectFrom('site_look')
    .select('id')
    .where('state', '=', 'waiting')
    .limit(AT_ONCE)
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * For each site with consent: the deepest tier whose last look is too long ago and that nothing as deep is under way for.
 * A site that was never looked at begins with the pages that change; the whole of one is looked at only by night.
 */
async function planLooks(tx: Tx, tenant: string, now: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    insert into site_look (tenant, unit_id, site_id, tier, asked_at)
      select ${tenant}::uuid, t.unit_id, t.id,
        case when exists (select 1 from site_look l where l.site_id = t.id and l.state = 'done') then max(e.tier) else 1 end, ${now}
      from site t cross join unnest(${isNight(now.getTime()) ? [...EVERY_HOURS] : EVERY_HOURS.slice(0, 2)}::int[]) with ordinality h (hours, n)
        cross join lateral (select h.n::int - 1 as tier) e
      where t.contested_at is null
        and (select c.level from site_consent c where c.site_id = t.id order by c.entry desc limit 1) > 0
        and not exists (select 1 from site_look l where l.site_id = t.id and l.tier <= e.tier and l.state in ('waiting', 'looking'))
        and not exists (select 1 from site_look l where l.site_id = t.id and l.tier >= e.tier
          and l.asked_at > ${now}::timestamptz - make_interval(hours => h.hours))
      group by t.id, t.unit_id limit ${AT_ONCE}
    returning id`.execute(tx);
  return rows.map(({ id }) => id);
}
