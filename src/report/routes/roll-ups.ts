// Routes of roll-up reports: made at a cut-off, kept as made, handed out as DOCX, PDF and XLSX, final once marked so.

import { z } from '@hono/zod-openapi';
import type { Tx } from '../../platform/db/database.ts';
import { attachment } from '../../platform/http/attachment.ts';
import { refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import type { RollUp } from '../contract.ts';
import { refusals } from '../refusals.ts';
import { formats, renderApart } from '../render/apart.ts';
import { previewOf } from '../render/preview.ts';
import { fingerprintOf, rollUpAt } from '../roll-up.ts';

import { directiveParams } from './board.ts';

const tag = 'Báo cáo';
const rollUpParams = z.object({ rollUpId: z.uuid() });

export const rollUpRoutes = [
  route({
    method: 'post',
    path: '/api/directives/{directiveId}/roll-ups',
    action: 'report.write',
    tag,
    summary: 'Makes a roll-up of a directive at a cut-off (default: now) and keeps it',
    params: directiveParams,
    body: z.object({ cutOff: z.iso.datetime().nullable().default(null) }),
    handle: async ({ tx, params, body, asker, clock }) => {
      const cutOff = body.cutOff ? new Date(body.cutOff) : clock.now();
      if (cutOff > clock.now()) return refusals['cut-off-in-future']();
      const issued = await issuedAt(tx, params.directiveId);
      if (!issued) return refuse['not-found']();
      if (cutOff < issued) return refusals['cut-off-before-issue']();
      const report = await rollUpAt(tx, params.directiveId, asker.tenant.id, cutOff);
      if (!report) return refuse['not-found']();
      const sha256 = fingerprintOf(report);
      const content = { ...report, head: { ...report.head, fingerprint: sha256 } };
      const made = await tx
        .insertInto('roll_up')
        .values({
          tenant: asker.tenant.id,
          directive_id: params.directiveId,
          cut_off: cutOff,
          content: JSON.stringify(content),
          sha256,
          made_by: asker.person.id,
          made_at: clock.now(),
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      await recordAct(
        tx,
        asker,
        { verb: 'report.made', objectKind: 'roll-up', objectId: made.id, about: { sha256, cutOff } },
        clock.now(),
      );
      return { id: made.id, sha256 };
    },
  }),
  route({
    method: 'get',
    path: '/api/roll-ups',
    action: 'report.read',
    tag,
    summary: 'Roll-ups, newest first',
    query: z.object({ directiveId: z.uuid().optional() }),
    handle: async ({ tx, query }) => ({
      rows: await tx
        .selectFrom('roll_up as r')
        .innerJoin('directive as d', 'd.id', 'r.directive_id')
        .leftJoin('person as p', 'p.id', 'r.made_by')
        .select([
          'r.id',
          'r.directive_id as directiveId',
          'd.reference',
          'd.subject',
          'r.cut_off as cutOff',
          'r.state',
          'r.sha256',
          'r.made_at as madeAt',
          'p.name as madeBy',
          'r.final_at as finalAt',
        ])
        .$if(query.directiveId !== undefined, (q) => q.where('r.directive_id', '=', query.directiveId!))
        .orderBy('r.made_at', 'desc')
        .limit(500)
        .execute(),
    }),
  }),
  route({
    method: 'get',
    path: '/api/roll-ups/{rollUpId}',
    action: 'report.read',
    tag,
    summary: 'One roll-up as it was frozen, set as it will be printed, each number with what is behind it',
    params: rollUpParams,
    handle: async ({ tx, params }) => {
      const row = await tx
        .selectFrom('roll_up')
        .selectAll()
        .where('id', '=', params.rollUpId)
        .executeTakeFirst();
      return row
        ? {
            id: row.id,
            directiveId: row.directive_id,
            madeAt: row.made_at,
            state: row.state,
            sha256: row.sha256,
            finalAt: row.final_at,
            cutOff: row.cut_off,
            preview: previewOf(contentOf(row)),
          }
        : refuse['not-found']();
    },
  }),
  route({
    method: 'post',
    path: '/api/roll-ups/{rollUpId}/final',
    action: 'report.write',
    tag,
    summary: 'Marks a roll-up final; it never changes again',
    params: rollUpParams,
    handle: async ({ tx, params, asker, clock }) => {
      const row = await tx
        .selectFrom('roll_up')
        .select('state')
        .where('id', '=', params.rollUpId)
        .forUpdate()
        .executeTakeFirst();
      if (!row) return refuse['not-found']();
      if (row.state === 'final') return refusals['report-final']();
      await tx
        .updateTable('roll_up')
        .set({ state: 'final', final_by: asker.person.id, final_at: clock.now() })
        .where('id', '=', params.rollUpId)
        .execute();
      await recordAct(
        tx,
        asker,
        { verb: 'report.final', objectKind: 'roll-up', objectId: params.rollUpId },
        clock.now(),
      );
      return {};
    },
  }),
  route({
    method: 'get',
    path: '/api/roll-ups/{rollUpId}/file',
    action: 'report.read',
    tag,
    summary: 'The roll-up as a document',
    params: rollUpParams,
    query: z.object({ format: z.enum(formats) }),
    handle: async ({ tx, params, query, language }) => {
      const row = await tx
        .selectFrom('roll_up')
        .selectAll()
        .where('id', '=', params.rollUpId)
        .executeTakeFirst();
      if (!row) return refuse['not-found']();
      const report = JSON.stringify(contentOf(row));
      const bytes = await renderApart({ report, format: query.format, language });
      return attachment(bytes, `bao-cao-${row.cut_off.toISOString().slice(0, 10)}.${query.format}`);
    },
  }),
];

/** When the directive was issued; undefined where there is none, or a draft. */
const issuedAt = async (tx: Tx, directiveId: string) =>
  (await tx.selectFrom('directive').select('issued_at').where('id', '=', directiveId).executeTakeFirst())
    ?.issued_at;

/** The frozen content; only whether it is final is told by the row. */
const contentOf = (row: { content: unknown; state: string }): RollUp => {
  const report = row.content as RollUp;
  return { ...report, head: { ...report.head, status: row.state === 'final' ? 'final' : 'draft' } };
};
