// The SQL of verdicts and reviews: what was found, what a reviewer decided, and the whole history of both.
import { sql } from 'kysely';
import type { Finding } from '../../controls/contract.ts';
import { findingsWith, type KeptValue } from '../../controls/in-unit.ts';
import type { Tx } from '../platform/db/database.ts';
import type { Refusal } from '../platform/http/problem.ts';
import type { Asker } from '../platform/http/route.ts';
import type { Outcome } from './contract.ts';
import { refusals } from './refusals.ts';

export async function unitOfAssignment(tx: Tx, id: string): Promise<string | undefined> {
  return (await tx.selectFrom('assignment').select('unit_id').where('id', '=', id).executeTakeFirst())
    ?.unit_id;
}

export async function unitOfSubmission(tx: Tx, id: string): Promise<string | undefined> {
  return (await tx.selectFrom('submission').select('unit_id').where('id', '=', id).executeTakeFirst())
    ?.unit_id;
}

/**
 * Every verdict on an assignment's submissions, newest first, those of judging again among them; with the names that stay in the unit for
 * who may see them.
 */
export async function listVerdicts(tx: Tx, assignmentId: string) {
  const rows = await tx
    .selectFrom((from) =>
      from.selectFrom('verdict').select(said).unionAll(from.selectFrom('rejudgement').select(said)).as('v'),
    )
    .innerJoin('submission as s', 's.id', 'v.submission_id')
    .leftJoin('evidence_in_unit as k', 'k.submission_id', 'v.submission_id')
    .select([
      'v.id',
      'v.submission_id as submissionId',
      's.ordinal',
      'v.demand_id as demandId',
      'v.control',
      'v.outcome',
      'v.claimed_outcome as claimedOutcome',
      'v.ground',
      'v.findings',
      'v.figures',
      'v.judged_at as judgedAt',
      'k.kept',
    ])
    .where('s.assignment_id', '=', assignmentId)
    .orderBy('s.ordinal', 'desc')
    .orderBy('v.judged_at', 'desc')
    .execute();
  return rows.map(({ kept, ...verdict }) => ({
    ...verdict,
    /** False: it was judged again later. */
    isInForce: rows.find((row) => isOfSame(row, verdict))?.id === verdict.id,
    findings: findingsWith(verdict.findings as Finding[], keptOf(kept, verdict.demandId)),
  }));
}

interface OfDemand {
  submissionId: string;
  demandId: string;
}
const isOfSame = (one: OfDemand, other: OfDemand) =>
  one.submissionId === other.submissionId && one.demandId === other.demandId;

const said = [
  'id',
  'assignment_id',
  'submission_id',
  'demand_id',
  'control',
  'outcome',
  'claimed_outcome',
  'ground',
  'findings',
  'figures',
  'judged_at',
] as const;

const keptOf = (kept: unknown, demandId: string) =>
  (kept as { entries: Record<string, KeptValue[]> } | null)?.entries[demandId] ?? [];

/** Every review of an assignment, newest first. */
export function listReviews(tx: Tx, assignmentId: string) {
  return tx
    .selectFrom('review as r')
    .leftJoin('person as p', 'p.id', 'r.reviewed_by')
    .select([
      'r.id',
      'r.submission_id as submissionId',
      'r.kind',
      'r.outcome',
      'r.reason',
      'r.reviewed_at as reviewedAt',
      sql<string>`coalesce(p.name, '')`.as('reviewedBy'),
    ])
    .where('r.assignment_id', '=', assignmentId)
    .orderBy('r.reviewed_at', 'desc')
    .execute();
}

export interface Review {
  kind: 'return' | 'override' | 'accept';
  outcome: Outcome | null;
  reason: string;
}

/**
 * Records a review of the newest submission and moves the assignment's facts: a return sends it back to the unit,
 * an override puts a person's outcome in place of the machine's (which stays in the history), acceptance witnesses it.
 */
