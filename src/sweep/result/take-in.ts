// Takes the result of a sweep in, once a run: remembers it, moves the devices by the rules, fills the draft of the duty.
import { hash, randomUUID } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Sweep } from '../../../controls/indicator-sweep/evidence.ts';
import { readResult } from '../../../controls/indicator-sweep/import.ts';
import { notify } from '../../notice/notify.ts';
import type { Tx } from '../../platform/db/database.ts';
import type { Refusal } from '../../platform/http/problem.ts';
import { recordAct } from '../../platform/log/record.ts';
import { refusals } from '../bundle/refusals.ts';
import { afterSweep, firstFound, type Run } from '../device/rules.ts';
import { type Change, devicesOf, type KnownDevice, lockDevices, writeChanges } from '../device/store.ts';
import { isInForce, type SweepDuty, takenOffSince } from '../duty.ts';
import { handInFor } from '../station/hand-in.ts';
import type { ResultReceipt, SentResult } from './contract.ts';
import { refillDraft } from './draft.ts';
import { type SeenDevice, seenDevices } from './sightings.ts';

/** A result as it is taken in, however it came. */
export interface Arrived {
  tenant: string;
  person: string;
  duty: SweepDuty;
  way: 'bundle' | 'upload' | 'station';
  bundle: string | null;
  station: string | null;
  /** The list that it was to be swept with. */
  list: { version: number; digest: string };
  result: Pick<SentResult, 'run' | 'ranAt' | 'list' | 'coverage' | 'sightings'>;
  now: Date;
}

/** Clocks differ; a result from further ahead than this proves nothing of when it was made. */
const AHEAD_MS = 5 * 60_000;

/** @returns the receipt, the same one for a run that was taken in before, or why it is not taken in */
export async function takeIn(tx: Tx, arrived: Arrived): Promise<ResultReceipt | Refusal> {
  const { duty, result, list, now } = arrived;
  await lockDevices(tx, duty.assignmentId);
  const sha256 = hash('sha256', canonicalize(result) ?? '');
  const before = await sameRun(tx, duty.assignmentId, result.run);
  if (before) return before.sha256 === sha256 ? before : refusals['run-changed']();
  const refused = refusedResult(result, list, now);
  if (refused) return refused;
  const read = readResult(result);
  if (!read.ok) {
    const [first] = read.problems;
    return refusals['result-unreadable']({ place: first?.path.join(' › ') ?? '', why: first?.message ?? '' });
  }
  const sweep = read.value.sweeps[0] as Sweep;
  const seen = seenDevices(result.sightings);
  const receipt = await remember(tx, arrived, { sha256, sweep, devices: seen.size });
  const changes = changesBy(await devicesOf(tx, duty.assignmentId), seen, runOf(arrived, sweep));
  const cause = {
    ...{ tenant: arrived.tenant, unitId: duty.unitId, assignmentId: duty.assignmentId },
    ...{ actId: randomUUID(), person: null, resultId: receipt.id, at: now },
  };
  await writeChanges(tx, changes, cause);
  await refillDraft(tx, { ...cause, demandId: duty.demandId, by: arrived.person });
  const isHandedIn = await handInFor(tx, arrived, changes.length > 0);
  await tell(tx, arrived, receipt, changes, isHandedIn);
  return receipt;
}

function refusedResult(
  { ranAt, list: used }: Arrived['result'],
  given: Arrived['list'],
  now: Date,
): Refusal | null {
  if (used.digest !== given.digest || (used.version ?? given.version) !== given.version) {
    const named = (version: number | null, digest: string) => `v${version ?? '?'} (${digest.slice(0, 12)})`;
    return refusals['result-of-other-list']({
      used: named(used.version, used.digest),
      given: named(given.version, given.digest),
    });
  }
  return Date.parse(ranAt) > now.getTime() + AHEAD_MS ? refusals['ran-ahead']() : null;
}

