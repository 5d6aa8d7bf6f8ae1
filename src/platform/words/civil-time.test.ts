import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  civilDayOf,
  civilDaysUntil,
  formatDate,
  formatExactly,
  formatNumber,
  formatTime,
  instantAt,
  lastInTime,
  parseCivilDate,
  parseCivilTime,
  startOf,
  timeZone,
  writeCivilDate,
} from './civil-time.ts';

test('an evening instant in UTC is the next morning in Viet Nam', () => {
  const instant = new Date('2022-09-25T18:30:05Z');
  expect(formatDate(instant)).toBe('26/9/2022');
  expect(formatTime(instant)).toBe('01:30');
  expect(formatExactly(instant)).toBe('01:30:05, 26/9/2022 (GMT+7)');
});

test('what is in time ends with the last moment of the day before a midnight', () => {
  expect(lastInTime(new Date('2022-09-25T17:00:00Z')).toISOString()).toBe('2022-09-25T16:59:59.999Z');
  expect(lastInTime(new Date('2022-09-26T10:00:00Z')).toISOString()).toBe('2022-09-26T10:00:00.000Z');
});

test('the written day is the one that the time zone database gives', () => {
  const reference = new Intl.DateTimeFormat('en-CA', { timeZone });
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
      (instant) => {
        expect(parseCivilDate(formatDate(instant))).toBe(reference.format(instant));
      },
    ),
  );
});

test('days are counted by the calendar, not by 24 hours', () => {
  const lateEvening = new Date('2022-09-26T16:59:00Z');
  expect(civilDaysUntil(new Date('2022-09-26T17:01:00Z'), lateEvening)).toBe(1);
  expect(civilDaysUntil(lateEvening, lateEvening)).toBe(0);
  expect(civilDaysUntil(new Date('2022-09-23T02:00:00Z'), lateEvening)).toBe(-3);
});

test('a time of the clock is read as people type it, and written back at its instant', () => {
  for (const [typed, time] of [
    ['7:05', '07:05'],
    ['17h30', '17:30'],
    [' 00:00 ', '00:00'],
    ['23H59', '23:59'],
  ] as const) {
    expect(parseCivilTime(typed)).toBe(time);
    expect(formatTime(instantAt('2024-02-29', time))).toBe(time);
  }
  for (const text of ['24:00', '7:5', '7', '17:60', 'trưa', '123:00'])
    expect(parseCivilTime(text)).toBeNull();
});

test('a day that the calendar does not have is refused', () => {
  for (const text of ['31/2/2024', '29/2/2023', '0/1/2024', '26/13/2022', '26/9', 'mai', '26/9/22']) {
    expect(parseCivilDate(text)).toBeNull();
  }
  expect(parseCivilDate('29/2/2024')).toBe('2024-02-29');
  expect(parseCivilDate(' 26-09-2022 ')).toBe('2022-09-26');
  expect(writeCivilDate('2022-09-26')).toBe('26/9/2022');
});

test('numbers are grouped as each language groups them', () => {
  expect(formatNumber(1234567.5, 'vi')).toBe('1.234.567,5');
  expect(formatNumber(1234, 'en')).toBe('1,234');
});

test('the civil day of an instant begins at midnight in Viet Nam, and ends before the next one', () =>
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1976-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
      (instant) => {
        const day = civilDayOf(instant);
        expect(writeCivilDate(day)).toBe(formatDate(instant));
        expect(formatTime(startOf(day))).toBe('00:00');
        expect(instant.getTime() - startOf(day).getTime()).toBeGreaterThanOrEqual(0);
        expect(instant.getTime() - startOf(day).getTime()).toBeLessThan(86_400_000);
      },
    ),
  ));
