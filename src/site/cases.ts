// Reads the cases of planted pages, with their steps, as whoever asks may see them.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import { mayTouch } from '../platform/db/reach.ts';
import type { CaseDetail, CaseRow, CaseStep } from './contract.ts';

interface CaseFilter {
  id?: string;
  site?: string;
  unit?: string;
  campaign?: string;
  /** Only what still needs somebody: open, or answered and not yet seen gone. */
  isOpen?: boolean;
}

/** What is open first, then what is watched; the newest first. */
export async function listCases(tx: Tx, filter: CaseFilter): Promise<CaseRow[]> {
  const rows = await tx
    .selectFrom('site_case as c')
    .innerJoin('site as t', 't.id', 'c.site_id')
    .innerJoin('unit as u', 'u.id', 'c.unit_id')
    .selectAll('c')
    .select(['t.host', 'u.name as unit'])
    .$if(filter.id !== undefined, (q) => q.where('c.id', '=', filter.id!))
    .$if(filter.site !== undefined, (q) => q.where('c.site_id', '=', filter.site!))
    .$if(filter.unit !== undefined, (q) => q.where('c.unit_id', '=', filter.unit!))
    .$if(filter.campaign !== undefined, (q) => q.where('c.campaign_id', '=', filter.campaign!))
    .$if(filter.isOpen === true, (q) => q.where('c.state', 'in', ['open', 'answered']))
    .orderBy(sql`array_position(array['open', 'answered', 'watched', 'closed', 'dismissed'], c.state)`)
    .orderBy('c.strength')
    .orderBy('c.last_seen_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    siteId: row.site_id,
    host: row.host,
    unitId: row.unit_id,
    unit: row.unit,
    campaignId: row.campaign_id,
    state: row.state as CaseRow['state'],
    strength: row.strength as CaseRow['strength'],
    finding: row.finding as unknown as CaseRow['finding'],
    foundAt: row.found_at.toISOString(),
    lastSeenAt: row.last_seen_at.toISOString(),
    goneSince: row.gone_since?.toISOString() ?? null,
    recurrences: row.recurrences,
    probeDueAt: row.probe_due_at?.toISOString() ?? null,
  }));
}

/** One case with everything that happened to it, oldest first; null where whoever asks has no such case. */
export async function readCase(tx: Tx, id: string): Promise<CaseDetail | null> {
  const [row] = await listCases(tx, { id });
  if (!row) return null;
  const { rows } = await sql<{ answer: boolean; decide: boolean }>`
    select ${touches('site.answer', row.unitId)} as answer, ${touches('site.review', row.unitId)} as decide`.execute(
    tx,
  );
  return { ...row, steps: await stepsOf(tx, id), may: rows[0]! };
}

const touches = (action: string, unit: string) => mayTouch(action, sql`${unit}::uuid`);

async function stepsOf(tx: Tx, id: string): Promise<CaseStep[]> {
  const rows = await tx
    .selectFrom('site_case_step as s')
    .leftJoin('person as p', 'p.id', 's.made_by')
    .select(['s.id', 's.kind', 's.at', 's.about', 'p.name'])
    .where('s.case_id', '=', id)
    .orderBy('s.at')
    .execute();
  return rows.map(({ id: step, kind, at, about, name }) => ({
    id: step,
    kind,
    at: at.toISOString(),
    by: name,
    about: about as CaseStep['about'],
  }));
}
