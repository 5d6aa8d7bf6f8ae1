// Machines of the visitor's own unit in every state: found by two sweeps, handled in between, some of them back again.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';

import type { Tx } from '../platform/db/database.ts';
import { afterSweep, type Device, firstFound, type Step, step } from '../sweep/device/rules.ts';
import { writeChanges } from '../sweep/device/store.ts';
import { CONTROL, type Sweep, type SweepDuty, sweepDuty } from '../sweep/duty.ts';
import { refillDraft } from '../sweep/result/draft.ts';
import { actAs, type Player } from './cast.ts';
import { chance } from './chance.ts';
import type { PublishedList } from './sweep/lists.ts';
import { isBack, KNOWN, nameFor, planted } from './sweep/machines.ts';
import { DAYS_BACK, daysBefore } from './sweep/window.ts';

const DAY = 86_400_000;
const deeds = ['Cài lại hệ điều hành', 'Gỡ mã độc, đổi mật khẩu', 'Thay ổ cứng, khôi phục từ bản sao lưu'];

/** What the unit says of the machine with this number between the two sweeps; null: nothing yet. */
function said(n: number, cleanedAt: string): Step | null {
  if (n % 8 === 0) return { to: 'isolating' };
  if (n % 8 === 1) return { to: 'false-positive', whatWasDone: 'Máy phân tích mã độc của phòng thử nghiệm' };
  return n % 8 < 6 ? { to: 'cleaned', whatWasDone: deeds[n % deeds.length] ?? '', cleanedAt } : null;
}

/**
 * Acts as the officer: a sweep with the first version of the list, the machines handled, a sweep with the second. The logs
 * of `npm run example -- --sweep` have the same machines and more. The draft of the duty is filled in and waits to be handed in.
 */
export async function plantDevices(
  tx: Tx,
  tenant: string,
  officer: Player,
  [before, inForce]: readonly PublishedList[],
  now: Date,
): Promise<void> {
  await actAs(tx, tenant, officer);
  const unit = officer.grants[0]?.unit ?? null;
  const found = await tx
    .selectFrom('assignment as a')
    .innerJoin('demand as m', 'm.obligation_id', 'a.obligation_id')
    .select('a.id')
    .where('m.control', '=', CONTROL)
    .where('a.unit_id', '=', unit)
    .executeTakeFirst();
  const duty = found && (await sweepDuty(tx, found.id));
  if (!duty || !before || !inForce) return;
  const at = (days: number) => daysBefore(now, days);
  const whose = { tenant, unitId: duty.unitId, assignmentId: duty.assignmentId };
  const first = await keepSweep(tx, { ...duty, tenant }, officer, before, at(DAYS_BACK.sweep1), KNOWN);
  const machines = Array.from({ length: KNOWN }, (_, n) => ({ n, ...machine(n, at(27)) }));
  const fresh = machines.map(({ name, device }) => ({ id: null, name, before: null, after: device }));
  const swept = { ...whose, person: null };
  await writeChanges(tx, fresh, {
    ...{ ...swept, actId: randomUUID(), resultId: first },
    at: at(DAYS_BACK.sweep1),
  });
  const ids = await namesToIds(tx, duty.assignmentId);
  const moved = machines.flatMap(({ n, name, device }) => {
    const given = said(n, at(DAYS_BACK.cleaned).toISOString());
    const next = given && step(device, given, now);
    return next?.ok ? [{ n, id: ids.get(name) ?? null, name, before: device, after: next.value }] : [];
  });
  for (const [, same] of Map.groupBy(moved, ({ after }) => after.state))
    await writeChanges(tx, same, {
      ...whose,
      actId: randomUUID(),
      person: officer.id,
      resultId: null,
      at: at(DAYS_BACK.cleaned - 0.1),
    });
  const sweptAt = at(DAYS_BACK.sweep2);
  const back = moved.filter(({ n, after }) => after.state === 'cleaned' && isBack(n));
  const second = await keepSweep(tx, { ...duty, tenant }, officer, inForce, sweptAt, back.length);
  const run = { ranAt: sweptAt.toISOString(), isListInForce: true, searchedTo: sweptAt.toISOString() };
  const again = moved.flatMap(({ n, id, name, after: known }) => {
    const seenAt = at(DAYS_BACK.sweep2 + 1).toISOString();
    const seen = isBack(n) ? { indicators: known.indicators, first: seenAt, last: seenAt } : null;
    // Of the others half were on when the second sweep looked.
    const after = isBack(n) || n % 2 === 0 ? afterSweep(known, seen, run) : known;
    return after === known ? [] : [{ id, name, before: known, after }];
  });
  await writeChanges(tx, again, { ...swept, actId: randomUUID(), resultId: second, at: sweptAt });
  await refillDraft(tx, { ...whose, demandId: duty.demandId, by: officer.id, at: sweptAt });
}

function machine(n: number, since: Date): { name: string; device: Device } {
  const seenAt = new Date(since.getTime() + chance('seen', n) * 10 * DAY).toISOString();
  const device = firstFound({ indicators: [`domain ${nameFor(n)}`], first: seenAt, last: seenAt });
  return { name: planted[n] ?? '', device };
}

async function keepSweep(
  tx: Tx,
  duty: SweepDuty & { tenant: string },
  officer: Player,
  { version, digest }: PublishedList,
  at: Date,
  machines: number,
): Promise<string> {
  const file = (name: string, kind: 'dns' | 'proxy', days: number) => ({
    ...{ name, kind, bytes: 24_000_000, lines: 210_000, skipped: null },
    firstTime: new Date(at.getTime() - days * DAY).toISOString(),
    lastTime: at.toISOString(),
  });
  const sweep: Sweep = {
    ...{ ranAt: at.toISOString(), listVersion: version, listDigest: digest },
    ...{ machinesFound: machines, hitsWithoutMachine: 0, indicatorsAllowed: 0 },
    files: [file('dns.log', 'dns', 18), file('squid.log', 'proxy', 9)],
  };
  const row = await tx
    .insertInto('sweep_result')
    .values({
      ...{
        tenant: duty.tenant,
        unit_id: duty.unitId,
        assignment_id: duty.assignmentId,
        demand_id: duty.demandId,
      },
      ...{
        run: randomUUID(),
        way: 'bundle',
        sha256: '',
        ran_at: at,
        received_at: at,
        received_by: officer.id,
      },
      ...{ list_version: version, list_digest: digest, devices_seen: machines, sweep: JSON.stringify(sweep) },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

async function namesToIds(tx: Tx, assignmentId: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from swept_device where assignment_id = ${assignmentId}`.execute(tx);
  return new Map(rows.map(({ id, name }) => [name, id]));
}