async function sameRun(tx: Tx, assignmentId: string, run: string): Promise<ResultReceipt | null> {
  const row = await tx
    .selectFrom('sweep_result')
    .selectAll()
    .where('assignment_id', '=', assignmentId)
    .where('run', '=', run)
    .executeTakeFirst();
  return row ? receiptOf(row) : null;
}

const receiptOf = (row: {
  id: string;
  run: string;
  received_at: Date;
  sha256: string;
  list_version: number;
  devices_seen: number;
  assignment_id: string;
  list_taken_off_at: Date | null;
}): ResultReceipt => ({
  id: row.id,
  run: row.run,
  receivedAt: row.received_at.toISOString(),
  sha256: row.sha256,
  listVersion: row.list_version,
  devices: row.devices_seen,
  assignmentId: row.assignment_id,
  listTakenOffAt: row.list_taken_off_at?.toISOString() ?? null,
});

async function remember(
  tx: Tx,
  { tenant, person, duty, way, bundle, station, list, result, now }: Arrived,
  { sha256, sweep, devices }: { sha256: string; sweep: Sweep; devices: number },
): Promise<ResultReceipt> {
  const row = await tx
    .insertInto('sweep_result')
    .values({
      ...{ tenant, unit_id: duty.unitId, assignment_id: duty.assignmentId, demand_id: duty.demandId },
      ...{ run: result.run, way, bundle_id: bundle, station_id: station, sha256 },
      ...{ ran_at: result.ranAt, received_at: now, received_by: person },
      ...{ list_version: list.version, list_digest: list.digest, devices_seen: devices },
      list_taken_off_at: takenOffSince(duty, list),
      sweep: JSON.stringify({ ...sweep, listVersion: list.version }),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return receiptOf(row);
}

function runOf({ duty, list, result }: Arrived, { files }: Sweep): Run {
  const ends = files.flatMap(({ lastTime, skipped }) => (lastTime && !skipped ? [lastTime] : []));
  return {
    ranAt: result.ranAt,
    isListInForce: isInForce(duty, list),
    searchedTo: ends.sort().at(-1) ?? null,
  };
}

function changesBy(known: readonly KnownDevice[], seen: ReadonlyMap<string, SeenDevice>, run: Run): Change[] {
  const names = new Set(known.map(({ folded }) => folded));
  const fresh = [...seen].filter(([folded]) => !names.has(folded));
  return [
    ...fresh.map(([, device]) => ({ id: null, name: device.name, before: null, after: firstFound(device) })),
    ...known.flatMap((device) => {
      const after = afterSweep(device, seen.get(device.folded) ?? null, run);
      return after === device ? [] : [{ id: device.id, name: device.name, before: device, after }];
    }),
  ];
}

async function tell(
  tx: Tx,
  { tenant, person, duty, way, now }: Arrived,
  receipt: ResultReceipt,
  changes: readonly Change[],
  isHandedIn: boolean,
): Promise<void> {
  const counts = {
    seen: receipt.devices,
    new: changes.filter(({ before }) => before === null).length,
    back: changes.filter(({ before, after }) => before && after.recurrences > before.recurrences).length,
    cleanAgain: changes.filter(
      ({ before, after }) => after.state === 'clean-again' && before?.state !== 'clean-again',
    ).length,
  };
  const asker = { tenant: { id: tenant }, person: { id: person } };
  const act = { objectKind: 'assignment', objectId: duty.assignmentId, unitId: duty.unitId };
  await recordAct(
    tx,
    asker,
    { verb: 'sweep.taken-in', ...act, about: { run: receipt.run, way, ...counts } },
    now,
  );
  if (way === 'bundle') return;
  const notice = {
    unitId: duty.unitId,
    kind: isHandedIn ? 'sweep-handed-in' : 'sweep-taken-in',
    about: counts,
    link: `/viec/${duty.assignmentId}`,
  };
  await notify(tx, tenant, [notice], now);
}
