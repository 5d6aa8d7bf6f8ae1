import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysSpannedBy } from './days.ts';

describe('the days that a duty spans', () => {
  test.each([
    [
      'Trực từ 00 giờ 00 ngày 30/12/2026 đến 24 giờ 00 ngày 03/01/2027; gửi trước ngày 20/12/2026.',
      ['2026-12-29T17:00:00.000Z', '2027-01-03T17:00:00.000Z'],
    ],
    [
      'Rà soát nhật ký từ ngày 01/11/2026 đến ngày 22/11/2026, hoàn thành trước 30/11/2026',
      ['2026-10-31T17:00:00.000Z', '2026-11-22T17:00:00.000Z'],
    ],
    [
      'từ 17h00 ngày 30/8 (thứ Bảy) đến 8h ngày 03/9/2025',
      ['2025-08-30T10:00:00.000Z', '2025-09-03T01:00:00.000Z'],
    ],
    ['từ ngày 01 đến hết ngày 05 tháng 9 năm 2025', ['2025-08-31T17:00:00.000Z', '2025-09-05T17:00:00.000Z']],
    ['từ ngày 28/12 đến hết ngày 03/01/2026', ['2025-12-27T17:00:00.000Z', '2026-01-03T17:00:00.000Z']],
  ])('%s', (text, [from, to]) => expect(daysSpannedBy(text)).toEqual({ from, to }));

  test.each([
    'Trực 24/7 trong dịp nghỉ lễ.',
    'từ ngày 30/8 đến ngày 02/9',
    'từ ngày 31/02/2026 đến ngày 05/3/2026',
    'từ ngày 05/3/2026 đến ngày 01/3/2026',
    'từ ngày 01/3/2026 đến ngày 05/3/2026 và từ ngày 10/3/2026 đến ngày 12/3/2026',
  ])('are left open: %s', (text) => expect(daysSpannedBy(text)).toBeNull());

  test('any two days in order are read as they are, to the end of the last', () => {
    const day = fc.date({ min: new Date('2001-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.nat(400), (first, length) => {
        const last = new Date(first.getTime() + length * 86_400_000);
        const print = (at: Date) => at.toISOString().slice(0, 10).split('-').reverse().join('/');
        const read = daysSpannedBy(`Trực từ ngày ${print(first)} đến ngày ${print(last)}.`);
        const hours = read && (Date.parse(read.to) - Date.parse(read.from)) / 3_600_000;
        expect(hours).toBe((length + 1) * 24);
      }),
    );
  });
});
