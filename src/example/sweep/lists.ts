// Publishes the example's list of indicators: version 1 with the campaign, version 2 a week later; units fetch them in their own time.

import type { Tx } from '../../platform/db/database.ts';
import type { FileStore } from '../../platform/files/store.ts';
import { Refusal } from '../../platform/http/problem.ts';
import { recordAct } from '../../platform/log/record.ts';
import { done } from '../../platform/result.ts';
import { CONTROL } from '../../sweep/duty.ts';
import { type DraftGiven, startDraft, storeSource } from '../../sweep/lists/draft.ts';
import { makeOne } from '../../sweep/lists/making-job.ts';
import { recordFetch } from '../../sweep/lists/of-duty.ts';
import { publish } from '../../sweep/lists/publish.ts';
import { makeVersion } from '../../sweep/lists/read/make-version.ts';
import { attachList, demandsOfLists } from '../../sweep/lists/uses.ts';
import { actAs, type Player } from '../cast.ts';
import { chance } from '../chance.ts';
import type { Cast } from '../people.ts';
import { ownUnit } from '../personas.ts';
import { within } from '../within.ts';
import { nameFor, recalled, sources } from './machines.ts';
import { DAYS_BACK, daysBefore } from './window.ts';

export interface Parts {
  tenant: string;
  coordinator: Player;
  files: FileStore;
  now: Date;
}
export interface PublishedList {
  versionId: string;
  listId: string;
  version: number;
  digest: string;
  publishedAt: Date;
}

/** Both versions, in force one after the other for every demand that asks for a sweep. */
export async function plantLists(tx: Tx, parts: Parts): Promise<PublishedList[]> {
  const { tenant, coordinator, now } = parts;
  const at = daysBefore(now, DAYS_BACK.version1);
  const asker = await actAs(tx, tenant, coordinator);
  const { id } = await tx
    .insertInto('indicator_list')
    .values({
      ...{ tenant, name: 'Địa chỉ của đợt làm sạch mã độc (hư cấu)' },
      ...{ made_by: coordinator.id, made_at: at },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const act = { verb: 'indicators.list-made', objectKind: 'indicator-list', objectId: id };
  await recordAct(tx, asker, act, at);
  const demands = await demandsOfLists(tx);
  const first = await publishVersion(tx, parts, id, at, {
    files: { 'dia-chi-doc-hai.csv': sources.version1, 'mang-cua-don-vi.csv': warnings(at) },
    note: 'Theo thông báo của Trung tâm Giám sát mẫu.',
  });
  const lineageIds = demands.map(({ lineageId }) => lineageId);
  await attachList(tx, asker, id, { lineageIds, reason: '' }, at);
  const second = await publishVersion(tx, parts, id, daysBefore(now, DAYS_BACK.version2), {
    files: { 'bo-sung-tuan-2.csv': sources.added },
    recalls: { text: recalled, reason: 'Tên miền của nhà cung cấp phần mềm, đưa vào do nhầm.' },
    note: 'Bổ sung địa chỉ của biến thể mới; thu hồi một tên miền đưa vào nhầm.',
  });
  return [first, second];
}

interface Given {
  files: Record<string, string>;
  recalls?: DraftGiven['recalls'];
  note: string;
}

async function publishVersion(
  tx: Tx,
  { tenant, coordinator, files }: Parts,
  listId: string,
  at: Date,
  { files: texts, recalls = { text: '', reason: '' }, note }: Given,
): Promise<PublishedList> {
  const asker = await actAs(tx, tenant, coordinator);
  const fileIds = [];
  for (const [name, text] of Object.entries(texts)) {
    const kept = await files.keep(
      (async function* () {
        yield new TextEncoder().encode(text);
      })(),
    );
    if (!kept.ok) throw new Error(`the example's list could not be kept: ${kept.problem.code}`);
    fileIds.push(await storeSource(tx, asker, { ...kept.value, name }, at));
  }
  const given = { fileIds, dispatchIds: [], recalls, adds: true, note };
  const draft = await startDraft(tx, asker, listId, given, at, 'vi');
  if (draft instanceof Refusal) throw new Error(`the example's list is refused: ${draft.code}`);
  const clock = { now: () => at };
  await makeOne(
    { tenant, person: coordinator.id, versionId: draft.id },
    { database: within(tx), files, clock },
    // A process of its own has nothing to guard here, and takes a second to begin.
    async (order) => done(await makeVersion(order)),
  );
  const published = await publish(tx, asker, draft.id, at);
  if (published === null || published instanceof Refusal || published.state !== 'published')
    throw new Error("the example's list could not be published");
  const { digest } = await tx
    .selectFrom('indicator_list_version')
    .select('digest')
    .where('id', '=', draft.id)
    .executeTakeFirstOrThrow();
  return { versionId: draft.id, listId, version: draft.version, digest: digest ?? '', publishedAt: at };
}

/** What was seen of the visitor's own unit from outside: its address, and what it talked to. */
function warnings(at: Date): string {
  const seen = (hours: number) => new Date(at.getTime() - hours * 3_600_000).toISOString();
  return `Đơn vị,Địa chỉ IP,Kết nối đến,Lần đầu,Lần cuối,Ghi chú
${ownUnit},198.51.100.34,${nameFor(3)},${seen(60)},${seen(9)},Kết nối lặp lại mỗi 10 phút
${ownUnit},198.51.100.35,${nameFor(5)},${seen(31)},${seen(30)},
`;
}

/** Units that look at their duties fetch each version within two days, but for some that have not yet. */
export async function plantFetches(
  tx: Tx,
  { tenant, personas, officers }: Pick<Cast, 'personas' | 'officers'> & { tenant: string },
  lists: readonly PublishedList[],
  now: Date,
): Promise<void> {
  await actAs(tx, tenant, personas.coordinator);
  const rows = await tx
    .selectFrom('assignment as a')
    .innerJoin('demand as m', 'm.obligation_id', 'a.obligation_id')
    .innerJoin('unit as u', 'u.id', 'a.unit_id')
    .select(['a.unit_id as unitId', 'u.name', 'a.acknowledged_at as readyAt'])
    .where('m.control', '=', CONTROL)
    .where('a.acknowledged_at', 'is not', null)
    .execute();
  for (const { unitId, name, readyAt } of rows) {
    const officer = officers.get(unitId);
    if (!officer) continue;
    const asker = await actAs(tx, tenant, officer);
    for (const list of lists) {
      const from = Math.max(readyAt?.getTime() ?? 0, list.publishedAt.getTime());
      const at = new Date(from + chance('fetched', name, list.version) * 2 * 86_400_000);
      const isSlow = name !== ownUnit && chance('fetches', name, list.version) < 0.2;
      if (at < now && !isSlow) await recordFetch(tx, asker, { list, unitId }, at);
    }
  }
}
