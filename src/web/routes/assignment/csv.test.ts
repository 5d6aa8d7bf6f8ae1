import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('a list that is taken away opens with its diacritics and runs no formula', () => {
  expect(
    csvOf([
      ['Điểm', 'Việc'],
      ['1.a', '=HYPERLINK("x")'],
    ]),
  ).toBe('\ufeff"Điểm","Việc"\r\n"1.a","\'=HYPERLINK(""x"")"\r\n');
});
