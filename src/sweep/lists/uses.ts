// Which demands carry which list: those of issued directives that ask for a sweep.
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import type { Asker } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import type { UsedDemand } from './answers.ts';
import { bringIntoForce, deliver } from './deliver.ts';

const CONTROL = 'indicator-sweep';

/** Every demand of a directive in force that a list may be attached to, with the one it carries. */
export async function demandsOfLists(tx: Tx): Promise<UsedDemand[]> {
  const { rows } = await sql<UsedDemand>`
    select m.lineage_id as "lineageId", json_build_object('id', d.id, 'reference', d.reference, 'subject', d.subject) as directive,
      o.path, o.text,
      (select count(distinct a.unit_id)::int from assignment a where a.obligation_id = o.id and a.withdrawn_at is null) as units,
      case when l.id is not null then json_build_object('id', l.id, 'name', l.name) end as list
    from demand m join obligation o on o.id = m.obligation_id join directive d on d.id = o.directive_id and d.state = 'issued'
      left join indicator_list_use u on u.demand_lineage_id = m.lineage_id and u.tenant = m.tenant
      left join indicator_list l on l.id = u.list_id
    where m.control = ${CONTROL}
    order by d.issued_at desc, o.position`.execute(tx);
  return rows;
}

/**
 * Attaches a list to these demands, in place of another one, and takes it off all others. Its published version is
 * delivered and in force at once. A demand that loses its list is judged as before: what was in force for it stays.
 * @returns how many deliveries were made; null where a demand is not there or asks for no sweep
 */
export async function attachList(
  tx: Tx,
  asker: Asker,
  listId: string,
  lineageIds: readonly string[],
  at: Date,
): Promise<number | null> {
  const known = await demandsOfLists(tx);
  const wanted = new Set(lineageIds);
  if (known.filter(({ lineageId }) => wanted.has(lineageId)).length !== wanted.size) return null;
  const has = new Set(known.flatMap(({ lineageId, list }) => (list?.id === listId ? [lineageId] : [])));
  const added = [...wanted].filter((id) => !has.has(id));
  const gone = [...has].filter((id) => !wanted.has(id));
  if (gone.length > 0)
    await tx
      .deleteFrom('indicator_list_use')
      .where('list_id', '=', listId)
      .where('demand_lineage_id', 'in', gone)
      .execute();
  const [tenant, person] = [asker.tenant.id, asker.person.id];
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
  const act = { verb: 'indicators.attached', objectKind: 'indicator-list', objectId: listId };
  await recordAct(tx, asker, { ...act, about: { demands: wanted.size, added: added.length } }, at);
  return deliver(tx, at, listId);
}
