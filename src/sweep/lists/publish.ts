// Publishing a draft: by one person, or by two where a warning says that one may be wrong.
import type { Tx } from '../../platform/db/database.ts';
import type { Refusal } from '../../platform/http/problem.ts';
import type { Asker } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { bringIntoForce, deliver } from './deliver.ts';
import type { SecondPerson } from './intake.ts';
import { refuseList } from './refusals.ts';

export interface Published {
  state: 'awaiting-second' | 'published';
  delivered: number;
}

/**
 * Publishes and delivers a draft. Where it holds names of the state, the authority's own, public DNS or a top site, its
 * drafter only asks for a second person, and that person's publishing is the approval.
 */
export async function publish(
  tx: Tx,
  asker: Asker,
  versionId: string,
  at: Date,
): Promise<Published | Refusal | null> {
  const draft = await lockDraft(tx, versionId);
  if (!draft) return null;
  if (draft.state === 'published') return refuseList['published-already']({ version: draft.version });
  if (draft.intake !== 'done') return refuseList['not-made-yet']();
  const reasons = draft.secondPerson as SecondPerson;
  const person = asker.person.id;
  const isSecond = draft.draftedBy !== person;
  if (reasons.length > 0 && !isSecond) {
    if (draft.state === 'awaiting-second') return refuseList['own-draft']();
    await awaitSecond(tx, asker, draft, at);
    return { state: 'awaiting-second', delivered: 0 };
  }
  await tx
    .updateTable('indicator_list_version')
    .set({
      state: 'published',
      published_by: person,
      published_at: at,
      ...(reasons.length > 0 ? { approved_by: person, approved_at: at } : {}),
    })
    .where('id', '=', versionId)
    .execute();
  await bringIntoForce(tx, { tenant: asker.tenant.id, person, listId: draft.listId, at, lineageIds: null });
  const delivered = await deliver(tx, at, draft.listId);
  const about = { version: draft.version, digest: draft.digest, delivered, approved: reasons.length > 0 };
  const act = { verb: 'indicators.published', objectKind: 'indicator-list', objectId: draft.listId };
  await recordAct(tx, asker, { ...act, about }, at);
  return { state: 'published', delivered };
}

async function lockDraft(tx: Tx, versionId: string) {
  await tx
    .selectFrom('indicator_list_version')
    .select('id')
    .where('id', '=', versionId)
    .forUpdate()
    .execute();
  return tx
    .selectFrom('indicator_list_version as v')
    .innerJoin('indicator_list_intake as i', 'i.version_id', 'v.id')
    .innerJoin('indicator_list as l', 'l.id', 'v.list_id')
    .select([
      'v.id',
      'v.list_id as listId',
      'l.name',
      'v.version',
      'v.state',
      'v.digest',
      'v.drafted_by as draftedBy',
      'i.state as intake',
      'i.second_person as secondPerson',
    ])
    .where('v.id', '=', versionId)
    .executeTakeFirst();
}
type Draft = NonNullable<Awaited<ReturnType<typeof lockDraft>>>;

async function awaitSecond(tx: Tx, asker: Asker, draft: Draft, at: Date): Promise<void> {
  await tx
    .updateTable('indicator_list_version')
    .set({ state: 'awaiting-second' })
    .where('id', '=', draft.id)
    .execute();
  await tx
    .insertInto('notice')
    .values({
      tenant: asker.tenant.id,
      kind: 'indicators.awaiting-second',
      about: JSON.stringify({ name: draft.name, version: draft.version }),
      link: `/danh-sach-chi-bao/${draft.listId}`,
      at,
    })
    .execute();
  const act = { verb: 'indicators.second-asked', objectKind: 'indicator-list', objectId: draft.listId };
  await recordAct(tx, asker, { ...act, about: { version: draft.version } }, at);
}
