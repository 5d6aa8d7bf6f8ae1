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

/** Parts of a page below each other, so that they are recognised in one look, and where each of them begins. */
export function stacked(parts: readonly Raster[]): { raster: Raster; tops: number[] } {
  const width = Math.max(...parts.map((part) => part.width));
  const tops = parts.map((_, index) => parts.slice(0, index).reduce((sum, part) => sum + part.height, 0));
  const height = parts.reduce((sum, part) => sum + part.height, 0);
  const data = new Uint8Array(width * height).fill(255);
  for (const [index, part] of parts.entries())
    for (let y = 0; y < part.height; y++)
      data.set(part.data.subarray(y * part.width, (y + 1) * part.width), (tops[index]! + y) * width);
  return { raster: { data, width, height }, tops };
}

/** The words of one of the stacked parts, as words of that part. */
export function wordsAt(words: readonly SeenWord[], top: number, height: number): SeenWord[] {
  return words
    .filter(({ box }) => (box.y0 + box.y1) / 2 >= top && (box.y0 + box.y1) / 2 < top + height)
    .map(({ box, ...word }) => ({ ...word, box: { ...box, y0: box.y0 - top, y1: box.y1 - top } }));
}
