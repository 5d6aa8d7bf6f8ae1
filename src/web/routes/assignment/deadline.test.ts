import { expect, test } from 'vitest';
import { vi } from '../../words/assignment.vi.ts';
import { endOfDay, sayDeadline } from './deadline.ts';

const say = (deadlineKind: 'before' | 'by' | 'none', dueAt: string | null) =>
  sayDeadline({ deadlineKind, dueAt }, vi.due);

test('a day that is included is said as its end, one that is excluded as what comes before it', () => {
  expect(say('by', endOfDay('2022-09-25'))).toBe('hết ngày 25/9/2022');
  expect(say('before', '2022-09-25T17:00:00.000Z')).toBe('trước ngày 26/9/2022');
  expect(say('by', '2022-09-26T10:00:00.000Z')).toBe('17:00, 26/9/2022');
  expect(say('none', null)).toBeNull();
});
