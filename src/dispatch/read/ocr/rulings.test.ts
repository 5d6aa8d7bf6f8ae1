// The printed lines of tables: those of a row that is one line high, between rows of one cell, too.
import { expect, it } from 'vitest';
import { gridsOf } from '../pdf/grid.ts';
import { liftRulings } from './rulings.ts';

const width = 900;
const height = 400;

/** A table at 200 dots per inch: level lines at these heights, and upright ones in the rows that have cells. */
function sheet(ys: number[], parted: boolean[]): { data: Uint8Array; width: number; height: number } {
  const data = new Uint8Array(width * height).fill(255);
  const draw = (x0: number, y0: number, x1: number, y1: number): void => {
    for (let y = y0; y <= y1; y++) data.fill(0, y * width + x0, y * width + x1 + 1);
  };
  for (const y of ys) draw(50, y, 850, y + 1);
  draw(50, ys[0]!, 51, ys.at(-1)!);
  draw(849, ys[0]!, 850, ys.at(-1)!);
  for (const [row, isParted] of parted.entries()) if (isParted) draw(150, ys[row]!, 151, ys[row + 1]!);
  return { data, width, height };
}

it('a head one line high, over the heading of a block, has its cells', () => {
  const [grid] = gridsOf(liftRulings(sheet([20, 62, 104, 146, 188], [true, false, true, true])), 12);
  expect(grid?.rows.map(({ cells }) => cells.length)).toEqual([2, 1, 2, 2]);
});

it('a stroke of a letter in a row is no line', () => {
  const page = sheet([20, 62, 104, 146], [false, true, true]);
  for (let y = 26; y < 56; y++) page.data.fill(0, y * width + 400, y * width + 403);
  const [grid] = gridsOf(liftRulings(page), 12);
  expect(grid?.rows.map(({ cells }) => cells.length)).toEqual([1, 2, 2]);
});
