// Moves several devices of a duty at once by a person's step, and undoes such an act where nothing has happened since.
import { randomUUID } from 'node:crypto';
import type { Tx } from '../../platform/db/database.ts';
import type { Refusal } from '../../platform/http/problem.ts';
import { refusalOf, refusals } from './refusals.ts';
import { type Device, type Step, type StepProblem, step } from './rules.ts';
import { type Cause, type Change, devicesOf, type KnownDevice, lockDevices, writeChanges } from './store.ts';

type Whose = Omit<Cause, 'actId' | 'resultId'>;
/** `actId`: by which it is undone. */
export interface Moved {
  actId: string;
  changed: number;
}

/** All of them or none; those that are so already are left as they are. Null: one of them is not of this duty. */
export async function moveDevices(
  tx: Tx,
  ids: readonly string[],
  given: Step,
  whose: Whose,
): Promise<Moved | Refusal | null> {
  await lockDevices(tx, whose.assignmentId);
  const wanted = new Set(ids);
  const devices = (await devicesOf(tx, whose.assignmentId)).filter(({ id }) => wanted.has(id));
  if (devices.length < wanted.size) return null;
  const stepped = devices.map((device) => ({ device, next: step(device, given, whose.at) }));
  const refused = stepped.flatMap(({ device, next }) =>
    next.ok ? [] : [{ name: device.name, problem: next.problem }],
  );
  const wrong = refused.find(
    (one): one is { name: string; problem: Exclude<StepProblem, 'already-so'> } =>
      one.problem !== 'already-so',
  );
  if (wrong)
    return refusalOf(
      wrong.problem,
      refused.filter(({ problem }) => problem === wrong.problem).map(({ name }) => name),
    );
  return write(
    tx,
    stepped.flatMap(({ device, next }) => (next.ok ? [changeOf(device, next.value)] : [])),
    whose,
  );
}

/** Devices that have moved since stay where they are. */
export async function undoMove(tx: Tx, actId: string, whose: Whose): Promise<Moved | Refusal> {
  await lockDevices(tx, whose.assignmentId);
  const steps = await tx
    .selectFrom('device_step')
    .select(['device_id', 'before', 'after'])
    .where('act_id', '=', actId)
    .where('by_person', 'is not', null)
    .execute();
  const byId = new Map(steps.map((one) => [one.device_id, one]));
  const changes = (await devicesOf(tx, whose.assignmentId)).flatMap((device) => {
    const done = byId.get(device.id);
    const isUntouched = done && sameFacts(device, done.after as unknown as Device);
    return isUntouched && done.before ? [changeOf(device, done.before as unknown as Device)] : [];
  });
  return changes.length === 0 ? refusals['nothing-to-undo']() : write(tx, changes, whose);
}

const changeOf = (device: KnownDevice, after: Device): Change => ({
  id: device.id,
  name: device.name,
  before: device,
  after,
});

const sameFacts = (one: Device, other: Device): boolean =>
  one.state === other.state &&
  one.whatWasDone === other.whatWasDone &&
  one.cleanedAt === other.cleanedAt &&
  one.recurrences === other.recurrences &&
  one.lastSeen === other.lastSeen;

async function write(tx: Tx, changes: readonly Change[], whose: Whose): Promise<Moved> {
  const actId = randomUUID();
  await writeChanges(tx, changes, { ...whose, actId, resultId: null });
  return { actId, changed: changes.length };
}
