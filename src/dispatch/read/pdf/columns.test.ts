// The columns of a letterhead on a printed page: those that stand near each other, and numbers that are still to be written.
import { expect, it } from 'vitest';
import { leftThenRight } from './columns.ts';
import { rowsOf } from './page-rows.ts';

/** Words of one line, each with where it begins; ten points high, six wide a letter. */
const line = (y: number, ...words: [string, number][]) =>
  words.map(([text, x0]) => ({ text, box: { x0, x1: x0 + text.length * 6, y0: y, y1: y + 10 } }));
const textsOf = (...lines: ReturnType<typeof line>[]): string[] => {
  const page = { number: 1, width: 595, height: 842, words: lines.flat() };
  return leftThenRight(rowsOf(page)).map(({ segment }) => segment.text);
};

it('a motto close behind the name of a body stands in the other column, and so does the day behind the number', () => {
  const [sở, y, tế] = [60, 78, 90];
  expect(
    textsOf(
      line(
        100,
        ['SỞ', sở],
        ['Y', y],
        ['TẾ', tế],
        ['Độc', 110],
        ['lập', 131],
        ['-', 152],
        ['Tự', 161],
        ['do', 176],
      ),
      line(
        120,
        ['Số:', 60],
        ['5/SYT', 81],
        ['Khê,', 119],
        ['ngày', 146],
        ['2', 173],
        ['tháng', 182],
        ['3', 215],
      ),
    ),
  ).toEqual(['SỞ Y TẾ', 'Số: 5/SYT', 'Độc lập - Tự do', 'Khê, ngày 2 tháng 3']);
});

it('the blank before a symbol parts no columns', () => {
  expect(textsOf(line(100, ['Số:', 60], ['/CT-UBND', 120], ['Khê,', 300], ['ngày', 330]))).toEqual([
    'Số: /CT-UBND',
    'Khê, ngày',
  ]);
});

it('a day that is still to be written parts no columns', () => {
  const body = line(80, ['SỞ', 60], ['Y', 78], ['TẾ', 90], ['Độc', 300], ['lập', 321]);
  const day = line(100, ['Số:', 60], ['/SYT', 120], ['Khê,', 300], ['ngày', 330], ['tháng', 390], ['3', 423]);
  expect(textsOf(body, day)).toEqual(['SỞ Y TẾ', 'Số: /SYT', 'Độc lập', 'Khê, ngày tháng 3']);
});
