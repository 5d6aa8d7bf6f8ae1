// Measures how a page lies: its skew in degrees, whether its lines run upright, and how high they are.
import type { Raster } from './raster.ts';

const widest = 5;
const darkness = 0.75;

/** The dark pixels, as offsets from the middle of the page; `turned` swaps the axes. */
function inkOf({ data, width, height }: Raster): { x: Int16Array; y: Int16Array; count: number } {
  let sum = 0;
  for (let at = 0; at < data.length; at++) sum += data[at]!;
  const dark = (sum / data.length) * darkness;
  const x = new Int16Array(data.length);
  const y = new Int16Array(data.length);
  let count = 0;
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      if (data[row * width + column]! < dark) {
        x[count] = column - (width >> 1);
        y[count++] = row - (height >> 1);
      }
  return { x: x.subarray(0, count), y: y.subarray(0, count), count };
}

/** How sharply ink parts into rows when the page is turned back by this angle. */
function sharpness(along: Int16Array, across: Int16Array, reach: number, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const rows = new Float64Array(2 * reach);
  for (let index = 0; index < along.length; index++)
    rows[Math.round(across[index]! - along[index]! * slope) + reach]!++;
  let total = 0;
  for (let row = 1; row < rows.length; row++) total += (rows[row]! - rows[row - 1]!) ** 2;
  return total;
}

function bestAngle(along: Int16Array, across: Int16Array, reach: number): { degrees: number; score: number } {
  let best = { degrees: 0, score: sharpness(along, across, reach, 0) };
  const look = (from: number, to: number, step: number): void => {
    for (let degrees = from; degrees <= to + 1e-9; degrees += step) {
      const score = sharpness(along, across, reach, degrees);
      if (score > best.score) best = { degrees, score };
    }
  };
  look(-widest, widest, 0.25);
  look(best.degrees - 0.2, best.degrees + 0.2, 0.05);
  return best;
}

export type Lie = {
  /** Degrees by which the lines fall to the right. */
  skew: number;
  /** The lines run from bottom to top or from top to bottom. */
  isSideways: boolean;
  /** Share of dark pixels. */
  ink: number;
};

/** @param page about 800 pixels wide */
export function lieOf(page: Raster): Lie {
  const { x, y, count } = inkOf(page);
  const reach = Math.ceil((page.width + page.height) * 0.6);
  const level = bestAngle(x, y, reach);
  const upright = bestAngle(y, x, reach);
  const isSideways = upright.score > level.score * 1.3;
  return { skew: isSideways ? -upright.degrees : level.degrees, isSideways, ink: count / page.data.length };
}
