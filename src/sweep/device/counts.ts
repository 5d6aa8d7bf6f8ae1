// What units found and handled, for one directive: counts out of the newest judgements, never a name.
import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import { CONTROL } from '../duty.ts';

const count = z.int().nullable();
/** All null: the unit has handed nothing in, which is no nought. */
export const sweepCounts = z
  .object({
    assignmentId: z.uuid(),
    unit: z.object({ id: z.uuid(), name: z.string() }),
    sector: z.string().nullable(),
    outcome: z.enum(['met', 'partly', 'not-met', 'unknown']).nullable(),
    received: count,
    deployed: count,
    machinesFound: count,
    machinesHandled: count,
    machinesCleanAgain: count,
  })
  .openapi('SweepCounts');
export type SweepCounts = z.infer<typeof sweepCounts>;

/** One row for each unit that was told to sweep; none where the directive tells nobody to. */
export async function countsOfDirective(tx: Tx, directiveId: string): Promise<SweepCounts[]> {
  const { rows } = await sql<SweepCounts>`
    select a.id as "assignmentId", json_build_object('id', u.id, 'name', u.name) as unit, s.name as sector, j.outcome,
      (j.figures ->> 'received')::int as received, (j.figures ->> 'deployed')::int as deployed,
      (j.figures ->> 'machinesFound')::int as "machinesFound", (j.figures ->> 'machinesHandled')::int as "machinesHandled",
      (j.figures ->> 'machinesCleanAgain')::int as "machinesCleanAgain"
    from assignment a join demand m on m.obligation_id = a.obligation_id and m.control = ${CONTROL}
      join unit u on u.id = a.unit_id left join sector s on s.id = a.sector_id
      left join lateral (
        select x.outcome, x.figures from submission b join (
            select submission_id, demand_id, outcome, figures, judged_at from verdict
            union all select submission_id, demand_id, outcome, figures, judged_at from rejudgement) x
          on x.submission_id = b.id and x.demand_id = m.id
        where b.assignment_id = a.id order by b.ordinal desc, x.judged_at desc limit 1) j on true
    where a.directive_id = ${directiveId} and a.withdrawn_at is null and a.exempt_at is null
    order by s.position, s.name, u.folded`.execute(tx);
  return rows;
}
