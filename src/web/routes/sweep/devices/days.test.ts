// Which days were searched.
import { expect, it } from 'vitest';
import { daysOf } from './days.ts';

const file = (firstTime: string | null, lastTime: string | null, skipped: string | null = null) => ({
  ...{ name: 'dns.log', kind: 'dns', lines: 9, bytes: 90 },
  ...{ firstTime, lastTime, skipped },
});
const window = { from: '2024-08-25T17:00:00Z', to: '2024-08-29T17:00:00Z' };
const now = new Date('2024-09-05T00:00:00Z');
const states = (...files: ReturnType<typeof file>[]) =>
  daysOf([{ isListInForce: true, files }], window, now).map(({ state }) => state);

it('a day between the first and the last line of a log is searched, in Viet Nam’s time; the others are gaps', () => {
  expect(states(file('2024-08-25T18:00:00Z', '2024-08-27T02:00:00Z'))).toEqual([
    'searched',
    'searched',
    'gap',
    'gap',
  ]);
});

it('a log that was not searched, or has no times, covers no day', () => {
  expect(
    states(file('2024-08-25T18:00:00Z', '2024-08-29T02:00:00Z', 'no-permission'), file(null, null)),
  ).toEqual(['gap', 'gap', 'gap', 'gap']);
});

it('what was searched with an older list only is told apart', () => {
  const files = [file('2024-08-25T18:00:00Z', '2024-08-26T02:00:00Z')];
  expect(daysOf([{ isListInForce: false, files }], window, now)[0]).toEqual({
    day: '2024-08-26',
    state: 'older',
  });
});

it('days that have not come yet are no gaps, and without a window the logs give the days', () => {
  expect(daysOf([], window, new Date('2024-08-27T00:00:00Z'))).toHaveLength(2);
  expect(daysOf([], { from: null, to: null }, now)).toEqual([]);
  const files = [file('2024-08-26T00:00:00Z', '2024-08-28T00:00:00Z')];
  expect(daysOf([{ isListInForce: true, files }], { from: null, to: null }, now)).toHaveLength(3);
});
