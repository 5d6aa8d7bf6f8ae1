// What passes between the units of the example and its coordinator: reviews, requests with their decisions, hindrances.
import { say } from '../assignment/hindrances.ts';
import { ask, decide } from '../assignment/requests.ts';
import { findAssignment } from '../assignment/store.ts';
import type { Tx } from '../platform/db/database.ts';
import { Refusal } from '../platform/http/problem.ts';
import { recordAct } from '../platform/log/record.ts';
import { listWaiting, type Review, review } from '../verdict/store.ts';
import { type Duty, dutiesOf, handIn, reportOf } from './acts.ts';
import { actAs, type Player } from './cast.ts';
import type { Cast } from './people.ts';
import { ownUnit } from './personas.ts';

const HOUR = 3_600_000;
const returned: Review = {
  kind: 'return',
  outcome: null,
  reason: 'Số liệu chưa khớp với danh sách kèm theo. Đề nghị kiểm tra và gửi lại.',
};
const accepted: Review = { kind: 'accept', outcome: null, reason: 'Đã đối chiếu với biên bản gửi kèm.' };
const overridden: Review = {
  kind: 'override',
  outcome: 'partly',
  reason: 'Kiểm tra tại chỗ: mới làm được một phần.',
};

/** The coordinator looks at what waits: contradictions first. One of three is returned, some accepted, a few overridden. */
export async function plantReviews(tx: Tx, tenant: string, cast: Cast, now: Date): Promise<void> {
  const asker = await actAs(tx, tenant, cast.personas.coordinator);
  const { rows } = await listWaiting(tx, { limit: 500, offset: 0 });
  const contradicted = rows.filter((row) => row.isContradicted);
  const others = rows.filter((row) => !row.isContradicted);
  const decisions = [
    ...contradicted
      .filter((row, n) => n % 3 === 0 || row.unit.name === ownUnit)
      .map((row) => ({ row, given: returned })),
    ...others.filter((_, n) => n % 2 === 0).map((row) => ({ row, given: accepted })),
    ...others
      .filter((row, n) => n % 18 === 5 && row.outcome === 'met' && n < 200)
      .map((row) => ({ row, given: overridden })),
  ];
  for (const [n, { row, given }] of decisions.entries()) {
    const at = new Date(Math.min(now.getTime() - HOUR / 10, row.receivedAt.getTime() + HOUR * (2 + (n % 7))));
    const made = await review(tx, asker, row.submissionId, given, at);
    if (made === null || made instanceof Refusal) throw new Error('the example cannot review its own report');
    const act = {
      verb: `verdict.${given.kind}`,
      objectKind: 'submission',
      objectId: row.submissionId,
      unitId: made.unitId,
    };
    await recordAct(tx, asker, { ...act, about: { outcome: given.outcome } }, at);
    await tx
      .insertInto('notice')
      .values({
        tenant,
        unit_id: made.unitId,
        kind: `report-${given.kind}`,
        link: `/viec/${made.assignmentId}`,
        at,
      })
      .execute();
  }
}

/** Of the units whose report was returned every second one sends again, and better. */
export async function plantResends(
  tx: Tx,
  tenant: string,
  cast: Cast,
  proofs: ReadonlyMap<string, string>,
  now: Date,
) {
  await actAs(tx, tenant, cast.personas.coordinator);
  const rows = await tx
    .selectFrom('assignment')
    .select(['id', 'returned_at'])
    .where('returned_at', 'is not', null)
    .orderBy('id')
    .execute();
  const returnedAt = new Map(rows.map((row) => [row.id, row.returned_at?.getTime() ?? 0]));
  const again = (await dutiesOf(tx)).filter(
    (duty) => returnedAt.has(duty.id) && duty.unitId !== cast.personas.officer.grants[0]?.unit,
  );
  await handIn(
    tx,
    again
      .filter((_, n) => n % 2 === 0)
      .map((duty) => {
        const reportedAt = Math.min(now.getTime() - HOUR / 20, (returnedAt.get(duty.id) ?? 0) + 20 * HOUR);
        return {
          proof: proofs.get(cast.officers.get(duty.unitId)?.id ?? ''),
          sent: reportOf(duty, { reportedAt, quality: 'good' }),
        };
      }),
  );
}

const difficulties = [
  'Máy tính ở điểm trực đã cũ, không cài được bản vá mới.',
  'Đơn vị chưa có cán bộ chuyên trách; người kiêm nhiệm đang nghỉ phép.',
  'Đường truyền ra đảo hay gián đoạn, sao lưu lên trung tâm dữ liệu không xong trong đêm.',
];
const proposals = [
  'Đề nghị tỉnh hỗ trợ ổ cứng rời để giữ bản sao ngoại tuyến.',
  'Đề nghị tập huấn lại cách lập lịch trực.',
];

