// Dispatches come in, are listed, removed and brought back.
import { z } from '@hono/zod-openapi';
import { mediaTypeOf } from '../../platform/files/media-type.ts';
import { refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { dispatchRowSchema } from '../answers.ts';
import { READ_DISPATCH } from '../reading-job.ts';
import { refuseDispatch } from '../refusals.ts';
import { findDispatch, listDispatches, presentRow, setRemoved, standingOn, takeIn } from '../store.ts';

const tag = 'dispatch';
const params = z.object({ dispatchId: z.uuid() });

const takeInRoute = route({
  method: 'post',
  path: '/api/dispatches',
  action: 'dispatch.write',
  summary: 'Take a file in as a dispatch; the same file again answers with the first one',
  tag,
  query: z.object({ name: z.string().min(1) }),
  takesFile: true,
  returns: z.object({ dispatch: dispatchRowSchema, isKnown: z.boolean() }),
  async handle({ tx, asker, clock, file, files, language, send }) {
    const tenant = asker.tenant.id;
    const taken = await takeIn(tx, {
      tenant,
      person: asker.person.id,
      sha256: file.sha256,
      size: file.size,
      fileName: file.name,
      mediaType: await mediaTypeOf(files.stream(file.sha256)),
      at: clock.now(),
    });
    if (!taken.isKnown) {
      const act = { verb: 'dispatch.taken-in', objectKind: 'dispatch', objectId: taken.id };
      await recordAct(tx, asker, { ...act, about: { sha256: file.sha256 } }, clock.now());
      await send(READ_DISPATCH, { tenant, dispatchId: taken.id }, { key: taken.id, tx });
    }
    const row = await findDispatch(tx, taken.id);
    if (!row) return refuse['not-found']();
    return { dispatch: presentRow(row, language), isKnown: taken.isKnown };
  },
});

const listRoute = route({
  method: 'get',
  path: '/api/dispatches',
  action: 'dispatch.read',
  summary: 'Dispatches that came in, newest first',
  tag,
  query: z.object({
    q: z.string().max(200).optional(),
    state: z
      .preprocess(
        (given) => (typeof given === 'string' ? [given] : given),
        z.array(z.enum(['waiting', 'reading', 'read', 'failed'])),
      )
      .optional(),
    sort: z.enum(['arrived', 'subject']).default('arrived'),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
    offset: z.coerce.number().int().min(0).default(0),
  }),
  returns: z.object({ rows: z.array(dispatchRowSchema), total: z.int() }),
  handle: ({ tx, query, language }) => listDispatches(tx, query, language),
});

const removeRoute = route({
  method: 'delete',
  path: '/api/dispatches/{dispatchId}',
  action: 'dispatch.write',
  summary: 'Remove a dispatch that no directive stands on; it can be brought back',
  tag,
  params,
  returns: z.object({ removedAt: z.iso.datetime() }),
  async handle({ tx, asker, clock, params }) {
    if (!(await findDispatch(tx, params.dispatchId))) return refuse['not-found']();
    const reference = await standingOn(tx, params.dispatchId);
    if (reference !== null) return refuseDispatch['directive-stands-on-it']({ reference });
    const now = clock.now();
    await setRemoved(tx, params.dispatchId, now);
    await recordAct(
      tx,
      asker,
      { verb: 'dispatch.removed', objectKind: 'dispatch', objectId: params.dispatchId },
      now,
    );
    return { removedAt: now.toISOString() };
  },
});

const restoreRoute = route({
  method: 'post',
  path: '/api/dispatches/{dispatchId}/restore',
  action: 'dispatch.write',
  summary: 'Bring a removed dispatch back',
  tag,
  params,
  returns: dispatchRowSchema,
  async handle({ tx, asker, clock, params, language }) {
    if (!(await findDispatch(tx, params.dispatchId))) return refuse['not-found']();
    if (!(await setRemoved(tx, params.dispatchId, null))) return refuseDispatch['came-in-again']();
    const act = { verb: 'dispatch.restored', objectKind: 'dispatch', objectId: params.dispatchId };
    await recordAct(tx, asker, act, clock.now());
    const row = await findDispatch(tx, params.dispatchId);
    return row ? presentRow(row, language) : refuse['not-found']();
  },
});

export const intakeRoutes = [takeInRoute, listRoute, removeRoute, restoreRoute];
