// Routes of requests for more time or exemption, and of what hinders a unit.
import { z } from '@hono/zod-openapi';
import { Refusal, refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { listHindrances, say, withdraw } from '../hindrances.ts';
import { ask, decide, listRequests } from '../requests.ts';
import { findAssignment, unitOfAssignment } from '../store.ts';
import { assignmentParams } from './duties.ts';

const tag = 'Việc của đơn vị';
const reason = z.string().trim().min(1).max(5000);

export const requestRoutes = [
  route({
    method: 'post',
    path: '/api/assignments/{assignmentId}/requests',
    action: 'assignment.answer',
    tag,
    summary: 'Asks for an extension or an exemption, with a reason',
    params: assignmentParams,
    body: z.object({
      kind: z.enum(['extension', 'exemption']),
      reason,
      until: z.iso.datetime().nullable().default(null),
    }),
    unitOf: ({ tx, params }) => unitOfAssignment(tx, params.assignmentId),
    handle: async ({ tx, params, body, asker, clock }) => {
      const row = await findAssignment(tx, params.assignmentId, clock.now());
      if (!row) return refuse['not-found']();
      const made = await ask(
        tx,
        asker,
        { id: row.id, unitId: row.unit.id, dueAt: row.facts.dueAt },
        body,
        clock.now(),
      );
      if (made instanceof Refusal) return made;
      await recordAct(
        tx,
        asker,
        {
          verb: `${body.kind}.asked`,
          objectKind: 'assignment',
          objectId: row.id,
          unitId: row.unit.id,
          about: { until: body.until },
        },
        clock.now(),
      );
      return made;
    },
  }),
  route({
    method: 'get',
    path: '/api/assignments/{assignmentId}/requests',
    action: 'assignment.read',
    tag,
    summary: 'Requests on one duty',
    params: assignmentParams,
    unitOf: ({ tx, params }) => unitOfAssignment(tx, params.assignmentId),
    handle: async ({ tx, params }) => ({
      rows: await listRequests(tx, { assignmentId: params.assignmentId }),
    }),
  }),
  route({
    method: 'get',
    path: '/api/requests',
    action: 'assignment.read',
    tag,
    summary: 'Requests, newest first',
    query: z.object({ open: z.enum(['true', 'false']).default('true') }),
    handle: async ({ tx, query }) => ({ rows: await listRequests(tx, { openOnly: query.open === 'true' }) }),
  }),
  route({
    method: 'post',
    path: '/api/requests/{requestId}/decision',
    action: 'assignment.decide',
    tag,
    summary: 'Grants or refuses a request',
    params: z.object({ requestId: z.uuid() }),
    body: z.object({
      decision: z.enum(['granted', 'refused']),
      until: z.iso.datetime().nullable().default(null),
      reason: reason.nullable().default(null),
    }),
    unitOf: async ({ tx, params }) =>
      (
        await tx
          .selectFrom('assignment_request')
          .select('unit_id')
          .where('id', '=', params.requestId)
          .executeTakeFirst()
      )?.unit_id,
    handle: async ({ tx, params, body, asker, clock }) => {
      const decided = await decide(tx, asker, params.requestId, body, clock.now());
      if (decided === null) return refuse['not-found']();
      if (decided instanceof Refusal) return decided;
      await recordAct(
        tx,
        asker,
        {
          verb: `${decided.kind}.${body.decision}`,
          objectKind: 'assignment',
          objectId: decided.assignmentId,
          unitId: decided.unitId,
        },
        clock.now(),
      );
      await tx
        .insertInto('notice')
        .values({
          tenant: asker.tenant.id,
          unit_id: decided.unitId,
          kind: `${decided.kind}-${body.decision}`,
          link: `/viec/${decided.assignmentId}`,
          at: clock.now(),
        })
        .execute();
      return {};
    },
  }),
  route({
    method: 'post',
    path: '/api/assignments/{assignmentId}/hindrances',
    action: 'assignment.answer',
    tag,
    summary: 'Says what hinders the unit, or what it proposes',
    params: assignmentParams,
    body: z.object({ kind: z.enum(['difficulty', 'proposal']), text: reason }),
    unitOf: ({ tx, params }) => unitOfAssignment(tx, params.assignmentId),
    handle: async ({ tx, params, body, asker, clock }) => {
      const row = await findAssignment(tx, params.assignmentId, clock.now());
      if (!row) return refuse['not-found']();
      const made = await say(
        tx,
        asker,
        { id: row.id, unitId: row.unit.id, directiveId: row.directive.id },
        body,
        clock.now(),
      );
      await recordAct(
        tx,
        asker,
        { verb: `hindrance.${body.kind}`, objectKind: 'assignment', objectId: row.id, unitId: row.unit.id },
        clock.now(),
      );
      return made;
    },
  }),
  route({
    method: 'get',
    path: '/api/hindrances',
    action: 'assignment.read',
    tag,
    summary: 'Difficulties and proposals, gathered',
    query: z.object({ directiveId: z.uuid().optional(), assignmentId: z.uuid().optional() }),
    handle: async ({ tx, query }) => ({ rows: await listHindrances(tx, query) }),
  }),
  route({
    method: 'patch',
    path: '/api/hindrances/{hindranceId}',
    action: 'assignment.answer',
    tag,
    summary: 'Takes one back, or undoes that',
    params: z.object({ hindranceId: z.uuid() }),
    body: z.object({ withdrawn: z.boolean() }),
    unitOf: async ({ tx, params }) =>
      (
        await tx
          .selectFrom('hindrance')
          .select('unit_id')
          .where('id', '=', params.hindranceId)
          .executeTakeFirst()
      )?.unit_id,
    handle: async ({ tx, params, body, clock }) =>
      (await withdraw(tx, params.hindranceId, body.withdrawn, clock.now())) ? {} : refuse['not-found'](),
  }),
];
