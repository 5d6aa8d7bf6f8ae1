// Routes of a unit's own sweeping machines: made with a token that is shown once, listed, revoked.
import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import { refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { hashToken, newToken } from '../../platform/http/token.ts';
import { recordAct } from '../../platform/log/record.ts';
import { refusals } from '../bundle/refusals.ts';
import { type StationRow, stationRow } from './contract.ts';

const tag = 'Dò quét';
const ofUnit = z.object({ unitId: z.uuid() });

export const stationRoutes = [
  route({
    method: 'get',
    path: '/api/units/{unitId}/sweep-stations',
    action: 'evidence.submit',
    tag,
    summary: 'The unit’s own sweeping machines, those in use first',
    params: ofUnit,
    returns: z.object({ rows: z.array(stationRow) }),
    unitOf: async ({ params }) => params.unitId,
    handle: async ({ tx, params }) => {
      const rows = await tx
        .selectFrom('sweep_station as s')
        .leftJoin('person as p', 'p.id', 's.made_by')
        .leftJoin('station_hand_in as l', 'l.station_id', 's.id')
        .leftJoin('person as h', 'h.id', 'l.let_by')
        .select(['s.id', 's.name', 's.made_at', 's.last_seen_at', 's.revoked_at', 'p.name as maker'])
        .select(['h.name as head', 'l.since'])
        .where('s.unit_id', '=', params.unitId)
        .orderBy(sql`s.revoked_at is not null`)
        .orderBy('s.made_at', 'desc')
        .execute();
      return {
        rows: rows.map(
          (row): StationRow => ({
            id: row.id,
            name: row.name,
            madeBy: row.maker ?? '',
            madeAt: row.made_at.toISOString(),
            lastSeenAt: row.last_seen_at?.toISOString() ?? null,
            revokedAt: row.revoked_at?.toISOString() ?? null,
            handsIn: row.since ? { by: row.head ?? '', since: row.since.toISOString() } : null,
          }),
        ),
      };
    },
  }),
  route({
    method: 'post',
    path: '/api/units/{unitId}/sweep-stations',
    action: 'evidence.submit',
    tag,
    summary: 'Makes a machine’s token; it is answered this once and kept only as a hash',
    params: ofUnit,
    body: z.object({ name: z.string().trim().min(1).max(100) }),
    returns: z.object({ id: z.uuid(), name: z.string(), token: z.string() }),
    unitOf: async ({ params }) => params.unitId,
    handle: async ({ tx, params, body, asker, clock }) => {
      const token = newToken();
      const made = await tx
        .insertInto('sweep_station')
        .values({
          tenant: asker.tenant.id,
          unit_id: params.unitId,
          name: body.name,
          token_hash: hashToken(token),
          made_by: asker.person.id,
          made_at: clock.now(),
        })
        .onConflict((c) => c.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (!made) return refusals['station-named']({ name: body.name });
      const act = { objectKind: 'sweep-station', objectId: made.id, unitId: params.unitId };
      await recordAct(tx, asker, { verb: 'sweep-station.made', ...act }, clock.now());
      return { id: made.id, name: body.name, token };
    },
  }),
  route({
    method: 'put',
    path: '/api/units/{unitId}/sweep-stations/{stationId}/hands-in',
    action: 'evidence.sign',
    tag,
    summary: 'The head lets a machine hand in the reports that it fills in, or lets them wait for a person',
    params: ofUnit.extend({ stationId: z.uuid() }),
    body: z.object({ handsIn: z.boolean() }),
    unitOf: async ({ params }) => params.unitId,
    handle: async ({ tx, params, body, asker, clock }) => {
      const station = await tx
        .selectFrom('sweep_station')
        .select('id')
        .where('id', '=', params.stationId)
        .where('unit_id', '=', params.unitId)
        .where('revoked_at', 'is', null)
        .executeTakeFirst();
      if (!station) return refuse['not-found']();
      if (body.handsIn)
        await tx
          .insertInto('station_hand_in')
          .values({
            ...{ station_id: station.id, tenant: asker.tenant.id, unit_id: params.unitId },
            ...{ let_by: asker.person.id, since: clock.now() },
          })
          .onConflict((c) => c.doNothing())
          .execute();
      else await tx.deleteFrom('station_hand_in').where('station_id', '=', station.id).execute();
      const verb = body.handsIn ? 'sweep-station.hands-in' : 'sweep-station.waits';
      const act = { objectKind: 'sweep-station', objectId: station.id, unitId: params.unitId };
      await recordAct(tx, asker, { verb, ...act }, clock.now());
      return {};
    },
  }),
  route({
    method: 'delete',
    path: '/api/units/{unitId}/sweep-stations/{stationId}',
    action: 'evidence.submit',
    tag,
    summary: 'Revokes a machine’s token; it works no longer from this moment on',
    params: ofUnit.extend({ stationId: z.uuid() }),
    unitOf: async ({ params }) => params.unitId,
    handle: async ({ tx, params, asker, clock }) => {
      const revoked = await tx
        .updateTable('sweep_station')
        .set({ revoked_at: clock.now(), revoked_by: asker.person.id })
        .where('id', '=', params.stationId)
        .where('unit_id', '=', params.unitId)
        .where('revoked_at', 'is', null)
        .returning('id')
        .executeTakeFirst();
      if (!revoked) return refuse['not-found']();
      const act = { objectKind: 'sweep-station', objectId: revoked.id, unitId: params.unitId };
      await recordAct(tx, asker, { verb: 'sweep-station.revoked', ...act }, clock.now());
      return {};
    },
  }),
];
