// Sweeps the logs of one upload in the background and takes the result in; the logs are removed however it ends.
import { z } from 'zod';
import type { Database, Tx } from '../../platform/db/database.ts';
import { Refusal } from '../../platform/http/problem.ts';
import { defineJob, type JobParts } from '../../platform/jobs/kind.ts';
import { watched } from '../../platform/jobs/watched.ts';
import { allowFileOf } from '../allowance/store.ts';
import { sweepDuty } from '../duty.ts';
import { takeIn } from '../result/take-in.ts';
import { sweepApart } from './apart.ts';
import type { LogUpload } from './contract.ts';
import type { Result } from './order.ts';

export const SWEEP_LOGS = 'sweep-logs';

type Parts = Pick<JobParts, 'database' | 'files' | 'clock'>;
interface Upload {
  id: string;
  tenant: string;
  person: string;
  assignmentId: string;
  files: LogUpload['files'];
}

export const sweepLogsJob = defineJob({
  queue: SWEEP_LOGS,
  payload: z.object({ tenant: z.uuid(), uploadId: z.uuid() }),
  expireInSeconds: 600,
  retries: 2,
  run: ({ tenant, uploadId }, parts) => sweepUpload(tenant, uploadId, parts),
});

/** May run twice without harm: the run is named by the upload, and one that has ended is left alone. */
export async function sweepUpload(tenant: string, id: string, parts: Parts): Promise<void> {
  const upload = await begin(parts, tenant, id);
  if (!upload) return;
  const problem = await sweepAndKeep(upload, parts);
  const state = problem === null ? 'done' : problem === 'stopped' ? 'stopped' : 'failed';
  await asWorker(parts.database, tenant, (tx) =>
    tx
      .updateTable('log_upload')
      .set({ state, problem, files: '[]', ended_at: parts.clock.now() })
      .where('id', '=', id)
      .execute(),
  );
  await parts.files.dropPassing(upload.files.map((file) => file.id));
}

const asWorker = <T>(database: Database, tenant: string, work: (tx: Tx) => Promise<T>) =>
  database.as({ tenant, person: null }, work);

async function begin({ database, clock }: Parts, tenant: string, id: string): Promise<Upload | null> {
  const row = await asWorker(database, tenant, (tx) =>
    tx
      .updateTable('log_upload')
      .set({ state: 'sweeping', started_at: clock.now() })
      .where('id', '=', id)
      .where('state', 'in', ['waiting', 'sweeping'])
      .returning(['assignment_id', 'made_by', 'files'])
      .executeTakeFirst(),
  );
  return row
    ? {
        id,
        tenant,
        person: row.made_by,
        assignmentId: row.assignment_id,
        files: row.files as LogUpload['files'],
      }
    : null;
}

/** @returns null where the result was taken in, else the code of what kept it from that */
async function sweepAndKeep(upload: Upload, parts: Parts): Promise<string | null> {
  const { database, files, clock } = parts;
  const asPerson = <T>(work: (tx: Tx) => Promise<T>) =>
    database.as({ tenant: upload.tenant, person: upload.person }, work);
  const duty = await asPerson((tx) => sweepDuty(tx, upload.assignmentId));
  if (!duty?.list) return 'no-list-delivered';
  const { list } = duty;
  const allow = await asPerson((tx) => allowFileOf(tx, duty.unitId));
  const mark = (bytes: number) =>
    asWorker(database, upload.tenant, (tx) => markProgress(tx, upload.id, bytes));
  const swept = await watched({ begin: 0, mark }, (watching) =>
    sweepApart(
      {
        run: upload.id,
        now: clock.now().toISOString(),
        list: files.pathOf(list.fileSha256),
        version: list.version,
        allow: allow?.text ?? null,
        logs: upload.files.map((file) => ({ path: files.passingPath(file.id), name: file.name })),
      },
      watching,
    ),
  );
  if (!swept.ok) return swept.problem;
  const kept = (result: Result) =>
    asPerson((tx) =>
      takeIn(tx, {
        ...{ tenant: upload.tenant, person: upload.person, duty, way: 'upload', bundle: null, station: null },
        ...{ list: { version: list.version, digest: list.digest }, result, now: clock.now() },
      }),
    );
  const receipt = await kept(swept.value);
  return receipt instanceof Refusal ? receipt.code : null;
}

/** Writes how far it is. @returns whether the upload is still under way */
async function markProgress(tx: Tx, id: string, bytes: number): Promise<boolean> {
  const row = await tx
    .updateTable('log_upload')
    .set({ bytes_done: bytes })
    .where('id', '=', id)
    .where('state', '=', 'sweeping')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
