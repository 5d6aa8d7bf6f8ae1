// The leader's page of one directive, from the sums kept beside the assignments: no row of an assignment is touched.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import { type Age, ageOf, type Counts, noCounts, sumOf } from './rules.ts';

export interface BoardCell {
  obligation: string;
  sector: string | null;
  counts: Counts;
}

interface SumRow {
  o: string;
  s: string | null;
  c: number[];
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
  'overdue',
  'contradicted',
] as const;

/** Counts of each obligation in each sector at `now`, in one statement. */
export async function cellsOf(tx: Tx, directiveId: string, now: Date): Promise<BoardCell[]> {
  const { rows } = await sql<SumRow>`
    select obligation_id as o, sector_id as s, array[
      sum(n), sum(n) filter (where st = 'silent'), sum(n) filter (where st = 'not-met'), sum(n) filter (where st = 'partly'),
      sum(n) filter (where st = 'unknown'), sum(n) filter (where st = 'pending'), sum(n) filter (where st = 'met'),
      sum(n) filter (where st = 'exempt'), sum(n) filter (where is_late),
      sum(n) filter (where due_at <= ${now} and st in ('silent', 'pending')), sum(n) filter (where is_contradicted)]::float8[] as c
    from (select obligation_id, sector_id, due_at, is_late, is_contradicted, n,
        standing_of(is_exempt, is_reported, is_returned, is_acknowledged, is_answered, outcome) as st
      from tally where directive_id = ${directiveId}) t
    group by 1, 2`.execute(tx);
  return rows.map(({ o, s, c }) => {
    const counts = noCounts();
    KEYS.forEach((key, n) => {
      counts[key] = c[n] ?? 0;
    });
    return { obligation: o, sector: s, counts };
  });
}

/** Open assignments by how old they have become. */
export async function ageingOf(
  tx: Tx,
  directiveId: string,
  now: Date,
): Promise<Partial<Record<Age, number>>> {
  const { rows } = await sql<{ due: Date | null; n: number }>`
    select due_at as due, sum(n)::float8 as n from tally
    where directive_id = ${directiveId} and not is_exempt and (not is_reported or is_returned) group by 1`.execute(
    tx,
  );
  const ageing: Partial<Record<Age, number>> = {};
  for (const { due, n } of rows) {
    const age = ageOf(due, now);
    ageing[age] = (ageing[age] ?? 0) + n;
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

export async function boardOf(tx: Tx, directiveId: string, now: Date) {
  const directive = await tx
    .selectFrom('directive')
    .select(['id', 'reference', 'subject', 'version', 'state', 'issued_at as issuedAt'])
    .where('id', '=', directiveId)
    .executeTakeFirst();
  if (!directive) return null;
  const obligations = await tx
    .selectFrom('obligation')
    .select(['id', 'path', 'text', 'due_at as dueAt', 'deadline_kind as deadlineKind'])
    .where('directive_id', '=', directiveId)
    .orderBy('position')
    .execute();
  const cells = await cellsOf(tx, directiveId, now);
  const sectors = await tx
    .selectFrom('sector')
    .select(['id', 'name'])
    .orderBy('position')
    .orderBy('name')
    .execute();
  return {
    directive,
    obligations,
    sectors: sectors.filter((sector) => cells.some((cell) => cell.sector === sector.id)),
    cells,
    total: sumOf(cells.map((cell) => cell.counts)),
    ageing: await ageingOf(tx, directiveId, now),
    lastWeek: await weekBefore(tx, directiveId, now),
  };
}
