// Moves a case by an event and keeps the step: the rules say where to, this says so to the database.
import type { Tx } from '../platform/db/database.ts';
import type { CaseState, KeptFinding, Strength } from './contract.ts';
import { after, type CaseEvent, type CaseFacts } from './rules/case.ts';
import { watchSchedule } from './rules/watching.ts';

export interface StoredCase {
  id: string;
  tenant: string;
  unitId: string;
  siteId: string;
  mark: string;
  finding: KeptFinding;
  facts: CaseFacts;
}

/** Locks what it reads, so that a probe and a look that end together move a case one after the other. */
export async function storedCases(tx: Tx, of: { site: string } | { id: string }): Promise<StoredCase[]> {
  const rows = await tx
    .selectFrom('site_case')
    .selectAll()
    .where('site' in of ? 'site_id' : 'id', '=', 'site' in of ? of.site : of.id)
    .forUpdate()
    .execute();
  return rows.map((row) => ({
    id: row.id,
    tenant: row.tenant,
    unitId: row.unit_id,
    siteId: row.site_id,
    mark: row.mark,
    finding: row.finding as unknown as KeptFinding,
    facts: {
      state: row.state as CaseState,
      strength: row.strength as Strength,
      recurrences: row.recurrences,
      watchStep: row.watch_step,
      goneSince: row.gone_since,
      probeDueAt: row.probe_due_at,
    },
  }));
}

export interface Step {
  at: Date;
  /** Null: a machine. */
  by: string | null;
  about?: Record<string, unknown>;
  /** What is written in the history; the event's own kind where this is not given. */
  kind?: string;
}

/** @returns whether the event changed anything; a step is kept in any case, since it happened. */
export async function moveCase(tx: Tx, stored: StoredCase, event: CaseEvent, step: Step): Promise<boolean> {
  const next = after(stored.facts, event, step.at, watchSchedule);
  const isBack = next.recurrences > stored.facts.recurrences;
  await tx
    .updateTable('site_case')
    .set({
      state: next.state,
      strength: next.strength,
      recurrences: next.recurrences,
      watch_step: next.watchStep,
      gone_since: next.goneSince,
      probe_due_at: next.probeDueAt,
    })
    .where('id', '=', stored.id)
    .execute();
  await tx
    .insertInto('site_case_step')
    .values({
      tenant: stored.tenant,
      unit_id: stored.unitId,
      case_id: stored.id,
      kind: isBack ? 'came-back' : (step.kind ?? event.kind),
      at: step.at,
      made_by: step.by,
      about: JSON.stringify({ ...step.about, state: next.state }),
    })
    .execute();
  return next.state !== stored.facts.state || isBack;
}
