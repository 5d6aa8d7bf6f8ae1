// Reads the register of websites: each with its unit, the consent in force, what was last seen, and what is open.
import { z } from '@hono/zod-openapi';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import { fold } from '../platform/fold.ts';
import { type SiteRow, standings } from './contract.ts';

export const siteFilter = z.object({
  /** Words of the host, the unit or the vendor; accents do not count. */
  q: z.string().max(200).optional(),
  unit: z.uuid().optional(),
  standing: z.enum(standings).optional(),
});
export type SiteFilter = z.infer<typeof siteFilter>;

/** The consent that counts: the last that was recorded; none is 0. */
const consent = sql`coalesce((select c.level from site_consent c where c.site_id = t.id order by c.entry desc limit 1), 0)`;

/**
 * One row a site. What is open stands before everything else; then what forbids looking; then what the last finished look
 * made of it. A site that nobody has looked at is `not-looked`, never clean.
 */
const rows = sql`
  select t.*, u.name as unit, s.name as sector, s.position, k.level, o.open_confirmed, o.open_review, o.watched, o.recurrences,
    d.ended_at as looked_at, d.verdict, l.state as look_state,
    case when o.open_confirmed > 0 then 'confirmed' when o.open_review > 0 then 'review'
      when t.contested_at is not null then 'contested' when k.level = 0 then 'no-consent'
      when d.ended_at is null then 'not-looked' when d.verdict = 'clean' then 'clean' else 'unknown' end as standing
  from site t join unit u on u.id = t.unit_id left join sector s on s.id = u.sector_id
    cross join lateral (select ${consent} as level) k
    cross join lateral (
      select count(*) filter (where c.state in ('open', 'answered') and c.strength = 'confirmed') as open_confirmed,
        count(*) filter (where c.state in ('open', 'answered') and c.strength = 'review') as open_review,
        count(*) filter (where c.state = 'watched') as watched, coalesce(sum(c.recurrences), 0) as recurrences
      from site_case c where c.site_id = t.id) o
    left join lateral (
      select ended_at, verdict from site_look where site_id = t.id and state = 'done' order by ended_at desc limit 1) d on true
    left join lateral (select state from site_look where site_id = t.id order by asked_at desc limit 1) l on true`;

const columns = sql`
  r.id, r.host, r.unit_id as "unitId", r.unit, r.sector, r.vendor, r.cms, r.level as consent,
  r.contested_at as "contestedAt", r.standing, r.looked_at as "lookedAt", r.look_state as "lookState",
  (r.open_confirmed + r.open_review)::int as "openCases", r.watched::int as "watchedCases", r.recurrences::int as recurrences`;

/** The sites that whoever asks may see and that pass the filter, by sector, unit and host. */
export async function listSites(tx: Tx, filter: SiteFilter): Promise<SiteRow[]> {
  const where: RawBuilder<unknown>[] = [sql`true`];
  if (filter.unit) where.push(sql`r.unit_id = ${filter.unit}`);
  if (filter.standing) where.push(sql`r.standing = ${filter.standing}`);
  for (const word of fold(filter.q ?? '').split(/\s+/)) if (word !== '') where.push(hasWord(word));
  const { rows: found } = await sql<SiteRow>`
    select ${columns} from (${rows}) r where ${sql.join(where, sql` and `)}
    order by r.position nulls last, fold(r.unit), r.host`.execute(tx);
  return found.map(written);
}

export async function findSite(tx: Tx, id: string): Promise<SiteRow | null> {
  const { rows: found } = await sql<SiteRow>`select ${columns} from (${rows}) r where r.id = ${id}`.execute(
    tx,
  );
  return found[0] ? written(found[0]) : null;
}

const hasWord = (word: string) => {
  const inside = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`(fold(r.host) like ${inside} or fold(r.unit) like ${inside} or fold(coalesce(r.vendor, '')) like ${inside})`;
};

const iso = (at: unknown) => (at === null ? null : new Date(at as string).toISOString());
const written = (row: SiteRow): SiteRow => ({
  ...row,
  contestedAt: iso(row.contestedAt),
  lookedAt: iso(row.lookedAt),
});
