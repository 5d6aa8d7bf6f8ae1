// Lists by name: made, renamed, listed, opened.
import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import { refuse } from '../../../platform/http/problem.ts';
import { route } from '../../../platform/http/route.ts';
import { recordAct } from '../../../platform/log/record.ts';
import { listRow, usedDemand, versionRow } from '../answers.ts';
import { refuseList } from '../refusals.ts';
import { findList, listLists, versionsOf } from '../store.ts';
import { demandsOfLists } from '../uses.ts';

const tag = 'Danh sách chỉ báo';
const params = z.object({ listId: z.uuid() });
const named = z.object({ name: z.string().trim().min(1).max(200) });

const isTaken = async (tx: Tx, name: string, but: string | null) =>
  (await tx
    .selectFrom('indicator_list')
    .select('id')
    .where(sql<boolean>`fold(name) = fold(${name})`)
    .where((e) => (but === null ? e.lit(true) : e('id', '<>', but)))
    .executeTakeFirst()) !== undefined;

export const listRoutes = [
  route({
    method: 'get',
    path: '/api/indicator-lists',
    action: 'indicators.read',
    tag,
    summary: 'Indicator lists, those changed last first',
    returns: z.object({ rows: z.array(listRow) }),
    handle: async ({ tx }) => ({ rows: await listLists(tx) }),
  }),
  route({
    method: 'post',
    path: '/api/indicator-lists',
    action: 'indicators.write',
    tag,
    summary: 'Make an empty list; its first version is drafted next',
    body: named,
    returns: z.object({ id: z.uuid() }),
    handle: async ({ tx, asker, body, clock }) => {
      if (await isTaken(tx, body.name, null)) return refuseList['name-taken'](body);
      const made = await tx
        .insertInto('indicator_list')
        .values({ tenant: asker.tenant.id, name: body.name, made_by: asker.person.id, made_at: clock.now() })
        .returning('id')
        .executeTakeFirstOrThrow();
      const act = { verb: 'indicators.list-made', objectKind: 'indicator-list', objectId: made.id };
      await recordAct(tx, asker, act, clock.now());
      return made;
    },
  }),
  route({
    method: 'patch',
    path: '/api/indicator-lists/{listId}',
    action: 'indicators.write',
    tag,
    summary: 'Rename a list; versions that were delivered are told by the new name too',
    params,
    body: named,
    returns: z.object({ id: z.uuid() }),
    handle: async ({ tx, asker, params, body, clock }) => {
      if (!(await findList(tx, params.listId))) return refuse['not-found']();
      if (await isTaken(tx, body.name, params.listId)) return refuseList['name-taken'](body);
      await tx
        .updateTable('indicator_list')
        .set({ name: body.name })
        .where('id', '=', params.listId)
        .execute();
      const act = { verb: 'indicators.list-renamed', objectKind: 'indicator-list', objectId: params.listId };
      await recordAct(tx, asker, act, clock.now());
      return { id: params.listId };
    },
  }),
  route({
    method: 'get',
    path: '/api/indicator-lists/{listId}',
    action: 'indicators.read',
    tag,
    summary:
      'A list with its versions, newest first, and the demands of issued directives that carry it or could',
    params,
    returns: z.object({
      id: z.uuid(),
      name: z.string(),
      madeAt: z.iso.datetime(),
      madeBy: z.string(),
      versions: z.array(versionRow),
      demands: z.array(usedDemand),
    }),
    handle: async ({ tx, params }) => {
      const list = await findList(tx, params.listId);
      if (!list) return refuse['not-found']();
      return {
        ...list,
        madeAt: list.madeAt.toISOString(),
        versions: await versionsOf(tx, list.id),
        demands: await demandsOfLists(tx),
      };
    },
  }),
];
