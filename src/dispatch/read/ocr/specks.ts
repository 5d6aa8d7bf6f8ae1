// Tells whether specks stay on a page when its paper is cut to white: then it needs the filter that also takes hooks.
import type { Raster } from './raster.ts';

const dark = 128;
/** Lighter than ink, darker than paper: the edge of a stroke. */
const shade = 170;
/** Within two pixels of the darkest point of a speck no more than these are dark; beside a stroke there are more. */
const smallest = 4;
/** Of pixels: usual scanners leave 2 to 4 in a hundred thousand, old copies 10 to 30 (measured on scans of our own). */
const few = 6.5e-5;

const darkAround = ({ data, width }: Raster, at: number): number => {
  let count = 0;
  for (let row = at - 2 * width; row <= at + 2 * width; row += width)
    for (let pixel = row - 2; pixel <= row + 2; pixel++) if (data[pixel]! < shade) count++;
  return count;
};

/** @param page cut to white */
export function isSpecked(page: Raster): boolean {
  const { data, width, height } = page;
  let specks = 0;
  for (let y = 2; y < height - 2; y++)
    for (let at = y * width + 2; at < (y + 1) * width - 2; at++)
      if (data[at]! < dark && darkAround(page, at) <= smallest) specks++;
  return specks > few * data.length;
}
