// The worker's round that judges again: submissions that were judged before parameters of a demand came into force.
import { sql } from 'kysely';
import type { Database, Tx } from '../platform/db/database.ts';
import type { Outcome } from './contract.ts';
import { type JudgedDemand, judge } from './judge.ts';
import { type DemandVerdict, type WholeVerdict, wholeOf } from './rules.ts';

/** In one transaction; what is left waits for the next. */
const AT_ONCE = 200;
const MOST_BATCHES = 50;

/** Judges again what waits in one authority. @returns how many submissions */
export async function rejudge(database: Database, tenant: string, now: Date): Promise<number> {
  let done = 0;
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const judged = await database.as({ tenant, person: null }, (tx) => rejudgeSome(tx, tenant, now));
    done += judged;
    if (judged < AT_ONCE) break;
  }
  return done;
}

interface Waiting {
  submission: string;
  assignment: string;
  unit: string;
  receivedAt: Date;
  entries: { demandId: string; control: string; evidence?: unknown }[];
  demands: (DemandVerdict & {
    id: string;
    control: string;
    parameters: Record<string, unknown>;
    isChanged: boolean;
  })[];
}

async function rejudgeSome(tx: Tx, tenant: string, now: Date): Promise<number> {
  const { rows } = await sql<{ got: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('rejudge ' || ${tenant})) as got`.execute(tx);
  if (!rows[0]?.got) return 0;
  const waiting = await findWaiting(tx);
  for (const one of waiting) await rejudgeOne(tx, tenant, one, now);
  return waiting.length;
}

/**
 * The newest submission of each duty with a demand that has newer parameters. A minute more than that: a report that was
 * under way while they came into force may have been judged by the old ones. From the few demands outwards by keys, so that
 * it is quick also right after many duties and reports were written, when the planner knows nothing of them yet.
 */
async function findWaiting(tx: Tx): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    with newest as (
      select demand_lineage_id as lineage_id, max(since) as since from parameters_in_force group by 1),
    waiting as (
      select s.id, min(s.received_at) as received_at, array_agg(v.demand_id) as changed
      from newest n join demand m on m.lineage_id = n.lineage_id
        join assignment a on a.obligation_id = m.obligation_id and a.withdrawn_at is null
        cross join lateral (select x.id, x.received_at from submission x where x.assignment_id = a.id
          order by x.ordinal desc limit 1) s
        cross join lateral (select y.demand_id, y.judged_at from verdict y where y.submission_id = s.id offset 0) v
        join demand judged on judged.id = v.demand_id and judged.lineage_id = n.lineage_id
      where v.judged_at < n.since + interval '1 minute'
        and not exists (select from rejudgement r
          where r.submission_id = s.id and r.demand_id = v.demand_id and r.judged_at >= n.since)
      group by s.id order by 2 limit ${AT_ONCE})
    select w.id as submission, s.assignment_id as assignment, s.unit_id as unit, w.received_at as "receivedAt",
      s.content -> 'entries' as entries, (
        select json_agg(json_build_object('id', m.id, 'control', m.control, 'parameters', parameters_of(m),
          'outcome', coalesce(r.outcome, v.outcome), 'claimedOutcome', coalesce(r.claimed_outcome, v.claimed_outcome),
          'ground', coalesce(r.ground, v.ground), 'isChanged', m.id = any (w.changed)) order by m.position)
        from verdict v join demand m on m.id = v.demand_id
          left join lateral (select * from rejudgement r where r.submission_id = w.id and r.demand_id = m.id
            order by r.judged_at desc limit 1) r on true
        where v.submission_id = w.id) as demands
    from waiting w join submission s on s.id = w.id order by w.received_at`.execute(tx);
  return rows;
}

async function rejudgeOne(tx: Tx, tenant: string, waiting: Waiting, now: Date): Promise<void> {
  const changed = waiting.demands.filter(({ isChanged }) => isChanged);
  const judged = judge(waiting.entries, changed, now, 'vi');
  const verdicts = judged.ok ? judged.value.verdicts : changed.map(unreadable);
  const whole = wholeOf([...waiting.demands.filter(({ isChanged }) => !isChanged), ...verdicts]);
  await tx
    .insertInto('rejudgement')
    .values(
      verdicts.map((verdict) => ({
        tenant,
        assignment_id: waiting.assignment,
        submission_id: waiting.submission,
        demand_id: verdict.demandId,
        unit_id: waiting.unit,
        control: verdict.control,
        outcome: verdict.outcome,
        claimed_outcome: verdict.claimedOutcome,
        ground: verdict.ground,
        findings: JSON.stringify(verdict.findings),
        figures: JSON.stringify(verdict.figures),
        parameters: JSON.stringify(changed.find(({ id }) => id === verdict.demandId)?.parameters ?? {}),
        whole_outcome: whole.outcome,
        whole_ground: whole.ground,
        judged_at: now,
      })),
    )
    .execute();
  await moveAssignment(tx, waiting, whole);
}

/** Evidence that the control cannot read any more says nothing. */
const unreadable = ({ id, control }: { id: string; control: string }): JudgedDemand => ({
  demandId: id,
  control,
  outcome: 'unknown' satisfies Outcome,
  claimedOutcome: null,
  ground: 'claimed',
  findings: [],
  figures: null,
});

/** What a person decided before was about what was in force then: it stays in the history and counts no more. */
async function moveAssignment(
  tx: Tx,
  { assignment, receivedAt }: Waiting,
  whole: WholeVerdict,
): Promise<void> {
  await tx
    .updateTable('assignment')
    .set({
      outcome: whole.outcome,
      claimed_outcome: whole.claimedOutcome,
      ground: whole.ground,
      is_overridden: false,
    })
    .where('id', '=', assignment)
    .where('last_reported_at', '=', receivedAt)
    .execute();
}
