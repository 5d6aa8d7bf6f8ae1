// Requests of a unit for more time or to be let off, and their decisions.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import type { Refusal } from '../platform/http/problem.ts';
import type { Asker } from '../platform/http/route.ts';
import { refusals } from './refusals.ts';

export type RequestKind = 'extension' | 'exemption';

/** Asks once: a second request of the same kind waits until the first is decided. */
export async function ask(
  tx: Tx,
  asker: Asker,
  assignment: { id: string; unitId: string; dueAt: string | null },
  wanted: { kind: RequestKind; reason: string; until: string | null },
  now: Date,
): Promise<{ id: string } | Refusal> {
  if (wanted.kind === 'extension') {
    if (!wanted.until) return refusals['extension-needs-day']();
    if (assignment.dueAt && Date.parse(wanted.until) <= Date.parse(assignment.dueAt))
      return refusals['extension-too-early']();
  }
  const made = await tx
    .insertInto('assignment_request')
    .values({
      tenant: asker.tenant.id,
      assignment_id: assignment.id,
      unit_id: assignment.unitId,
      kind: wanted.kind,
      reason: wanted.reason,
      until: wanted.kind === 'extension' ? wanted.until : null,
      asked_by: asker.person.id,
      asked_at: now,
    })
    .onConflict((c) => c.columns(['assignment_id', 'kind']).where('decided_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) return refusals['request-open']({ kind: wanted.kind });
  await answered(tx, assignment.id, now);
  return made;
}

/** An act of the unit that is no report yet breaks its silence. */
export async function answered(tx: Tx, assignmentId: string, now: Date): Promise<void> {
  await tx
    .updateTable('assignment')
    .set({ answered_at: now })
    .where('id', '=', assignmentId)
    .where('answered_at', 'is', null)
    .execute();
}

/** Grants or refuses. An extension moves the deadline of this one assignment; an exemption takes it out of the count. */
export async function decide(
  tx: Tx,
  asker: Asker,
  requestId: string,
  decision: { decision: 'granted' | 'refused'; until: string | null; reason: string | null },
  now: Date,
): Promise<{ assignmentId: string; unitId: string; kind: RequestKind } | Refusal | null> {
  const request = await tx
    .selectFrom('assignment_request')
    .selectAll()
    .where('id', '=', requestId)
    .forUpdate()
    .executeTakeFirst();
  if (!request) return null;
  if (request.decided_at) return refusals['request-decided']();
  const until = decision.until ?? request.until?.toISOString() ?? null;
  if (decision.decision === 'granted' && request.kind === 'extension') {
    const set = await tx
      .updateTable('assignment')
      .set({
        due_at: until,
        extended_at: now,
        is_late: sql<boolean>`coalesce(last_reported_at >= ${until}::timestamptz, false)`,
      })
      .where('id', '=', request.assignment_id)
      .where((e) => e.or([e('due_at', 'is', null), e('due_at', '<', new Date(until!))]))
      .executeTakeFirst();
    if (set.numUpdatedRows === 0n) return refusals['extension-too-early']();
  }
  if (decision.decision === 'granted' && request.kind === 'exemption')
    await tx
      .updateTable('assignment')
      .set({ exempt_at: now })
      .where('id', '=', request.assignment_id)
      .execute();
  await tx
    .updateTable('assignment_request')
    .set({
      decision: decision.decision,
      decision_reason: decision.reason,
      decided_by: asker.person.id,
      decided_at: now,
      granted_until: decision.decision === 'granted' && request.kind === 'extension' ? until : null,
    })
    .where('id', '=', requestId)
    .execute();
  return { assignmentId: request.assignment_id, unitId: request.unit_id, kind: request.kind as RequestKind };
}

/** Requests as they are shown, newest first; `openOnly`: those that wait for an answer. */
export async function listRequests(
  tx: Tx,
  filter: { openOnly?: boolean | undefined; assignmentId?: string | undefined },
) {
  const rows = await tx
    .selectFrom('assignment_request as r')
    .innerJoin('assignment as a', 'a.id', 'r.assignment_id')
    .innerJoin('obligation as o', 'o.id', 'a.obligation_id')
    .innerJoin('directive as d', 'd.id', 'a.directive_id')
    .innerJoin('unit as u', 'u.id', 'r.unit_id')
    .leftJoin('person as asked', 'asked.id', 'r.asked_by')
    .leftJoin('person as decided', 'decided.id', 'r.decided_by')
    .$if(filter.openOnly === true, (q) => q.where('r.decided_at', 'is', null))
    .$if(filter.assignmentId !== undefined, (q) => q.where('r.assignment_id', '=', filter.assignmentId!))
    .select([
      'r.id',
      'r.assignment_id as assignmentId',
      'r.kind',
      'r.reason',
      'r.until',
      'r.asked_at as askedAt',
      'asked.name as askedBy',
      'r.decision',
      'r.granted_until as grantedUntil',
      'r.decision_reason as decisionReason',
      'r.decided_at as decidedAt',
      'decided.name as decidedBy',
      'a.due_at as dueAt',
      'o.path',
      'o.text',
      'd.reference',
      'd.subject',
      'u.id as unitId',
      'u.name as unitName',
    ])
    .orderBy('r.asked_at', 'desc')
    .limit(1000)
    .execute();
  return rows.map(({ unitId, unitName, ...row }) => ({ ...row, unit: { id: unitId, name: unitName } }));
}
