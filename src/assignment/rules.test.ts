import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ground, openGround } from '../testing/ground.ts';
import type { AssignmentFacts } from './contract.ts';
import { stages } from './contract.ts';
import { contradicts, isPast, stateOf } from './rules.ts';

const outcome = fc.constantFrom('met', 'partly', 'not-met', 'unknown');
const instant = fc
  .date({ min: new Date('2024-08-01T00:00:00Z'), max: new Date('2024-10-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const facts: fc.Arbitrary<AssignmentFacts> = fc.record({
  dueAt: maybe(instant),
  deadlineKind: fc.constantFrom('before', 'by', 'within', 'none'),
  deliveredAt: instant,
  openedAt: maybe(instant),
  acknowledgedAt: maybe(instant),
  clockStartedAt: maybe(instant),
  answeredAt: maybe(instant),
  reportedAt: maybe(instant),
  lastReportedAt: maybe(instant),
  isLate: fc.boolean(),
  returnedAt: maybe(instant),
  extendedAt: maybe(instant),
  exemptAt: maybe(instant),
  outcome: maybe(outcome),
  claimedOutcome: maybe(outcome),
  ground: maybe(fc.constantFrom('claimed', 'checked', 'witnessed')),
  isOverridden: fc.boolean(),
  changedInVersion: maybe(fc.integer({ min: 2, max: 9 })),
});
const now = instant.map((at) => new Date(at));
const stageOf = (given: AssignmentFacts) => stateOf(given, new Date('2024-09-01T00:00:00Z')).stage;

let ground: Ground;
beforeAll(async () => {
  ground = await openGround([]);
});
afterAll(() => ground.close());

test('a further act never takes a duty back to an earlier stage', () => {
  const rank = (given: AssignmentFacts) => stages.indexOf(stageOf(given));
  fc.assert(
    fc.property(facts, instant, (given, at) => {
      const before = rank({ ...given, openedAt: null });
      expect(rank({ ...given, openedAt: at })).toBeGreaterThanOrEqual(before);
      expect(rank({ ...given, acknowledgedAt: at })).toBeGreaterThanOrEqual(rank(given));
      expect(rank({ ...given, reportedAt: at })).toBeGreaterThanOrEqual(rank(given));
    }),
  );
});

test('no state says two things that cannot both be true', () => {
  fc.assert(
    fc.property(facts, now, (given, at) => {
      const { stage, marks } = stateOf(given, at);
      const has = (mark: (typeof marks)[number]) => marks.includes(mark);
      expect(new Set(marks).size).toBe(marks.length);
      if (has('silent')) expect(['delivered', 'opened']).toContain(stage);
      if (has('silent') || has('overdue')) expect(has('exempt')).toBe(false);
      if (has('overdue')) expect(given.dueAt).not.toBeNull();
      if (has('overdue') && stage === 'reported') expect(has('returned')).toBe(true);
      if (has('returned')) expect(stage).not.toBe('judged');
      expect(has('no-deadline') && has('waits-for-event')).toBe(false);
    }),
  );
});

test('a deadline is past from its instant on and never before', () => {
  fc.assert(
    fc.property(instant, (at) => {
      expect(isPast(at, new Date(at))).toBe(true);
      expect(isPast(at, new Date(Date.parse(at) - 1))).toBe(false);
      expect(isPast(null, new Date(at))).toBe(false);
    }),
  );
});

test('the database and the pages agree on where every duty stands and on what contradicts', async () => {
  const cases = fc.sample(facts, { numRuns: 500, seed: 20240830 });
  const { rows } = await ground.superuser.query(
    `select contradicts(f ->> 'claimedOutcome', f ->> 'outcome', f ->> 'ground') as contradicts,
       standing_of((f ->> 'exemptAt') is not null, (f ->> 'reportedAt') is not null, (f ->> 'returnedAt') is not null,
         (f ->> 'acknowledgedAt') is not null, (f ->> 'answeredAt') is not null, f ->> 'outcome') as standing
     from jsonb_array_elements($1::jsonb) with ordinality e(f, n) order by n`,
    [JSON.stringify(cases)],
  );
  expect(rows).toHaveLength(cases.length);
  for (const [n, given] of cases.entries()) {
    const { stage, marks } = stateOf(given, new Date('2024-09-01T00:00:00Z'));
    expect(rows[n].contradicts).toBe(contradicts(given));
    expect(rows[n].standing === 'silent').toBe(marks.includes('silent'));
    expect(rows[n].standing === 'exempt').toBe(marks.includes('exempt'));
    if (stage === 'judged' && !given.exemptAt) expect(rows[n].standing).toBe(given.outcome);
    if (rows[n].standing === 'met') expect(given.outcome).toBe('met');
  }
});
