import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vi } from '../../words/directive.vi.ts';
import { civilOf, deadlineText, instantOf } from './deadline-text.ts';

describe('a deadline in the editor', () => {
  test('“chậm nhất 30/11/2026” is kept as the midnight after it, and shown as that day', () => {
    const at = instantOf('by', '2026-11-30', '');
    expect(at).toBe('2026-11-30T17:00:00.000Z');
    expect(deadlineText({ kind: 'by', at, raw: null }, vi.deadline)).toBe('chậm nhất 30/11/2026');
  });
  test('“trước 26/9/2022” is kept as the beginning of that day', () => {
    const at = instantOf('before', '2022-09-26', '');
    expect(at).toBe('2022-09-25T17:00:00.000Z');
    expect(deadlineText({ kind: 'before', at, raw: null }, vi.deadline)).toBe('trước 26/9/2022');
  });
  test('so long after an event is said in the words of the dispatch, until a person writes others', () => {
    const raw = 'trong 10 ngày kể từ ngày nhận được';
    const within = { kind: 'within', hours: 240, raw } as const;
    expect(deadlineText({ ...within, event: raw }, vi.deadline)).toBe(`${raw} (240 giờ)`);
    expect(deadlineText({ ...within, event: raw, starts: 'day-after-delivery' }, vi.deadline)).toBe(raw);
    const fromDelivery = { ...within, event: '', starts: 'day-after-delivery' } as const;
    expect(deadlineText(fromDelivery, vi.deadline)).toBe('trong 10 ngày kể từ ngày nhận');
    expect(deadlineText({ ...within, event: 'ngày ký' }, vi.deadline)).toBe('trong 240 giờ kể từ: ngày ký');
  });
  test('day and time come back as they were entered', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 59 }));
    fc.assert(
      fc.property(
        fc.constantFrom('before' as const, 'by' as const),
        day,
        fc.option(time),
        (kind, on, hour) => {
          const date = on.toISOString().slice(0, 10);
          const entered = hour ? hour.map((part) => String(part).padStart(2, '0')).join(':') : '';
          expect(civilOf({ kind, at: instantOf(kind, date, entered) })).toEqual({ date, time: entered });
        },
      ),
    );
  });
});
