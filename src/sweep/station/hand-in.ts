// Hands in the report that a unit's own machine has filled in, where the unit's head lets it.
import { handInDraft } from '../../evidence/hand-in-draft.ts';
import type { Tx } from '../../platform/db/database.ts';
import { formatDate } from '../../platform/words/civil-time.ts';
import { judge } from '../../verdict/judge.ts';
import type { Arrived } from '../result/take-in.ts';

const DAY_MS = 86_400_000;

/**
 * A result in which nothing changed is handed in once a day and once a version of the list, so that a machine that sweeps
 * every few minutes does not bury the unit's reports. @returns whether it was handed in
 */
export async function handInFor(tx: Tx, arrived: Arrived, isNews: boolean): Promise<boolean> {
  const head = arrived.station ? await lettingHead(tx, arrived.station) : null;
  if (!head || !(isNews || (await isDue(tx, arrived)))) return false;
  const { tenant, person, duty, result, now: at } = arrived;
  const signedOffName = `${head.name} (cho máy quét tự nộp từ ${formatDate(head.since)})`;
  const whose = { tenant, person, assignmentId: duty.assignmentId };
  return handInDraft(tx, { ...whose, key: result.run, signedOffName, at }, judge);
}

async function lettingHead(tx: Tx, stationId: string): Promise<{ name: string; since: Date } | null> {
  const row = await tx
    .selectFrom('station_hand_in as l')
    .innerJoin('person as p', 'p.id', 'l.let_by')
    .select(['p.name', 'l.since'])
    .where('l.station_id', '=', stationId)
    .where('p.is_active', '=', true)
    .executeTakeFirst();
  return row ?? null;
}

/** This result's row is there already: one alone is the first with its version. */
async function isDue(tx: Tx, { duty, list, now }: Arrived): Promise<boolean> {
  const { reportedAt } = await tx
    .selectFrom('assignment')
    .select('last_reported_at as reportedAt')
    .where('id', '=', duty.assignmentId)
    .executeTakeFirstOrThrow();
  if (!reportedAt || now.getTime() - reportedAt.getTime() >= DAY_MS) return true;
  const { swept } = await tx
    .selectFrom('sweep_result')
    .select((e) => e.fn.countAll<number>().as('swept'))
    .where('assignment_id', '=', duty.assignmentId)
    .where('list_digest', '=', list.digest)
    .executeTakeFirstOrThrow();
  return Number(swept) === 1;
}
