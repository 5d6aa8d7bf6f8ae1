// The SQL of assignments: lists and single rows with their facts, and the acts that change a fact.
import { type SelectQueryBuilder, sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import type { AssignmentFacts, AssignmentRow } from './contract.ts';
import { stateOf } from './rules.ts';

const iso = (at: Date | null) => at?.toISOString() ?? null;

function selectRows(tx: Tx) {
  return tx
    .selectFrom('assignment as a')
    .innerJoin('obligation as o', 'o.id', 'a.obligation_id')
    .innerJoin('directive as d', 'd.id', 'a.directive_id')
    .innerJoin('unit as u', 'u.id', 'a.unit_id')
    .where('a.withdrawn_at', 'is', null)
    .select([
      'a.id',
      'a.unit_id',
      'u.name as unit_name',
      'a.directive_id',
      'd.reference',
      'd.subject',
      'a.obligation_id',
      'o.path',
      'o.text',
      'o.position',
      'o.deadline_kind',
      'a.due_at',
      'a.delivered_at',
      'a.opened_at',
      'a.acknowledged_at',
      'a.clock_started_at',
      'a.answered_at',
      'a.reported_at',
      'a.last_reported_at',
      'a.is_late',
      'a.returned_at',
      'a.extended_at',
      'a.exempt_at',
      'a.outcome',
      'a.claimed_outcome',
      'a.ground',
      'a.is_overridden',
      'a.changed_in_version',
    ])
    .select((q) =>
      q
        .selectFrom('demand')
        .whereRef('demand.obligation_id', '=', 'o.id')
        .select(sql<string[] | null>`array_agg(control order by position)`.as('c'))
        .as('controls'),
    );
}
type Selected =
  ReturnType<typeof selectRows> extends SelectQueryBuilder<infer _D, infer _T, infer O> ? O : never;

/** The facts of one row, instants as ISO text. */
export function factsOf(row: Selected): AssignmentFacts {
  return {
    dueAt: iso(row.due_at),
    deadlineKind: row.deadline_kind as AssignmentFacts['deadlineKind'],
    deliveredAt: row.delivered_at.toISOString(),
    openedAt: iso(row.opened_at),
    acknowledgedAt: iso(row.acknowledged_at),
    clockStartedAt: iso(row.clock_started_at),
    answeredAt: iso(row.answered_at),
    reportedAt: iso(row.reported_at),
    lastReportedAt: iso(row.last_reported_at),
    isLate: row.is_late,
    returnedAt: iso(row.returned_at),
    extendedAt: iso(row.extended_at),
    exemptAt: iso(row.exempt_at),
    outcome: row.outcome as AssignmentFacts['outcome'],
    claimedOutcome: row.claimed_outcome as AssignmentFacts['claimedOutcome'],
    ground: row.ground as AssignmentFacts['ground'],
    isOverridden: row.is_overridden,
    changedInVersion: row.changed_in_version,
  };
}

function present(row: Selected, now: Date): AssignmentRow {
  const facts = factsOf(row);
  return {
    id: row.id,
    unit: { id: row.unit_id, name: row.unit_name },
    directive: { id: row.directive_id, reference: row.reference ?? '', subject: row.subject ?? '' },
    obligation: { id: row.obligation_id, path: row.path, text: row.text, controls: row.controls ?? [] },
    facts,
    state: stateOf(facts, now),
  };
}

export interface ListFilter {
  unitIds?: string[] | undefined;
  directiveId?: string | undefined;
  parentUnitId?: string | undefined;
  q?: string | undefined;
  /** Only what still waits for the unit. */
  open?: boolean | undefined;
  limit: number;
  offset: number;
}

/** Duties sorted by what is due: with a day first, soonest first; then those without one. `total` counts all. */
export async function listAssignments(
  tx: Tx,
  filter: ListFilter,
  now: Date,
): Promise<{ rows: AssignmentRow[]; total: number }> {
  const narrowed = selectRows(tx)
    .$if(filter.unitIds !== undefined, (q) =>
      q.where('a.unit_id', 'in', filter.unitIds!.length > 0 ? filter.unitIds! : [NO_UNIT]),
    )
    .$if(filter.directiveId !== undefined, (q) => q.where('a.directive_id', '=', filter.directiveId!))
    .$if(filter.parentUnitId !== undefined, (q) => q.where('a.parent_unit_id', '=', filter.parentUnitId!))
    .$if(filter.open === true, (q) =>
      q
        .where('a.exempt_at', 'is', null)
        .where((e) => e.or([e('a.reported_at', 'is', null), e('a.returned_at', 'is not', null)])),
    )
    .$if(Boolean(filter.q), (q) =>
      q.where(
        sql<boolean>`fold(o.text || ' ' || o.path || ' ' || u.name) like '%' || fold(${filter.q ?? ''}) || '%' or d.folded like '%' || fold(${filter.q ?? ''}) || '%'`,
      ),
    );
  const rows = await narrowed
    .orderBy(sql`(a.reported_at is not null and a.returned_at is null) or a.exempt_at is not null`)
    .orderBy(sql`a.due_at asc nulls last`)
    .orderBy('d.issued_at', 'desc')
    .orderBy('o.position')
    .orderBy('u.name')
    .limit(filter.limit)
    .offset(filter.offset)
    .execute();
  const count = await narrowed.clearSelect().select(sql<number>`count(*)`.as('n')).executeTakeFirstOrThrow();
  return { rows: rows.map((row) => present(row as Selected, now)), total: Number(count.n) };
}
const NO_UNIT = '00000000-0000-0000-0000-000000000000';

export async function findAssignment(tx: Tx, id: string, now: Date): Promise<AssignmentRow | null> {
  const row = await selectRows(tx).where('a.id', '=', id).executeTakeFirst();
  return row ? present(row as Selected, now) : null;
}

/** The unit that an assignment was given to; undefined where there is none that the asker may see. */
export async function unitOfAssignment(tx: Tx, id: string): Promise<string | undefined> {
  return (await tx.selectFrom('assignment').select('unit_id').where('id', '=', id).executeTakeFirst())
    ?.unit_id;
}

/** Records a fact on assignments where it is not recorded yet, and tells which ones it was recorded on now. */
export async function recordOnce(
  tx: Tx,
  ids: string[],
  fact: 'opened_at' | 'acknowledged_at',
  now: Date,
): Promise<{ id: string; unit_id: string }[]> {
  if (ids.length === 0) return [];
  const set =
    fact === 'acknowledged_at'
      ? { acknowledged_at: now, opened_at: sql<Date>`coalesce(opened_at, ${now})` }
      : { opened_at: now };
  return tx
    .updateTable('assignment')
    .set(set)
    .where('id', 'in', ids)
    .where(fact, 'is', null)
    .where('withdrawn_at', 'is', null)
    .returning(['id', 'unit_id'])
    .execute();
}

/** Starts the clock of a duty that runs from an event. */
export async function startClock(tx: Tx, id: string, startedAt: Date, dueAt: Date, now: Date): Promise<void> {
  await tx
    .updateTable('assignment')
    .set({
      clock_started_at: startedAt,
      due_at: dueAt,
      answered_at: sql<Date>`coalesce(answered_at, ${now})`,
    })
    .where('id', '=', id)
    .execute();
}
