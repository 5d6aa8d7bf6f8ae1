// The lunar days that dispatches count by, against the calendars that were printed.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lunarDay } from './lunar.ts';

it.each([
  [1985, '1985-01-21'],
  [2007, '2007-02-17'],
  [2015, '2015-02-19'],
  [2020, '2020-01-25'],
  [2023, '2023-01-22'],
  [2025, '2025-01-29'],
  [2026, '2026-02-17'],
  [2029, '2029-02-13'],
  [2030, '2030-02-02'],
])('Tết of %i is on %s, also where China begins its year on another day', (year, day) =>
  expect(lunarDay(year, 1, 1)).toBe(day),
);

it.each([
  [2020, 3, 10, '2020-04-02'],
  [2023, 3, 10, '2023-04-29'],
  [2025, 3, 10, '2025-04-07'],
  [2020, 8, 15, '2020-10-01'],
  [2023, 8, 15, '2023-09-29'],
  [2025, 8, 15, '2025-10-06'],
  [2025, 12, 23, '2026-02-10'],
])('in %i, month %i, day %i is %s: a leap month before it is counted', (year, month, day, civil) =>
  expect(lunarDay(year, month, day)).toBe(civil),
);

it('a year has twelve or thirteen months of 29 or 30 days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1946, max: 2098 }), (year) => {
      const days = (Date.parse(lunarDay(year + 1, 1, 1)) - Date.parse(lunarDay(year, 1, 1))) / 86_400_000;
      expect([353, 354, 355, 383, 384, 385]).toContain(days);
    }),
  );
});
