// What the kit reads from cells, telephones and names that people typed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilOf,
  daysSince,
  fill,
  fold,
  instantOf,
  readBy,
  readDay,
  readInstant,
  readNumber,
  readPhone,
  readTimeOfDay,
  readYesNo,
  text,
  writeMinutes,
} from './kit.ts';

describe('cells', () => {
  it.each([
    ['17:00', 1020],
    ['17h30', 1050],
    ['7 giờ', 420],
    ['7g05', 425],
    ['24:00', 1440],
    [0.75, 1080],
    ['25:00', null],
    ['17:60', null],
    ['17', null],
    ['=NOW()', null],
  ])('the time %s is read as minute %s of the day', (cell, minute) => {
    expect(readTimeOfDay(cell)).toBe(minute);
  });

  it('days that do not exist are no days', () => {
    expect(readDay('2/9/2024')).toEqual({ day: 2, month: 9, year: 2024 });
    for (const written of ['31/2/2024', '29/2/2023', '1/13/2024', '2/9/24', '0/1/2024', 'mai']) {
      expect(readDay(written)).toBeNull();
    }
  });

  it('an instant needs both its day and its time', () => {
    expect(readInstant('7h30 ngày 3/9/2024')?.toISOString()).toBe('2024-09-03T00:30:00.000Z');
    expect(readInstant('2024-09-02 17:00')?.toISOString()).toBe('2024-09-02T10:00:00.000Z');
    expect(readInstant('2/9/2024')).toBeNull();
    expect(readInstant('17:00')).toBeNull();
  });

  it('numbers have points for thousands and a comma for fractions', () => {
    expect([readNumber('1.234'), readNumber('2,5'), readNumber('1.234.567,5')]).toEqual([
      1234, 2.5, 1234567.5,
    ]);
    for (const written of ['1e5', '=1+1', 'mười', '1.23.4', '']) expect(readNumber(written)).toBeNull();
  });

  it('an empty cell is neither yes nor no, and a doubtful one is told apart', () => {
    expect([readYesNo('Có'), readYesNo('không'), readYesNo(''), readYesNo('có lẽ')]).toEqual([
      true,
      false,
      null,
      undefined,
    ]);
  });
});

it('a telephone is what can be dialled, however it is written', () => {
  for (const written of ['0999 000 001', '+84 (0) 999.000.001', '84999000001', '0084999000001'])
    expect(readPhone(written)).toBe('0999000001');
  for (const written of ['', '12', '0123456789', '09990000011', '=1+1', 'chưa có'])
    expect(readPhone(written)).toBeNull();
});

it('names fold alike whatever their tone placement, case or Unicode form', () => {
  expect(fold('  HOÀ  Bình')).toBe(fold('Hòa Bình'.normalize('NFD')));
  expect(fold('Thuỷ Đường')).toBe('thuy duong');
  expect(text().parse('Hòa'.normalize('NFD'))).toBe('Hòa'.normalize('NFC'));
});

it('civil time goes to UTC and back for any minute', () => {
  const minute = fc.integer({ min: Date.UTC(1976, 0) / 60_000, max: Date.UTC(2100, 0) / 60_000 });
  fc.assert(
    fc.property(minute, (at) => {
      const instant = new Date(at * 60_000);
      expect(instantOf(civilOf(instant))).toEqual(instant);
    }),
  );
  expect(daysSince('2024-08-30', new Date('2024-08-30T17:00:00Z'))).toBe(1);
});

it('a number that a sentence lacks shows as a gap, never as nothing', () => {
  expect(fill('{have} trên {need}', { have: 1250 }, 'vi')).toBe('1.250 trên …');
  expect(writeMinutes(119.7, 'vi')).toBe('2 giờ');
});

it('a problem of the schema comes with its place and a sentence in the language of the reader', () => {
  const read = (language: 'vi' | 'en') => readBy(text(3), 'dài quá', language);
  expect(read('vi')).toEqual({ ok: false, problems: [{ path: [], message: 'Dài quá 3 ký tự.' }] });
  expect(read('en')).toEqual({ ok: false, problems: [{ path: [], message: 'Longer than 3 characters.' }] });
});
