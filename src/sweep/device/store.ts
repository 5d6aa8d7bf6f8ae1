// The SQL of devices: those of a duty as the rules have them, and what changed of them written in whole sets.
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import type { Device, State } from './rules.ts';

export interface KnownDevice extends Device {
  id: string;
  name: string;
  folded: string;
}

/** Keeps two results, or a result and a step, from writing the devices of one duty at once. */
export async function lockDevices(tx: Tx, assignmentId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('swept devices ' || ${assignmentId}))`.execute(tx);
}

export async function devicesOf(tx: Tx, assignmentId: string): Promise<KnownDevice[]> {
  const rows = await tx
    .selectFrom('swept_device')
    .selectAll()
    .where('assignment_id', '=', assignmentId)
    .orderBy('folded')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    folded: row.folded ?? '',
    state: row.state as State,
    indicators: row.indicators as string[],
    firstSeen: row.first_seen?.toISOString() ?? null,
    lastSeen: row.last_seen?.toISOString() ?? null,
    whatWasDone: row.what_was_done,
    cleanedAt: row.cleaned_at?.toISOString() ?? null,
    recurrences: row.recurrences,
  }));
}

/** A device that came or changed. `id` null: it is new, and so has no `before`. */
export interface Change {
  id: string | null;
  name: string;
  before: Device | null;
  after: Device;
}

export interface Cause {
  tenant: string;
  unitId: string;
  assignmentId: string;
  /** Steps of one act are undone together. */
  actId: string;
  /** Null: a sweep did it. */
  person: string | null;
  resultId: string | null;
  at: Date;
}

/** Writes the devices and, for each whose state or deed moved, the step. */
export async function writeChanges(tx: Tx, changes: readonly Change[], cause: Cause): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ id, name, before, after }) => ({
    id: id ?? crypto.randomUUID(),
    name,
    before: before && factsOf(before),
    after: factsOf(after),
    is_step: before === null || JSON.stringify(stepOf(before)) !== JSON.stringify(stepOf(after)),
    ...factsOf(after),
  }));
  await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g (id uuid, name text, before jsonb, after jsonb,
        is_step boolean, state text, indicators jsonb, "firstSeen" timestamptz, "lastSeen" timestamptz, "whatWasDone" text,
        "cleanedAt" timestamptz, recurrences int)),
    written as (
      insert into swept_device (id, tenant, unit_id, assignment_id, name, indicators, first_seen, last_seen, state,
          what_was_done, cleaned_at, recurrences, found_at, changed_at)
        select id, ${cause.tenant}, ${cause.unitId}, ${cause.assignmentId}, name, indicators, "firstSeen", "lastSeen", state,
          "whatWasDone", "cleanedAt", recurrences, ${cause.at}, ${cause.at} from given
      on conflict (id) do update set indicators = excluded.indicators, first_seen = excluded.first_seen,
        last_seen = excluded.last_seen, state = excluded.state, what_was_done = excluded.what_was_done,
        cleaned_at = excluded.cleaned_at, recurrences = excluded.recurrences, changed_at = excluded.changed_at
      returning id)
    insert into device_step (tenant, unit_id, device_id, act_id, at, by_person, result_id, before, after)
      select ${cause.tenant}, ${cause.unitId}, g.id, ${cause.actId}, ${cause.at}, ${cause.person}, ${cause.resultId},
        g.before, g.after
      from given g join written w on w.id = g.id where g.is_step`.execute(tx);
}

const factsOf = ({
  state,
  indicators,
  firstSeen,
  lastSeen,
  whatWasDone,
  cleanedAt,
  recurrences,
}: Device): Device => ({
  state,
  indicators,
  firstSeen,
  lastSeen,
  whatWasDone,
  cleanedAt,
  recurrences,
});
const stepOf = ({ state, whatWasDone, cleanedAt, recurrences }: Device) => [
  state,
  whatWasDone,
  cleanedAt,
  recurrences,
];
