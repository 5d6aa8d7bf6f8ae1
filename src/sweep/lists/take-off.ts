// Takes a list off demands of issued directives: units are told when and why, and nobody is judged by it any more.
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import { putInForce } from '../../verdict/in-force.ts';
import { newestPublished } from './deliver.ts';

export interface TakingOff {
  tenant: string;
  person: string;
  listId: string;
  lineageIds: readonly string[];
  reason: string;
  at: Date;
}

/**
 * What was delivered stays with its units, marked: the version that was in force goes on naming it. Reports that were judged
 * by it are judged again by the next round. @returns how many units were told
 */
export async function takeOff(tx: Tx, { listId, reason, ...given }: TakingOff): Promise<number> {
  if (given.lineageIds.length === 0) return 0;
  await tx
    .deleteFrom('indicator_list_use')
    .where('list_id', '=', listId)
    .where('demand_lineage_id', 'in', [...given.lineageIds])
    .execute();
  const newest = await newestPublished(tx, listId);
  if (!newest) return 0;
  const takenOff = { listTakenOffAt: given.at.toISOString(), listTakenOffWhy: reason };
  await putInForce(tx, { ...given, parameters: { ...newest.parameters, ...takenOff } });
  return tellUnits(tx, newest, given.lineageIds, given.at);
}

/** The reason is read on the duty: it may name indicators, which no notice does. */
async function tellUnits(
  tx: Tx,
  newest: { id: string; name: string; version: number },
  lineageIds: readonly string[],
  at: Date,
): Promise<number> {
  const { rows } = await sql<{ told: number }>`
    with told as (
      insert into notice (tenant, unit_id, kind, about, link, at)
        select l.tenant, l.unit_id, 'indicators.taken-off',
          jsonb_build_object('name', ${newest.name}::text, 'version', ${newest.version}::int),
          '/viec/' || min(a.id::text), ${at}
        from list_delivery l
          join assignment a on a.unit_id = l.unit_id and a.withdrawn_at is null and a.exempt_at is null
          join demand m on m.obligation_id = a.obligation_id and m.lineage_id = any (${[...lineageIds]}::uuid[])
          join directive d on d.id = a.directive_id and d.state = 'issued'
        where l.version_id = ${newest.id}
        group by l.tenant, l.unit_id returning 1)
    select count(*)::int as told from told`.execute(tx);
  return rows[0]?.told ?? 0;
}

/**
 * Beside a demand `m`: which list was taken off it last, when and why (`off.told`); null where it carries one, or never did.
 */
export const takenOffBeside = sql`
  left join lateral (
    select json_build_object('name', p.given ->> 'listName', 'version', (p.given ->> 'listVersion')::int,
      'at', p.given ->> 'listTakenOffAt', 'reason', p.given ->> 'listTakenOffWhy') as told
    from (select parameters_of(m) as given) p
    where p.given ->> 'listTakenOffAt' is not null) off on true`;
