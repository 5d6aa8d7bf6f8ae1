// The leader's page of one directive, from the sums kept beside the assignments: no row of an assignment is touched.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import { type Age, ageOf, type Counts, noCounts, sumOf } from './rules.ts';

export interface BoardCell {
  obligation: string;
  sector: string | null;
  counts: Counts;
}

const KEYS = [
  'total',
  'silent',
  'not-met',
  'partly',
  'unknown',
  'pending',
  'met',
  'exempt',
  'late',
  'contradicted',
] as const;

interface Sum {
  obligation: string;
  sector: string | null;
  dueAt: Date | null;
  counts: Counts;
}

/**
 * The sums of each obligation in each sector and by deadline, in one statement and one value: many small rows are slow.
 * `n::int`, because a sum of int8 is a numeric, which costs twice as much.
 */
async function sumsOf(tx: Tx, directiveId: string, now: Date): Promise<Sum[]> {
  const { rows } = await sql<{ told: [string, string | null, number | null, ...number[]][] | null }>`
    select json_agg(json_build_array(o, s, extract(epoch from due_at), total, silent, not_met, partly, unknown, pending, met,
      exempt, late, contradicted)) as told
    from (
      select obligation_id as o, sector_id as s, due_at, sum(n)::int as total,
        coalesce(sum(n) filter (where st = 'silent'), 0)::int as silent,
        coalesce(sum(n) filter (where st = 'not-met'), 0)::int as not_met,
        coalesce(sum(n) filter (where st = 'partly'), 0)::int as partly,
        coalesce(sum(n) filter (where st = 'unknown'), 0)::int as unknown,
        coalesce(sum(n) filter (where st = 'pending'), 0)::int as pending,
        coalesce(sum(n) filter (where st = 'met'), 0)::int as met,
        coalesce(sum(n) filter (where st = 'exempt'), 0)::int as exempt,
        coalesce(sum(n) filter (where is_late), 0)::int as late,
        coalesce(sum(n) filter (where is_contradicted), 0)::int as contradicted
      from (select obligation_id, sector_id, due_at, is_late, is_contradicted, n::int as n,
          standing_of(is_exempt, is_reported, is_returned, is_acknowledged, is_answered, outcome) as st
        from tally where directive_id = ${directiveId}) t
      group by 1, 2, 3) sums`.execute(tx);
  return (rows[0]?.told ?? []).map(([obligation, sector, due, ...numbers]) => {
    const counts = noCounts();
    KEYS.forEach((key, at) => {
      counts[key] = numbers[at] ?? 0;
    });
    const dueAt = due === null ? null : new Date(due * 1000);
    if (dueAt && dueAt <= now) counts.overdue = counts.silent + counts.pending;
    return { obligation, sector, dueAt, counts };
  });
}

/** Counts of each obligation in each sector at `now`. */
export async function cellsOf(tx: Tx, directiveId: string, now: Date): Promise<BoardCell[]> {
  return cellsFrom(await sumsOf(tx, directiveId, now));
}

function cellsFrom(sums: readonly Sum[]): BoardCell[] {
  const groups = Map.groupBy(sums, ({ obligation, sector }) => `${obligation} ${sector}`);
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const counts = members.length === 1 ? first.counts : sumOf(members.map((sum) => sum.counts));
    return { obligation: first.obligation, sector: first.sector, counts };
  });
}

/** Open assignments by how old they have become. */
function ageingFrom(sums: readonly Sum[], now: Date): Partial<Record<Age, number>> {
  const ageing: Partial<Record<Age, number>> = {};
  for (const { dueAt, counts } of sums) {
    const open = counts.silent + counts.pending;
    const age = ageOf(dueAt, now);
    if (open > 0) ageing[age] = (ageing[age] ?? 0) + open;
  }
  return ageing;
}

/** How the directive stood a week before `now`; null where nothing was kept of that day or an earlier one. */
export async function weekBefore(
  tx: Tx,
  directiveId: string,
  now: Date,
): Promise<{ day: string; counts: Counts } | null> {
  const { rows } = await sql<{ day: string; figures: Counts }>`
    select day::text as day, figures from standing
    where directive_id = ${directiveId} and day <= (${now}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date - 7
    order by day desc limit 1`.execute(tx);
  return rows[0] ? { day: rows[0].day, counts: { ...noCounts(), ...rows[0].figures } } : null;
}

interface Head {
  directive: {
    id: string;
    reference: string;
    subject: string;
    version: number;
    state: string;
    issuedAt: Date | null;
  };
  obligations:
    | { id: string; path: string; text: string; dueAt: string | null; deadlineKind: string }[]
    | null;
  sectors: { id: string; name: string }[] | null;
}

/** What the sums are of: the directive, its obligations in order, the sectors in order. Null where it is not seen. */
async function headOf(tx: Tx, directiveId: string): Promise<Head | null> {
  const { rows } = await sql<Head['directive'] & Omit<Head, 'directive'>>`
    select d.id, d.reference, d.subject, d.version, d.state, d.issued_at as "issuedAt",
      (select json_agg(json_build_object('id', o.id, 'path', o.path, 'text', o.text, 'deadlineKind', o.deadline_kind,
          'dueAt', to_char(o.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by o.position)
        from obligation o where o.directive_id = d.id) as obligations,
      (select json_agg(json_build_object('id', s.id, 'name', s.name) order by s.position, s.name) from sector s) as sectors
    from directive d where d.id = ${directiveId}`.execute(tx);
  if (!rows[0]) return null;
  const { obligations, sectors, ...directive } = rows[0];
  return { directive, obligations, sectors };
}

/** The whole page in three statements, whatever the number of units. Null where the directive is not seen. */
export async function boardOf(tx: Tx, directiveId: string, now: Date) {
  const head = await headOf(tx, directiveId);
  if (!head) return null;
  const sums = await sumsOf(tx, directiveId, now);
  const cells = cellsFrom(sums);
  const there = new Set(cells.map((cell) => cell.sector));
  return {
    directive: head.directive,
    obligations: head.obligations ?? [],
    sectors: (head.sectors ?? []).filter((sector) => there.has(sector.id)),
    cells,
    total: sumOf(cells.map((cell) => cell.counts)),
    ageing: ageingFrom(sums, now),
    lastWeek: await weekBefore(tx, directiveId, now),
  };
}
