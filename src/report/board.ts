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

interface Told {
  sums: [string, string | null, number | null, ...(number | null)[]][] | null;
  obligations:
    | { id: string; path: string; text: string; dueAt: string | null; deadlineKind: string }[]
    | null;
  sectors: { id: string; name: string }[] | null;
}

async function pageOf(tx: Tx, directiveId: string): Promise<Told> {
  const { rows } = await sql<{ told: Told }>`select leaders_page(${directiveId}) as told`.execute(tx);
  return rows[0]?.told ?? { sums: null, obligations: null, sectors: null };
}

/** The sums of each obligation in each sector and by deadline; what is past its deadline at `now` is overdue. */
function sumsFrom(told: Told, now: Date): Sum[] {
  return (told.sums ?? []).map(([obligation, sector, due, ...numbers]) => {
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
  return cellsFrom(sumsFrom(await pageOf(tx, directiveId), now));
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

/** The whole page, in three statements whatever the number of units. Null where the directive is not seen. */
export async function boardOf(tx: Tx, directiveId: string, now: Date) {
  const directive = await tx
    .selectFrom('directive')
    .select(['id', 'reference', 'subject', 'version', 'state', 'issued_at as issuedAt'])
    .where('id', '=', directiveId)
    .executeTakeFirst();
  if (!directive) return null;
  const told = await pageOf(tx, directiveId);
  const sums = sumsFrom(told, now);
  const cells = cellsFrom(sums);
  const there = new Set(cells.map((cell) => cell.sector));
  return {
    directive,
    obligations: told.obligations ?? [],
    sectors: (told.sectors ?? []).filter((sector) => there.has(sector.id)),
    cells,
    total: sumOf(cells.map((cell) => cell.counts)),
    ageing: ageingFrom(sums, now),
    lastWeek: await weekBefore(tx, directiveId, now),
  };
}
