// What is looked at together with a cleaned page: the rest of its site, its unit's and its vendor's sites, those of its campaign.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';

/** A site that was looked at so short a time ago is not looked at again for a sibling's sake. */
const RECENT_HOURS = 1;
const CHANGING_PAGES = 1;

/**
 * Plans a look at every site that a watched case due now has to do with, where the owner has consented. What the planting
 * led to is known to the looks at all other sites too (`contextOf`). @returns the looks to send for
 */
export async function lookAround(tx: Tx, tenant: string, now: Date, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    insert into site_look (tenant, unit_id, site_id, tier, asked_at)
      select distinct ${tenant}::uuid, o.unit_id, o.id, ${CHANGING_PAGES}::int, ${now}::timestamptz
      from site_case c join site t on t.id = c.site_id join site o on o.unit_id = t.unit_id
        or lower(trim(o.vendor)) = lower(trim(t.vendor))
        or exists (select 1 from site_case s where s.site_id = o.id and s.campaign_id = c.campaign_id)
      where c.state = 'watched' and c.probe_due_at <= ${now} and o.contested_at is null
        and (select s.level from site_consent s where s.site_id = o.id order by s.entry desc limit 1) > 0
        and not exists (select 1 from site_look l where l.site_id = o.id and l.tier >= ${CHANGING_PAGES}
          and (l.state in ('waiting', 'looking')
            or l.asked_at > ${now}::timestamptz - make_interval(hours => ${RECENT_HOURS})))
      limit ${most}
    returning id`.execute(tx);
  return rows.map(({ id }) => id);
}
