// Points d that a scanner gave a bar.
import { expect, it } from 'vitest';
import { linesFromText } from '../lines/from-text.ts';
import { outlineOf } from './outline.ts';
import { paragraphsOf } from './paragraphs.ts';

const outline = (...labels: string[]) => {
  const text = labels.map((label) => `${label} Sao lưu dữ liệu của tổ ${label.length}.`).join('\n\n');
  const { points, gaps } = outlineOf(paragraphsOf(linesFromText(text)));
  return { paths: points.map(({ path }) => path), gaps: gaps.length };
};

it('of two points đ behind c the first is d, and none is missing', () => {
  expect(outline('1.', 'a)', 'b)', 'c)', 'đ)', 'đ)', 'e)')).toEqual({
    paths: ['1', '1.a', '1.b', '1.c', '1.d', '1.đ', '1.e'],
    gaps: 0,
  });
});

it('a point đ that is alone stays, and d is missing', () => {
  expect(outline('a)', 'b)', 'c)', 'đ)', 'e)')).toEqual({ paths: ['a', 'b', 'c', 'đ', 'e'], gaps: 1 });
});
