// Roman numerals of sections by their printed strokes.
import { expect, it } from 'vitest';
import { withNumerals } from './numerals.ts';
import type { SeenWord } from './tsv.ts';

const width = 200;
const height = 40;

/** Strokes of 3 × 20 pixels with feet that touch, and a dot after them. */
function printed(strokes: number) {
  const data = new Uint8Array(width * height).fill(255);
  for (let stroke = 0; stroke < strokes; stroke++)
    for (let y = 10; y < 30; y++) {
      const isFoot = y < 12 || y > 27;
      const x = 10 + stroke * 9;
      data.fill(0, y * width + x - (isFoot ? 3 : 0), y * width + x + 3 + (isFoot ? 3 : 0));
    }
  for (let y = 27; y < 30; y++) data.fill(0, y * width + 45, y * width + 48);
  return { data, width, height };
}
const word = (text: string, confidence: number, x0 = 5, x1 = 50): SeenWord => ({
  text,
  confidence,
  line: '1',
  box: { x0, x1, y0: 9, y1: 31 },
});
const readAs = (text: string, strokes: number, confidence = 0.5, next = 'NỘI'): string | undefined =>
  withNumerals(printed(strokes), [word(text, confidence), word(next, 0.95, 60, 120)])[0]?.text;

it('an unsure numeral before a heading has as many strokes as are printed', () => {
  expect(readAs('IL.', 1)).toBe('I.');
  expect(readAs('II.', 3)).toBe('III.');
  expect(readAs('IIIL', 3)).toBe('III.');
  expect(readAs('II.', 3, 0.5, 'Tổ')).toBe('III.');
});

it('strokes whose feet touch are no H, and a word that begins with one stays', () => {
  expect(readAs('HI.', 3)).toBe('III.');
  expect(readAs('IH.', 3)).toBe('III.');
  expect(readAs('HI.', 2)).toBe('HI.');
  expect(readAs('H.', 2)).toBe('H.');
});

it('the number of a part is counted too', () => {
  const part = { ...word('Phần', 0.95), box: { x0: 0, x1: 4, y0: 9, y1: 31 } };
  const [, numeral] = withNumerals(printed(3), [part, word('II.', 0.3), word('NỘI', 0.95, 60, 120)]);
  expect(numeral?.text).toBe('III.');
});

it('a numeral that was read surely has no fewer strokes; a number, and what stands before running text stay', () => {
  expect(readAs('II.', 3, 0.95)).toBe('III.');
  expect(readAs('III.', 2, 0.95)).toBe('III.');
  expect(readAs('IV.', 1)).toBe('IV.');
  expect(readAs('l', 1, 0.5, 'Công')).toBe('l');
  expect(readAs('II', 1, 0.5, 'Công')).toBe('II');
  expect(readAs('1.', 1)).toBe('1.');
});

it('an unsure quarter has as many strokes as are printed, and never fewer than were read', () => {
  const quarterAs = (text: string, strokes: number) =>
    withNumerals(printed(strokes), [word(text, 0.7)])[0]?.text;
  expect(quarterAs('I/2024', 2)).toBe('II/2024');
  expect(quarterAs('II/2024', 1)).toBe('II/2024');
  expect(quarterAs('IV/2024', 1)).toBe('IV/2024');
  expect(quarterAs('1/2024', 1)).toBe('1/2024');
});

it('a second slash is none, and a one is a stroke where the strokes can be counted', () => {
  const shown = (text: string, strokes: number, before = 'quý') =>
    withNumerals(printed(strokes), [word(before, 0.9), word(text, 0.9)])[1]?.text;
  expect(shown('II//2022', 9)).toBe('II/2022');
  expect(shown('I1/⁄2021,', 2)).toBe('II/2021,');
  expect(shown('1I1/2024', 3)).toBe('III/2024');
  expect(shown('1I1/2024', 0)).toBe('1I1/2024');
  expect(shown('I/2026', 1, 'tháng')).toBe('1/2026');
  expect(shown('11/2026', 2, 'tháng')).toBe('11/2026');
});
