// Reads the devices of a duty for its pages: with their steps for the unit, without them where the unit shares the detail.
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import type { DetailShare, DeviceRow, DevicesAnswer } from './contract.ts';
import type { State } from './rules.ts';

/** Whether whoever asks is of the unit itself. */
export async function isOfUnit(tx: Tx, unitId: string): Promise<boolean> {
  const { rows } = await sql<{ own: boolean }>`select exists (
    select 1 from reachable('evidence.submit', 'evidence.sign') u where u = ${unitId}) as own`.execute(tx);
  return rows[0]?.own ?? false;
}

export async function readDevices(tx: Tx, assignmentId: string, unitId: string): Promise<DevicesAnswer> {
  const share = await shareOf(tx, assignmentId);
  if (!share && !(await isOfUnit(tx, unitId))) return { rows: null, share };
  const rows = await tx
    .selectFrom('swept_device')
    .selectAll()
    .where('assignment_id', '=', assignmentId)
    .orderBy('folded')
    .execute();
  const steps = Map.groupBy(await stepsOf(tx, assignmentId), ({ device }) => device);
  return {
    share,
    rows: rows.map(
      (row): DeviceRow => ({
        id: row.id,
        name: row.name,
        indicators: row.indicators as string[],
        firstSeen: row.first_seen?.toISOString() ?? null,
        lastSeen: row.last_seen?.toISOString() ?? null,
        state: row.state as State,
        whatWasDone: row.what_was_done,
        cleanedAt: row.cleaned_at?.toISOString() ?? null,
        recurrences: row.recurrences,
        foundAt: row.found_at.toISOString(),
        changedAt: row.changed_at.toISOString(),
        steps: (steps.get(row.id) ?? []).map(({ device: _, ...one }) => one),
      }),
    ),
  };
}

async function stepsOf(tx: Tx, assignmentId: string) {
  const rows = await tx
    .selectFrom('device_step as s')
    .innerJoin('swept_device as d', 'd.id', 's.device_id')
    .leftJoin('person as p', 'p.id', 's.by_person')
    .select(['s.device_id', 's.at', 's.after', 's.by_person', 'p.name'])
    .where('d.assignment_id', '=', assignmentId)
    .orderBy('s.at', 'desc')
    .execute();
  return rows.map(({ device_id, at, after, by_person, name }) => {
    const { state, whatWasDone } = after as unknown as { state: State; whatWasDone: string | null };
    return {
      device: device_id,
      at: at.toISOString(),
      by: by_person === null ? null : (name ?? ''),
      to: state,
      whatWasDone,
    };
  });
}

async function shareOf(tx: Tx, assignmentId: string): Promise<DetailShare | null> {
  const row = await tx
    .selectFrom('detail_share as s')
    .leftJoin('person as p', 'p.id', 's.shared_by')
    .select(['s.kind', 's.reason', 's.shared_at', 'p.name'])
    .where('s.assignment_id', '=', assignmentId)
    .where('s.ended_at', 'is', null)
    .executeTakeFirst();
  return row
    ? {
        kind: row.kind as DetailShare['kind'],
        reason: row.reason,
        by: row.name ?? '',
        at: row.shared_at.toISOString(),
      }
    : null;
}
