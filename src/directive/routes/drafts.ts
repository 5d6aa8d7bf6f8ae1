// Drafts: made of a reading, of another directive or of nothing, saved, discarded, brought back.
import { z } from '@hono/zod-openapi';
import { refuse } from '../../platform/http/problem.ts';
import { type Ask, route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { civilDayOf, formatDate, formatTime } from '../../platform/words/civil-time.ts';
import { fallbackControl, fitParameters } from '../catalogue.ts';
import { type DirectiveContent, directiveContent } from '../contract.ts';
import { loadDirectory } from '../directory.ts';
import { readingOf } from '../preview.ts';
import { refuseDirective } from '../refusals.ts';
import { derivedFrom, draftFrom, emptyContent } from '../rules/draft.ts';
import { findDirective, insertDraft, onDispatch, saveDraft } from '../store.ts';

const tag = 'directive';
const params = z.object({ directiveId: z.uuid() });
const newId = () => crypto.randomUUID();
const tools = { newId, fit: fitParameters, fallback: fallbackControl };

const origin = z.object({
  /** Our own dispatch: its text is the directive's. */
  dispatchId: z.uuid().optional(),
  /** A higher body's dispatch: it becomes the legal basis. */
  basisDispatchId: z.uuid().optional(),
  /** Another directive: it becomes the legal basis. */
  fromDirectiveId: z.uuid().optional(),
  /** Days by which deadlines are moved forward, for what is derived. */
  earlierBy: z.int().min(0).max(365).default(0),
});

type Making = Pick<Ask<unknown, unknown, z.infer<typeof origin>>, 'tx' | 'asker' | 'body' | 'clock'>;

/** The content that a draft begins with, or null where what it should come from cannot be used. */
async function contentFor({ tx, asker, body, clock }: Making): Promise<DirectiveContent | null> {
  const authority = await tx
    .selectFrom('tenant')
    .select(['name', 'parent_body as parentBody', 'place'])
    .where('id', '=', asker.tenant.id)
    .executeTakeFirstOrThrow();
  if (body.fromDirectiveId) {
    const source = await findDirective(tx, body.fromDirectiveId);
    return source && derivedFrom(source.content, authority, body.earlierBy, newId);
  }
  const dispatchId = body.dispatchId ?? body.basisDispatchId;
  if (!dispatchId) return emptyContent(authority);
  const reading = await readingOf(tx, dispatchId);
  if (!reading) return null;
  const content = draftFrom(reading, await loadDirectory(tx, civilDayOf(clock.now())), tools);
  return body.dispatchId ? content : derivedFrom(content, authority, body.earlierBy, newId);
}

const createRoute = route({
  method: 'post',
  path: '/api/directives',
  action: 'directive.write',
  summary:
    'Start a draft: of a dispatch, of another directive, or empty. A dispatch has one; it is opened again',
  tag,
  body: origin,
  returns: z.object({ id: z.uuid(), isNew: z.boolean() }),
  async handle({ tx, asker, clock, body }) {
    const there = body.dispatchId ? await onDispatch(tx, body.dispatchId) : null;
    if (there) return { id: there, isNew: false };
    const content = await contentFor({ tx, asker, clock, body });
    if (!content)
      return body.fromDirectiveId ? refuse['not-found']() : refuseDirective['dispatch-not-read']();
    const id = await insertDraft(tx, {
      tenant: asker.tenant.id,
      person: asker.person.id,
      at: clock.now(),
      content,
      dispatchId: body.dispatchId,
      basisDispatchId: body.basisDispatchId,
      derivedFrom: body.fromDirectiveId,
    });
    const act = { verb: 'directive.drafted', objectKind: 'directive', objectId: id };
    await recordAct(tx, asker, act, clock.now());
    return { id, isNew: true };
  },
});

const saveRoute = route({
  method: 'put',
  path: '/api/directives/{directiveId}/draft',
  action: 'directive.write',
  summary: 'Save the whole draft; refused where somebody saved it since',
  tag,
  params,
  body: z.object({ revision: z.int(), content: directiveContent }),
  returns: z.object({ revision: z.int(), savedAt: z.iso.datetime() }),
  async handle({ tx, asker, clock, params, body }) {
    const twice = repeatedLineage(body.content);
    if (twice !== null) return refuseDirective['same-lineage-twice']({ path: twice });
    const at = clock.now();
    const revision = await saveDraft(tx, params.directiveId, { ...body, person: asker.person.id, at });
    if (revision !== null) return { revision, savedAt: at.toISOString() };
    const there = await findDirective(tx, params.directiveId);
    if (!there) return refuse['not-found']();
    if (there.state !== 'draft') return refuseDirective['not-a-draft']();
    return savedMeanwhile(there);
  },
});

/** Names who saved a draft and when, for who holds an older one. */
export function savedMeanwhile({
  savedBy,
  savedAt,
  revision,
}: {
  savedBy: string | null;
  savedAt: string;
  revision: number;
}) {
  const at = new Date(savedAt);
  const said = { name: savedBy ?? '—', at: `${formatTime(at)} ${formatDate(at)}` };
  return refuseDirective['saved-meanwhile'](said, { savedBy, savedAt, revision });
}

/** The path of an obligation whose lineage another one has already; null where each has its own. */
function repeatedLineage({ obligations }: DirectiveContent): string | null {
  const seen = new Set<string>();
  for (const { lineageId, path } of obligations) {
    if (seen.has(lineageId)) return path || '?';
    seen.add(lineageId);
  }
  return null;
}

const discardRoute = route({
  method: 'delete',
  path: '/api/directives/{directiveId}',
  action: 'directive.write',
  summary: 'Discard a draft; it can be brought back',
  tag,
  params,
  returns: z.object({ state: z.literal('discarded') }),
  async handle({ tx, asker, clock, params }) {
    const draft = await findDirective(tx, params.directiveId, true);
    if (!draft) return refuse['not-found']();
    if (draft.state !== 'draft' && draft.state !== 'discarded') return refuseDirective['not-a-draft']();
    await tx.updateTable('directive').set({ state: 'discarded' }).where('id', '=', draft.id).execute();
    const act = { verb: 'directive.discarded', objectKind: 'directive', objectId: draft.id };
    await recordAct(tx, asker, act, clock.now());
    return { state: 'discarded' as const };
  },
});

const restoreRoute = route({
  method: 'post',
  path: '/api/directives/{directiveId}/restore',
  action: 'directive.write',
  summary: 'Bring a discarded draft back',
  tag,
  params,
  returns: z.object({ state: z.literal('draft') }),
  async handle({ tx, asker, clock, params }) {
    const draft = await findDirective(tx, params.directiveId, true);
    if (!draft) return refuse['not-found']();
    if (draft.state === 'draft') return { state: 'draft' as const };
    if (draft.state !== 'discarded') return refuseDirective['not-a-draft']();
    const other = await tx
      .selectFrom('directive')
      .select('id')
      .where('state', '<>', 'discarded')
      .where((q) =>
        q.or([
          q.and([q('series_id', '=', draft.seriesId), q('version', '=', draft.version)]),
          q.and([q('dispatch_id', '=', draft.dispatchId), q('series_id', '<>', draft.seriesId)]),
        ]),
      )
      .executeTakeFirst();
    if (other) return refuseDirective['version-taken']();
    await tx.updateTable('directive').set({ state: 'draft' }).where('id', '=', draft.id).execute();
    const act = { verb: 'directive.restored', objectKind: 'directive', objectId: draft.id };
    await recordAct(tx, asker, act, clock.now());
    return { state: 'draft' as const };
  },
});

export const draftRoutes = [createRoute, saveRoute, discardRoute, restoreRoute];
