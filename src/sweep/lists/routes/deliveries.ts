// Where a list goes: the demands that carry it, and the units that got a version, on the page and as a file.
import { z } from '@hono/zod-openapi';
import { writeCsv, writeWorkbook } from '../../../platform/documents/table-out.ts';
import { attachment } from '../../../platform/http/attachment.ts';
import { Refusal, refuse } from '../../../platform/http/problem.ts';
import { route } from '../../../platform/http/route.ts';
import { seesDirective } from '../../duty.ts';
import { deliveryRow, listOfDirective } from '../answers.ts';
import { deliveriesOf } from '../deliveries.ts';
import { deliverySheet } from '../delivery-sheet.ts';
import { fileName } from '../file-name.ts';
import { listsOfDirective } from '../of-directive.ts';
import { findList, findVersion } from '../store.ts';
import { attachList } from '../uses.ts';

const tag = 'Danh sách chỉ báo';
const ofVersion = z.object({ listVersionId: z.uuid() });
const filter = z.object({
  q: z.string().max(200).optional(),
  state: z.enum(['all', 'fetched', 'waiting']).default('all'),
});

export const deliveryRoutes = [
  route({
    method: 'get',
    path: '/api/directives/{directiveId}/indicator-lists',
    action: 'indicators.read',
    tag,
    summary:
      'The lists that a directive’s demands carry: the version in force, and who got, fetched and used it',
    params: z.object({ directiveId: z.uuid() }),
    returns: z.object({ rows: z.array(listOfDirective) }),
    handle: async ({ tx, params }) => {
      const known = await seesDirective(tx, params.directiveId);
      return known ? { rows: await listsOfDirective(tx, params.directiveId) } : refuse['not-found']();
    },
  }),
  route({
    method: 'put',
    path: '/api/indicator-lists/{listId}/demands',
    action: 'indicators.publish',
    tag,
    summary:
      'Say which demands of issued directives carry this list; a published version is delivered at once, and units of those that it is taken off are told why',
    params: z.object({ listId: z.uuid() }),
    body: z.object({
      lineageIds: z.array(z.uuid()).max(1000),
      /** Why it is taken off the others that carry it; their units read it. */
      reason: z.string().trim().max(500).default(''),
    }),
    returns: z.object({ delivered: z.int() }),
    handle: async ({ tx, asker, params, body, clock }) => {
      if (!(await findList(tx, params.listId))) return refuse['not-found']();
      const delivered = await attachList(tx, asker, params.listId, body, clock.now());
      if (delivered instanceof Refusal) return delivered;
      return delivered === null ? refuse['not-found']() : { delivered };
    },
  }),
  route({
    method: 'get',
    path: '/api/indicator-list-deliveries/{listVersionId}',
    action: 'indicators.read',
    tag,
    summary: 'The units that got a version: who fetched it, by whom and when; those who did not come first',
    params: ofVersion,
    query: filter.extend({
      limit: z.coerce.number().int().min(1).max(1000).default(200),
      offset: z.coerce.number().int().min(0).default(0),
    }),
    returns: z.object({ rows: z.array(deliveryRow), total: z.int() }),
    handle: async ({ tx, params, query }) =>
      (await findVersion(tx, params.listVersionId))
        ? deliveriesOf(tx, params.listVersionId, query, query)
        : refuse['not-found'](),
  }),
  route({
    method: 'get',
    path: '/api/indicator-list-deliveries/{listVersionId}/export',
    action: 'indicators.read',
    tag,
    summary: 'The same as a file',
    params: ofVersion,
    query: filter.extend({ format: z.enum(['csv', 'xlsx']).default('xlsx') }),
    handle: async ({ tx, params, query, language, clock }) => {
      const version = await findVersion(tx, params.listVersionId);
      if (!version) return refuse['not-found']();
      const { rows } = await deliveriesOf(tx, version.id, query, { limit: 100_000, offset: 0 });
      const sheet = deliverySheet(rows, language);
      const name = fileName(version.name, version.version, sheet.name);
      const bytes =
        query.format === 'csv'
          ? writeCsv(sheet)
          : await writeWorkbook({ title: name, asOf: clock.now(), sheets: [{ ...sheet, titles: [name] }] });
      return attachment(bytes, `${name}.${query.format}`);
    },
  }),
];
