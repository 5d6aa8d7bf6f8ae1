// Takes in a dispatch that was named when the system was started, on behalf of the authority's first coordinator.
import type { Database } from '../platform/db/database.ts';
import { mediaTypeOfBytes } from '../platform/files/media-type.ts';
import type { FileStore } from '../platform/files/store.ts';
import { recordAct } from '../platform/log/record.ts';
import { done, failed, type Result } from '../platform/result.ts';
import { READ_DISPATCH } from './reading-job.ts';
import { takeIn } from './store.ts';

interface Parts {
  database: Database;
  files: FileStore;
  jobs: {
    send(
      queue: string,
      payload: Record<string, string>,
      options?: { key?: string; tx?: unknown },
    ): Promise<void>;
  };
}

/** The id of the dispatch: of the first one where the same bytes came before. The problem is told in both languages. */
export async function takeInAtStart(
  { database, files, jobs }: Parts,
  tenant: string,
  name: string,
  bytes: Uint8Array,
): Promise<Result<string, { vi: string; en: string }>> {
  const kept = await files.keep([bytes] as unknown as AsyncIterable<Uint8Array>);
  if (!kept.ok)
    return kept.problem.code === 'empty'
      ? failed({ vi: 'tệp rỗng', en: 'the file is empty' })
      : failed({ vi: 'tệp lớn hơn 50 MB', en: 'the file is larger than 50 MB' });
  const person = await coordinator(database, tenant);
  if (!person) return failed({ vi: 'chưa có người điều phối', en: 'there is no coordinator yet' });
  const at = new Date();
  const id = await database.as({ tenant, person }, async (tx) => {
    const taken = await takeIn(tx, {
      tenant,
      person,
      ...kept.value,
      fileName: name.normalize('NFC'),
      mediaType: mediaTypeOfBytes(bytes),
      at,
    });
    if (taken.isKnown) return taken.id;
    const act = {
      verb: 'dispatch.taken-in',
      objectKind: 'dispatch',
      objectId: taken.id,
      about: { sha256: kept.value.sha256 },
    };
    await recordAct(tx, { tenant: { id: tenant }, person: { id: person } }, act, at);
    await jobs.send(READ_DISPATCH, { tenant, dispatchId: taken.id }, { key: taken.id, tx });
    return taken.id;
  });
  return done(id);
}

async function coordinator(database: Database, tenant: string): Promise<string | null> {
  const row = await database.as({ tenant, person: null }, (tx) =>
    tx
      .selectFrom('role_grant')
      .select('person_id')
      .where('role', '=', 'coordinator')
      .where('unit_id', 'is', null)
      .orderBy('granted_at')
      .executeTakeFirst(),
  );
  return row?.person_id ?? null;
}
