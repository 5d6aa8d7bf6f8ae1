// Routes of small logs that the server sweeps for a unit: handed over, swept, watched, stopped. No route gives a log back.
import { z } from '@hono/zod-openapi';
import type { Tx } from '../../platform/db/database.ts';
import { Refusal, refuse } from '../../platform/http/problem.ts';
import { type Ask, route } from '../../platform/http/route.ts';
import { carrying } from '../carrying.ts';
import { sweepDuty, unitOfAssignment } from '../duty.ts';
import { type LogUpload, logUpload, MOST_FILES, MOST_UPLOADED } from './contract.ts';
import { SWEEP_LOGS } from './job.ts';
import { refusals } from './refusals.ts';

const tag = 'Dò quét';
const params = z.object({ assignmentId: z.uuid() });
type Asked = Ask<z.infer<typeof params>, unknown, unknown>;
const unitOf = ({ tx, params }: Pick<Asked, 'tx' | 'params'>) => unitOfAssignment(tx, params.assignmentId);
const answer = z.object({ upload: logUpload.nullable() });
const underWay = ['open', 'waiting', 'sweeping'];

export const uploadRoutes = [
  route({
    method: 'get',
    path: '/api/assignments/{assignmentId}/log-upload',
    action: 'evidence.submit',
    tag,
    summary: 'How far the newest sweep of uploaded logs is',
    params,
    returns: answer,
    unitOf,
    handle: async ({ tx, params }) => ({ upload: await newest(tx, params.assignmentId) }),
  }),
  route({
    method: 'post',
    path: '/api/assignments/{assignmentId}/logs',
    action: 'evidence.submit',
    tag,
    summary:
      'Hands one log over; all of them together are 50 MB at most, and are removed once they are swept',
    params,
    query: z.object({ name: z.string() }),
    takesFile: 'passing',
    returns: answer,
    unitOf,
    handle: async (ask) => {
      const added = await addLog(ask);
      if (added instanceof Refusal) await ask.files.dropPassing([ask.file.passing ?? '']);
      return added;
    },
  }),
  route({
    method: 'post',
    path: '/api/assignments/{assignmentId}/log-upload/sweep',
    action: 'evidence.submit',
    tag,
    summary: 'Sweeps what was handed over, with the list in force',
    params,
    returns: answer,
    unitOf,
    handle: async ({ tx, params, asker, send }) => {
      const duty = carrying(await sweepDuty(tx, params.assignmentId));
      if (duty instanceof Refusal) return duty;
      const begun = await tx
        .updateTable('log_upload')
        .set({ state: 'waiting' })
        .where('assignment_id', '=', params.assignmentId)
        .where('state', '=', 'open')
        .returning('id')
        .executeTakeFirst();
      if (!begun) return refusals['no-logs']();
      await send(SWEEP_LOGS, { tenant: asker.tenant.id, uploadId: begun.id }, { key: begun.id, tx });
      return { upload: await newest(tx, params.assignmentId) };
    },
  }),
  route({
    method: 'post',
    path: '/api/assignments/{assignmentId}/log-upload/stop',
    action: 'evidence.submit',
    tag,
    summary: 'Stops the sweep, or throws away what was handed over; the logs are removed',
    params,
    returns: answer,
    unitOf,
    handle: async ({ tx, params, files, clock, afterCommit }) => {
      const before = await newest(tx, params.assignmentId);
      await tx
        .updateTable('log_upload')
        .set({ state: 'stopped', files: '[]', ended_at: clock.now() })
        .where('assignment_id', '=', params.assignmentId)
        .where('state', 'in', underWay)
        .execute();
      if (before && underWay.includes(before.state))
        afterCommit(() => files.dropPassing(before.files.map(({ id }) => id)));
      return { upload: await newest(tx, params.assignmentId) };
    },
  }),
];

async function addLog({ tx, params, asker, file, clock }: Asked) {
  const unitId = await unitOfAssignment(tx, params.assignmentId);
  if (!unitId || file.passing === null) return refuse['not-found']();
  const before = await newest(tx, params.assignmentId);
  if (before && (before.state === 'waiting' || before.state === 'sweeping'))
    return refusals['sweep-under-way']();
  const there = before?.state === 'open' ? before.files : [];
  const files = [...there, { id: file.passing, name: file.name, size: file.size }];
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > MOST_UPLOADED || files.length > MOST_FILES)
    return refusals['logs-too-big']({ name: file.name });
  const values = { files: JSON.stringify(files), bytes_total: total };
  if (before?.state === 'open')
    await tx.updateTable('log_upload').set(values).where('id', '=', before.id).execute();
  else
    await tx
      .insertInto('log_upload')
      .values({
        ...{ tenant: asker.tenant.id, unit_id: unitId, assignment_id: params.assignmentId },
        ...{ ...values, made_by: asker.person.id, made_at: clock.now() },
      })
      .execute();
  return { upload: await newest(tx, params.assignmentId) };
}

async function newest(tx: Tx, assignmentId: string): Promise<LogUpload | null> {
  const row = await tx
    .selectFrom('log_upload')
    .selectAll()
    .where('assignment_id', '=', assignmentId)
    .orderBy('made_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row
    ? {
        id: row.id,
        state: row.state as LogUpload['state'],
        files: row.files as LogUpload['files'],
        bytesDone: row.bytes_done,
        bytesTotal: row.bytes_total,
        startedAt: row.started_at?.toISOString() ?? null,
        problem: row.problem,
      }
    : null;
}
