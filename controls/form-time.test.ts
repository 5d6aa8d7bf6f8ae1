// Whether days and instants come out of a form as they went in, whatever the zone of the machine, and what is refused.
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { partAt, readTypedTime, stepTime, writeTime } from './form-time.ts';

const zone = process.env.TZ;
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const second = fc.integer({ min: Date.UTC(1975, 0, 2) / 1000, max: Date.UTC(9998, 11, 31) / 1000 });
const day = fc.integer({ min: Date.UTC(1900, 0) / 86_400_000, max: Date.UTC(9999, 11, 31) / 86_400_000 });

describe.each([
  ['UTC', 0],
  ['Asia/Ho_Chi_Minh', -420],
  ['America/Chicago', 360],
])('on a machine that keeps the time of %s', (name, offset) => {
  const move = () => {
    process.env.TZ = name;
    expect(new Date('2022-01-15T00:00:00Z').getTimezoneOffset()).toBe(offset);
  };

  it('an instant that is shown and read again is the same instant', () => {
    move();
    fc.assert(
      fc.property(second, (at) => {
        const value = new Date(at * 1000).toISOString();
        expect(readTypedTime(writeTime(value, 'instant'), 'instant')).toEqual({ ok: true, value });
      }),
    );
  });

  it('a day that is shown and read again is the same day', () => {
    move();
    fc.assert(
      fc.property(day, (at) => {
        const value = new Date(at * 86_400_000).toISOString().slice(0, 10);
        expect(readTypedTime(writeTime(value, 'date'), 'date')).toEqual({ ok: true, value });
      }),
    );
  });

  it('a step forward and a step back lead to where one was', () => {
    move();
    fc.assert(
      fc.property(second, fc.constantFrom('day' as const, 'time' as const), (at, part) => {
        const text = writeTime(new Date(at * 1000).toISOString(), 'instant');
        const forward = stepTime(text, 'instant', part, 1);
        if (forward !== null) expect(stepTime(forward, 'instant', part, -1)).toBe(text);
      }),
    );
  });

  it('17:00 is five in the afternoon in Viet Nam', () => {
    move();
    expect(writeTime('2022-09-26T10:00:00Z', 'instant')).toBe('17:00 26/9/2022');
    expect(stepTime('23:50 31/12/2022', 'instant', 'time', 1)).toBe('00:05 1/1/2023');
    expect(stepTime('1/3/2024', 'date', 'day', -1)).toBe('29/2/2024');
  });
});

it.each([
  '17:00 26/9/2022',
  '26/9/2022 17:00',
  '17h 26-9-2022',
  '17h00, ngày 26.9.2022',
  '17 giờ 00 26/09/2022',
  'lúc 17 giờ ngày 26/9/2022',
  '17h00-26/9/2022',
  '17h0-26-9-2022',
  '2022-09-26 17:00',
  '  17:0   26 / 9 / 2022 ',
])('“%s” is 17:00 on 26/9/2022', (typed) => {
  expect(readTypedTime(typed, 'instant')).toEqual({ ok: true, value: '2022-09-26T10:00:00.000Z' });
});

it('7:5 is five past seven and 17h30 half past five', () => {
  expect(readTypedTime('7:5 1/2/2024', 'instant')).toEqual({ ok: true, value: '2024-02-01T00:05:00.000Z' });
  expect(readTypedTime('17h30 1/2/2024', 'instant')).toEqual({ ok: true, value: '2024-02-01T10:30:00.000Z' });
  expect(readTypedTime('17 giờ 30 1/2/2024', 'instant')).toMatchObject({ value: '2024-02-01T10:30:00.000Z' });
});

it.each(['26/9/2022', '26-9-2022', '26.9.2022', '26/09/2022', '2022-09-26', ' 26 / 9 / 2022 '])(
  '“%s” is the day 2022-09-26',
  (typed) => {
    expect(readTypedTime(typed, 'date')).toEqual({ ok: true, value: '2022-09-26' });
  },
);

it('a blank is nothing given, in both kinds', () => {
  for (const kind of ['date', 'instant'] as const)
    expect(readTypedTime('  ', kind)).toEqual({ ok: true, value: null });
});

it.each([
  ['26/9/22', 'date', 'shortYear'],
  ['17:00 26/9/22', 'instant', 'shortYear'],
  ['31/2/2024', 'date', 'noSuchDay'],
  ['29/2/2023', 'date', 'noSuchDay'],
  ['26/9/1622', 'date', 'year'],
  ['17:00 1/1/1974', 'instant', 'year'],
  ['9/2022', 'date', 'notADay'],
  ['mai', 'date', 'notADay'],
  ['26/9/2022 17:00', 'date', 'notADay'],
  ['17:00', 'instant', 'notAnInstant'],
  ['26/9/2022', 'instant', 'noTime'],
  ['25:00 26/9/2022', 'instant', 'noSuchTime'],
  ['5 chiều 26/9/2022', 'instant', 'noSuchTime'],
] as const)('“%s” is refused, saying why', (typed, kind, fault) => {
  expect(readTypedTime(typed, kind)).toEqual({ ok: false, fault });
});

it('no text breaks the reading, and what it gives can be shown', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('date' as const, 'instant' as const), (typed, kind) => {
      const read = readTypedTime(typed, kind);
      if (read.ok && read.value) expect(readTypedTime(writeTime(read.value, kind), kind)).toEqual(read);
    }),
  );
});

it('the arrows move what the caret stands in', () => {
  expect(['17:00 26/9/2022', '26/9/2022 17:00'].map((text) => partAt(text, 2))).toEqual(['time', 'day']);
  expect(stepTime('26/9/22', 'date', 'day', 1)).toBeNull();
  expect(stepTime('', 'instant', 'time', 1)).toBeNull();
});

it('a value that is no time is shown as it was stored', () => {
  expect(writeTime('sáng thứ hai', 'instant')).toBe('sáng thứ hai');
  expect(writeTime('2022', 'instant')).toBe('2022');
});
