// The other names by which documents call a unit, over HTTP.
import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import { fold } from '../../platform/fold.ts';
import { refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { refuseUnit } from '../refusals.ts';
import { ofUnit, unitParams } from './of-unit.ts';

export const aliasRoutes = [
  route({
    method: 'post',
    path: '/api/units/{unitId}/aliases',
    action: 'unit.write',
    summary: 'Add another name by which documents call a unit',
    tag: 'unit',
    params: unitParams,
    body: z.object({ name: z.string().trim().normalize('NFC').min(1).max(300) }),
    unitOf: ofUnit,
    returns: z.object({ id: z.uuid() }),
    handle: async ({ tx, asker, params, body, clock }) => {
      const id = crypto.randomUUID();
      const { rows } = await sql<{
        name: string;
      }>`select name from unit where id = ${params.unitId} and folded = ${fold(body.name)}`.execute(tx);
      const made = rows[0]
        ? null
        : await tx
            .insertInto('unit_alias')
            .values({ id, tenant: asker.tenant.id, unit_id: params.unitId, name: body.name })
            .onConflict((oc) => oc.doNothing())
            .executeTakeFirst();
      if (!made || made.numInsertedOrUpdatedRows === 0n) return refuseUnit['alias-exists'](body);
      const act = { verb: 'alias.added', objectKind: 'unit', objectId: params.unitId, unitId: params.unitId };
      await recordAct(tx, asker, act, clock.now());
      return { id };
    },
  }),
  route({
    method: 'delete',
    path: '/api/units/{unitId}/aliases/{aliasId}',
    action: 'unit.write',
    summary: 'Remove another name of a unit',
    tag: 'unit',
    params: unitParams.extend({ aliasId: z.uuid() }),
    unitOf: ofUnit,
    returns: z.object({}),
    handle: async ({ tx, asker, params, clock }) => {
      const query = tx
        .deleteFrom('unit_alias')
        .where('id', '=', params.aliasId)
        .where('unit_id', '=', params.unitId);
      if ((await query.executeTakeFirst()).numDeletedRows === 0n) return refuse['not-found']();
      const act = {
        verb: 'alias.removed',
        objectKind: 'unit',
        objectId: params.unitId,
        unitId: params.unitId,
      };
      await recordAct(tx, asker, act, clock.now());
      return {};
    },
  }),
];
