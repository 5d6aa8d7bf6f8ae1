import { expect, it } from 'vitest';
import { watchSchedule } from './watching.ts';

it('looks again after 1 h, 6 h, 24 h, 3 days, 7 days, then weekly up to 90 days', () => {
  const since = new Date('2026-01-05T00:00:00Z');
  const hours: number[] = [];
  for (let step = 0; ; step += 1) {
    const due = watchSchedule(step, since);
    if (!due) break;
    hours.push((due.getTime() - since.getTime()) / 3_600_000);
  }
  const weeks = Array.from({ length: 11 }, (_, n) => (n + 2) * 168);
  expect(hours).toEqual([1, 6, 24, 72, 168, ...weeks]);
  expect(hours.at(-1)! / 24).toBeLessThanOrEqual(90);
});
