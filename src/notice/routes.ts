// Own notices: read them, and say that they were seen.
import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import { type Route, route } from '../platform/http/route.ts';

const noticeShape = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    about: z.record(z.string(), z.unknown()),
    link: z.string().nullable(),
    at: z.iso.datetime(),
    seenAt: z.iso.datetime().nullable(),
  })
  .openapi('Notice');

/** The duty that a notice leads to, so that it can be named. */
const dutyOfLink = sql<string>`substring(notice.link from '^/viec/([0-9a-f-]{36})')::uuid`;

export const routes: Route[] = [
  route({
    method: 'get',
    path: '/api/notices',
    action: 'notice.read',
    summary: 'Own notices, the newest first, and how many are unseen',
    tag: 'notice',
    query: z.object({
      unseen: z.enum(['true', 'false']).optional(),
      limit: z.coerce.number().int().min(1).max(1000).default(100),
      offset: z.coerce.number().int().min(0).default(0),
    }),
    returns: z.object({ rows: z.array(noticeShape), total: z.number().int(), unseen: z.number().int() }),
    handle: async ({ tx, asker, query }) => {
      // Row security shows each person theirs, their units' and (over the whole authority) the authority's.
      const ours = tx.selectFrom('notice').where('notice.tenant', '=', asker.tenant.id);
      const chosen = query.unseen === 'true' ? ours.where('seen_at', 'is', null) : ours;
      const rows = await chosen
        .leftJoin('assignment as a', (join) => join.on('a.id', '=', dutyOfLink))
        .leftJoin('obligation as o', 'o.id', 'a.obligation_id')
        .leftJoin('directive as d', 'd.id', 'a.directive_id')
        .selectAll('notice')
        .select(['o.path', 'd.reference'])
        .orderBy('at', 'desc')
        .orderBy('notice.id')
        .limit(query.limit)
        .offset(query.offset)
        .execute();
      const { total } = await chosen
        .select((is) => is.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      const { unseen } = await ours
        .select((is) => is.fn.countAll<number>().filterWhere('seen_at', 'is', null).as('unseen'))
        .executeTakeFirstOrThrow();
      return {
        rows: rows.map((row) => ({
          id: row.id,
          kind: row.kind,
          about: { ...(row.path && { reference: row.reference, path: row.path }), ...(row.about as object) },
          link: row.link,
          at: row.at.toISOString(),
          seenAt: row.seen_at?.toISOString() ?? null,
        })),
        total,
        unseen,
      };
    },
  }),
  route({
    method: 'post',
    path: '/api/notices/seen',
    action: 'notice.read',
    summary: 'Say that notices were seen; a notice of a unit is then seen for all its people',
    tag: 'notice',
    body: z.object({ ids: z.array(z.uuid()).max(1000) }),
    returns: z.object({ seen: z.number().int() }),
    handle: async ({ tx, body, clock }) => {
      if (body.ids.length === 0) return { seen: 0 };
      const done = await tx
        .updateTable('notice')
        .set({ seen_at: clock.now() })
        .where('id', 'in', body.ids)
        .where('seen_at', 'is', null)
        .executeTakeFirst();
      return { seen: Number(done.numUpdatedRows) };
    },
  }),
];
