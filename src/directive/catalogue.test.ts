import { expect, test } from 'vitest';
import { fitParameters, lackOf } from './catalogue.ts';

const days = { from: '2026-12-29T17:00:00.000Z', to: '2027-01-03T17:00:00.000Z', areWhenToWork: false };
const { areWhenToWork: _, ...window } = days;

test('the days that a clause prints become the window of a roster and of the logs to sweep', () => {
  expect(fitParameters('duty-roster', {}, days)).toMatchObject({ window });
  expect(fitParameters('indicator-sweep', {}, days)).toMatchObject({
    windowFrom: days.from,
    windowTo: days.to,
  });
});

test('days in which to sweep are not taken for the days of the logs', () => {
  const fitted = fitParameters('indicator-sweep', {}, { ...days, areWhenToWork: true });
  expect(fitted).toMatchObject({ windowFrom: null, windowTo: null });
});

test('a roster without days to be manned lacks something that no unit can mend; a word of the unit lacks nothing', () => {
  expect(lackOf('duty-roster', {})).toBe('no-window');
  expect(lackOf('duty-roster', { window })).toBeNull();
  expect(lackOf('statement', {})).toBeNull();
  expect(lackOf('no-such-control', {})).toBeNull();
});
