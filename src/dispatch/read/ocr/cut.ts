// A part of a page that is looked at by itself, and the way back of its words to the page.
import type { Box } from '../../contract.ts';
import type { Raster } from './raster.ts';
import type { SeenWord } from './tsv.ts';

/** White around the cut: recognition wants a border. */
const border = 12;

/** Whether the middle of the inner box lies in the outer one. */
export const isIn = ({ x0, y0, x1, y1 }: Box, box: Box): boolean => {
  const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
};

/** A part of the page on white. */
export function cut({ data, width, height }: Raster, box: Box): Raster {
  const [x0, y0] = [Math.max(0, Math.round(box.x0)), Math.max(0, Math.round(box.y0))];
  const [x1, y1] = [Math.min(width, Math.round(box.x1)), Math.min(height, Math.round(box.y1))];
  const wide = x1 - x0 + 2 * border;
  const part = new Uint8Array(wide * (y1 - y0 + 2 * border)).fill(255);
  for (let y = y0; y < y1; y++)
    part.set(data.subarray(y * width + x0, y * width + x1), (y - y0 + border) * wide + border);
  return { data: part, width: wide, height: y1 - y0 + 2 * border };
}

/** Words of the cut at this box, as words of the page; `name` sets their lines apart from those of the page. */
export function placedOnPage(words: readonly SeenWord[], box: Box, name: string): SeenWord[] {
  const [left, top] = [Math.max(0, Math.round(box.x0)) - border, Math.max(0, Math.round(box.y0)) - border];
  return words.map(({ box: { x0, y0, x1, y1 }, line, ...word }) => ({
    ...word,
    line: `${name} ${line}`,
    box: { x0: x0 + left, x1: x1 + left, y0: y0 + top, y1: y1 + top },
  }));
}