/** Some units ask for more time or to be let off, some say what hinders them; three requests wait for an answer. */
export async function plantRequests(tx: Tx, tenant: string, cast: Cast, now: Date): Promise<void> {
  await actAs(tx, tenant, cast.personas.coordinator);
  const duties = await dutiesOf(tx);
  const open = await openDuties(tx, duties, cast, now);
  const pick = (from: number) => open.filter((_, n) => n % 23 === from);
  for (const { duty, officer } of pick(3).slice(0, 4))
    await hinder(tx, tenant, officer, duty, now, 'difficulty');
  for (const { duty, officer } of pick(11).slice(0, 3))
    await hinder(tx, tenant, officer, duty, now, 'proposal');
  const dated = open.filter(({ duty }) => duty.dueAt !== null);
  for (const [n, { duty, officer }] of dated
    .filter((_, at) => at % 17 === 5)
    .slice(0, 5)
    .entries())
    await request(tx, tenant, cast, officer, duty, n, now);
}

/** Acknowledged and not reported, with an officer to speak. */
async function openDuties(
  tx: Tx,
  duties: readonly Duty[],
  cast: Cast,
  now: Date,
): Promise<{ duty: Duty; officer: Player }[]> {
  const rows = await tx
    .selectFrom('assignment')
    .select('id')
    .where('acknowledged_at', '<', new Date(now.getTime() - 3 * HOUR))
    .where('reported_at', 'is', null)
    .execute();
  const ids = new Set(rows.map((row) => row.id));
  return duties.flatMap((duty) => {
    const officer = cast.officers.get(duty.unitId);
    return officer && ids.has(duty.id) ? [{ duty, officer }] : [];
  });
}

async function hinder(
  tx: Tx,
  tenant: string,
  officer: Player,
  duty: Duty,
  now: Date,
  kind: 'difficulty' | 'proposal',
) {
  const asker = await actAs(tx, tenant, officer);
  const texts = kind === 'difficulty' ? difficulties : proposals;
  const said = { kind, text: texts[duty.unit.length % texts.length] as string };
  const at = new Date(now.getTime() - 2 * HOUR);
  await say(tx, asker, { id: duty.id, unitId: duty.unitId, directiveId: duty.directive }, said, at);
  await recordAct(
    tx,
    asker,
    { verb: `${kind}.said`, objectKind: 'assignment', objectId: duty.id, unitId: duty.unitId },
    at,
  );
}

/** The first is granted more time, the second let off, the third refused; the others still wait. */
async function request(
  tx: Tx,
  tenant: string,
  cast: Cast,
  officer: Player,
  duty: Duty,
  n: number,
  now: Date,
) {
  const kind = n === 1 ? ('exemption' as const) : ('extension' as const);
  const reason =
    n === 1
      ? 'Đơn vị không có máy chủ và không quản trị hệ thống nào.'
      : 'Người phụ trách đi công tác đến hết tuần.';
  const askedAt = new Date(now.getTime() - (n < 3 ? 30 : 2) * HOUR);
  const asker = await actAs(tx, tenant, officer);
  const row = await findAssignment(tx, duty.id, askedAt);
  const later = Math.max(now.getTime(), duty.dueAt?.getTime() ?? 0) + 72 * HOUR;
  const wanted = { kind, reason, until: kind === 'extension' ? new Date(later).toISOString() : null };
  const made = await ask(
    tx,
    asker,
    { id: duty.id, unitId: duty.unitId, dueAt: row?.facts.dueAt ?? null },
    wanted,
    askedAt,
  );
  if (made instanceof Refusal) throw new Error('the example cannot ask for its own extension');
  const about = { objectKind: 'assignment', objectId: duty.id, unitId: duty.unitId };
  await recordAct(tx, asker, { verb: `${kind}.asked`, ...about }, askedAt);
  if (n > 2) return;
  const decision = n === 2 ? ('refused' as const) : ('granted' as const);
  const decidedAt = new Date(now.getTime() - 20 * HOUR);
  const coordinator = await actAs(tx, tenant, cast.personas.coordinator);
  const said = n === 2 ? 'Thời hạn chung không thể lùi; đề nghị cử người thay.' : 'Đồng ý.';
  await decide(tx, coordinator, made.id, { decision, until: wanted.until, reason: said }, decidedAt);
  await recordAct(tx, coordinator, { verb: `${kind}.${decision}`, ...about }, decidedAt);
}
