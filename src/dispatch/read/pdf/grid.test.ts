// Cells that cover several rows, and lines that stop beside them.
import { expect, it } from 'vitest';
import { gridsOf } from './grid.ts';
import { rowsOf } from './page-rows.ts';

const slack = 3;
/** Three columns; the second is not parted between the rows. */
const upright = [50, 100, 250, 400].map((at) => ({ at, from: 100, to: 190 }));
const whole = (at: number) => ({ at, from: 50, to: 400 });
const beside = (at: number) => [
  { at, from: 50, to: 100 },
  { at, from: 250, to: 400 },
];
const level = [whole(100), ...beside(130), ...beside(160), whole(190)];

const word = (text: string, x0: number, y0: number) => ({ text, box: { x0, x1: x0 + 40, y0, y1: y0 + 12 } });
const textsOf = (lines: typeof level, ...words: ReturnType<typeof word>[]) => {
  const grids = gridsOf({ level: lines, upright }, slack);
  return rowsOf({ number: 1, width: 595, height: 842, words, grids }).map(({ cells }) => cells?.texts);
};
const own = ['1', '2', '3'].flatMap((number, row) => [
  word(number, 55, 105 + row * 30),
  word(`việc ${number}`, 260, 105 + row * 30),
]);

it('what stands in a cell of several rows holds for each of them, wherever in it it is printed', () => {
  const rows = [
    ['1', 'Sở Y tế', 'việc 1'],
    ['2', 'Sở Y tế', 'việc 2'],
    ['3', 'Sở Y tế', 'việc 3'],
  ];
  for (const y of [105, 135, 165]) expect(textsOf(level, word('Sở Y tế', 110, y), ...own)).toEqual(rows);
});

it('a line that is lost in part does not join the cells below and above it', () => {
  const broken = [whole(100), { at: 130, from: 50, to: 330 }, whole(160), whole(190)];
  const words = [word('A', 110, 105), word('B', 110, 135), word('C', 110, 165)];
  expect(textsOf(broken, ...words, ...own).map((row) => row?.[1])).toEqual(['A', 'B', 'C']);
});

it('a cell that covers columns beside others leaves the columns behind it in their places', () => {
  const heads = [whole(100), { at: 130, from: 100, to: 400 }, whole(160), whole(190)];
  const parted = [50, 100, 400].map((at) => ({ at, from: 100, to: 190 }));
  const grids = gridsOf({ level: heads, upright: [...parted, { at: 250, from: 130, to: 190 }] }, slack);
  const words = [word('TT', 55, 115), word('Giao', 110, 105), word('Ai', 110, 135), word('Hạn', 260, 135)];
  const rows = rowsOf({ number: 1, width: 595, height: 842, words, grids });
  expect(rows.map(({ cells }) => cells?.texts)).toEqual([
    ['TT', 'Giao', ''],
    ['TT', 'Ai', 'Hạn'],
  ]);
});
