import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDifferences } from './word-differences.ts';

const text = fc.array(fc.constantFrom('báo ', 'cáo ', 'trước ', 'ngày ', '5/9 ', 'máy chủ'), {
  maxLength: 12,
});
const textOf = (parts: ReturnType<typeof wordDifferences>, without: 'gone' | 'new') =>
  parts
    .filter((part) => part.kind !== without)
    .map((part) => part.text)
    .join('');

test('the two versions can be read back from what is shown, and nothing else stands there', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one.join(''), other.join('')];
      const parts = wordDifferences(before, after);
      expect(textOf(parts, 'new')).toBe(before);
      expect(textOf(parts, 'gone')).toBe(after);
    }),
  );
});

test('only the words that changed are marked', () => {
  expect(wordDifferences('báo cáo trước ngày 5/9', 'báo cáo trước ngày 7/9')).toEqual([
    { kind: 'same', text: 'báo cáo trước ngày ' },
    { kind: 'gone', text: '5/9' },
    { kind: 'new', text: '7/9' },
  ]);
});
