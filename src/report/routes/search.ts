// The search that reaches everywhere: directives, dispatches, units, duties and people that the asker may see.
import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import { route } from '../../platform/http/route.ts';

interface Found {
  kind: 'directive' | 'dispatch' | 'unit' | 'duty';
  id: string;
  title: string;
  note: string;
  href: string;
}

export const searchRoutes = [
  route({
    method: 'get',
    path: '/api/search',
    action: 'signed-in',
    tag: 'Tìm',
    summary: 'Searches everything that the asker may see; diacritics do not matter',
    query: z.object({ q: z.string().trim().min(1).max(200) }),
    handle: async ({ tx, query }) => {
      const like = sql`'%' || replace(replace(fold(${query.q}), '%', '\\%'), '_', '\\_') || '%'`;
      const { rows } = await sql<Found>`
        (select 'directive' as kind, id, subject as title, reference as note, '/van-ban-chi-dao/' || id as href from directive
          where state in ('issued', 'draft') and folded like ${like} order by created_at desc limit 10)
        union all
        (select 'dispatch', id, coalesce(subject, file_name), coalesce(number, '') || '/' || coalesce(symbol, ''), '/cong-van-den/' || id from dispatch
          where removed_at is null and folded like ${like} order by arrived_at desc limit 10)
        union all
        (select 'duty', a.id, o.path || '. ' || left(o.text, 160), u.name, '/viec/' || a.id from assignment a
          join obligation o on o.id = a.obligation_id join unit u on u.id = a.unit_id
          where a.withdrawn_at is null and fold(o.text) like ${like} and a.unit_id in (select reachable('assignment.answer')) limit 10)
        union all
        (select 'unit', id, name, coalesce(agency_code, ''), '/don-vi/' || id from unit where folded like ${like} order by valid_to nulls first, name limit 15)`.execute(
        tx,
      );
      return { results: rows };
    },
  }),
];
