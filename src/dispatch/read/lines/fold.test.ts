// Folding keeps every letter in its place, and brings the two spellings of a word to one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, isUnmarked } from './fold.ts';

describe('folding', () => {
  it.each([
    ['Quí II, kì họp, lí do, công ti, tỉ lệ', 'quy ii, ky hop, ly do, cong ty, ty le'],
    ['Kính gởi, KINH GOI', 'kinh gui, kinh gui'],
    ['gọi, gói, bác sĩ, thi, li-xăng', 'goi, goi, bac si, thi, ly-xang'],
    ['ĐƯỜNG', 'duong'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps the length of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const composed = text.normalize('NFC');
        expect(fold(composed)).toHaveLength(composed.length);
      }),
    );
  });

  it('tells text without accents', () => {
    expect(['Theo qui dinh', 'Theo quy định', 'Đ'].map(isUnmarked)).toEqual([true, false, false]);
  });
});
