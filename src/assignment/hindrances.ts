// What hinders a unit ("khó khăn, vướng mắc") and what it proposes ("đề xuất, kiến nghị"), on any duty.
import type { Tx } from '../platform/db/database.ts';
import type { Asker } from '../platform/http/route.ts';
import { answered } from './requests.ts';

export type HindranceKind = 'difficulty' | 'proposal';

export async function say(
  tx: Tx,
  asker: Asker,
  assignment: { id: string; unitId: string; directiveId: string },
  said: { kind: HindranceKind; text: string },
  now: Date,
): Promise<{ id: string }> {
  const made = await tx
    .insertInto('hindrance')
    .values({
      tenant: asker.tenant.id,
      assignment_id: assignment.id,
      directive_id: assignment.directiveId,
      unit_id: assignment.unitId,
      kind: said.kind,
      text: said.text,
      said_by: asker.person.id,
      said_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await answered(tx, assignment.id, now);
  return made;
}

/** Takes one back, or (with `withdrawn` false) undoes that. */
export async function withdraw(tx: Tx, id: string, withdrawn: boolean, now: Date): Promise<boolean> {
  const done = await tx
    .updateTable('hindrance')
    .set({ withdrawn_at: withdrawn ? now : null })
    .where('id', '=', id)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export async function listHindrances(
  tx: Tx,
  filter: { directiveId?: string | undefined; assignmentId?: string | undefined },
) {
  const rows = await tx
    .selectFrom('hindrance as h')
    .innerJoin('assignment as a', 'a.id', 'h.assignment_id')
    .innerJoin('obligation as o', 'o.id', 'a.obligation_id')
    .innerJoin('unit as u', 'u.id', 'h.unit_id')
    .leftJoin('person as p', 'p.id', 'h.said_by')
    .where('h.withdrawn_at', 'is', null)
    .$if(filter.directiveId !== undefined, (q) => q.where('h.directive_id', '=', filter.directiveId!))
    .$if(filter.assignmentId !== undefined, (q) => q.where('h.assignment_id', '=', filter.assignmentId!))
    .select([
      'h.id',
      'h.assignment_id as assignmentId',
      'h.kind',
      'h.text',
      'h.said_at as saidAt',
      'p.name as saidBy',
      'o.path',
      'u.id as unitId',
      'u.name as unitName',
    ])
    .orderBy('h.said_at', 'desc')
    .limit(5000)
    .execute();
  return rows.map(({ unitId, unitName, ...row }) => ({ ...row, unit: { id: unitId, name: unitName } }));
}
