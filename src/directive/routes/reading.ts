// Directives are listed and shown, whole to who directs, and to a unit as far as row security shows them.
import { z } from '@hono/zod-openapi';
import { refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { changesAnswer, detailAnswer, rowAnswer } from '../answers.ts';
import { changesOf, detailOf } from '../detail.ts';
import { findDirective, listDirectives } from '../store.ts';

const tag = 'directive';
const params = z.object({ directiveId: z.uuid() });
const states = z.enum(['draft', 'issued', 'replaced', 'withdrawn', 'discarded']);

const listRoute = route({
  method: 'get',
  path: '/api/directives',
  action: 'assignment.read',
  summary: 'Directives, the latest first; units see those that were given to them',
  tag,
  query: z.object({
    q: z.string().max(200).optional(),
    state: z.preprocess((given) => (typeof given === 'string' ? [given] : given), z.array(states)).optional(),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
    offset: z.coerce.number().int().min(0).default(0),
  }),
  returns: z.object({ rows: z.array(rowAnswer), total: z.int() }),
  handle: ({ tx, query }) => listDirectives(tx, query),
});

const detailRoute = route({
  method: 'get',
  path: '/api/directives/{directiveId}',
  action: 'assignment.read',
  summary: 'A directive with its obligations and versions',
  tag,
  params,
  returns: detailAnswer,
  async handle({ tx, asker, params }) {
    const found = await findDirective(tx, params.directiveId);
    return found ? detailOf(tx, found, asker.may('directive.read')) : refuse['not-found']();
  },
});

const changesRoute = route({
  method: 'get',
  path: '/api/directives/{directiveId}/changes',
  action: 'assignment.read',
  summary: 'What this version changes of the one before it',
  tag,
  params,
  returns: changesAnswer,
  async handle({ tx, asker, params }) {
    const found = await findDirective(tx, params.directiveId);
    if (!found) return refuse['not-found']();
    const changes = await changesOf(tx, found, asker.may('directive.read'));
    return { ...changes, kind: found.changeKind, reason: found.changeReason };
  },
});

export const readingRoutes = [listRoute, detailRoute, changesRoute];
