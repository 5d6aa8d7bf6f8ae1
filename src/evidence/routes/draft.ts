// Routes of drafts: they save themselves, wait for the head's sign-off where asked, and take files along.
import { z } from '@hono/zod-openapi';
import { mediaTypeOf } from '../../platform/files/media-type.ts';
import { refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { draftContent } from '../contract.ts';
import { refusals } from '../refusals.ts';
import { dropDraft, readDraft, saveDraft, unitOfAssignment } from '../store.ts';

export const assignmentParams = z.object({ assignmentId: z.uuid() });
const tag = 'Minh chứng';

export const draftRoutes = [
  route({
    method: 'get',
    path: '/api/assignments/{assignmentId}/draft',
    action: 'evidence.submit',
    tag,
    summary: 'The draft of a report, where there is one',
    params: assignmentParams,
    unitOf: ({ tx, params }) => unitOfAssignment(tx, params.assignmentId),
    handle: async ({ tx, params }) => ({ draft: await readDraft(tx, params.assignmentId) }),
  }),
  route({
    method: 'put',
    path: '/api/assignments/{assignmentId}/draft',
    action: 'evidence.submit',
    tag,
    summary: 'Saves the draft',
    params: assignmentParams,
    body: z.object({
      content: draftContent,
      revision: z.number().int().min(0),
      waitsForSignOff: z.boolean().default(false),
    }),
    unitOf: ({ tx, params }) => unitOfAssignment(tx, params.assignmentId),
    handle: async ({ tx, params, body, asker, clock }) => {
      const unitId = await unitOfAssignment(tx, params.assignmentId);
      if (!unitId) return refuse['not-found']();
      const before = await readDraft(tx, params.assignmentId);
      const revision = await saveDraft(tx, {
        tenant: asker.tenant.id,
        assignmentId: params.assignmentId,
        unitId,
        content: body.content,
        revision: body.revision,
        waits: body.waitsForSignOff,
        by: asker.person.id,
        at: clock.now(),
      });
      if (revision === null) return refusals['draft-saved-elsewhere']({ by: before?.savedBy ?? '' });
      if (body.waitsForSignOff && !before?.waitsForSignOff)
        await tx
          .insertInto('notice')
          .values({
            tenant: asker.tenant.id,
            unit_id: unitId,
            kind: 'sign-off-asked',
            link: `/viec/${params.assignmentId}`,
            at: clock.now(),
          })
          .execute();
      return { revision, savedAt: clock.now().toISOString() };
    },
  }),
  route({
    method: 'delete',
    path: '/api/assignments/{assignmentId}/draft',
    action: 'evidence.submit',
    tag,
    summary: 'Throws the draft away',
    params: assignmentParams,
    unitOf: ({ tx, params }) => unitOfAssignment(tx, params.assignmentId),
    handle: async ({ tx, params }) => {
      await dropDraft(tx, params.assignmentId);
      return {};
    },
  }),
  route({
    method: 'post',
    path: '/api/assignments/{assignmentId}/files',
    action: 'evidence.submit',
    tag,
    summary: 'Attaches a file',
    params: assignmentParams,
    query: z.object({ name: z.string() }),
    takesFile: true,
    unitOf: ({ tx, params }) => unitOfAssignment(tx, params.assignmentId),
    handle: async ({ tx, params, file, files, asker, clock }) => {
      const unitId = await unitOfAssignment(tx, params.assignmentId);
      if (!unitId) return refuse['not-found']();
      const row = {
        name: file.name,
        media_type: await mediaTypeOf(files.stream(file.sha256)),
        size: file.size,
        sha256: file.sha256,
      };
      const made = await tx
        .insertInto('stored_file')
        .values({
          ...row,
          tenant: asker.tenant.id,
          unit_id: unitId,
          stored_by: asker.person.id,
          stored_at: clock.now(),
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return { id: made.id, sha256: file.sha256, name: file.name, size: file.size };
    },
  }),
];
