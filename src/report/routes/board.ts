// Routes of what one looks at: the overview, the leader's page of a directive, its matrix, a unit's own sums.
import { z } from '@hono/zod-openapi';
import { refuse } from '../../platform/http/problem.ts';
import { type AloneAsk, route } from '../../platform/http/route.ts';
import { boardFrom, takePage } from '../board.ts';
import { matrixOf, sectorUnits } from '../matrix.ts';
import { overviewOf, unitBoard } from '../overview.ts';
import { seenDirective } from './seen-directive.ts';

const tag = 'Theo dõi thực hiện';
export const directiveParams = z.object({ directiveId: z.uuid() });

export const boardRoutes = [
  route({
    method: 'get',
    path: '/api/board',
    action: 'report.read',
    tag,
    summary: 'Issued directives with their sums',
    handle: async ({ tx, clock }) => ({ directives: await overviewOf(tx, clock.now()) }),
  }),
  route({
    method: 'get',
    path: '/api/directives/{directiveId}/board',
    action: 'report.read',
    tag,
    summary: 'The leader’s page of a directive',
    params: directiveParams,
    alone: leadersPage,
  }),
  route({
    method: 'get',
    path: '/api/directives/{directiveId}/matrix',
    action: 'report.read',
    tag,
    summary: 'Units × obligations, a sector at a time (`none`: units of no sector)',
    params: directiveParams,
    unitOf: seenDirective,
    query: z.object({ sectorId: z.union([z.uuid(), z.literal('none')]).optional() }),
    handle: async ({ tx, params, query, clock }) => ({
      units: await matrixOf(
        tx,
        params.directiveId,
        query.sectorId === 'none' ? null : query.sectorId,
        clock.now(),
      ),
    }),
  }),
  route({
    method: 'get',
    path: '/api/directives/{directiveId}/sectors',
    action: 'report.read',
    tag,
    summary: 'Units of each sector: how many, how many silent, how many with nothing open left',
    params: directiveParams,
    unitOf: seenDirective,
    handle: async ({ tx, params }) => ({ sectors: await sectorUnits(tx, params.directiveId) }),
  }),
  route({
    method: 'get',
    path: '/api/units/{unitId}/board',
    action: 'assignment.read',
    tag,
    summary: 'The sums of one unit’s own duties',
    params: z.object({ unitId: z.uuid() }),
    unitOf: async ({ tx, params }) =>
      (await tx.selectFrom('unit').select('id').where('id', '=', params.unitId).executeTakeFirst())?.id,
    handle: ({ tx, params, clock }) => unitBoard(tx, params.unitId, clock.now()),
  }),
];

/** One round to the database: everybody's first look is at this page. */
async function leadersPage({
  database,
  permits,
  checks,
  clock,
  proof,
  params,
}: AloneAsk<{ directiveId: string }, unknown>) {
  const now = clock.now();
  const taken = proof && (await takePage(database, proof, params.directiveId, now));
  if (!taken) return refuse['not-signed-in']();
  if (checks && !permits.may('report.read', taken.told.grants)) return refuse['not-allowed']();
  return taken.directive ? boardFrom(taken.directive, taken, now) : refuse['not-found']();
}
