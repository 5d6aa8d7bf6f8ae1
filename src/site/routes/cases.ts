// Cases of planted pages over HTTP: read, answered by the unit, decided by the authority; and the campaigns they belong to.
import { z } from '@hono/zod-openapi';
import { refuse } from '../../platform/http/problem.ts';
import { type Ask, route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { listCampaigns } from '../campaigns.ts';
import { listCases, readCase } from '../cases.ts';
import { campaignRow, caseDetail, caseRow, rootCauses } from '../contract.ts';
import { moveCase, type Step, storedCases } from '../move.ts';
import { PROBE_CASE } from '../probe-job.ts';
import { refuseSite } from '../refusals.ts';
import type { CaseEvent } from '../rules/case.ts';
import { caseParams, ofCase } from './of-site.ts';

const tag = 'site';
const nothing = z.object({});
const text = z.string().trim().max(2000);

/** The unit's word: what it removed, what the cause was, what was done so that it does not come back. */
const answer = z.object({
  removed: z.boolean(),
  causes: z.array(z.enum(rootCauses)).max(rootCauses.length).default([]),
  cause: text.default(''),
  fix: text.default(''),
});

type CaseAsk = Pick<Ask<{ caseId: string }, unknown, unknown>, 'tx' | 'asker' | 'params' | 'clock' | 'send'>;

export const caseRoutes = [
  route({
    method: 'get',
    path: '/api/site-cases',
    action: 'site.read',
    summary: 'Cases in scope, what is open first',
    tag,
    query: z.object({ unit: z.uuid().optional(), open: z.stringbool().optional() }),
    returns: z.object({ cases: z.array(caseRow) }),
    handle: async ({ tx, query }) => ({
      cases: await listCases(tx, {
        ...(query.unit ? { unit: query.unit } : {}),
        ...(query.open ? { isOpen: true } : {}),
      }),
    }),
  }),
  route({
    method: 'get',
    path: '/api/site-cases/{caseId}',
    action: 'site.read',
    summary: 'One case with everything that happened to it',
    tag,
    params: caseParams,
    unitOf: ofCase,
    returns: caseDetail,
    handle: async ({ tx, params }) => (await readCase(tx, params.caseId)) ?? refuse['not-found'](),
  }),
  route({
    method: 'post',
    path: '/api/site-cases/{caseId}/answer',
    action: 'site.answer',
    summary: 'The unit’s word on a case; where it says that the page is gone, a machine looks at once',
    tag,
    params: caseParams,
    body: answer,
    unitOf: ofCase,
    returns: nothing,
    handle: (ask) => {
      const { removed, ...said } = ask.body;
      return moved(ask, ['open', 'answered'], removed ? { kind: 'answered' } : { kind: 'working' }, {
        kind: removed ? 'answered' : 'working',
        about: said,
      });
    },
  }),
  route({
    method: 'post',
    path: '/api/site-cases/{caseId}/dismiss',
    action: 'site.review',
    summary: 'Close a case that is none, with the reason; it is not opened again by a machine',
    tag,
    params: caseParams,
    body: z.object({ reason: text.min(1) }),
    unitOf: ofCase,
    returns: nothing,
    handle: (ask) => moved(ask, ['open', 'answered', 'watched'], { kind: 'dismissed' }, { about: ask.body }),
  }),
  route({
    method: 'post',
    path: '/api/site-cases/{caseId}/reopen',
    action: 'site.review',
    summary: 'Open a dismissed or closed case again, with the reason',
    tag,
    params: caseParams,
    body: z.object({ reason: text.min(1) }),
    unitOf: ofCase,
    returns: nothing,
    handle: (ask) => moved(ask, ['dismissed', 'closed'], { kind: 'reopened' }, { about: ask.body }),
  }),
  route({
    method: 'get',
    path: '/api/site-campaigns',
    action: 'site.campaign',
    summary: 'Sites that lead to the same place, as campaigns',
    tag,
    returns: z.object({ campaigns: z.array(campaignRow) }),
    handle: async ({ tx }) => ({ campaigns: await listCampaigns(tx) }),
  }),
];

/** Moves the case of this path, where it stands in one of `from`; a probe that is due now is sent for. */
async function moved(
  { tx, asker, params, clock, send }: CaseAsk,
  from: readonly string[],
  event: CaseEvent,
  step: Pick<Step, 'about' | 'kind'>,
) {
  const [stored] = await storedCases(tx, { id: params.caseId });
  if (!stored) return refuse['not-found']();
  if (!from.includes(stored.facts.state)) return refuseSite['case-not-open']();
  await moveCase(tx, stored, event, { ...step, at: clock.now(), by: asker.person.id });
  const act = {
    verb: `site-case.${event.kind}`,
    objectKind: 'site-case',
    objectId: stored.id,
    unitId: stored.unitId,
  };
  await recordAct(tx, asker, act, clock.now());
  if (event.kind === 'answered')
    await send(PROBE_CASE, { tenant: asker.tenant.id, caseId: stored.id }, { key: stored.id, tx });
  return {};
}
