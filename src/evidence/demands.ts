// The demands of a duty with the controls that answer them, and what the units below it have handed in for each.
import { sql } from 'kysely';
import type { Control } from '../../controls/contract.ts';
import { findControl } from '../../controls/index.ts';
import type { Tx } from '../platform/db/database.ts';
import type { Asked } from './submit.ts';

export interface Demand {
  id: string;
  control: Control;
  parameters: unknown;
}

/** What an assignment asks for, in its order: the names of controls, and the parameters in force. */
export async function askedOf(tx: Tx, assignmentId: string): Promise<Asked['demands']> {
  return tx
    .selectFrom('demand as m')
    .innerJoin('assignment as a', 'a.obligation_id', 'm.obligation_id')
    .select(['m.id', 'm.control', sql<Record<string, unknown>>`parameters_of(m)`.as('parameters')])
    .where('a.id', '=', assignmentId)
    .orderBy('m.position')
    .execute();
}

/** Those of them whose control is known. */
export async function demandsOf(tx: Tx, assignmentId: string): Promise<Demand[]> {
  const asked = await askedOf(tx, assignmentId);
  return asked.flatMap(({ id, control, parameters }) => {
    const found = findControl(control);
    return found ? [{ id, control: found, parameters }] : [];
  });
}

export interface Below {
  demandId: string;
  unit: string;
  code: string | null;
  /** Null where the unit has handed nothing in, or was sent back and has not answered yet. */
  evidence: unknown;
}

/**
 * What the units under an assignment's unit sent for the same obligation: those with no other holder of it between, so
 * that a unit whose numbers already hold those below it is taken once. Exempt units are left out.
 */
export async function evidenceBelow(tx: Tx, assignmentId: string): Promise<Below[]> {
  const { rows } = await sql<Below>`
    with own as (select id, unit_id, obligation_id from assignment where id = ${assignmentId}),
    under as (
      select c.id, c.unit_id, c.returned_at from own
        join unit_branch b on b.ancestor = own.unit_id and b.depth > 0
        join assignment c on c.unit_id = b.descendant and c.obligation_id = own.obligation_id
      where c.withdrawn_at is null and c.exempt_at is null and not exists (
        select 1 from unit_branch up join assignment m on m.unit_id = up.ancestor and m.obligation_id = own.obligation_id
        where up.descendant = c.unit_id and up.depth > 0 and up.depth < b.depth and m.withdrawn_at is null))
    select d.id as "demandId", u.name as unit, u.agency_code as code, (
      select e.value -> 'evidence' from submission s, jsonb_array_elements(s.content -> 'entries') e
      where s.assignment_id = under.id and under.returned_at is null and e.value ->> 'control' = d.control
        and s.ordinal = (select max(ordinal) from submission where assignment_id = under.id)
      limit 1) as evidence
    from own join demand d on d.obligation_id = own.obligation_id cross join under join unit u on u.id = under.unit_id
    order by d.position, u.folded`.execute(tx);
  return rows;
}
