// The directory over HTTP: rows, one unit whole, a new unit, changes, and who stands in its place on a day.

import { z } from '@hono/zod-openapi';
import { Refusal, refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { civilDayOf } from '../../platform/words/civil-time.ts';
import { datedUnit, unitDetail, unitRow } from '../contract.ts';
import { readUnit } from '../detail.ts';
import { edgesOf, historyOf } from '../history.ts';
import { unitAt } from '../lineage.ts';
import { listUnits, unitPage } from '../list.ts';
import { addUnit, changedUnit, changeUnit, newUnit } from '../write.ts';
import { ofUnit, unitParams } from './of-unit.ts';

export const unitRoutes = [
  route({
    method: 'get',
    path: '/api/units',
    action: 'unit.read',
    summary: 'The directory of units, searched and filtered',
    tag: 'unit',
    query: unitPage,
    returns: z.object({ rows: z.array(unitRow), total: z.int() }),
    handle: ({ tx, query, clock }) => listUnits(tx, query, civilDayOf(clock.now())),
  }),
  route({
    method: 'get',
    path: '/api/units/{unitId}',
    action: 'unit.read',
    summary: 'One unit with its names, place, history, contacts and systems',
    tag: 'unit',
    params: unitParams,
    returns: unitDetail,
    handle: async ({ tx, params, clock }) =>
      (await readUnit(tx, params.unitId, civilDayOf(clock.now()))) ?? refuse['not-found'](),
  }),
  route({
    method: 'get',
    path: '/api/units/{unitId}/at',
    action: 'unit.read',
    summary: 'The units that stand in this unit’s place on a day',
    tag: 'unit',
    params: unitParams,
    query: z.object({ on: z.iso.date() }),
    returns: z.object({ units: z.array(datedUnit) }),
    handle: async ({ tx, params, query }) => {
      if (!(await ofUnit({ tx, params }))) return refuse['not-found']();
      const ids = unitAt(params.unitId, query.on, edgesOf(await historyOf(tx, params.unitId)));
      if (ids.length === 0) return { units: [] };
      const units = await tx
        .selectFrom('unit')
        .select(['id', 'name', 'valid_from as validFrom', 'valid_to as validTo'])
        .where('id', 'in', ids)
        .orderBy('folded')
        .execute();
      const isThen = (unit: (typeof units)[number]) =>
        (unit.validFrom ?? query.on) <= query.on && (unit.validTo ?? query.on) >= query.on;
      return { units: units.filter(isThen) };
    },
  }),
  route({
    method: 'post',
    path: '/api/units',
    action: 'unit.write',
    summary: 'Add a unit',
    tag: 'unit',
    body: newUnit,
    returns: z.object({ id: z.uuid() }),
    handle: async ({ tx, asker, body, clock }) => {
      const added = await addUnit(tx, asker, body);
      if (added instanceof Refusal) return added;
      await recordAct(
        tx,
        asker,
        { verb: 'unit.added', objectKind: 'unit', objectId: added.id, unitId: added.id },
        clock.now(),
      );
      return added;
    },
  }),
  route({
    method: 'patch',
    path: '/api/units/{unitId}',
    action: 'unit.write',
    summary: 'Change a unit',
    tag: 'unit',
    params: unitParams,
    body: changedUnit,
    unitOf: ofUnit,
    returns: z.object({ changed: z.array(z.string()) }),
    handle: async ({ tx, asker, params, body, clock }) => {
      const result = await changeUnit(tx, asker, params.unitId, body);
      if (result instanceof Refusal || result.changed.length === 0) return result;
      const about = { fields: result.changed };
      await recordAct(
        tx,
        asker,
        { verb: 'unit.changed', objectKind: 'unit', objectId: params.unitId, unitId: params.unitId, about },
        clock.now(),
      );
      return result;
    },
  }),
];
