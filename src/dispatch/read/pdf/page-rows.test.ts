// Rows of a page: words of printed cells in the order in which they are read.
import { expect, it } from 'vitest';
import type { Grid } from './grid.ts';
import { rowsOf } from './page-rows.ts';
import type { Page } from './poppler.ts';

const grid: Grid = {
  box: { x0: 50, y0: 100, x1: 300, y1: 160 },
  rows: [
    {
      y0: 100,
      y1: 160,
      cells: [
        { x0: 50, x1: 200 },
        { x0: 200, x1: 300 },
      ],
    },
  ],
};
const word = (text: string, x0: number, y0: number, x1 = x0 + 60) => ({
  text,
  box: { x0, x1, y0, y1: y0 + 12 },
});
const cellsOf = (...words: ReturnType<typeof word>[]): string[] | undefined => {
  const page: Page = { number: 1, width: 595, height: 842, words, grids: [grid] };
  return rowsOf(page)[0]?.cells?.texts;
};

it('a date that a narrow column broke is one date', () => {
  expect(cellsOf(word('Kiểm tra', 60, 105), word('31/10/202', 235, 105), word('4', 210, 130))).toEqual([
    'Kiểm tra',
    '31/10/2024',
  ]);
});

it('a number below a whole date stays by itself', () => {
  expect(cellsOf(word('31/10/2024', 235, 105), word('4', 210, 130))?.[1]).toBe('31/10/2024 4');
  expect(cellsOf(word('31/10', 210, 105), word('2024', 210, 130))?.[1]).toBe('31/10 2024');
});

it('a word that is wider than its column is one word', () => {
  const [first, second] = [word('Bện', 270, 105, 293), word('h', 270, 120, 277)];
  expect(cellsOf(first, second, word('viện', 270, 135, 294))?.[1]).toBe('Bệnh viện');
});

it('words that fill their lines stay apart, and so do those that leave room', () => {
  expect(cellsOf(word('Công', 265, 105, 294), word('an', 265, 120, 278))?.[1]).toBe('Công an');
  expect(cellsOf(word('Tha', 210, 105, 230), word('nh', 210, 120, 224))?.[1]).toBe('Tha nh');
});
