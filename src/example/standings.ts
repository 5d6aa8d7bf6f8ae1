// How the example's directives stood on each of the last days, told from the acts, and a roll-up that is still a draft.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import { standingsAt } from '../report/as-of.ts';
import type { Standing } from '../report/contract.ts';
import { type Counts, noCounts } from '../report/counts.ts';
import { fingerprintOf, rollUpAt } from '../report/roll-up.ts';
import { actAs, actAsSystem, type Player } from './cast.ts';
import { dayAt, instantAt } from './dispatches.ts';

/** So many days back, "since last week" has something to compare with. */
const DAYS = 10;

/** One row a day and directive, as the worker's daily note would have left it at the day's end. */
export async function plantStandings(
  tx: Tx,
  tenant: string,
  leader: Player,
  directives: readonly string[],
  now: Date,
) {
  await actAs(tx, tenant, leader);
  const rows = [];
  for (const directive of directives)
    for (let back = DAYS; back >= 1; back--) {
      const end = instantAt(now, 1 - back);
      const figures = await countsAt(tx, directive, end);
      if (figures.total > 0)
        rows.push({ directive, day: dayAt(now, -back), figures, noted: end.toISOString() });
    }
  await actAsSystem(tx, tenant);
  await sql`insert into standing (tenant, directive_id, day, figures, noted_at)
    select ${tenant}::uuid, s.directive, s.day, s.figures, s.noted
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as s (directive uuid, day date, figures jsonb, noted timestamptz)`.execute(
    tx,
  );
}

async function countsAt(tx: Tx, directive: string, at: Date): Promise<Counts> {
  const { rows } = await sql<{
    standing: Standing;
    isLate: boolean;
    isContradicted: boolean;
    isOverdue: boolean;
  }>`
    select t.st as standing, t.is_late as "isLate", coalesce(t.is_contradicted, false) as "isContradicted",
      coalesce(t.st in ('silent', 'pending') and t.due_at <= ${at}, false) as "isOverdue"
    from ${standingsAt(directive, at)} t`.execute(tx);
  const counts = noCounts();
  for (const { standing, isLate, isContradicted, isOverdue } of rows) {
    counts.total += 1;
    counts[standing] += 1;
    if (isLate) counts.late += 1;
    if (isContradicted) counts.contradicted += 1;
    if (isOverdue) counts.overdue += 1;
  }
  return counts;
}

/** A roll-up of yesterday evening, not final. */
export async function plantRollUp(tx: Tx, tenant: string, coordinator: Player, directive: string, now: Date) {
  await actAs(tx, tenant, coordinator);
  const cutOff = instantAt(now, -1, '17:00');
  const report = await rollUpAt(tx, directive, tenant, cutOff);
  if (!report) throw new Error('the example cannot report on its own directive');
  const sha256 = fingerprintOf(report);
  const content = JSON.stringify({ ...report, head: { ...report.head, fingerprint: sha256 } });
  const made = { made_by: coordinator.id, made_at: new Date(cutOff.getTime() + 900_000) };
  await tx
    .insertInto('roll_up')
    .values({ tenant, directive_id: directive, cut_off: cutOff, content, sha256, ...made })
    .execute();
}
