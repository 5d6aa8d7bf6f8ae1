// Issues a draft in one transaction: rows that never change again, and every duty given to its units by set-based SQL.

import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import { civilDayOf } from '../platform/words/civil-time.ts';
import type { DirectiveContent, DraftObligation } from './contract.ts';
import { changedLineages, type Differences } from './rules/differences.ts';
import { foldedName } from './rules/groups.ts';
import type { Found } from './store.ts';

export interface Issuing {
  tenant: string;
  person: string;
  at: Date;
  draft: Found;
  /** The version in force that this one takes the place of, and what it changes of it. */
  before: { id: string; changes: Differences } | null;
}

/** Writes everything that issuing means. @returns how many assignments were made */
export async function writeIssue(tx: Tx, issuing: Issuing): Promise<number> {
  const { draft, at, before } = issuing;
  await tx
    .updateTable('directive')
    .set({
      state: 'issued',
      issued_at: at,
      issued_by: issuing.person,
      changes: before && JSON.stringify(before.changes),
    })
    .where('id', '=', draft.id)
    .execute();
  await writeObligations(tx, issuing);
  await writeRecipients(tx, draft, civilDayOf(at));
  if (before) await carryOver(tx, draft, before, at);
  const { rows } = await sql<{ made: number }>`select fan_out(${draft.id}, ${at}) as made`.execute(tx);
  await rememberGroups(tx, issuing);
  await tellUnits(tx, draft, before ? 'directive.amended' : 'directive.issued', at);
  return rows[0]?.made ?? 0;
}

async function writeObligations(tx: Tx, { tenant, draft, before }: Issuing): Promise<void> {
  const { content } = draft;
  const kinds = new Map(before?.changes.obligations.map((each) => [each.lineageId, each.kind]));
  const rows = content.obligations.flatMap((obligation, index) =>
    obligation.isIssued
      ? [{ id: crypto.randomUUID(), obligation, position: index + 1, kind: kinds.get(obligation.lineageId) }]
      : [],
  );
  await tx
    .insertInto('obligation')
    .values(
      rows.map(({ id, obligation, position, kind }) => ({
        id,
        tenant,
        directive_id: draft.id,
        lineage_id: obligation.lineageId,
        path: obligation.path,
        position,
        text: obligation.text,
        anchor: obligation.anchor && JSON.stringify(obligation.anchor),
        group_name: content.groups.find((group) => group.key === obligation.group)?.name ?? null,
        cascades: obligation.cascades,
        ...deadlineColumns(obligation),
        change: kind === 'added' || kind === 'changed' ? kind : before ? 'same' : null,
      })),
    )
    .execute();
  await tx
    .insertInto('demand')
    .values(
      rows.flatMap(({ id, obligation }) =>
        obligation.demands.map((demand, position) => ({
          tenant,
          obligation_id: id,
          lineage_id: demand.lineageId,
          control: demand.control,
          parameters: JSON.stringify(demand.parameters),
          position,
        })),
      ),
    )
    .execute();
}

function deadlineColumns({ deadline }: DraftObligation) {
  return {
    deadline_kind: deadline.kind,
    due_at: deadline.kind === 'before' || deadline.kind === 'by' ? deadline.at : null,
    within_hours: deadline.kind === 'within' ? deadline.hours : null,
    start_event: deadline.kind === 'within' ? deadline.event : null,
    clock_starts: deadline.kind === 'within' ? (deadline.starts ?? null) : null,
    deadline_raw: deadline.raw,
  };
}

async function writeRecipients(tx: Tx, { id, content }: Found, day: string): Promise<void> {
  await sql`
    insert into recipient (tenant, obligation_id, unit_id, via_unit_id)
      select o.tenant, o.id, r.unit_id, r.via_unit_id
      from recipients_of(${JSON.stringify(content)}::jsonb, ${day}::date) r
        join obligation o on o.directive_id = ${id} and o.position = r.place`.execute(tx);
}

/**
 * Duties that go on keep their assignments with all their facts; where the duty changed, units acknowledge again.
 * Whoever is no longer given a duty has it withdrawn. A changed deadline takes the place of an extension.
 */
