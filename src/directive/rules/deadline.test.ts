import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deadline as ReadDeadline } from '../../dispatch/contract.ts';
import { deadlineOf, earlierBy, hoursOf, instantOf } from './deadline.ts';

const read = (given: Partial<ReadDeadline>): ReadDeadline => ({
  kind: 'none',
  date: null,
  time: null,
  from: null,
  to: null,
  rule: null,
  raw: null,
  ...given,
});

describe('a deadline as the dispatch words it', () => {
  test('before 26/9/2022: the first instant of that day in Vietnam is too late', () => {
    expect(deadlineOf(read({ kind: 'before', date: '2022-09-26' }))).toMatchObject({
      kind: 'before',
      at: '2022-09-25T17:00:00.000Z',
    });
  });
  test('by 26/9/2022: the whole day still counts', () => {
    expect(deadlineOf(read({ kind: 'by', date: '2022-09-26' }))).toMatchObject({
      at: '2022-09-26T17:00:00.000Z',
    });
  });
  test('before 17:00 on 26/9/2022 is that hour', () => {
    expect(deadlineOf(read({ kind: 'before', date: '2022-09-26', time: '17:00' }))).toMatchObject({
      at: '2022-09-26T10:00:00.000Z',
    });
  });
  test('within 24 hours runs from its event', () => {
    const said = read({ kind: 'within', rule: 'PT24H', raw: 'trong vòng 24 giờ kể từ khi xảy ra sự cố' });
    expect(deadlineOf(said)).toMatchObject({ kind: 'within', hours: 24 });
  });
  test('what cannot be placed in time is none, and its words are kept', () => {
    for (const kind of ['during', 'recurring', 'within', 'before'] as const)
      expect(deadlineOf(read({ kind, raw: 'trong kỳ nghỉ' }))).toEqual({
        kind: 'none',
        raw: 'trong kỳ nghỉ',
      });
  });
  test('months have no fixed length and are no number of hours', () => {
    expect(hoursOf('P1M')).toBeNull();
    expect(hoursOf('P3D')).toBe(72);
    expect(hoursOf('PT')).toBeNull();
  });
});

test('a derived deadline is earlier by exactly that many days, and none stays none', () => {
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 365 }), (date, days) => {
      const at = instantOf(date.toISOString().slice(0, 10));
      const moved = earlierBy({ kind: 'by', at, raw: null }, days);
      expect(moved.kind === 'by' && Date.parse(at) - Date.parse(moved.at)).toBe(days * 86_400_000);
    }),
  );
  expect(earlierBy({ kind: 'none', raw: null }, 5)).toEqual({ kind: 'none', raw: null });
});
