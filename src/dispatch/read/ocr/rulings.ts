// Finds the lines of tables and takes them off the page with all underlines: recognition loses rows between them.
import type { Raster } from './raster.ts';

/** At 200 dots per inch: no stroke of a letter of the text runs as far upright, or level. */
const longestUpright = 70;
const longestLevel = 110;
/** The height of the lowest row of a table; strokes as short are lines where they run from one level line to the next. */
const lowestRow = 28;
const meeting = 3;
/** Thicker is a picture or a filled field. */
const thickest = 12;
/** A speck or a crossing of grain does not end a line. */
const widestBreak = 2;
/** Pieces of one line lie no farther apart than this, across it, and along it where it lies level, or stands: a row of one cell parts two lines. */
const samePlace = 6;
const sameLevel = 40;
const sameUpright = 20;
const dark = 170;
/** The blurred edges of a line are fainter than ink. */
const edge = 60;

/** A line at `at` across its direction, from `from` to `to` along it; pixels. */
export type Ruling = { at: number; from: number; to: number };
export type Rulings = { level: Ruling[]; upright: Ruling[] };

/** Long dark runs in rows, in order of their rows. */
function levelRuns({ data, width, height }: Raster): Ruling[] {
  const runs: Ruling[] = [];
  for (let y = 0; y < height; y++) {
    const row = y * width;
    let start = -1;
    let last = -1;
    for (let x = 0; x < width; x++) {
      if (data[row + x]! < dark) {
        if (start < 0) start = x;
        last = x;
      } else if (start >= 0 && x - last > widestBreak) {
        if (last - start >= longestLevel) runs.push({ at: y, from: start, to: last });
        start = -1;
      }
    }
    if (start >= 0 && last - start >= longestLevel) runs.push({ at: y, from: start, to: last });
  }
  return runs;
}

/** Long dark runs in columns, in order of the columns; the pixels are still walked by rows, as they lie in memory. */
function uprightRuns({ data, width, height }: Raster): Ruling[] {
  const runs: Ruling[] = [];
  const start = new Int32Array(width).fill(-1);
  const last = new Int32Array(width);
  const end = (x: number): void => {
    if (last[x]! - start[x]! >= lowestRow) runs.push({ at: x, from: start[x]!, to: last[x]! });
    start[x] = -1;
  };
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let x = 0; x < width; x++) {
      if (data[row + x]! < dark) {
        if (start[x]! < 0) start[x] = y;
        last[x] = y;
      } else if (start[x]! >= 0 && y - last[x]! > widestBreak) end(x);
    }
  }
  for (let x = 0; x < width; x++) if (start[x]! >= 0) end(x);
  return runs.sort((a, b) => a.at - b.at);
}

type Line = { runs: Ruling[]; from: number; to: number; last: number };

/** Long runs, and short ones that stand between two level lines. */
function standing(runs: Ruling[], level: readonly Line[]): Ruling[] {
  const meets = (at: number, y: number): boolean =>
    level.some(
      ({ runs: own, from, to, last }) =>
        from - samePlace <= at && at <= to + samePlace && own[0]!.at - meeting <= y && y <= last + meeting,
    );
  return runs.filter(({ at, from, to }) => to - from >= longestUpright || (meets(at, from) && meets(at, to)));
}

/** Dark pixels for each pixel of its length: a line that is not quite level is no thicker than one that is. */
const thicknessOf = ({ runs, from, to }: Line): number =>
  runs.reduce((sum, run) => sum + run.to - run.from + 1, 0) / (to - from + 1);

/** The runs of each line together; what is too thick for a line is left out. */
function linesOf(runs: Ruling[], sameLine: number): Line[] {
  const closed: Line[] = [];
  let open: Line[] = [];
  for (const run of runs) {
    const near = open.filter((line) => run.at - line.last <= samePlace);
    if (near.length < open.length) closed.push(...open.filter((line) => run.at - line.last > samePlace));
    open = near;
    const own = open.find((line) => run.from <= line.to + sameLine && run.to >= line.from - sameLine);
    if (!own) open.push({ runs: [run], from: run.from, to: run.to, last: run.at });
    else {
      own.runs.push(run);
      own.from = Math.min(own.from, run.from);
      own.to = Math.max(own.to, run.to);
      own.last = run.at;
    }
  }
  return [...closed, ...open].filter((line) => thicknessOf(line) < thickest);
}

/** `along` and `across` are the steps in memory in the direction of the line, and beside it. */
function whiten(data: Uint8Array, lines: Line[], along: number, across: number): void {
  for (const { at, from, to } of lines.flatMap(({ runs }) => runs))
    for (let on = from; on <= to; on++) {
      const pixel = at * across + on * along;
      data[pixel] = 255;
      for (const beside of [pixel - across, pixel + across])
        if (beside >= 0 && beside < data.length && data[beside]! > edge) data[beside] = 255;
    }
}

const rulingOf = ({ runs, from, to, last }: Line): Ruling => ({ at: (runs[0]!.at + last) / 2, from, to });

/** Whitens the lines in place and tells where they were. */
export function liftRulings(page: Raster): Rulings {
  const level = linesOf(levelRuns(page), sameLevel);
  const upright = linesOf(standing(uprightRuns(page), level), sameUpright);
  whiten(page.data, level, 1, page.width);
  whiten(page.data, upright, page.width, 1);
  return { level: level.map(rulingOf), upright: upright.map(rulingOf) };
}
