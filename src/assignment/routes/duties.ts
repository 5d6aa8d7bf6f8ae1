// Routes of the duties themselves: the list, one duty, and the acts of opening, acknowledging, starting its clock.
import { z } from '@hono/zod-openapi';
import { refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { changesOfDuty } from '../changes.ts';
import { assignmentRow, dutyChanges } from '../contract.ts';
import { assignmentDetail } from '../detail.ts';
import { refusals } from '../refusals.ts';
import { findAssignment, listAssignments, recordOnce, startClock, unitOfAssignment } from '../store.ts';

export const assignmentParams = z.object({ assignmentId: z.uuid() });
const tag = 'Việc của đơn vị';
const flag = z
  .enum(['true', 'false'])
  .transform((text) => text === 'true')
  .optional();

export const dutyRoutes = [
  route({
    method: 'get',
    path: '/api/assignments',
    action: 'assignment.read',
    tag,
    summary: 'Duties, sorted by what is due: of one’s own units, or of those under them',
    query: z.object({
      whose: z.enum(['own', 'branch']).default('own'),
      directiveId: z.uuid().optional(),
      unitId: z.uuid().optional(),
      q: z.string().max(200).optional(),
      open: flag,
      limit: z.coerce.number().int().min(1).max(1000).default(200),
      offset: z.coerce.number().int().min(0).default(0),
    }),
    returns: z.object({ rows: z.array(assignmentRow), total: z.number() }),
    handle: ({ tx, asker, query, clock }) => {
      const held = asker.grants.flatMap((grant) => (grant.unit ? [grant.unit] : []));
      const unitIds = query.unitId ? [query.unitId] : query.whose === 'own' ? held : undefined;
      return listAssignments(tx, { ...query, unitIds }, clock.now());
    },
  }),
  route({
    method: 'get',
    path: '/api/assignments/{assignmentId}',
    action: 'assignment.read',
    tag,
    summary: 'One duty, whole',
    params: assignmentParams,
    unitOf: ({ tx, params }) => unitOfAssignment(tx, params.assignmentId),
    handle: async ({ tx, params, clock }) =>
      (await assignmentDetail(tx, params.assignmentId, clock.now())) ?? refuse['not-found'](),
  }),
  route({
    method: 'get',
    path: '/api/assignments/{assignmentId}/changes',
    action: 'assignment.read',
    tag,
    summary: 'What the present version of the directive changed of this duty',
    params: assignmentParams,
    returns: dutyChanges,
    unitOf: ({ tx, params }) => unitOfAssignment(tx, params.assignmentId),
    handle: async ({ tx, params }) => (await changesOfDuty(tx, params.assignmentId)) ?? refuse['not-found'](),
  }),
  route({
    method: 'post',
    path: '/api/assignments/{assignmentId}/open',
    action: 'assignment.answer',
    tag,
    summary: 'Records that the unit has opened the duty',
    params: assignmentParams,
    unitOf: ({ tx, params }) => unitOfAssignment(tx, params.assignmentId),
    handle: ({ tx, params, asker, clock }) =>
      recordFact(tx, asker, [params.assignmentId], 'opened_at', clock.now()),
  }),
  route({
    method: 'post',
    path: '/api/assignments/{assignmentId}/acknowledge',
    action: 'assignment.answer',
    tag,
    summary: 'Acknowledges the duty',
    params: assignmentParams,
    unitOf: ({ tx, params }) => unitOfAssignment(tx, params.assignmentId),
    handle: ({ tx, params, asker, clock }) =>
      recordFact(tx, asker, [params.assignmentId], 'acknowledged_at', clock.now()),
  }),
  route({
    method: 'post',
    path: '/api/assignments/acknowledge',
    action: 'assignment.answer',
    tag,
    summary: 'Acknowledges several duties at once',
    body: z.object({ assignmentIds: z.array(z.uuid()).min(1).max(1000) }),
    handle: ({ tx, body, asker, clock }) =>
      recordFact(tx, asker, body.assignmentIds, 'acknowledged_at', clock.now()),
  }),
  route({
    method: 'post',
    path: '/api/assignments/{assignmentId}/clock',
    action: 'assignment.answer',
    tag,
    summary: 'Starts the clock of a duty that runs from an event',
    params: assignmentParams,
    body: z.object({ startedAt: z.iso.datetime() }),
    unitOf: ({ tx, params }) => unitOfAssignment(tx, params.assignmentId),
    handle: async ({ tx, params, body, asker, clock }) => {
      const detail = await assignmentDetail(tx, params.assignmentId, clock.now());
      if (!detail) return refuse['not-found']();
      const hours = detail.obligation.withinHours;
      if (hours === null) return refusals['assignment-not-timed']();
      const startedAt = new Date(body.startedAt);
      if (startedAt > clock.now()) return refusals['clock-in-future']();
      const dueAt = new Date(startedAt.getTime() + hours * 3_600_000);
      await startClock(tx, params.assignmentId, startedAt, dueAt, clock.now());
      await recordAct(
        tx,
        asker,
        {
          verb: 'assignment.clock-started',
          objectKind: 'assignment',
          objectId: params.assignmentId,
          unitId: detail.unit.id,
          about: { startedAt },
        },
        clock.now(),
      );
      return { dueAt: dueAt.toISOString() };
    },
  }),
  route({
    method: 'get',
    path: '/api/assignments/{assignmentId}/children',
    action: 'assignment.read',
    tag,
    summary: 'The same duty at the units under this one, which it directs',
    params: assignmentParams,
    unitOf: ({ tx, params }) => unitOfAssignment(tx, params.assignmentId),
    returns: z.object({ rows: z.array(assignmentRow), total: z.number() }),
    handle: async ({ tx, params, clock }) => {
      const own = await findAssignment(tx, params.assignmentId, clock.now());
      if (!own) return refuse['not-found']();
      const below = await listAssignments(
        tx,
        { directiveId: own.directive.id, parentUnitId: own.unit.id, limit: 1000, offset: 0 },
        clock.now(),
      );
      const rows = below.rows.filter((row) => row.obligation.id === own.obligation.id);
      return { rows, total: rows.length };
    },
  }),
];

async function recordFact(
  tx: Parameters<typeof recordOnce>[0],
  asker: Parameters<typeof recordAct>[1],
  ids: string[],
  fact: 'opened_at' | 'acknowledged_at',
  now: Date,
) {
  const done = await recordOnce(tx, ids, fact, now);
  if (done.length > 0)
    await tx
      .insertInto('act')
      .values(
        done.map((row) => ({
          tenant: asker.tenant.id,
          person_id: asker.person.id,
          at: now,
          unit_id: row.unit_id,
          verb: fact === 'opened_at' ? 'assignment.opened' : 'assignment.acknowledged',
          object_kind: 'assignment',
          object_id: row.id,
        })),
      )
      .execute();
  return { recorded: done.length };
}