async function carryOver(
  tx: Tx,
  draft: Found,
  before: NonNullable<Issuing['before']>,
  at: Date,
): Promise<void> {
  const changed = changedLineages(before.changes);
  const newDeadline = before.changes.obligations
    .filter((each) => each.aspects.includes('deadline'))
    .map((each) => each.lineageId);
  await sql`
    update assignment a set
      directive_id = o.directive_id, obligation_id = o.id, parent_unit_id = r.via_unit_id,
      changed_in_version = case when o.lineage_id = any(${changed}::uuid[]) then ${draft.version}::int else a.changed_in_version end,
      acknowledged_at = case when o.lineage_id = any(${changed}::uuid[]) then null else a.acknowledged_at end,
      extended_at = case when o.lineage_id = any(${newDeadline}::uuid[]) then null else a.extended_at end,
      clock_started_at = case when o.lineage_id <> all(${newDeadline}::uuid[]) then a.clock_started_at
        else coalesce(clock_from_delivery(o.clock_starts, ${at}), a.clock_started_at) end,
      due_at = case when o.lineage_id <> all(${newDeadline}::uuid[]) then a.due_at
        when o.deadline_kind = 'within'
          then coalesce(clock_from_delivery(o.clock_starts, ${at}), a.clock_started_at) + o.within_hours * interval '1 hour'
        else o.due_at end
    from obligation o join recipient r on r.obligation_id = o.id
    where o.directive_id = ${draft.id} and a.directive_id = ${before.id}
      and a.lineage_id = o.lineage_id and a.unit_id = r.unit_id and a.withdrawn_at is null`.execute(tx);
  await withdrawAssignments(tx, before.id, at);
  await tx.updateTable('directive').set({ state: 'replaced' }).where('id', '=', before.id).execute();
}

/** Takes every duty of a directive back from its units; their facts stay. */
export async function withdrawAssignments(tx: Tx, directiveId: string, at: Date): Promise<void> {
  const gone = sql<{ unit_id: string }>`
    update assignment set withdrawn_at = ${at} where directive_id = ${directiveId} and withdrawn_at is null`;
  await gone.execute(tx);
}

async function rememberGroups(tx: Tx, { tenant, person, at, draft }: Issuing): Promise<void> {
  const chosen = new Map(usedGroups(draft.content).map((group) => [foldedName(group.name), group]));
  if (chosen.size === 0) return;
  await tx
    .insertInto('group_choice')
    .values(
      [...chosen].map(([folded_name, group]) => ({
        tenant,
        folded_name,
        name: group.name,
        sector_ids: group.sectorIds,
        unit_ids: group.unitIds,
        without_unit_ids: group.withoutUnitIds,
        chosen_by: person,
        chosen_at: at,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['tenant', 'folded_name']).doUpdateSet((e) => ({
        name: e.ref('excluded.name'),
        sector_ids: e.ref('excluded.sector_ids'),
        unit_ids: e.ref('excluded.unit_ids'),
        without_unit_ids: e.ref('excluded.without_unit_ids'),
        chosen_by: e.ref('excluded.chosen_by'),
        chosen_at: e.ref('excluded.chosen_at'),
      })),
    )
    .execute();
}

const usedGroups = (content: DirectiveContent) =>
  content.groups.filter((group) =>
    content.obligations.some((each) => each.isIssued && each.group === group.key),
  );

/** One notice a unit, whatever the number of its duties. */
export async function tellUnits(tx: Tx, directive: Found, kind: string, at: Date): Promise<void> {
  const about = JSON.stringify({
    directiveId: directive.id,
    reference: directive.reference,
    version: directive.version,
  });
  await sql`
    insert into notice (tenant, unit_id, kind, about, link, at)
      select a.tenant, a.unit_id, ${kind}, ${about}::jsonb, '/viec?van=' || ${directive.id}::text, ${at}
      from assignment a where a.directive_id = ${directive.id} group by a.tenant, a.unit_id`.execute(tx);
}
