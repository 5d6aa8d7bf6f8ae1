// Sets lines level that fan out, as on a photograph taken from aside; and tells the way back.
import type { Raster } from './raster.ts';
import type { Fan } from './skew.ts';

/** How far down to look for what belongs at this place of the level page. */
export type Fall = (x: number, y: number) => number;

/** @param unit pixels of the width of the page as it came */
export function fallOf({ width, height }: Raster, { row, growth }: Fan, unit: number): Fall {
  const middle = height / 2 + row * unit;
  return (x, y) => (x - width / 2) * (growth / unit) * (y - middle);
}

/** The page with each pixel fetched from where it lies, between two rows. */
export function levelled({ data, width, height }: Raster, fall: Fall): Raster {
  const level = new Uint8Array(data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = Math.min(height - 1, Math.max(0, y + fall(x, y)));
      const upper = Math.floor(from);
      const part = from - upper;
      const lower = Math.min(height - 1, upper + 1);
      level[y * width + x] = data[upper * width + x]! * (1 - part) + data[lower * width + x]! * part;
    }
  return { data: level, width, height };
}
