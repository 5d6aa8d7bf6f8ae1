// Routes of the devices that sweeps of a duty found: read, moved, undone, exported, shared by the unit.
import { z } from '@hono/zod-openapi';
import { attachment } from '../../platform/http/attachment.ts';
import { Refusal, refuse } from '../../platform/http/problem.ts';
import { type Ask, route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { seesDirective, sweepDuty, unitOfAssignment } from '../duty.ts';
import { refillDraft } from '../result/draft.ts';
import { devicesAnswer } from './contract.ts';
import { countsOfDirective, sweepCounts } from './counts.ts';
import { devicesFile } from './export.ts';
import { readDevices } from './reading.ts';
import { refusals } from './refusals.ts';
import { type Moved, moveDevices, undoMove } from './steps.ts';

const tag = 'Dò quét';
const params = z.object({ assignmentId: z.uuid() });
type Params = z.infer<typeof params>;
const unitOf = ({ tx, params }: Pick<Ask<Params, unknown, unknown>, 'tx' | 'params'>) =>
  unitOfAssignment(tx, params.assignmentId);
const moved = z.object({ actId: z.uuid(), changed: z.int() });

const stepBody = z.discriminatedUnion('to', [
  z.object({ to: z.enum(['found', 'isolating']) }),
  z.object({ to: z.literal('cleaned'), whatWasDone: z.string().max(2000), cleanedAt: z.iso.datetime() }),
  z.object({ to: z.literal('false-positive'), whatWasDone: z.string().max(2000) }),
]);

export const deviceRoutes = [
  route({
    method: 'get',
    path: '/api/directives/{directiveId}/sweep-counts',
    action: 'report.read',
    tag,
    summary: 'Machines found and handled by each unit that was told to sweep: counts, never a name',
    params: z.object({ directiveId: z.uuid() }),
    returns: z.object({ rows: z.array(sweepCounts) }),
    handle: async ({ tx, params }) => {
      const known = await seesDirective(tx, params.directiveId);
      return known ? { rows: await countsOfDirective(tx, params.directiveId) } : refuse['not-found']();
    },
  }),
  route({
    method: 'get',
    path: '/api/assignments/{assignmentId}/devices',
    action: 'evidence.read',
    tag,
    summary:
      'The devices that sweeps of a duty found; for the unit itself, and for others only where the unit shares them',
    params,
    returns: devicesAnswer,
    unitOf,
    handle: async ({ tx, params }) => {
      const unit = await unitOfAssignment(tx, params.assignmentId);
      return unit ? readDevices(tx, params.assignmentId, unit) : refuse['not-found']();
    },
  }),
  route({
    method: 'get',
    path: '/api/assignments/{assignmentId}/devices/export',
    action: 'evidence.submit',
    tag,
    summary: 'The same as a file, for the unit itself',
    params,
    query: z.object({ format: z.enum(['csv', 'xlsx']).default('csv') }),
    unitOf,
    handle: async ({ tx, params, query, clock }) => {
      const unit = await unitOfAssignment(tx, params.assignmentId);
      if (!unit) return refuse['not-found']();
      const { rows } = await readDevices(tx, params.assignmentId, unit);
      const bytes = await devicesFile(rows ?? [], query.format, clock.now());
      return attachment(bytes, `thiet-bi.${query.format}`);
    },
  }),
  route({
    method: 'post',
    path: '/api/assignments/{assignmentId}/devices/steps',
    action: 'evidence.submit',
    tag,
    summary:
      'Moves devices: isolating, cleaned by what and when, a false positive and why. All of them or none',
    params,
    body: z.object({ deviceIds: z.array(z.uuid()).min(1).max(20_000), step: stepBody }),
    returns: moved,
    unitOf,
    handle: (ask) =>
      moving(ask, (whose) => moveDevices(ask.tx, ask.body.deviceIds, ask.body.step, whose), {
        to: ask.body.step.to,
      }),
  }),
  route({
    method: 'post',
    path: '/api/assignments/{assignmentId}/devices/undo',
    action: 'evidence.submit',
    tag,
    summary: 'Undoes one act on devices, where nothing has happened to them since',
    params,
    body: z.object({ actId: z.uuid() }),
    returns: moved,
    unitOf,
    handle: (ask) =>
      moving(ask, (whose) => undoMove(ask.tx, ask.body.actId, whose), { undone: ask.body.actId }),
  }),
  route({
    method: 'post',
    path: '/api/assignments/{assignmentId}/detail-share',
    action: 'evidence.submit',
    tag,
    summary:
      'Lets those who read the unit’s evidence see the detail of this duty too: agreed, or because of an incident',
    params,
    body: z.object({ kind: z.enum(['agreed', 'incident']), reason: z.string().trim().min(1).max(1000) }),
    unitOf,
    handle: async (ask) => {
      const { tx, params, body, asker, clock } = ask;
      const unitId = await unitOf(ask);
      if (!unitId) return refuse['not-found']();
      const of = { tenant: asker.tenant.id, assignment_id: params.assignmentId, unit_id: unitId };
      const made = await tx
        .insertInto('detail_share')
        .values({ ...of, ...body, shared_by: asker.person.id, shared_at: clock.now() })
        .onConflict((c) => c.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (!made) return refusals['already-shared']();
      await note(ask, unitId, 'detail.shared', { kind: body.kind });
      return {};
    },
  }),
  route({
    method: 'delete',
    path: '/api/assignments/{assignmentId}/detail-share',
    action: 'evidence.submit',
    tag,
    summary: 'Takes it back: from this moment on only the unit sees the detail',
    params,
    unitOf,
    handle: async (ask) => {
      const { tx, params, clock } = ask;
      const ended = await tx
        .updateTable('detail_share')
        .set({ ended_at: clock.now() })
        .where('assignment_id', '=', params.assignmentId)
        .where('ended_at', 'is', null)
        .returning('unit_id')
        .executeTakeFirst();
      if (ended) await note(ask, ended.unit_id, 'detail.withheld', {});
      return {};
    },
  }),
];

type Asked = Ask<Params, unknown, unknown>;
type Whose = Parameters<typeof moveDevices>[3];

/** A person's act on devices: the draft of the duty follows it, and the log says how many moved, never which. */
async function moving(
  ask: Asked,
  move: (whose: Whose) => Promise<Moved | Refusal | null>,
  about: Record<string, unknown>,
) {
  const { tx, params, asker, clock } = ask;
  const duty = await sweepDuty(tx, params.assignmentId);
  if (!duty) return refuse['not-found']();
  const whose = {
    tenant: asker.tenant.id,
    unitId: duty.unitId,
    assignmentId: duty.assignmentId,
    person: asker.person.id,
    at: clock.now(),
  };
  const result = await move(whose);
  if (result === null) return refuse['not-found']();
  if (result instanceof Refusal) return result;
  await refillDraft(tx, { ...whose, demandId: duty.demandId, by: asker.person.id });
  await note(ask, duty.unitId, 'devices.moved', { ...about, changed: result.changed });
  return result;
}

async function note(
  { tx, params, asker, clock }: Asked,
  unitId: string,
  verb: string,
  about: Record<string, unknown>,
) {
  const act = { verb, objectKind: 'assignment', objectId: params.assignmentId, unitId, about };
  await recordAct(tx, asker, act, clock.now());
}
