// Versions of a list: sources come in, a draft is made and looked at, stopped, discarded or published; its files.
import { z } from '@hono/zod-openapi';
import { attachment } from '../../../platform/http/attachment.ts';
import { Refusal, refuse } from '../../../platform/http/problem.ts';
import { route } from '../../../platform/http/route.ts';
import { recordAct } from '../../../platform/log/record.ts';
import { versionDetail } from '../answers.ts';
import { dispatchesWithLists, startDraft, storeSource } from '../draft.ts';
import { fileName } from '../file-name.ts';
import { MAKE_LIST } from '../making-job.ts';
import { publish } from '../publish.ts';
import { refuseList } from '../refusals.ts';
import { findList, findVersion, presentVersion, warnedUnits } from '../store.ts';

const tag = 'Danh sách chỉ báo';
const ofList = z.object({ listId: z.uuid() });
const ofVersion = z.object({ listVersionId: z.uuid() });
/** A list of a million lines is some 50 MB. */
const MOST_BYTES = 256 * 2 ** 20;

export const versionRoutes = [
  route({
    method: 'post',
    path: '/api/indicator-lists/sources',
    action: 'indicators.write',
    tag,
    summary:
      'Take a file in as a source: CSV, XLSX, text, STIX, MISP, Zeek, hosts, RPZ, AdBlock; up to 256 MB',
    query: z.object({ name: z.string().min(1) }),
    takesFile: true,
    mostBytes: MOST_BYTES,
    returns: z.object({ fileId: z.uuid(), name: z.string(), size: z.int() }),
    handle: async ({ tx, asker, file, clock }) => ({
      fileId: await storeSource(tx, asker, file, clock.now()),
      name: file.name,
      size: file.size,
    }),
  }),
  route({
    method: 'get',
    path: '/api/indicator-lists/dispatches',
    action: 'indicators.write',
    tag,
    summary: 'Dispatches whose appendices hold a list of indicators, newest first',
    returns: z.object({
      rows: z.array(
        z.object({
          id: z.uuid(),
          number: z.string().nullable(),
          symbol: z.string().nullable(),
          subject: z.string().nullable(),
          fileName: z.string(),
        }),
      ),
    }),
    handle: async ({ tx }) => ({ rows: await dispatchesWithLists(tx) }),
  }),
  route({
    method: 'post',
    path: '/api/indicator-lists/{listId}/versions',
    action: 'indicators.write',
    tag,
    summary:
      'Start a draft of the next version: its sources are read in the background, all merged into one list',
    params: ofList,
    body: z.object({
      fileIds: z.array(z.uuid()).max(50).default([]),
      dispatchIds: z.array(z.uuid()).max(50).default([]),
      /** One indicator a line; each goes out as a tombstone with the reason. */
      recalls: z
        .object({ text: z.string().max(200_000), reason: z.string().trim().min(1).max(500) })
        .default({ text: '', reason: '-' }),
      /** True: the sources add to the version before; false: they take its place. */
      adds: z.boolean().default(false),
      note: z.string().trim().max(2000).nullable().default(null),
    }),
    returns: z.object({ id: z.uuid(), version: z.int() }),
    handle: async ({ tx, asker, params, body, clock, language, send }) => {
      if (!(await findList(tx, params.listId))) return refuse['not-found']();
      const started = await startDraft(tx, asker, params.listId, body, clock.now(), language);
      if (started instanceof Refusal) return started;
      const act = { verb: 'indicators.drafted', objectKind: 'indicator-list', objectId: params.listId };
      await recordAct(tx, asker, { ...act, about: { version: started.version } }, clock.now());
      const job = { tenant: asker.tenant.id, person: asker.person.id, versionId: started.id };
      await send(MAKE_LIST, job, { key: started.id, tx });
      return started;
    },
  }),
  route({
    method: 'get',
    path: '/api/indicator-list-versions/{listVersionId}',
    action: 'indicators.read',
    tag,
    summary: 'A version: how its sources were understood, what was refused and demoted, whom it warns',
    params: ofVersion,
    returns: versionDetail,
    handle: async ({ tx, asker, params }) => {
      const found = await findVersion(tx, params.listVersionId);
      if (!found) return refuse['not-found']();
      return {
        ...presentVersion(found),
        isOwn: found.drafted_by === asker.person.id,
        warned: await warnedUnits(tx, found.id),
      };
    },
  }),
  route({
    method: 'post',
    path: '/api/indicator-list-versions/{listVersionId}/stop',
    action: 'indicators.write',
    tag,
    summary: 'Stop reading the sources of a draft',
    params: ofVersion,
    returns: z.object({ isStopped: z.boolean() }),
    handle: async ({ tx, params }) => {
      if (!(await findVersion(tx, params.listVersionId))) return refuse['not-found']();
      const stopped = await tx
        .updateTable('indicator_list_intake')
        .set({ state: 'stopped', problem: JSON.stringify({ code: 'stopped' }) })
        .where('version_id', '=', params.listVersionId)
        .where('state', 'in', ['waiting', 'reading'])
        .returning('version_id')
        .executeTakeFirst();
      return { isStopped: stopped !== undefined };
    },
  }),
  route({
    method: 'delete',
    path: '/api/indicator-list-versions/{listVersionId}',
    action: 'indicators.write',
    tag,
    summary: 'Discard a draft',
    params: ofVersion,
    returns: z.object({ listId: z.uuid() }),
    handle: async ({ tx, asker, params, clock }) => {
      const found = await findVersion(tx, params.listVersionId);
      if (!found) return refuse['not-found']();
      if (found.state === 'published') return refuseList['published-already']({ version: found.version });
      await tx.deleteFrom('indicator_list_version').where('id', '=', found.id).execute();
      const act = { verb: 'indicators.discarded', objectKind: 'indicator-list', objectId: found.list_id };
      await recordAct(tx, asker, { ...act, about: { version: found.version } }, clock.now());
      return { listId: found.list_id };
    },
  }),
  route({
    method: 'post',
    path: '/api/indicator-list-versions/{listVersionId}/publish',
    action: 'indicators.publish',
    tag,
    summary:
      'Publish a draft and deliver it; where it needs a second person, ask for one, or approve as that person',
    params: ofVersion,
    returns: z.object({ state: z.enum(['awaiting-second', 'published']), delivered: z.int() }),
    handle: async ({ tx, asker, params, clock }) =>
      (await publish(tx, asker, params.listVersionId, clock.now())) ?? refuse['not-found'](),
  }),
  route({
    method: 'get',
    path: '/api/indicator-list-versions/{listVersionId}/{part}',
    action: 'indicators.read',
    tag,
    summary:
      'A file of a version: the list itself, the refused lines with why, or what changed since the one before',
    params: ofVersion.extend({ part: z.enum(['list', 'refused', 'changes']) }),
    handle: async ({ tx, params, files }) => {
      const found = await findVersion(tx, params.listVersionId);
      const sha256 =
        found &&
        { list: found.file_sha256, refused: found.refused_sha256, changes: found.changes_sha256 }[
          params.part
        ];
      if (!found || !sha256) return refuse['not-found']();
      const part = params.part === 'list' ? '' : params.part;
      return attachment(files.stream(sha256), `${fileName(found.name, found.version, part)}.csv`);
    },
  }),
];