export async function review(
  tx: Tx,
  asker: Asker,
  submissionId: string,
  given: Review,
  now: Date,
): Promise<{ id: string; unitId: string; assignmentId: string } | Refusal | null> {
  const submission = await tx
    .selectFrom('submission')
    .innerJoin('assignment', 'assignment.id', 'submission.assignment_id')
    .select([
      'submission.assignment_id',
      'submission.unit_id',
      'submission.ordinal',
      'assignment.returned_at',
    ])
    .select((q) =>
      q
        .selectFrom('submission as newer')
        .select((e) => e.fn.max('newer.ordinal').as('n'))
        .whereRef('newer.assignment_id', '=', 'submission.assignment_id')
        .as('newest'),
    )
    .where('submission.id', '=', submissionId)
    .executeTakeFirst();
  if (!submission) return null;
  if (submission.ordinal !== submission.newest) return refusals['not-the-last']();
  if (given.kind === 'return' && submission.returned_at) return refusals['already-returned']();
  const changed = await tx
    .updateTable('assignment')
    .set(changes(given, now))
    .where('id', '=', submission.assignment_id)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) return null;
  const made = await tx
    .insertInto('review')
    .values({
      tenant: asker.tenant.id,
      assignment_id: submission.assignment_id,
      submission_id: submissionId,
      unit_id: submission.unit_id,
      kind: given.kind,
      outcome: given.outcome,
      reason: given.reason,
      reviewed_by: asker.person.id,
      reviewed_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id: made.id, unitId: submission.unit_id, assignmentId: submission.assignment_id };
}

function changes(given: Review, now: Date) {
  if (given.kind === 'return') return { returned_at: now };
  if (given.kind === 'override')
    return { outcome: given.outcome, ground: 'witnessed', is_overridden: true, returned_at: null };
  return { ground: 'witnessed', returned_at: null };
}

/** Newest submissions that nobody has reviewed, oldest first: what waits for the coordinator. */
export async function listWaiting(
  tx: Tx,
  filter: {
    directiveId?: string | undefined;
    contradictedOnly?: boolean | undefined;
    limit: number;
    offset: number;
  },
) {
  const waiting = tx
    .selectFrom('submission as s')
    .innerJoin('assignment as a', (j) =>
      j.onRef('a.id', '=', 's.assignment_id').onRef('a.last_reported_at', '=', 's.received_at'),
    )
    .innerJoin('obligation as o', 'o.id', 'a.obligation_id')
    .innerJoin('directive as d', 'd.id', 'a.directive_id')
    .innerJoin('unit as u', 'u.id', 'a.unit_id')
    .where('a.withdrawn_at', 'is', null)
    .where('a.returned_at', 'is', null)
    .where((e) => e.not(e.exists(e.selectFrom('review').whereRef('review.submission_id', '=', 's.id'))))
    .$if(filter.directiveId !== undefined, (q) => q.where('a.directive_id', '=', filter.directiveId!))
    .$if(filter.contradictedOnly === true, (q) =>
      q.where(sql<boolean>`contradicts(a.claimed_outcome, a.outcome, a.ground)`),
    );
  const rows = await waiting
    .select([
      's.id as submissionId',
      'a.id as assignmentId',
      's.receipt',
      's.received_at as receivedAt',
      's.is_late as isLate',
      'u.id as unitId',
      'u.name as unitName',
      'd.id as directiveId',
      'd.reference',
      'd.subject',
      'o.path',
      'o.text',
      'a.outcome',
      'a.claimed_outcome as claimedOutcome',
      'a.ground',
      sql<boolean>`contradicts(a.claimed_outcome, a.outcome, a.ground)`.as('isContradicted'),
    ])
    .orderBy(sql`contradicts(a.claimed_outcome, a.outcome, a.ground)`, 'desc')
    .orderBy('s.received_at')
    .limit(filter.limit)
    .offset(filter.offset)
    .execute();
  const count = await waiting.select(sql<number>`count(*)`.as('n')).executeTakeFirstOrThrow();
  return {
    rows: rows.map(({ unitId, unitName, ...row }) => ({ ...row, unit: { id: unitId, name: unitName } })),
    total: Number(count.n),
  };
}
