// Parts of a page that are looked at in one go, and the way of their words back to the page.
import { expect, it } from 'vitest';
import { cut, placedOnPage, stacked, wordsAt } from './cut.ts';
import type { Raster } from './raster.ts';

const page: Raster = { data: new Uint8Array(200 * 100).fill(255), width: 200, height: 100 };
page.data[60 * 200 + 30] = 0; // ink in the left column
page.data[70 * 200 + 150] = 1; // and in the right one

const left = { x0: 0, x1: 90, y0: 40, y1: 100 };
const right = { x0: 90, x1: 200, y0: 40, y1: 100 };

it('columns of one height apart are stacked below each other, and every point finds its way back', () => {
  const parts = [cut(page, left), cut(page, right)];
  const { raster, tops } = stacked(parts);
  expect(raster.width).toBe(Math.max(...parts.map(({ width }) => width)));
  for (const [index, column] of [left, right].entries()) {
    const at = raster.data.indexOf(index);
    const [x, y] = [at % raster.width, Math.floor(at / raster.width)];
    const seen = { text: 'a', confidence: 1, line: '1', box: { x0: x, x1: x, y0: y, y1: y } };
    const [own, ...others] = wordsAt([seen], tops[index]!, parts[index]!.height);
    expect(others).toEqual([]);
    expect(wordsAt([seen], tops[1 - index]!, parts[1 - index]!.height)).toEqual([]);
    const [placed] = placedOnPage(own ? [own] : [], column, 'tail');
    expect(placed?.box).toMatchObject(index === 0 ? { x0: 30, y0: 60 } : { x0: 150, y0: 70 });
  }
});
