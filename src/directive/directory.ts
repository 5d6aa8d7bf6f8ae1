// The directory of units as a draft needs it, and who a draft's groups resolve to.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import type { DirectiveContent } from './contract.ts';
import type { Directory } from './rules/groups.ts';

/** Units in force on the day, their other names, sectors, and earlier choices. */
export async function loadDirectory(tx: Tx, day: string): Promise<Directory> {
  const units = await tx
    .selectFrom('unit as u')
    .leftJoin('unit_alias as a', 'a.unit_id', 'u.id')
    .select(['u.id', 'u.name', 'u.sector_id as sectorId'])
    .select(sql<string[]>`coalesce(array_agg(a.name) filter (where a.name is not null), '{}')`.as('aliases'))
    .where(sql<boolean>`in_force(u.valid_from, u.valid_to, ${day}::date)`)
    .groupBy('u.id')
    .execute();
  const sectors = await tx.selectFrom('sector').select(['id', 'name']).orderBy('position').execute();
  const remembered = await tx
    .selectFrom('group_choice')
    .select([
      'folded_name as foldedName',
      'sector_ids as sectorIds',
      'unit_ids as unitIds',
      'without_unit_ids as withoutUnitIds',
    ])
    .execute();
  return { units, sectors, remembered };
}

export interface GroupUnits {
  key: string;
  count: number;
  /** The first of them by name. */
  units: { id: string; name: string }[];
}

/** Who the groups resolve to on a day: counts, and the first `shown` units of each by name. */
export async function resolveGroups(
  tx: Tx,
  content: DirectiveContent,
  day: string,
  shown = 50,
): Promise<GroupUnits[]> {
  const { rows } = await sql<{ key: string; count: number; units: GroupUnits['units'] }>`
    select key, max(n)::int as count,
      jsonb_agg(jsonb_build_object('id', id, 'name', name) order by at) filter (where at <= ${shown}) as units
    from (
      select g.key, u.id, u.name, count(*) over (partition by g.key) as n,
        row_number() over (partition by g.key order by u.folded, u.id) as at
      from units_of_groups(${JSON.stringify(content.groups)}::jsonb, ${day}::date) g join unit u on u.id = g.unit_id) r
    group by key`.execute(tx);
  return rows;
}

export interface Reach {
  place: number;
  /** Named by the group. */
  direct: number;
  /** Reached through a unit above them. */
  through: number;
}

/** How many units each obligation reaches (`place` counts from 1), and how many different units in all. */
export async function reachOf(
  tx: Tx,
  content: DirectiveContent,
  day: string,
): Promise<{ reach: Reach[]; units: number }> {
  const { rows } = await sql<Reach & { units: number }>`
    with r as materialized (select * from recipients_of(${JSON.stringify(content)}::jsonb, ${day}::date))
    select place, count(*) filter (where via_unit_id is null)::int as direct,
      count(*) filter (where via_unit_id is not null)::int as through,
      (select count(distinct unit_id)::int from r) as units
    from r group by place order by place`.execute(tx);
  return { reach: rows, units: rows[0]?.units ?? 0 };
}

export interface Twice {
  /** Keys of the groups that share them. */
  groups: string[];
  count: number;
  /** The first five by name. */
  names: string[];
}

/** Units that more than one group names, by the groups that share them. */
export async function unitsTwice(tx: Tx, content: DirectiveContent, day: string): Promise<Twice[]> {
  const { rows } = await sql<Twice>`
    select groups, count(*)::int as count, (array_agg(name order by folded))[1:5] as names
    from (
      select u.name, u.folded, array_agg(g.key order by g.key) as groups
      from units_of_groups(${JSON.stringify(content.groups)}::jsonb, ${day}::date) g join unit u on u.id = g.unit_id
      group by u.id having count(*) > 1) t
    group by groups order by groups`.execute(tx);
  return rows;
}

/** Units that were chosen by name and are not in force on the day; the first twenty. */
export async function unitsEnded(tx: Tx, content: DirectiveContent, day: string) {
  const { rows } = await sql<{ group: string; name: string }>`
    select g ->> 'key' as "group", u.name
    from jsonb_array_elements(${JSON.stringify(content.groups)}::jsonb) g
      cross join jsonb_array_elements_text(g -> 'unitIds') n join unit u on u.id = n.value::uuid
    where not in_force(u.valid_from, u.valid_to, ${day}::date) order by u.folded limit 20`.execute(tx);
  return rows;
}
