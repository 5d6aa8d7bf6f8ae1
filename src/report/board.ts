// The leader's page of one directive, from the sums kept beside the assignments: no row of an assignment is touched.
import { sql } from 'kysely';
import type { Database, Tx } from '../platform/db/database.ts';
import { type Age, ageOf } from './ages.ts';
import { type Counts, noCounts, sumOf } from './counts.ts';

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

interface Directive {
  id: string;
  reference: string;
  subject: string;
  version: number;
  state: string;
  issuedAt: string;
}

interface TakenPage {
  told: { grants: { role: string; unit: string | null }[] };
  directive: Directive | null;
  page: Told;
  lastWeek: { day: string; figures: Counts } | null;
}

/**
 * Everything of the page as the database gives it to whoever shows this proof of a session, in one statement whatever the
 * number of units; null where nobody is signed in.
 */
export async function takePage(
  { pool }: Database,
  proof: string,
  directiveId: string,
  now: Date,
): Promise<TakenPage | null> {
  const { rows } = await pool.query({
    name: 'leaders-page',
    text: 'select leaders_page_of($1, $2, $3) as taken',
    values: [proof, directiveId, now],
  });
  return rows[0].taken;
}

/** The page at `now`: cells, sums and ages, and how the directive stood a week before (null where nothing was kept then). */
export function boardFrom(directive: Directive, { page, lastWeek }: TakenPage, now: Date) {
  const sums = sumsFrom(page, now);
  const cells = cellsFrom(sums);
  const there = new Set(cells.map((cell) => cell.sector));
  return {
    directive,
    obligations: page.obligations ?? [],
    sectors: (page.sectors ?? []).filter((sector) => there.has(sector.id)),
    cells,
    total: sumOf(cells.map((cell) => cell.counts)),
    ageing: ageingFrom(sums, now),
    lastWeek: lastWeek && { day: lastWeek.day, counts: { ...noCounts(), ...lastWeek.figures } },
  };
}
