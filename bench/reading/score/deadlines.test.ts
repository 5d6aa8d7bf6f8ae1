// When a deadline that was read is the printed one.
import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../../src/dispatch/contract.ts';
import * as label from '../corpus/source.ts';
import { isBareRhythm, isDeadline } from './deadlines.ts';

const read = (part: Partial<Deadline>): Deadline => ({
  kind: 'none',
  date: null,
  time: null,
  from: null,
  to: null,
  rule: null,
  raw: null,
  ...part,
});

describe('a deadline', () => {
  it('before a day is another than by that day', () => {
    const found = read({ kind: 'before', date: '2025-11-20' });
    expect(isDeadline(label.before('2025-11-20'), found)).toBe(true);
    expect(isDeadline(label.by('2025-11-20'), found)).toBe(false);
  });

  it('with an hour is not met without it, nor the other way round', () => {
    const found = read({ kind: 'before', date: '2025-11-20', time: '17:00' });
    expect(isDeadline(label.before('2025-11-20', '17:00'), found)).toBe(true);
    expect(isDeadline(label.before('2025-11-20'), found)).toBe(false);
  });

  it('around an event may leave the days open or hold its day, and no more than a holiday', () => {
    const tet = label.during(null, null, '2022-02-01');
    expect(isDeadline(tet, read({ kind: 'during' }))).toBe(true);
    expect(isDeadline(tet, read({ kind: 'during', from: '2022-01-31', to: '2022-02-04' }))).toBe(true);
    expect(isDeadline(tet, read({ kind: 'during', from: '2022-01-01', to: '2022-12-31' }))).toBe(false);
    expect(isDeadline(tet, read({ kind: 'during', from: '2022-03-01', to: '2022-03-02' }))).toBe(false);
  });

  it('that recurs is compared by its rule, whatever the order of its parts', () => {
    const found = read({ kind: 'recurring', rule: 'BYMONTHDAY=15;FREQ=MONTHLY' });
    expect(isDeadline(label.recurring('FREQ=MONTHLY;BYMONTHDAY=15'), found)).toBe(true);
    expect(isDeadline(label.recurring('FREQ=MONTHLY;BYMONTHDAY=20'), found)).toBe(false);
    expect(isDeadline(label.within('PT24H'), read({ kind: 'within', rule: 'PT24H' }))).toBe(true);
  });

  it('without a day is only a rhythm', () => {
    expect(isBareRhythm(read({ kind: 'recurring', rule: 'FREQ=DAILY' }))).toBe(true);
    expect(isBareRhythm(read({ kind: 'recurring', rule: 'FREQ=MONTHLY;BYMONTHDAY=1' }))).toBe(false);
  });
});
