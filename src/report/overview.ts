// What is under way: each issued directive with its sums, and each unit's own sums.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import { ageOf, type Counts, noCounts } from './rules.ts';

/** Issued directives with their counts at `now` and a week before, newest first. */
export async function overviewOf(tx: Tx, now: Date) {
  const { rows } = await sql<
    {
      id: string;
      reference: string;
      subject: string;
      issuedAt: Date;
      nextDue: Date | null;
      week: { day: string; figures: Counts } | null;
    } & Counts
  >`
    select d.id, d.reference, d.subject, d.issued_at as "issuedAt",
      (select min(o.due_at) from obligation o where o.directive_id = d.id and o.due_at > ${now}) as "nextDue",
      (select jsonb_build_object('day', k.day, 'figures', k.figures) from standing k where k.directive_id = d.id
        and k.day <= (${now}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date - 7 order by k.day desc limit 1) as week,
      coalesce(sum(n), 0)::float8 as total, ${counted("st = 'silent'")} as silent, ${counted("st = 'not-met'")} as "not-met",
      ${counted("st = 'partly'")} as partly, ${counted("st = 'unknown'")} as unknown, ${counted("st = 'pending'")} as pending,
      ${counted("st = 'met'")} as met, ${counted("st = 'exempt'")} as exempt, ${counted('is_late')} as late,
      coalesce(sum(n) filter (where t.due_at <= ${now} and st in ('silent', 'pending')), 0)::float8 as overdue,
      ${counted('is_contradicted')} as contradicted
    from directive d left join lateral (select *, standing_of(is_exempt, is_reported, is_returned, is_acknowledged, is_answered, outcome) as st
      from tally where tally.directive_id = d.id) t on true
    where d.state = 'issued' group by d.id order by d.issued_at desc limit 200`.execute(tx);
  return rows.map(({ id, reference, subject, issuedAt, nextDue, week, ...counts }) => ({
    id,
    reference,
    subject,
    issuedAt,
    nextDue,
    counts: counts as Counts,
    lastWeek: week && { day: week.day, counts: { ...noCounts(), ...week.figures } },
  }));
}

const counted = (condition: string) => sql.raw(`coalesce(sum(n) filter (where ${condition}), 0)::float8`);

/** The sums of one unit's own duties, from its own rows: a unit sees no other unit's sums. */
export async function unitBoard(tx: Tx, unitId: string, now: Date) {
  const { rows } = await sql<{
    st: keyof Counts;
    due_at: Date | null;
    is_late: boolean;
    contradicted: boolean;
  }>`
    select standing_of(exempt_at is not null, reported_at is not null, returned_at is not null, acknowledged_at is not null,
      answered_at is not null, outcome) as st, due_at, is_late, contradicts(claimed_outcome, outcome, ground) as contradicted
    from assignment where unit_id = ${unitId} and withdrawn_at is null`.execute(tx);
  const counts = noCounts();
  const ageing: Record<string, number> = {};
  for (const row of rows) {
    const isOpen = row.st === 'silent' || row.st === 'pending';
    counts.total += 1;
    counts[row.st] += 1;
    if (row.is_late) counts.late += 1;
    if (row.contradicted) counts.contradicted += 1;
    if (isOpen && row.due_at && row.due_at <= now) counts.overdue += 1;
    if (isOpen) ageing[ageOf(row.due_at, now)] = (ageing[ageOf(row.due_at, now)] ?? 0) + 1;
  }
  return { counts, ageing };
}
