// Recognised words become the words of a page: specks go, and what was seen twofold is one letter.
import { expect, it } from 'vitest';
import { wordsOfPage } from './words.ts';

/** Words of one line, each with how surely it was seen. */
const textOf = (...words: [text: string, confidence: number][]): string =>
  wordsOfPage(
    words.map(([text, confidence], index) => ({
      text,
      confidence,
      line: '1',
      box: { x0: index * 200, y0: 0, x1: index * 200 + 100, y1: 30 },
    })),
  )
    .map(({ text }) => text)
    .join(' ');

it('one Đ that was seen under both its codes is one, however surely; two of one code are two', () => {
  expect(textOf(['09/C\u0110\u00d0-UBND', 0.7])).toBe('09/CĐ-UBND');
  expect(textOf(['12/Q\u0110\u00d0\u0110T-KH', 0.5])).toBe('12/QĐĐT-KH');
  expect(textOf(['145/H\u0110\u0110T-VP', 0.7])).toBe('145/HĐĐT-VP');
});

it('a letter that was seen twice where no word has it so is one', () => {
  expect(textOf(['57/HĐĐND-VP', 0.9])).toBe('57/HĐND-VP');
  expect(textOf(['TỔỐNG', 0.7])).toBe('TỔNG');
  expect(textOf(['xoong', 0.9])).toBe('xoong');
});

it('an unsure dash after a day stays, elsewhere it is a speck', () => {
  expect(textOf(['01/11', 0.6], ['-', 0.5])).toBe('01/11 -');
  expect(textOf(['tháng', 0.9], ['-', 0.5])).toBe('tháng');
  expect(textOf(['01/11', 0.6], ['-', 0.1])).toBe('01/11');
});
