// The log of acts over HTTP: read it, export it, prove one act, verify all of it.
import { z } from '@hono/zod-openapi';
import { type OutCell, writeCsv } from '../documents/table-out.ts';
import { attachment } from '../http/attachment.ts';
import type { Language } from '../http/problem.ts';
import { refuse } from '../http/problem.ts';
import { type Route, route } from '../http/route.ts';
import { actShape, checkpointShape, proofShape, verifiedShape } from './contract.ts';
import { countActs, type LogRow, listActs, verbsInLog } from './listing.ts';
import type { Outside } from './outside.ts';
import { lastHead, proveAct } from './proof.ts';
import { recordAct } from './record.ts';
import { refuseLog } from './refusals.ts';
import { verifyLog } from './verify.ts';
import { objectWords, verbWords } from './words.ts';

const tag = 'log';
const action = 'log.read';
const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const filter = z.object({
  q: z.string().max(200).optional(),
  verb: z.string().max(100).optional(),
  person: z.uuid().optional(),
  unit: z.uuid().optional(),
  object: z.uuid().optional(),
  /** From this instant on, and before that one. */
  from: instant.optional(),
  to: instant.optional(),
});

/** An export longer than this is to be asked for in parts: by days. */
const EXPORT_ROWS = 100_000;

/** The routes of the log; `outside` is where its key and its checkpoints are. */
export function logRoutes(outside: Outside): Route[] {
  return [
    route({
      method: 'get',
      path: '/api/log',
      action,
      summary: 'Acts, the newest first',
      tag,
      query: filter.extend({
        limit: z.coerce.number().int().min(1).max(1000).default(100),
        offset: z.coerce.number().int().min(0).default(0),
      }),
      returns: z.object({ rows: z.array(actShape), total: z.number().int(), verbs: z.array(z.string()) }),
      handle: async ({ tx, query: { limit, offset, ...rest } }) => ({
        rows: await listActs(tx, rest, limit, offset),
        total: await countActs(tx, rest),
        verbs: await verbsInLog(tx),
      }),
    }),
    route({
      method: 'get',
      path: '/api/log.csv',
      action,
      summary: 'The same acts as CSV, at most 100,000',
      tag,
      query: filter,
      handle: async ({ tx, query, language }) => {
        const rows = await listActs(tx, query, EXPORT_ROWS, 0);
        return attachment(csv(rows, language), 'nhat-ky.csv');
      },
    }),
    route({
      method: 'get',
      path: '/api/log/checkpoint',
      action,
      summary: 'The last signed checkpoint',
      tag,
      returns: checkpointShape,
      handle: async ({ tx, asker }) => {
        const head = await lastHead(tx, asker.tenant.id);
        if (!head) return refuse['not-found']();
        const { size, note } = head;
        return { size, root: head.root.toString('hex'), signedAt: head.signed_at.toISOString(), note };
      },
    }),
    route({
      method: 'get',
      path: '/api/log/{actId}/proof',
      action,
      summary: 'Proof that one act is in the signed log (RFC 6962 audit path)',
      tag,
      params: z.object({ actId: z.uuid() }),
      returns: proofShape,
      handle: async ({ tx, asker, params }) => {
        const seen = await tx
          .selectFrom('act')
          .select('id')
          .where('id', '=', params.actId)
          .executeTakeFirst();
        if (!seen) return refuse['not-found']();
        return (await proveAct(tx, asker.tenant.id, params.actId)) ?? refuseLog['not-taken-in']();
      },
    }),
    route({
      method: 'post',
      path: '/api/log/verify',
      action,
      summary: 'Recompute the whole log and hold it against the checkpoints outside the database',
      tag,
      returns: verifiedShape,
      handle: async ({ tx, asker, clock }) => {
        const { checkpoint, ...rest } = await verifyLog(tx, asker.tenant.id, outside);
        const act = { verb: 'log.verified', objectKind: 'log', objectId: asker.tenant.id };
        const about = { size: rest.size, fault: rest.fault?.kind ?? null };
        await recordAct(tx, asker, { ...act, about }, clock.now());
        return {
          ...rest,
          checkpoint: checkpoint && { ...checkpoint, signedAt: checkpoint.signedAt.toISOString() },
          verifiedAt: clock.now().toISOString(),
        };
      },
    }),
  ];
}

const HEADER: Record<Language, string[]> = {
  vi: ['Lúc', 'Người', 'Đơn vị', 'Việc', 'Đối tượng', 'Tên hoặc mã', 'Chi tiết', 'Số trong nhật ký'],
  en: ['At', 'Person', 'Unit', 'Act', 'Object', 'Name or id', 'Details', 'Place in the log'],
};

function csv(rows: readonly LogRow[], language: Language): Uint8Array {
  return writeCsv({
    columns: HEADER[language].map((label) => ({ label })),
    rows: rows.map((row): OutCell[] => [
      new Date(row.at),
      row.person?.name ?? null,
      row.unit?.name ?? null,
      verbWords[row.verb]?.[language] ?? row.verb,
      objectWords[row.objectKind]?.[language] ?? row.objectKind,
      row.objectName ?? row.objectId,
      Object.keys(row.about).length > 0 ? JSON.stringify(row.about) : null,
      row.position,
    ]),
  });
}
