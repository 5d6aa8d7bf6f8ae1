// Delivers versions: to every unit whose duty carries the list, once, with a notice; and puts the version in force.
import { sql } from 'kysely';
import type { Database, Tx } from '../../platform/db/database.ts';
import { putInForce } from '../../verdict/in-force.ts';

/**
 * Delivers the newest published version of each list (or of this one) to the units that have a duty with it and have not
 * got it yet. Nobody is told who else gets it. @returns how many deliveries were made
 */
export async function deliver(tx: Tx, at: Date, listId: string | null = null): Promise<number> {
  const { rows } = await sql<{ made: number }>`
    with newest as (
      select distinct on (v.list_id) v.id, v.tenant, v.list_id, v.version, v.counts, v.recalls, l.name
      from indicator_list_version v join indicator_list l on l.id = v.list_id
      where v.state = 'published' and (${listId}::uuid is null or v.list_id = ${listId}::uuid)
      order by v.list_id, v.version desc),
    carrying as (
      select n.id, a.unit_id, min(a.id::text) as assignment
      from newest n join indicator_list_use u on u.list_id = n.list_id and u.tenant = n.tenant
        join demand m on m.lineage_id = u.demand_lineage_id and m.tenant = n.tenant
        join obligation o on o.id = m.obligation_id
        join directive d on d.id = o.directive_id and d.state = 'issued'
        join assignment a on a.obligation_id = o.id and a.withdrawn_at is null and a.exempt_at is null
      group by n.id, a.unit_id),
    made as (
      insert into list_delivery (tenant, version_id, unit_id, delivered_at)
        select n.tenant, n.id, c.unit_id, ${at} from carrying c join newest n on n.id = c.id
        on conflict do nothing returning tenant, version_id, unit_id),
    told as (
      insert into notice (tenant, unit_id, kind, about, link, at)
        select m.tenant, m.unit_id, 'indicators.published', jsonb_build_object('name', n.name, 'version', n.version,
          'added', n.counts -> 'added', 'withdrawn', n.counts -> 'withdrawn', 'recalled', jsonb_array_length(n.recalls)),
          '/viec/' || c.assignment, ${at}
        from made m join newest n on n.id = m.version_id join carrying c on c.id = m.version_id and c.unit_id = m.unit_id)
    select count(*)::int as made from made`.execute(tx);
  return rows[0]?.made ?? 0;
}

/** The worker's round: units that were given a duty after its list was published get it too. */
export const deliverLate = (database: Database, tenant: string, now: Date): Promise<number> =>
  database.as({ tenant, person: null }, (tx) => deliver(tx, now));

interface InForce {
  tenant: string;
  person: string;
  listId: string;
  at: Date;
  /** Only for these demands; null: for all that carry the list. */
  lineageIds: readonly string[] | null;
}

/** What the demands that carry a list are judged by from now on: its newest published version, if there is one. */
export async function bringIntoForce(tx: Tx, { listId, lineageIds, ...given }: InForce): Promise<void> {
  const newest = await newestPublished(tx, listId);
  if (!newest) return;
  const uses = await tx
    .selectFrom('indicator_list_use')
    .select('demand_lineage_id as id')
    .where('list_id', '=', listId)
    .execute();
  await putInForce(tx, {
    ...given,
    lineageIds: lineageIds ?? uses.map(({ id }) => id),
    parameters: newest.parameters,
  });
}

/** A list's newest published version, and the parameters by which a demand's control names it; null where none is. */
export async function newestPublished(tx: Tx, listId: string) {
  const newest = await tx
    .selectFrom('indicator_list_version as v')
    .innerJoin('indicator_list as l', 'l.id', 'v.list_id')
    .select(['v.id', 'l.name', 'v.version', 'v.digest'])
    .where('v.list_id', '=', listId)
    .where('v.state', '=', 'published')
    .orderBy('v.version', 'desc')
    .executeTakeFirst();
  if (!newest) return null;
  const { name, version, digest } = newest;
  return { ...newest, parameters: { listName: name, listVersion: version, listDigest: digest } };
}
