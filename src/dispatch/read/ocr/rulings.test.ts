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

/** Pixels by which an upright line leans to the right over the height of the table. */
const lean = 14;

it('lines that lean, as a photograph shows them, are lines all the same', () => {
  const page = sheet([20, 102, 184, 266, 348], [false, false, false, false]);
  for (const x of [150, 500])
    for (let y = 20; y <= 348; y++) {
      const at = y * width + x + Math.round(((y - 20) / 328) * lean);
      page.data.fill(0, at, at + 5);
    }
  const [grid] = gridsOf(liftRulings(page), 12);
  expect(grid?.rows.map(({ cells }) => cells.length)).toEqual([3, 3, 3, 3]);
  const left = page.data.reduce((sum, value) => sum + (value < 128 ? 1 : 0), 0);
  expect(left).toBeLessThan(800); // of 3290
});

it('a filled field is no line', () => {
  const page = sheet([20, 62, 104, 146], [true, true, true]);
  for (let y = 220; y < 250; y++) page.data.fill(0, y * width + 300, y * width + 700);
  const { level } = liftRulings(page);
  expect(level.map(({ at }) => Math.round(at))).toEqual([21, 63, 105, 147]);
});
