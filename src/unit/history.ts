// Reads the successions from the database: of one unit both ways, or all of the authority.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import type { DatedUnit, Succession } from './contract.ts';
import type { SuccessionEdge } from './lineage.ts';

/** Every succession on the way from what the unit came from to what it became, oldest first. */
export async function historyOf(tx: Tx, unit: string): Promise<Succession[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive back as (
        select ${unit}::uuid as unit_id, null::uuid as succession_id
        union
        select b.unit_id, a.succession_id from back
          join succession_part a on a.unit_id = back.unit_id and a.side = 'after'
          join succession_part b on b.succession_id = a.succession_id and b.side = 'before'
      ), onward as (
        select ${unit}::uuid as unit_id, null::uuid as succession_id
        union
        select a.unit_id, b.succession_id from onward
          join succession_part b on b.unit_id = onward.unit_id and b.side = 'before'
          join succession_part a on a.succession_id = b.succession_id and a.side = 'after'
      ), ended as (
        select b.succession_id from onward join succession_part b on b.unit_id = onward.unit_id and b.side = 'before'
      )
    select succession_id as id from back where succession_id is not null
      union select succession_id from onward where succession_id is not null
      union select succession_id from ended`.execute(tx);
  return readSuccessions(
    tx,
    rows.map((row) => row.id),
  );
}

/** These successions, or (null) all, oldest first. */
export async function readSuccessions(tx: Tx, ids: readonly string[] | null): Promise<Succession[]> {
  if (ids?.length === 0) return [];
  const { rows } = await sql<Succession & { recordedAt: Date | string }>`
    select s.id, s.kind, s.on_date as "onDate", s.ground, s.recorded_at as "recordedAt",
      coalesce(jsonb_agg(${named} order by u.folded) filter (where sp.side = 'before'), '[]') as before,
      coalesce(jsonb_agg(${named} order by u.folded) filter (where sp.side = 'after'), '[]') as after
    from succession s join succession_part sp on sp.succession_id = s.id join unit u on u.id = sp.unit_id
    ${ids ? sql`where s.id = any(${[...ids]}::uuid[])` : sql``}
    group by s.id order by s.on_date, s.recorded_at`.execute(tx);
  return rows.map((row) => ({ ...row, recordedAt: new Date(row.recordedAt).toISOString() }));
}
const named = sql`jsonb_build_object('id', u.id, 'name', u.name, 'validFrom', u.valid_from, 'validTo', u.valid_to)`;

/** Successions as edges for the pure rules. */
export const edgesOf = (all: readonly Succession[]): SuccessionEdge[] =>
  all.map(({ id, onDate, before, after }) => ({ id, onDate, before: idsOf(before), after: idsOf(after) }));
const idsOf = (units: readonly DatedUnit[]) => units.map(({ id }) => id);
