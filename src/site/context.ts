// What the review must know of a site before it looks: whose it is, what it may link to, what was seen last.
import { sql } from 'kysely';
import type { Consent, Snapshot } from '../../controls/website-integrity/collect/contract.ts';
import { knownTargetsOf } from '../../controls/website-integrity/collect/round/campaigns.ts';
import type { Tx } from '../platform/db/database.ts';
import { civilDayOf, startOf } from '../platform/words/civil-time.ts';
import type { AskedSite } from './engine/messages.ts';

export interface SiteToReview {
  id: string;
  unitId: string;
  host: string;
  site: AskedSite;
  /** Addresses of cases that are open or watched. */
  openUrls: string[];
}

/** The first instant of the civil day in Viet Nam: consent is counted by the day. */
const dayOf = (now: Date) => startOf(civilDayOf(now));

/** Null where there is no such site; consent 0 also while a unit says that the site is not its own. */
export async function contextOf(tx: Tx, id: string, now: Date): Promise<SiteToReview | null> {
  const { rows } = await sql<{
    unitId: string;
    host: string;
    allowed: string[];
    listed: string[];
    consent: Consent;
    earlier: Snapshot | null;
    targets: string[] | null;
    urls: string[] | null;
    used: number;
    hasCase: boolean;
    registeredUntil: string | null;
  }>`
    select t.unit_id as "unitId", t.registered_until as "registeredUntil", t.host, t.allowed_domains as allowed,
      array(select o.host from site o where o.unit_id = t.unit_id and o.id <> t.id order by o.host) as listed,
      case when t.contested_at is not null then 0 else coalesce(
        (select c.level from site_consent c where c.site_id = t.id order by c.entry desc limit 1), 0) end as consent,
      (select l.snapshot from site_look l where l.site_id = t.id and l.state = 'done'
        order by l.tier > 0 desc, l.ended_at desc limit 1) as earlier, -- a look at the front page alone remembers no other page
      exists (select 1 from site_case c where c.site_id = t.id) as "hasCase",
      (select array_agg(distinct finding ->> 'target') from site_case where strength = 'confirmed'
        and state <> 'dismissed' and site_id <> t.id and finding ->> 'target' is not null) as targets,
      (select array_agg(finding ->> 'url') from site_case
        where site_id = t.id and state in ('open', 'answered', 'watched')) as urls,
      greatest(
        (select coalesce(max(l.consent_used), 0) from site_look l where l.site_id = t.id and l.ended_at >= ${dayOf(now)}),
        (select coalesce(max((s.about ->> 'consentUsed')::int), 0) from site_case_step s join site_case c on c.id = s.case_id
          where c.site_id = t.id and s.at >= ${dayOf(now)})) as used
    from site t where t.id = ${id}`.execute(tx);
  const row = rows[0];
  if (!row) return null;
  return {
    id,
    unitId: row.unitId,
    host: row.host,
    openUrls: row.urls ?? [],
    site: {
      host: row.host,
      start: '',
      listedHosts: row.listed,
      allowedDomains: row.allowed,
      consent: row.consent,
      earlier: row.earlier,
      knownTargets: knownTargetsOf([{ targets: row.targets ?? [] }]),
      consentUsed: row.used,
      readWhole: row.hasCase,
      expiresAt: row.registeredUntil,
    },
  };
}
