// What recognition is known to confuse is mended letter by letter, and nothing else is touched.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalisedWord, opening } from './normalise.ts';
import { wordsOfPage } from './words.ts';

it.each([
  ['ÐIỆN', 'ĐIỆN'],
  ['645⁄STTTT', '645/STTTT'],
  ['thỦ', 'thủ'],
  ['tỬ', 'tử'],
  ['THỦ', 'THỦ'],
  ['STTTT-CNTT', 'STTTT-CNTT'],
  ['vnCERT', 'vnCERT'],
  ['vanthu(@vi-du.vn', 'vanthu@vi-du.vn'],
  ['(@vi-du', '(@vi-du'],
])('%s is shown as %s', (seen, shown) => {
  expect(normalisedWord(seen)).toBe(shown);
});

it('digits are never changed', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9./:-]{1,20}$/), (text) => {
      expect(normalisedWord(text)).toBe(text);
    }),
  );
});

it('a dash that was read as another mark is a dash at the beginning of a line', () => {
  expect(['~', '—', '.', 'a)', '-'].map(opening)).toEqual(['-', '-', '-', 'a)', '-']);
});

const word = (text: string, x0: number, x1: number, confidence = 0.9) => ({
  text,
  confidence,
  line: '1.1.1.1',
  box: { x0, x1, y0: 100, y1: 130 },
});

it('a date that was parted inside is whole again, two numbers side by side stay two', () => {
  const shown = (...seen: ReturnType<typeof word>[]) => wordsOfPage(seen).map(({ text }) => text);
  expect(shown(word('01/1', 10, 60), word('0/2024.', 62, 140))).toEqual(['01/10/2024.']);
  expect(shown(word('12', 10, 40), word('30', 55, 85))).toEqual(['12', '30']);
});

it('specks that were taken for marks are left out, and a faint word is kept with its doubt', () => {
  const words = wordsOfPage([word('¬', 10, 20, 0.3), word('Thạnh', 30, 90, 0.2)]);
  expect(words.map(({ text, confidence }) => [text, confidence])).toEqual([['Thạnh', 0.2]]);
});

it('a V/ that opens a line is that of an abstract', () => {
  expect(['V/', 'V/v', 'VT'].map(opening)).toEqual(['V/v', 'V/v', 'VT']);
});

it('a point 1/ that was read as a letter or with two strokes is one', () => {
  expect(['L/', '1//', 'I/', 'L'].map(opening)).toEqual(['1/', '1/', 'I/', 'L']);
});
