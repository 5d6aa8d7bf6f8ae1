// One dispatch: its reading, its text line by line, its file as it came, and another try at reading it.
import { z } from '@hono/zod-openapi';
import { keptFile } from '../../platform/http/attachment.ts';
import { refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { type DispatchDetail, dispatchDetailSchema, type SourceLine, sourceLinesSchema } from '../answers.ts';
import { readProblem, refusal } from '../read/problems.ts';
import { READ_DISPATCH } from '../reading-job.ts';
import { refuseDispatch } from '../refusals.ts';
import { findDispatch, findFile, presentRow } from '../store.ts';

const tag = 'dispatch';
const params = z.object({ dispatchId: z.uuid() });

const detailRoute = route({
  method: 'get',
  path: '/api/dispatches/{dispatchId}',
  action: 'dispatch.read',
  summary: 'A dispatch with its reading',
  tag,
  params,
  returns: dispatchDetailSchema,
  async handle({ tx, params, language }) {
    const row = await findDispatch(tx, params.dispatchId);
    if (!row) return refuse['not-found']();
    const reading = row.reading as DispatchDetail['reading'];
    return { ...presentRow(row, language), sha256: row.sha256, reading };
  },
});

const textRoute = route({
  method: 'get',
  path: '/api/dispatches/{dispatchId}/text',
  action: 'dispatch.read',
  summary: 'The text of a dispatch, line by line with its places',
  tag,
  params,
  returns: z.object({ lines: sourceLinesSchema }),
  async handle({ tx, params }) {
    const found = await findFile(tx, params.dispatchId);
    if (!found) return refuse['not-found']();
    if (!found.source) return refuseDispatch['not-read-yet']();
    return { lines: found.source as SourceLine[] };
  },
});

const fileRoute = route({
  method: 'get',
  path: '/api/dispatches/{dispatchId}/file',
  action: 'dispatch.read',
  summary: 'The file as it came in, always as an attachment',
  tag,
  params,
  async handle({ tx, params, files }) {
    const found = await findFile(tx, params.dispatchId);
    if (!found) return refuse['not-found']();
    // Never shown in the browser's own page: whatever stands in it, nothing of it runs here.
    return keptFile(files.stream(found.sha256), found.file_name, found.size);
  },
});

const retryRoute = route({
  method: 'post',
  path: '/api/dispatches/{dispatchId}/read',
  action: 'dispatch.write',
  summary: 'Try again to read a dispatch that could not be read',
  tag,
  params,
  returns: z.object({ state: z.literal('waiting') }),
  async handle({ tx, asker, clock, params, send }) {
    const tenant = asker.tenant.id;
    if (!(await findDispatch(tx, params.dispatchId))) return refuse['not-found']();
    const waits = await tx
      .updateTable('dispatch')
      .set({ state: 'waiting', problem: null })
      .where('id', '=', params.dispatchId)
      .where('state', '<>', 'read')
      .returning('id')
      .executeTakeFirst();
    if (!waits) return refuseDispatch['already-read']();
    const act = { verb: 'dispatch.read-again', objectKind: 'dispatch', objectId: params.dispatchId };
    await recordAct(tx, asker, act, clock.now());
    await send(READ_DISPATCH, { tenant, dispatchId: waits.id }, { key: waits.id, tx });
    return { state: 'waiting' as const };
  },
});

const stopRoute = route({
  method: 'post',
  path: '/api/dispatches/{dispatchId}/stop',
  action: 'dispatch.write',
  summary: 'Stop the reading of a dispatch; it can be read again',
  tag,
  params,
  returns: z.object({ state: z.literal('failed') }),
  async handle({ tx, asker, clock, params }) {
    const row = await findDispatch(tx, params.dispatchId);
    if (!row) return refuse['not-found']();
    const stopped = await tx
      .updateTable('dispatch')
      .set({ state: 'failed', problem: JSON.stringify(readProblem(row.file_name, refusal('stopped'))) })
      .where('id', '=', params.dispatchId)
      .where('state', 'in', ['waiting', 'reading'])
      .returning('id')
      .executeTakeFirst();
    if (!stopped) return refuseDispatch['not-being-read']();
    const act = { verb: 'dispatch.reading-stopped', objectKind: 'dispatch', objectId: params.dispatchId };
    await recordAct(tx, asker, act, clock.now());
    return { state: 'failed' as const };
  },
});

export const readingRoutes = [detailRoute, textRoute, fileRoute, retryRoute, stopRoute];
