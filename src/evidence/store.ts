// The SQL of evidence: drafts, submissions as they are read back, and the files that belong to them.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import type { DraftContent, EvidenceContent } from './contract.ts';
import type { KeptInUnit } from './in-unit.ts';

export async function unitOfAssignment(tx: Tx, id: string): Promise<string | undefined> {
  return (await tx.selectFrom('assignment').select('unit_id').where('id', '=', id).executeTakeFirst())
    ?.unit_id;
}

export async function readDraft(tx: Tx, assignmentId: string) {
  const row = await tx
    .selectFrom('evidence_draft as e')
    .leftJoin('person as p', 'p.id', 'e.saved_by')
    .select([
      'e.content',
      'e.revision',
      'e.waits_for_sign_off as waitsForSignOff',
      'e.saved_at as savedAt',
      'p.name as savedBy',
    ])
    .where('e.assignment_id', '=', assignmentId)
    .executeTakeFirst();
  return row ? { ...row, content: row.content as unknown as DraftContent } : null;
}

/**
 * Saves a draft over the revision that the writer saw (0: none yet).
 * @returns the new revision, or null where somebody else has saved since
 */
export async function saveDraft(
  tx: Tx,
  draft: {
    tenant: string;
    assignmentId: string;
    unitId: string;
    content: DraftContent;
    revision: number;
    waits: boolean;
    by: string;
    at: Date;
  },
): Promise<number | null> {
  const values = {
    content: JSON.stringify(draft.content),
    waits_for_sign_off: draft.waits,
    saved_by: draft.by,
    saved_at: draft.at,
  };
  const row = await tx
    .insertInto('evidence_draft')
    .values({ tenant: draft.tenant, assignment_id: draft.assignmentId, unit_id: draft.unitId, ...values })
    .onConflict((c) =>
      c
        .column('assignment_id')
        .doUpdateSet({ ...values, revision: draft.revision + 1 })
        .where('evidence_draft.revision', '=', draft.revision),
    )
    .returning('revision')
    .executeTakeFirst();
  return row?.revision ?? null;
}

export async function dropDraft(tx: Tx, assignmentId: string): Promise<void> {
  await tx.deleteFrom('evidence_draft').where('assignment_id', '=', assignmentId).execute();
}

function selectSubmissions(tx: Tx) {
  return tx
    .selectFrom('submission as s')
    .innerJoin('unit as u', 'u.id', 's.unit_id')
    .innerJoin('assignment as a', 'a.id', 's.assignment_id')
    .innerJoin('obligation as o', 'o.id', 'a.obligation_id')
    .innerJoin('directive as d', 'd.id', 's.directive_id')
    .leftJoin('person as p', 'p.id', 's.submitted_by')
    .leftJoin('person as h', 'h.id', 's.signed_off_by')
    .select([
      's.id as submissionId',
      's.assignment_id as assignmentId',
      's.ordinal',
      's.receipt',
      's.received_at as receivedAt',
      's.sha256',
      's.is_late as isLate',
      'u.name as unit',
      's.unit_id as unitId',
      'd.reference as directive',
      'o.path as obligationPath',
      'p.name as submittedBy',
    ])
    .select(sql<string | null>`coalesce(h.name, s.signed_off_name)`.as('signedOffBy'));
}

/** Submissions of an assignment, newest first, without their content. */
export function listSubmissions(tx: Tx, assignmentId: string) {
  return selectSubmissions(tx)
    .where('s.assignment_id', '=', assignmentId)
    .orderBy('s.ordinal', 'desc')
    .execute();
}

/** One submission as it left the unit; `kept`: what stays there, null for whoever may not see it. */
export async function findSubmission(tx: Tx, id: string) {
  const row = await selectSubmissions(tx)
    .leftJoin('evidence_in_unit as k', 'k.submission_id', 's.id')
    .select(['s.content', 'k.kept'])
    .where('s.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  return { ...row, content: row.content as EvidenceContent, kept: row.kept as KeptInUnit | null };
}

/** Rows of the files that are kept and that the asker may attach, in the order asked for. */
export async function filesOf(tx: Tx, ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('stored_file')
    .select(['id', 'sha256', 'name', 'size', 'unit_id'])
    .where('id', 'in', ids)
    .execute();
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}
