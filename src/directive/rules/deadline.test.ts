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
  test('a span that is counted from the receipt of the dispatch runs by itself; of days from the day after', () => {
    const starts = (rule: string, raw: string) => {
      const deadline = deadlineOf(read({ kind: 'within', rule, raw }), '2026-11-02');
      return deadline.kind === 'within' ? deadline.starts : deadline.kind;
    };
    expect(starts('P10D', 'trong 10 ngày kể từ ngày nhận được công văn này')).toBe('day-after-delivery');
    expect(starts('P5D', 'trong thời hạn 05 ngày, kể từ ngày nhận được văn bản.')).toBe('day-after-delivery');
    expect(starts('PT24H', 'trong 24 giờ sau khi nhận được Công điện này')).toBe('delivery');
    expect(starts('PT24H', 'trong 24 giờ kể từ khi nhận được cảnh báo')).toBeUndefined();
    expect(starts('P3D', 'trong 3 ngày từ khi nhận được văn bản đề nghị của đơn vị')).toBeUndefined();
    expect(starts('PT2H', 'trong 2 giờ kể từ khi nhận được thông báo sự cố')).toBeUndefined();
  });
  test('a span of days from the signing ends with a day; where the day of signing is unknown it waits', () => {
    const said = read({ kind: 'within', rule: 'P10D', raw: 'trong 10 ngày kể từ ngày ký ban hành' });
    // 2/11 is not counted; the tenth day after it is 12/11, and the whole of it counts.
    expect(deadlineOf(said, '2026-11-02')).toMatchObject({ kind: 'by', at: '2026-11-12T17:00:00.000Z' });
    expect(deadlineOf(said)).toMatchObject({ kind: 'within', hours: 240 });
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
