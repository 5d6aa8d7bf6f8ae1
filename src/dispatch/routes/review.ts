// The review of a dispatch's reading: what is left to look at, and what people decide of it.
import { z } from '@hono/zod-openapi';
import { type Refusal, refuse } from '../../platform/http/problem.ts';
import { type Ask, route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { formatDate, formatTime } from '../../platform/words/civil-time.ts';
import { refuseDispatch } from '../refusals.ts';
import { givenActSchema, type Review, reviewSchema } from '../review/contract.ts';
import { refuseReview } from '../review/refusals.ts';
import { liveActs } from '../review/rules/acts.ts';
import { finished, reviewed } from '../review/rules/apply.ts';
import { type ActProblem, checkedAct } from '../review/rules/check.ts';
import { machineValueOf, pairPlace } from '../review/rules/pairs.ts';
import { untouched } from '../review/rules/place.ts';
import { itemsOf } from '../review/rules/queue.ts';
import {
  actsOf,
  addActs,
  findReviewable,
  keepReviewed,
  type NewAct,
  type Reviewable,
  type SignedAct,
  sourceOf,
} from '../review/store.ts';

const tag = 'dispatch';
const params = z.object({ dispatchId: z.uuid() });

function presentReview({ machine }: Reviewable, acts: readonly SignedAct[], person: string): Review {
  const now = reviewed(machine, acts);
  const live = new Set(liveActs(acts).map(({ ordinal }) => ordinal));
  return {
    seen: acts.at(-1)?.ordinal ?? 0,
    reading: now.reading,
    keys: now.keys,
    items: itemsOf(untouched(machine), now, acts),
    acts: acts.toReversed().map(({ ordinal, kind, field, by, byId, at }) => ({
      ...{ ordinal, kind, field, by },
      at: at.toISOString(),
      isOwn: byId === person,
      isUndone: kind !== 'undone' && !live.has(ordinal),
    })),
  };
}

const reviewRoute = route({
  method: 'get',
  path: '/api/dispatches/{dispatchId}/review',
  action: 'dispatch.read',
  summary: 'The reviewed reading of a dispatch, what is left to look at, and who decided what',
  tag,
  params,
  returns: reviewSchema,
  async handle({ tx, asker, params }) {
    const found = await findReviewable(tx, params.dispatchId);
    if (!found) return found === null ? refuseDispatch['not-read-yet']() : refuse['not-found']();
    return presentReview(found, await actsOf(tx, params.dispatchId), asker.person.id);
  },
});

const body = z.object({
  /** `seen` of the review that whoever acts has before their eyes. */
  seen: z.int().min(0),
  /** Done in this order, all or none. */
  acts: z.array(givenActSchema).min(1).max(2000),
});

const actRoute = route({
  method: 'post',
  path: '/api/dispatches/{dispatchId}/review',
  action: 'dispatch.write',
  summary:
    'Accept, correct, leave unknown, split, join, move or undo, as people who saw the review up to `seen`',
  tag,
  params,
  body,
  returns: reviewSchema,
  async handle(ask) {
    const { tx, asker, clock, params } = ask;
    const found = await findReviewable(tx, params.dispatchId, true);
    if (!found) return found === null ? refuseDispatch['not-read-yet']() : refuse['not-found']();
    const before = await actsOf(tx, params.dispatchId);
    const added = await newActs(ask, found, before);
    if (!Array.isArray(added)) return added;
    const at = clock.now();
    const { sha256, machine } = found;
    const adding = { tenant: asker.tenant.id, person: asker.person.id, dispatchId: params.dispatchId, at };
    await addActs(tx, { ...adding, sha256, schemaVersion: machine.schemaVersion }, added);
    const signed = added.map((act) => ({ ...act, by: asker.person.name, byId: asker.person.id, at }));
    const acts = [...before, ...signed];
    await keepReviewed(tx, params.dispatchId, finished(reviewed(machine, acts)));
    await noteChanges(ask, added);
    return presentReview(found, acts, asker.person.id);
  },
});

type Acting = Ask<z.infer<typeof params>, unknown, z.infer<typeof body>>;

/** Each act is checked against what the ones before it left; the first that cannot be done refuses all. */
async function newActs(
  { tx, params, body }: Acting,
  { machine }: Reviewable,
  before: readonly SignedAct[],
): Promise<NewAct[] | Refusal> {
  const source = await sourceOf(tx, params.dispatchId);
  const first = untouched(machine);
  const added: NewAct[] = [];
  let now = reviewed(machine, before);
  for (const given of body.acts) {
    // What was sent together was decided together: only what others did since is in the way.
    const seen = body.seen;
    const all = [...before, ...added];
    const checked = checkedAct(now, given.kind === 'undone' ? all : before, given, seen);
    if (!checked.ok) return refusalOf(checked.problem, before);
    const act = { ...checked.value, field: given.field, anchor: given.anchor, ordinal: all.length + 1 };
    added.push({
      ...act,
      place: pairPlace(now, act, source),
      machineValue: machineValueOf(first, act.field),
    });
    if (act.kind !== 'accepted') now = reviewed(machine, [...before, ...added]);
  }
  return added;
}

function refusalOf(problem: ActProblem, acts: readonly SignedAct[]): Refusal {
  if (problem.code === 'bad-value') return refuseReview['bad-value'](problem);
  if (problem.code !== 'changed-meanwhile' && problem.code !== 'later-act-stands-on-it')
    return refuseReview[problem.code](problem);
  const other = acts.find(({ ordinal }) => ordinal === problem.ordinal);
  const by = other?.by ?? '—';
  const at = other ? `${formatTime(other.at)} ${formatDate(other.at)}` : '—';
  return refuseReview[problem.code]({ field: problem.field, by, at });
}

/** The log tells that a reading was corrected, and where; what was merely accepted stands in the acts themselves. */
async function noteChanges({ tx, asker, clock, params }: Acting, added: readonly NewAct[]): Promise<void> {
  const changes = added.filter(({ kind }) => kind !== 'accepted');
  if (changes.length === 0) return;
  const fields = changes.slice(0, 50).map(({ kind, field }) => `${kind} ${field}`);
  const act = { verb: 'dispatch.reviewed', objectKind: 'dispatch', objectId: params.dispatchId };
  await recordAct(tx, asker, { ...act, about: { fields } }, clock.now());
}

export const reviewRoutes = [reviewRoute, actRoute];
