// The worker's round that ends uploads which nobody sweeps: their bytes are removed, and the unit is told.
import { notify } from '../../notice/notify.ts';
import type { Database } from '../../platform/db/database.ts';
import type { FileStore } from '../../platform/files/store.ts';
import type { LogUpload } from './contract.ts';

/** Also for one whose sweep never ended: its job has been given up long before. */
const LONGEST_MS = 24 * 3_600_000;

/** @returns how many uploads were ended */
export async function dropLeftUploads(
  database: Database,
  files: FileStore,
  tenant: string,
  now: Date,
): Promise<number> {
  const left = await database.as({ tenant, person: null }, async (tx) => {
    // What is changed is locked, so that two workers do not tell the unit twice.
    const rows = await tx
      .selectFrom('log_upload')
      .select(['id', 'unit_id', 'assignment_id', 'files'])
      .where('state', 'in', ['open', 'waiting', 'sweeping'])
      .where('made_at', '<', new Date(now.getTime() - LONGEST_MS))
      .forUpdate()
      .skipLocked()
      .execute();
    if (rows.length === 0) return rows;
    await tx
      .updateTable('log_upload')
      .set({ state: 'stopped', problem: 'left-open', files: '[]', ended_at: now })
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .execute();
    const notices = rows.map(({ unit_id, assignment_id, files: named }) => ({
      unitId: unit_id,
      kind: 'sweep-upload-dropped',
      about: { files: (named as LogUpload['files']).length },
      link: `/viec/${assignment_id}`,
    }));
    await notify(tx, tenant, notices, now);
    return rows;
  });
  await files.dropPassing(
    left.flatMap(({ files: named }) => (named as LogUpload['files']).map(({ id }) => id)),
  );
  return left.length;
}
