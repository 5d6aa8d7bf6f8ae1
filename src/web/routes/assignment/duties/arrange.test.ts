import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AssignmentFacts } from '../../../../assignment/contract.ts';
import { groupOf } from './arrange.ts';

const facts = (part: Partial<AssignmentFacts>) => ({
  facts: { exemptAt: null, reportedAt: null, returnedAt: null, dueAt: null, ...part } as AssignmentFacts,
});
const now = new Date('2024-09-02T03:00:00Z'); // 10:00 on 2/9 in Viet Nam

test('a duty due at the end of today is for today, and is late only once the day is over', () => {
  const today = facts({ dueAt: '2024-09-02T17:00:00.000Z' });
  expect(groupOf(today, now)).toBe('soon');
  expect(groupOf(today, new Date('2024-09-02T16:59:59Z'))).toBe('soon');
  expect(groupOf(today, new Date('2024-09-02T17:00:00Z'))).toBe('late');
});

test('duties are grouped by the days that are left', () => {
  expect(groupOf(facts({ dueAt: '2024-09-05T17:00:00Z' }), now)).toBe('soon');
  expect(groupOf(facts({ dueAt: '2024-09-06T17:00:00Z' }), now)).toBe('week');
  expect(groupOf(facts({ dueAt: '2024-09-20T17:00:00Z' }), now)).toBe('later');
  expect(groupOf(facts({}), now)).toBe('none');
  expect(groupOf(facts({ deadlineKind: 'within' }), now)).toBe('waits');
});

test('what was reported is done until it is sent back', () => {
  const dueAt = '2024-09-01T17:00:00Z';
  const reportedAt = '2024-08-30T00:00:00Z';
  expect(groupOf(facts({ dueAt, reportedAt }), now)).toBe('done');
  expect(groupOf(facts({ dueAt, reportedAt, returnedAt: '2024-08-31T00:00:00Z' }), now)).toBe('late');
});

test('a duty never becomes less pressing as time goes on', () => {
  const rank = { later: 0, week: 1, soon: 2, late: 3, waits: -1, none: -1, done: -1 };
  const instant = fc.date({ min: new Date('2024-01-01'), max: new Date('2025-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instant, instant, instant, (due, one, other) => {
      const [early, late] = one < other ? [one, other] : [other, one];
      const row = facts({ dueAt: due.toISOString() });
      expect(rank[groupOf(row, late)]).toBeGreaterThanOrEqual(rank[groupOf(row, early)]);
    }),
  );
});
