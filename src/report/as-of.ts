// How every assignment of a directive stood at an instant: told from the acts, so that a cut-off in the past is exact.
import { sql } from 'kysely';
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
 * One row an assignment that was delivered by then. What came later (a report, a return, an override, a withdrawal of
 * silence) is not in it. A directive's own withdrawal of an assignment counts from when it was made.
 */
export async function stoodAt(tx: Tx, directiveId: string, cutOff: Date): Promise<StoodRow[]> {
  const { rows } = await sql<StoodRow>`
    select a.id as assignment, a.obligation_id as obligation, a.unit_id as unit, a.due_at is null as "hasNoDeadline",
      coalesce(s.is_late, false) as "isLate", s.id as submission,
      (select count(*) from verdict v where v.submission_id = s.id)::int as verdicts,
      standing_of(coalesce(a.exempt_at <= ${cutOff}, false), s.id is not null, coalesce(r.kind = 'return', false),
        coalesce(a.acknowledged_at <= ${cutOff}, false), coalesce(a.answered_at <= ${cutOff}, false),
        case when r.kind = 'override' then r.outcome else s.outcome end) as standing
    from assignment a
    left join lateral (select id, outcome, is_late from submission where assignment_id = a.id and received_at <= ${cutOff}
      order by ordinal desc limit 1) s on true
    left join lateral (select kind, outcome from review where submission_id = s.id and reviewed_at <= ${cutOff}
      order by reviewed_at desc limit 1) r on true
    where a.directive_id = ${directiveId} and a.delivered_at <= ${cutOff}
      and (a.withdrawn_at is null or a.withdrawn_at > ${cutOff})`.execute(tx);
  return rows;
}
