// How the example's directives stood on each of the last days, told from the acts, and a roll-up that is still a draft.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import { stoodAt } from '../report/as-of.ts';
import { fingerprintOf, rollUpAt } from '../report/roll-up.ts';
import { type Counts, noCounts } from '../report/rules.ts';
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
  const stood = await stoodAt(tx, directive, at);
  const facts = await tx
    .selectFrom('assignment as a')
    .leftJoin('submission as s', (j) => j.onRef('s.assignment_id', '=', 'a.id').on('s.received_at', '<=', at))
    .select(['a.id', 'a.due_at'])
    .select(
      sql<boolean>`coalesce(bool_or(contradicts(s.claimed_outcome, s.outcome, s.ground)), false)`.as(
        'contradicted',
      ),
    )
    .where('a.directive_id', '=', directive)
    .groupBy('a.id')
    .execute();
  const factOf = new Map(facts.map((fact) => [fact.id, fact]));
  const counts = noCounts();
  for (const { assignment, standing, isLate } of stood) {
    const fact = factOf.get(assignment);
    const isOpen = standing === 'silent' || standing === 'pending';
    counts.total += 1;
    counts[standing] += 1;
    if (isLate) counts.late += 1;
    if (fact?.contradicted) counts.contradicted += 1;
    if (isOpen && fact?.due_at && fact.due_at <= at) counts.overdue += 1;
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
