// How every assignment of a directive stood at an instant: told from the acts, so that a cut-off in the past is exact.
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import type { Standing } from './contract.ts';

export interface StoodRow {
  assignment: string;
  obligation: string;
  unit: string;
  standing: Standing;
  isLate: boolean;
  hasNoDeadline: boolean;
  /** The submission that stood then; null where there was none. */
  submission: string | null;
  verdicts: number;
}

/**
 * A subquery: one row an assignment that was given by then. What came later (a report, a return, an override, an
 * acknowledgement, an extension) is not in it. An issued version is the ground: cut-offs before it are refused elsewhere.
 */
export function standingsAt(directiveId: string, cutOff: Date): RawBuilder<unknown> {
  return sql`(
    select a.id, a.obligation_id, a.unit_id, a.sector_id,
      d.due_at, coalesce(case when a.extended_at <= ${cutOff} then s.received_at >= d.due_at else s.is_late end, false) as is_late,
      coalesce(r.kind = 'return', false) as is_returned, s.id as submission_id, s.received_at as last_reported_at,
      standing_of(coalesce(a.exempt_at <= ${cutOff}, false), s.id is not null, coalesce(r.kind = 'return', false),
        coalesce(a.acknowledged_at <= ${cutOff}, false), coalesce(a.answered_at <= ${cutOff}, false), j.outcome) as st,
      contradicts(s.claimed_outcome, j.outcome, j.ground) as is_contradicted
    from assignment a join obligation o on o.id = a.obligation_id
    left join lateral (select id, outcome, claimed_outcome, ground, is_late, received_at from submission
      where assignment_id = a.id and received_at <= ${cutOff} order by ordinal desc limit 1) s on true
    left join lateral (select kind, outcome, reviewed_at from review where submission_id = s.id and reviewed_at <= ${cutOff}
      order by reviewed_at desc limit 1) r on true
    left join lateral (select whole_outcome as outcome, whole_ground as ground, judged_at from rejudgement
      where submission_id = s.id and judged_at <= ${cutOff} order by judged_at desc limit 1) g on true
    left join lateral (select outcome, reviewed_at from review where submission_id = s.id and reviewed_at <= ${cutOff} and kind = 'override'
      order by reviewed_at desc limit 1) v on true
    cross join lateral (select
      case when v.reviewed_at <= g.judged_at then g.outcome else coalesce(v.outcome, g.outcome, s.outcome) end as outcome,
      case when r.kind in ('override', 'accept') and (r.reviewed_at <= g.judged_at) is not true then 'witnessed'
        else coalesce(g.ground, s.ground) end as ground) j
    cross join lateral (select case
      when a.extended_at > ${cutOff} or a.clock_started_at > ${cutOff} then ${dueThen(cutOff)} else a.due_at end as due_at) d
    where a.directive_id = ${directiveId} and a.delivered_at <= ${cutOff}
      and (a.withdrawn_at is null or a.withdrawn_at > ${cutOff}))`;
}

/** The deadline before an extension or an event that came after the cut-off. */
const dueThen = (cutOff: Date) => sql`coalesce(
  (select q.granted_until from assignment_request q where q.assignment_id = a.id and q.decision = 'granted'
    and q.kind = 'extension' and q.decided_at <= ${cutOff} order by q.decided_at desc limit 1),
  case when a.clock_started_at <= ${cutOff} or o.clock_starts is not null then a.clock_started_at + o.within_hours * interval '1 hour' else o.due_at end)`;

/** Where each assignment stood at `cutOff`, with how many verdicts are behind it. */
export async function stoodAt(tx: Tx, directiveId: string, cutOff: Date): Promise<StoodRow[]> {
  const { rows } = await sql<StoodRow>`
    select t.id as assignment, t.obligation_id as obligation, t.unit_id as unit, t.st as standing, t.is_late as "isLate",
      t.due_at is null as "hasNoDeadline", t.submission_id as submission,
      (select count(*) from verdict v where v.submission_id = t.submission_id and v.judged_at <= ${cutOff})::int as verdicts
    from ${standingsAt(directiveId, cutOff)} t`.execute(tx);
  return rows;
}
