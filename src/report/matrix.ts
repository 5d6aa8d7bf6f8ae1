// Units × obligations of one directive, a sector at a time, and the list of units to chase with whom to call.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import type { Standing } from './contract.ts';

export interface MatrixUnit {
  id: string;
  name: string;
  sector: string | null;
  cells: {
    obligation: string;
    assignment: string;
    standing: Standing;
    isLate: boolean;
    isOverdue: boolean;
    isContradicted: boolean;
  }[];
}

/** The units of a sector (`null`: of none; undefined: all, to 1000) with where each of their assignments stands at `now`. */
export async function matrixOf(
  tx: Tx,
  directiveId: string,
  sector: string | null | undefined,
  now: Date,
): Promise<MatrixUnit[]> {
  const inSector =
    sector === undefined
      ? sql`true`
      : sector === null
        ? sql`a.sector_id is null`
        : sql`a.sector_id = ${sector}`;
  const { rows } = await sql<MatrixUnit>`
    select u.id, u.name, a.sector_id as sector, jsonb_agg(jsonb_build_object('obligation', a.obligation_id, 'assignment', a.id,
      'standing', st, 'isLate', a.is_late, 'isOverdue', coalesce(a.due_at <= ${now} and st in ('silent', 'pending'), false),
      'isContradicted', contradicts(a.claimed_outcome, a.outcome, a.ground))) as cells
    from (select *, standing_of(exempt_at is not null, reported_at is not null, returned_at is not null, acknowledged_at is not null,
        answered_at is not null, outcome) as st
      from assignment where directive_id = ${directiveId} and withdrawn_at is null) a
    join unit u on u.id = a.unit_id where ${inSector}
    group by u.id, u.name, a.sector_id order by u.name collate "vi-x-icu" limit 1000`.execute(tx);
  return rows;
}

export interface ChaseFilter {
  directiveId: string;
  kind: 'silent' | 'overdue' | 'not-met' | 'returned' | 'open';
  q?: string | undefined;
}

export interface Chased {
  unit: { id: string; name: string };
  sector: string | null;
  parent: string | null;
  open: number;
  overdue: number;
  silent: number;
  earliestDue: Date | null;
  paths: string[];
  contacts: { name: string; role: string | null; phones: string[]; isAfterHours: boolean }[];
  remindedAt: Date | null;
}

const WANTED: Record<ChaseFilter['kind'], string> = {
  silent: "st = 'silent'",
  overdue: "due_at <= now_at and st in ('silent', 'pending')",
  'not-met': "st in ('not-met', 'partly')",
  returned: "returned_at is not null and st = 'pending'",
  open: "st in ('silent', 'pending')",
};

/** Whom to call: units with such an assignment, silent ones first, then the longest overdue, each with its telephone list. */
export async function chaseList(tx: Tx, filter: ChaseFilter, now: Date): Promise<Chased[]> {
  const { rows } = await sql<Chased>`
    with a as (select *, ${now}::timestamptz as now_at, standing_of(exempt_at is not null, reported_at is not null, returned_at is not null,
        acknowledged_at is not null, answered_at is not null, outcome) as st
      from assignment where directive_id = ${filter.directiveId} and withdrawn_at is null)
    select jsonb_build_object('id', u.id, 'name', u.name) as unit, s.name as sector, p.name as parent,
      count(*) filter (where st in ('silent', 'pending'))::int as open,
      count(*) filter (where a.due_at <= now_at and st in ('silent', 'pending'))::int as overdue,
      count(*) filter (where st = 'silent')::int as silent, min(a.due_at) filter (where st in ('silent', 'pending')) as "earliestDue",
      array_agg(o.path order by o.position) filter (where ${sql.raw(WANTED[filter.kind].replaceAll('due_at', 'a.due_at'))}) as paths,
      coalesce((select jsonb_agg(jsonb_build_object('name', c.name, 'role', c.role, 'phones', c.phones, 'isAfterHours', c.is_after_hours) order by c.is_after_hours, c.name)
        from contact_point c where c.unit_id = u.id and (c.valid_to is null or c.valid_to >= ${now}::date)), '[]') as contacts,
      (select max(n.reminded_at) from reminder n where n.directive_id = ${filter.directiveId} and n.unit_id = u.id) as "remindedAt"
    from a join obligation o on o.id = a.obligation_id join unit u on u.id = a.unit_id
      left join sector s on s.id = u.sector_id left join unit p on p.id = u.parent_id
    where ${filter.q ? sql`u.folded like '%' || fold(${filter.q}) || '%'` : sql`true`}
    group by u.id, s.name, s.position, p.name
    having count(*) filter (where ${sql.raw(WANTED[filter.kind].replaceAll('due_at', 'a.due_at'))}) > 0
    order by count(*) filter (where st = 'silent') > 0 desc, min(a.due_at) filter (where st in ('silent', 'pending')) nulls last, s.position nulls last, u.name collate "vi-x-icu" limit 10000`.execute(
    tx,
  );
  return rows;
}

export interface SectorUnits {
  sector: string | null;
  units: number;
  /** Units with at least one assignment that they have not answered at all. */
  silent: number;
  /** Units with nothing open left. */
  finished: number;
}

/** How many units there are in each sector of a directive, and how many of them are silent or have finished. */
export async function sectorUnits(tx: Tx, directiveId: string): Promise<SectorUnits[]> {
  const { rows } = await sql<SectorUnits>`
    select sector_id as sector, count(*)::float8 as units, (count(*) filter (where is_silent))::float8 as silent,
      (count(*) filter (where not is_open))::float8 as finished
    from (select unit_id, sector_id, bool_or(st = 'silent') as is_silent, bool_or(st in ('silent', 'pending')) as is_open
      from (select unit_id, sector_id, standing_of(exempt_at is not null, reported_at is not null, returned_at is not null,
          acknowledged_at is not null, answered_at is not null, outcome) as st
        from assignment where directive_id = ${directiveId} and withdrawn_at is null) a
      group by 1, 2) u
    group by 1`.execute(tx);
  return rows;
}
