// Measures how a page lies: its skew in degrees, whether its lines run upright, and whether they fan out.
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

/** Lines at `row` lie askew as the page does, and their slope grows by `growth` from there; in widths of the page as it came. */
export type Fan = { row: number; growth: number };

/** The slope of lines at a row, and by how much it grows from row to row below; pixels. */
type Slope = { here: number; row: number; growth: number };

/** How sharply ink parts into rows when its lines are turned back by these slopes. */
function sharpness(along: Int16Array, across: Int16Array, reach: number, slope: Slope): number {
  const { here, row, growth } = slope;
  const rows = new Float64Array(2 * reach);
  for (let index = 0; index < along.length; index++) {
    const own = across[index]!;
    rows[Math.round(own - along[index]! * (here + growth * (own - row))) + reach]!++;
  }
  let total = 0;
  for (let at = 1; at < rows.length; at++) total += (rows[at]! - rows[at - 1]!) ** 2;
  return total;
}

const slopeOf = (degrees: number): number => Math.tan((degrees * Math.PI) / 180);

function bestAngle(along: Int16Array, across: Int16Array, reach: number): { degrees: number; score: number } {
  const scoreOf = (degrees: number): number =>
    sharpness(along, across, reach, { here: slopeOf(degrees), row: 0, growth: 0 });
  let best = { degrees: 0, score: scoreOf(0) };
  const look = (from: number, to: number, step: number): void => {
    for (let degrees = from; degrees <= to + 1e-9; degrees += step) {
      const score = scoreOf(degrees);
      if (score > best.score) best = { degrees, score };
    }
  };
  look(-widest, widest, 0.25);
  look(best.degrees - 0.2, best.degrees + 0.2, 0.05);
  return best;
}

/** Degrees by which the lines of the upper and the lower half may lie otherwise than those of the page. */
const unlike = 1.6;
/** Lines that fan out less than this over a page width lie well enough; so do those that hardly part better when set level. */
const leastFan = 0.004;
const clearly = 1.04;
/** Fewer rows of print tell nothing of others: their standard deviation, in page widths. */
const leastSpread = 0.12;

const meanOf = (values: Int16Array): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length > 0 ? sum / values.length : 0;
};

/** The angle of the lines of one half of the ink, and its middle row. */
function lieOfHalf(
  along: Int16Array,
  across: Int16Array,
  reach: number,
  degrees: number,
  isIn: (row: number) => boolean,
) {
  const keep = (values: Int16Array) => values.filter((_, index) => isIn(across[index]!));
  const [own, rows] = [keep(along), keep(across)];
  let best = { degrees, score: 0 };
  for (let tried = degrees - unlike; tried <= degrees + unlike + 1e-9; tried += 0.2) {
    const score = sharpness(own, rows, reach, { here: slopeOf(tried), row: 0, growth: 0 });
    if (score > best.score) best = { degrees: tried, score };
  }
  return { slope: slopeOf(best.degrees), row: meanOf(rows) };
}

/** How lines fan out that lie askew by this many degrees on the whole, and what they lie askew by at the middle row. */
function fanned(along: Int16Array, across: Int16Array, reach: number, width: number, degrees: number) {
  const flat = { degrees, fan: { row: 0, growth: 0 } };
  const row = meanOf(across);
  const [upper, lower] = [(own: number) => own < row, (own: number) => own >= row].map((isIn) =>
    lieOfHalf(along, across, reach, degrees, isIn),
  );
  if (lower!.row - upper!.row < 2 * leastSpread * width) return flat;
  const growth = ((lower!.slope - upper!.slope) * width) / (lower!.row - upper!.row);
  if (Math.abs(growth) < leastFan) return flat;
  const scoreOf = (tried: number, fan: number): number =>
    sharpness(along, across, reach, { here: slopeOf(tried), row, growth: fan / width });
  const level = scoreOf(degrees, 0);
  let best = { degrees, growth, score: scoreOf(degrees, growth) };
  const look = (tried: number, fan: number): void => {
    const score = scoreOf(tried, fan);
    if (score > best.score) best = { degrees: tried, growth: fan, score };
  };
  for (const fine of [0.1, 0.05]) {
    const { degrees: middle } = best;
    for (let step = -6; step <= 6; step++) look(middle + step * fine, best.growth);
    const { growth: found } = best;
    for (let step = -6; step <= 6; step++) look(best.degrees, found + step * fine * 0.015);
  }
  if (Math.abs(best.growth) < leastFan || best.score < level * clearly) return flat;
  return { degrees: best.degrees, fan: { row: row / width, growth: best.growth } };
}

export type Lie = {
  /** Degrees by which the lines fall to the right. */
  skew: number;
  /** The lines run from bottom to top or from top to bottom. */
  isSideways: boolean;
  /** Of the lines when the page is set upright. */
  fan: Fan;
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
  const [along, across, { degrees }] = isSideways ? [y, x, upright] : ([x, y, level] as const);
  const lie = fanned(along, across, reach, page.width, degrees);
  // Turned by a quarter, what fell to the left falls to the right.
  const sign = isSideways ? -1 : 1;
  return {
    skew: sign * lie.degrees,
    isSideways,
    fan: { row: lie.fan.row, growth: sign * lie.fan.growth },
    ink: count / page.data.length,
  };
}
