// The routes of the verdict stage: verdicts and their history, and a reviewer's return, override and acceptance.
import { z } from '@hono/zod-openapi';
import { Refusal, refuse } from '../platform/http/problem.ts';
import { route } from '../platform/http/route.ts';
import { recordAct } from '../platform/log/record.ts';
import { outcomes } from './contract.ts';
import {
  listReviews,
  listVerdicts,
  listWaiting,
  review,
  unitOfAssignment,
  unitOfSubmission,
} from './store.ts';

const tag = 'Thẩm định';
const reason = z.string().trim().min(1).max(5000);

export const routes = [
  route({
    method: 'get',
    path: '/api/assignments/{assignmentId}/verdicts',
    action: 'evidence.read',
    tag,
    summary: 'What was found on a duty and what a reviewer decided, newest first',
    params: z.object({ assignmentId: z.uuid() }),
    unitOf: ({ tx, params }) => unitOfAssignment(tx, params.assignmentId),
    handle: async ({ tx, params }) => ({
      verdicts: await listVerdicts(tx, params.assignmentId),
      reviews: await listReviews(tx, params.assignmentId),
    }),
  }),
  route({
    method: 'post',
    path: '/api/submissions/{submissionId}/reviews',
    action: 'verdict.judge',
    tag,
    summary:
      'Returns a report, puts another outcome in place of the machine’s, or accepts it; always with a reason',
    params: z.object({ submissionId: z.uuid() }),
    body: z.discriminatedUnion('kind', [
      z.object({ kind: z.enum(['return', 'accept']), reason, outcome: z.null().default(null) }),
      z.object({ kind: z.literal('override'), reason, outcome: z.enum(outcomes) }),
    ]),
    unitOf: ({ tx, params }) => unitOfSubmission(tx, params.submissionId),
    handle: async ({ tx, params, body, asker, clock }) => {
      const made = await review(tx, asker, params.submissionId, body, clock.now());
      if (made === null) return refuse['not-found']();
      if (made instanceof Refusal) return made;
      await recordAct(
        tx,
        asker,
        {
          verb: `verdict.${body.kind}`,
          objectKind: 'submission',
          objectId: params.submissionId,
          unitId: made.unitId,
          about: { outcome: body.outcome },
        },
        clock.now(),
      );
      await tx
        .insertInto('notice')
        .values({
          tenant: asker.tenant.id,
          unit_id: made.unitId,
          kind: `report-${body.kind}`,
          link: `/viec/${made.assignmentId}`,
          at: clock.now(),
        })
        .execute();
      return { id: made.id };
    },
  }),
  route({
    method: 'get',
    path: '/api/reviews/waiting',
    action: 'verdict.judge',
    tag,
    summary: 'Reports that nobody has reviewed yet; contradictions first',
    query: z.object({
      directiveId: z.uuid().optional(),
      contradicted: z.enum(['true', 'false']).default('false'),
      limit: z.coerce.number().int().min(1).max(500).default(100),
      offset: z.coerce.number().int().min(0).default(0),
    }),
    handle: ({ tx, query }) => listWaiting(tx, { ...query, contradictedOnly: query.contradicted === 'true' }),
  }),
];
