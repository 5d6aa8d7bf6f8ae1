// Issuing, and what may become of an issued directive: a new version, or its withdrawal.
import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import { refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { previewAnswer } from '../answers.ts';
import { inForce } from '../detail.ts';
import { tellUnits, withdrawAssignments, writeIssue } from '../issue.ts';
import { findProblems, previewOf } from '../preview.ts';
import { sayProblem } from '../problem-words.ts';
import { refuseDirective } from '../refusals.ts';
import { differences } from '../rules/differences.ts';
import { findDirective, insertDraft } from '../store.ts';
import { savedMeanwhile } from './drafts.ts';

const tag = 'directive';
const params = z.object({ directiveId: z.uuid() });

const previewRoute = route({
  method: 'get',
  path: '/api/directives/{directiveId}/preview',
  action: 'directive.write',
  summary: 'What issuing this draft would do, and what stands against it',
  tag,
  params,
  returns: previewAnswer,
  async handle({ tx, params, clock, language }) {
    const draft = await findDirective(tx, params.directiveId);
    if (!draft) return refuse['not-found']();
    if (draft.state !== 'draft') return refuseDirective['not-a-draft']();
    return previewOf(tx, draft, clock.now(), language);
  },
});

const issueRoute = route({
  method: 'post',
  path: '/api/directives/{directiveId}/issue',
  action: 'directive.issue',
  summary: 'Issue a draft: its duties are given to their units. Asked twice, it happens once',
  tag,
  params,
  /** The revision that the person saw. */
  body: z.object({ revision: z.int() }),
  returns: z.object({ id: z.uuid(), issuedAt: z.iso.datetime(), assignments: z.int(), units: z.int() }),
  async handle({ tx, asker, clock, params, body, language }) {
    const at = clock.now();
    const draft = await findDirective(tx, params.directiveId, true);
    if (!draft) return refuse['not-found']();
    if (draft.state === 'issued' && draft.issuedAt)
      return { id: draft.id, issuedAt: draft.issuedAt, ...(await countGiven(tx, draft.id)) };
    if (draft.state !== 'draft') return refuseDirective['not-a-draft']();
    if (draft.revision !== body.revision) return savedMeanwhile(draft);
    const problems = (await findProblems(tx, draft, at)).filter((problem) => problem.blocks);
    if (problems.length > 0) {
      const said = problems.map((each) => ({ ...each, ...sayProblem(each, language) }));
      return refuseDirective['has-problems']({ count: problems.length }, said);
    }
    const old = draft.version > 1 ? await inForce(tx, draft.seriesId) : null;
    if (draft.version > 1 && !old) return refuseDirective['not-issued']();
    const before = old && { id: old.id, changes: differences(old.content, draft.content) };
    await writeIssue(tx, { tenant: asker.tenant.id, person: asker.person.id, at, draft, before });
    const given = await countGiven(tx, draft.id);
    const about = { reference: draft.reference, version: draft.version, ...given };
    await recordAct(
      tx,
      asker,
      { verb: 'directive.issued', objectKind: 'directive', objectId: draft.id, about },
      at,
    );
    return { id: draft.id, issuedAt: at.toISOString(), ...given };
  },
});

async function countGiven(tx: Tx, directiveId: string) {
  return tx
    .selectFrom('assignment')
    .where('directive_id', '=', directiveId)
    .where('withdrawn_at', 'is', null)
    .select([
      sql<number>`count(*)::int`.as('assignments'),
      sql<number>`count(distinct unit_id)::int`.as('units'),
    ])
    .executeTakeFirstOrThrow();
}

const reason = z.string().trim().min(1).max(2000);

const amendRoute = route({
  method: 'post',
  path: '/api/directives/{directiveId}/amend',
  action: 'directive.write',
  summary: 'Start the next version of an issued directive; where a draft of it is there, it is opened',
  tag,
  params,
  body: z.object({ kind: z.enum(['amendment', 'replacement']), reason }),
  returns: z.object({ id: z.uuid(), isNew: z.boolean() }),
  async handle({ tx, asker, clock, params, body }) {
    const issued = await findDirective(tx, params.directiveId, true);
    if (!issued) return refuse['not-found']();
    if (issued.state !== 'issued') return refuseDirective['not-issued']();
    const draft = await tx
      .selectFrom('directive')
      .select('id')
      .where('series_id', '=', issued.seriesId)
      .where('state', '=', 'draft')
      .executeTakeFirst();
    if (draft) return { id: draft.id, isNew: false };
    const id = await insertDraft(tx, {
      tenant: asker.tenant.id,
      person: asker.person.id,
      at: clock.now(),
      content: issued.content,
      dispatchId: issued.dispatchId,
      basisDispatchId: issued.basisDispatchId,
      derivedFrom: issued.derivedFrom,
      next: { seriesId: issued.seriesId, version: issued.version + 1, ...body },
    });
    const act = { verb: `directive.${body.kind}-drafted`, objectKind: 'directive', objectId: id };
    await recordAct(tx, asker, act, clock.now());
    return { id, isNew: true };
  },
});

const withdrawRoute = route({
  method: 'post',
  path: '/api/directives/{directiveId}/withdraw',
  action: 'directive.issue',
  summary: 'Withdraw an issued directive with a reason: its duties are taken back from all units',
  tag,
  params,
  body: z.object({ reason }),
  returns: z.object({ withdrawnAt: z.iso.datetime() }),
  async handle({ tx, asker, clock, params, body }) {
    const at = clock.now();
    const issued = await findDirective(tx, params.directiveId, true);
    if (!issued) return refuse['not-found']();
    if (issued.state === 'withdrawn' && issued.withdrawnAt) return { withdrawnAt: issued.withdrawnAt };
    if (issued.state !== 'issued') return refuseDirective['not-issued']();
    await tx
      .updateTable('directive')
      .set({
        state: 'withdrawn',
        withdrawn_at: at,
        withdrawn_by: asker.person.id,
        withdrawn_reason: body.reason,
      })
      .where('id', '=', issued.id)
      .execute();
    await withdrawAssignments(tx, issued.id, at);
    await tellUnits(tx, issued, 'directive.withdrawn', at);
    const act = { verb: 'directive.withdrawn', objectKind: 'directive', objectId: issued.id };
    await recordAct(tx, asker, { ...act, about: { reference: issued.reference } }, at);
    return { withdrawnAt: at.toISOString() };
  },
});

export const issuingRoutes = [previewRoute, issueRoute, amendRoute, withdrawRoute];
