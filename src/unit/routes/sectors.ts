// Sectors (khối) over HTTP: listed in their order, added, renamed, ordered, removed when empty.

import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import { fold } from '../../platform/fold.ts';
import { refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { civilDayOf } from '../../platform/words/civil-time.ts';
import { type SectorRow, sectorRow } from '../contract.ts';
import { refuseUnit } from '../refusals.ts';

const params = z.object({ sectorId: z.uuid() });
const body = z.object({ name: z.string().trim().normalize('NFC').min(1).max(200) });
const done = z.object({});

export const sectorRoutes = [
  route({
    method: 'get',
    path: '/api/sectors',
    action: 'unit.read',
    summary: 'The sectors in their order, with how many units each has',
    tag: 'unit',
    returns: z.object({ rows: z.array(sectorRow), without: z.int() }),
    handle: async ({ tx, clock }) => listSectors(tx, civilDayOf(clock.now())),
  }),
  route({
    method: 'post',
    path: '/api/sectors',
    action: 'unit.write',
    summary: 'Add a sector at the end',
    tag: 'unit',
    body,
    returns: z.object({ id: z.uuid() }),
    handle: async ({ tx, asker, body, clock }) => {
      const twin = await findTwin(tx, body.name, null);
      if (twin) return refuseUnit['sector-exists']({ name: twin });
      const id = crypto.randomUUID();
      await sql`insert into sector (id, tenant, name, position)
        select ${id}::uuid, ${asker.tenant.id}::uuid, ${body.name}, coalesce(max(position), 0) + 1 from sector`.execute(
        tx,
      );
      await recordAct(tx, asker, { verb: 'sector.added', objectKind: 'sector', objectId: id }, clock.now());
      return { id };
    },
  }),
  route({
    method: 'patch',
    path: '/api/sectors/{sectorId}',
    action: 'unit.write',
    summary: 'Rename a sector',
    tag: 'unit',
    params,
    body,
    returns: done,
    handle: async ({ tx, asker, params, body, clock }) => {
      const twin = await findTwin(tx, body.name, params.sectorId);
      if (twin) return refuseUnit['sector-exists']({ name: twin });
      const changed = await tx
        .updateTable('sector')
        .set(body)
        .where('id', '=', params.sectorId)
        .executeTakeFirst();
      if (changed.numUpdatedRows === 0n) return refuse['not-found']();
      const act = { verb: 'sector.renamed', objectKind: 'sector', objectId: params.sectorId };
      await recordAct(tx, asker, act, clock.now());
      return {};
    },
  }),
  route({
    method: 'put',
    path: '/api/sectors/order',
    action: 'unit.write',
    summary: 'Put the sectors in this order',
    tag: 'unit',
    body: z.object({ ids: z.array(z.uuid()).max(1000) }),
    returns: done,
    handle: async ({ tx, asker, body, clock }) => {
      await sql`update sector set position = wanted.position
        from unnest(${body.ids}::uuid[]) with ordinality as wanted (id, position) where sector.id = wanted.id`.execute(
        tx,
      );
      await recordAct(
        tx,
        asker,
        { verb: 'sector.ordered', objectKind: 'sector', objectId: null },
        clock.now(),
      );
      return {};
    },
  }),
  route({
    method: 'delete',
    path: '/api/sectors/{sectorId}',
    action: 'unit.write',
    summary: 'Remove a sector that has no unit',
    tag: 'unit',
    params,
    returns: done,
    handle: async ({ tx, asker, params, clock }) => {
      const { units } = await tx
        .selectFrom('unit')
        .select((eb) => eb.fn.countAll<number>().as('units'))
        .where('sector_id', '=', params.sectorId)
        .executeTakeFirstOrThrow();
      if (units > 0) return refuseUnit['sector-in-use']({ units });
      const gone = await tx.deleteFrom('sector').where('id', '=', params.sectorId).executeTakeFirst();
      if (gone.numDeletedRows === 0n) return refuse['not-found']();
      const act = { verb: 'sector.removed', objectKind: 'sector', objectId: params.sectorId };
      await recordAct(tx, asker, act, clock.now());
      return {};
    },
  }),
];

async function listSectors(tx: Tx, today: string) {
  const { rows } = await sql<SectorRow>`
    select s.id, s.name, s.position, count(u.id) as units,
      count(u.id) filter (where in_force(u.valid_from, u.valid_to, ${today}::date)) as "inForce"
    from sector s left join unit u on u.sector_id = s.id
    group by s.id order by s.position, s.folded`.execute(tx);
  const { without } = await tx
    .selectFrom('unit')
    .select((eb) => eb.fn.countAll<number>().as('without'))
    .where('sector_id', 'is', null)
    .where(sql<boolean>`in_force(valid_from, valid_to, ${today}::date)`)
    .executeTakeFirstOrThrow();
  return { rows, without };
}

async function findTwin(tx: Tx, name: string, but: string | null): Promise<string | null> {
  const query = tx.selectFrom('sector').select('name').where('folded', '=', fold(name));
  const twin = await query.where(sql<boolean>`id is distinct from ${but}::uuid`).executeTakeFirst();
  return twin?.name ?? null;
}
