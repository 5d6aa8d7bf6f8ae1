// What is under way: each issued directive with its sums, and each unit's own sums.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import { type Age, ageOf } from './ages.ts';
import type { Standing } from './contract.ts';
import { type Counts, noCounts, sumOf } from './counts.ts';

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

/** The sums of one unit’s own duties, whole and by directive, from its own rows: a unit sees no other unit’s sums. */
export async function unitBoard(tx: Tx, unitId: string, now: Date) {
  const { rows } = await sql<UnitDuty>`
    select d.id, d.reference, d.subject, a.due_at as "dueAt", a.is_late as "isLate",
      contradicts(a.claimed_outcome, a.outcome, a.ground) as "isContradicted",
      standing_of(a.exempt_at is not null, a.reported_at is not null, a.returned_at is not null, a.acknowledged_at is not null,
        a.answered_at is not null, a.outcome) as standing
    from assignment a join directive d on d.id = a.directive_id
    where a.unit_id = ${unitId} and a.withdrawn_at is null order by d.issued_at desc, d.id`.execute(tx);
  const ageing: Partial<Record<Age, number>> = {};
  for (const row of rows.filter(isOpen)) {
    const age = ageOf(row.dueAt, now);
    ageing[age] = (ageing[age] ?? 0) + 1;
  }
  const directives = [...Map.groupBy(rows, (row) => row.id)].map(([id, members]) => ({
    id,
    reference: members[0]?.reference ?? '',
    subject: members[0]?.subject ?? '',
    counts: sumOf(members.map((row) => countOf(row, now))),
  }));
  return { counts: sumOf(directives.map((directive) => directive.counts)), ageing, directives };
}

interface UnitDuty {
  id: string;
  reference: string;
  subject: string;
  dueAt: Date | null;
  isLate: boolean;
  isContradicted: boolean;
  standing: Standing;
}

const isOpen = ({ standing }: UnitDuty) => standing === 'silent' || standing === 'pending';

/** One assignment as counts: one in its standing, and one in each thing beside it that holds. */
function countOf(row: UnitDuty, now: Date): Counts {
  const counts = { ...noCounts(), total: 1, [row.standing]: 1 };
  if (row.isLate) counts.late = 1;
  if (row.isContradicted) counts.contradicted = 1;
  if (isOpen(row) && row.dueAt && row.dueAt <= now) counts.overdue = 1;
  return counts;
}
