// Which demands carry which list: those of issued directives that ask for a sweep.
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import type { Refusal } from '../../platform/http/problem.ts';
import type { Asker } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import type { UsedDemand } from './answers.ts';
import { bringIntoForce, deliver } from './deliver.ts';
import { refuseList } from './refusals.ts';
import { takenOffBeside, takeOff } from './take-off.ts';

const CONTROL = 'indicator-sweep';

/** Every demand of a directive in force that a list may be attached to, with the one it carries. */
export async function demandsOfLists(tx: Tx): Promise<UsedDemand[]> {
  const { rows } = await sql<UsedDemand>`
    select m.lineage_id as "lineageId", json_build_object('id', d.id, 'reference', d.reference, 'subject', d.subject) as directive,
      o.path, o.text,
      (select count(distinct a.unit_id)::int from assignment a where a.obligation_id = o.id and a.withdrawn_at is null) as units,
      case when l.id is not null then json_build_object('id', l.id, 'name', l.name) end as list,
      case when l.id is null then off.told end as "takenOff"
    from demand m join obligation o on o.id = m.obligation_id join directive d on d.id = o.directive_id and d.state = 'issued'
      left join indicator_list_use u on u.demand_lineage_id = m.lineage_id and u.tenant = m.tenant
      left join indicator_list l on l.id = u.list_id
      ${takenOffBeside}
    where m.control = ${CONTROL}
    order by d.issued_at desc, o.position`.execute(tx);
  return rows;
}

/**
 * Attaches a list to these demands, in place of another one, and takes it off all others, for which a reason must be given.
 * Its published version is delivered and in force at once. A list whose place one without a published version takes stays in
 * force until that is published.
 * @returns how many deliveries were made; null where a demand is not there or asks for no sweep
 */
export async function attachList(
  tx: Tx,
  asker: Asker,
  listId: string,
  { lineageIds, reason }: { lineageIds: readonly string[]; reason: string },
  at: Date,
): Promise<number | Refusal | null> {
  const known = await demandsOfLists(tx);
  const wanted = new Set(lineageIds);
  if (known.filter(({ lineageId }) => wanted.has(lineageId)).length !== wanted.size) return null;
  const has = new Set(known.flatMap(({ lineageId, list }) => (list?.id === listId ? [lineageId] : [])));
  const added = [...wanted].filter((id) => !has.has(id));
  const gone = [...has].filter((id) => !wanted.has(id));
  if (gone.length > 0 && reason === '') return refuseList['no-reason-to-take-off']();
  const [tenant, person] = [asker.tenant.id, asker.person.id];
  const told = await takeOff(tx, { tenant, person, listId, lineageIds: gone, reason, at });
  for (const id of added)
    await tx
      .insertInto('indicator_list_use')
      .values({ tenant, demand_lineage_id: id, list_id: listId, attached_by: person, attached_at: at })
      .onConflict((row) =>
        row
          .columns(['tenant', 'demand_lineage_id'])
          .doUpdateSet({ list_id: listId, attached_by: person, attached_at: at }),
      )
      .execute();
  await bringIntoForce(tx, { tenant, person, listId, at, lineageIds: added });
  const act = { objectKind: 'indicator-list', objectId: listId };
  if (added.length > 0 || gone.length === 0) {
    const about = { demands: wanted.size, added: added.length };
    await recordAct(tx, asker, { ...act, verb: 'indicators.attached', about }, at);
  }
  if (gone.length > 0) {
    const about = { demands: gone.length, told };
    await recordAct(tx, asker, { ...act, verb: 'indicators.taken-off', about }, at);
  }
  return deliver(tx, at, listId);
}
