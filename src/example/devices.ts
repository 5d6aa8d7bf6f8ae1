// Machines of the visitor's own unit in every state: found by two sweeps, handled in between, one of them back again.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';

import type { Tx } from '../platform/db/database.ts';
import { afterSweep, type Device, firstFound, type Step, step } from '../sweep/device/rules.ts';
import { writeChanges } from '../sweep/device/store.ts';
import { CONTROL, type Sweep, type SweepDuty, sweepDuty } from '../sweep/duty.ts';
import { refillDraft } from '../sweep/result/draft.ts';
import { actAs, type Player } from './cast.ts';
import { chance } from './chance.ts';

const DAY = 86_400_000;
/** As many as the logs of `npm run example -- --sweep` have. */
const MACHINES = 40;
const deeds = ['Cài lại hệ điều hành', 'Gỡ mã độc, đổi mật khẩu', 'Thay ổ cứng, khôi phục từ bản sao lưu'];

/** What the unit says of the machine with this number between the two sweeps; null: nothing yet. */
function said(n: number, cleanedAt: string): Step | null {
  if (n % 8 === 0) return { to: 'isolating' };
  if (n % 8 === 1) return { to: 'false-positive', whatWasDone: 'Máy phân tích mã độc của phòng thử nghiệm' };
  return n % 8 < 6 ? { to: 'cleaned', whatWasDone: deeds[n % deeds.length] ?? '', cleanedAt } : null;
}

/** Acts as the officer; the draft of the duty is filled in and waits to be handed in. */
export async function plantDevices(tx: Tx, tenant: string, officer: Player, now: Date): Promise<void> {
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
  if (!duty) return;
  const at = (days: number) => new Date(now.getTime() - days * DAY);
  const whose = { tenant, unitId: duty.unitId, assignmentId: duty.assignmentId };
  const first = await keepSweep(tx, duty, officer, tenant, at(6));
  const machines = Array.from({ length: MACHINES }, (_, n) => ({ n, ...machine(n, at(20)) }));
  const fresh = machines.map(({ name, device }) => ({ id: null, name, before: null, after: device }));
  await writeChanges(tx, fresh, { ...whose, actId: randomUUID(), person: null, resultId: first, at: at(6) });
  const ids = await namesToIds(tx, duty.assignmentId);
  const moved = machines.flatMap(({ n, name, device }) => {
    const given = said(n, at(5).toISOString());
    const next = given && step(device, given, now);
    return next?.ok ? [{ n, id: ids.get(name) ?? null, name, before: device, after: next.value }] : [];
  });
  for (const [, same] of Map.groupBy(moved, ({ after }) => after.state))
    await writeChanges(tx, same, {
      ...whose,
      actId: randomUUID(),
      person: officer.id,
      resultId: null,
      at: at(4.9),
    });
  const second = await keepSweep(tx, duty, officer, tenant, at(2));
  const run = { ranAt: at(2).toISOString(), isListInForce: true, searchedTo: at(2).toISOString() };
  const again = moved.flatMap(({ n, id, name, after: before }) => {
    // Of those cleaned one in ten talked again; of the others half were on when the second sweep looked.
    const isBack = n % 10 === 3;
    const seen = isBack
      ? { indicators: before.indicators, first: at(3).toISOString(), last: at(3).toISOString() }
      : null;
    const after = isBack || n % 2 === 0 ? afterSweep(before, seen, run) : before;
    return after === before ? [] : [{ id, name, before, after }];
  });
  await writeChanges(tx, again, { ...whose, actId: randomUUID(), person: null, resultId: second, at: at(2) });
  await refillDraft(tx, { ...whose, demandId: duty.demandId, by: officer.id, at: at(2) });
}

function machine(n: number, since: Date): { name: string; device: Device } {
  const seenAt = new Date(since.getTime() + chance('seen', n) * 10 * DAY).toISOString();
  const indicators = [`domain c${n % 7}.dieu-khien.example`, ...(n % 3 === 0 ? ['ipv4 203.0.113.77'] : [])];
  return {
    name: `PC-VANHA-${String(n + 1).padStart(2, '0')}`,
    device: firstFound({ indicators, first: seenAt, last: seenAt }),
  };
}

async function keepSweep(
  tx: Tx,
  duty: SweepDuty,
  officer: Player,
  tenant: string,
  at: Date,
): Promise<string> {
  const version = duty.parameters.listVersion ?? 1;
  const digest = duty.parameters.listDigest ?? '';
  const file = (name: string, kind: 'dns' | 'proxy', days: number) => ({
    ...{ name, kind, bytes: 24_000_000, lines: 210_000, skipped: null },
    firstTime: new Date(at.getTime() - days * DAY).toISOString(),
    lastTime: at.toISOString(),
  });
  const sweep: Sweep = {
    ...{ ranAt: at.toISOString(), listVersion: version, listDigest: digest || null },
    ...{ machinesFound: MACHINES, hitsWithoutMachine: 0 },
    files: [file('dns.log', 'dns', 18), file('squid.log', 'proxy', 9)],
  };
  const row = await tx
    .insertInto('sweep_result')
    .values({
      ...{ tenant, unit_id: duty.unitId, assignment_id: duty.assignmentId, demand_id: duty.demandId },
      ...{
        run: randomUUID(),
        way: 'bundle',
        sha256: '',
        ran_at: at,
        received_at: at,
        received_by: officer.id,
      },
      ...{ list_version: version, list_digest: digest, devices_seen: MACHINES, sweep: JSON.stringify(sweep) },
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
