// Takes the lines of tables and underlines off a page: recognition loses whole rows between them.
import type { Raster } from './raster.ts';

/** At 200 dots per inch: no stroke of a letter of the text runs as far upright, or level. */
const longestUpright = 70;
const longestLevel = 110;
/** Thicker is a picture or a filled field. */
const thickest = 9;
/** A speck or a crossing of grain does not end a line. */
const widestBreak = 2;
const dark = 170;

/** Marks the runs of one row or column: `at(i)` is the index of its i-th pixel. */
function markRuns(
  { data }: Raster,
  marked: Uint8Array,
  length: number,
  at: (index: number) => number,
  longest: number,
): void {
  let start = -1;
  let last = -1;
  for (let index = 0; index <= length; index++) {
    const isDark = index < length && data[at(index)]! < dark;
    if (isDark) {
      if (start < 0) start = index;
      last = index;
    } else if (start >= 0 && (index === length || index - last > widestBreak)) {
      if (last - start >= longest) for (let on = start; on <= last; on++) marked[at(on)] = 1;
      start = -1;
    }
  }
}

/** Unmarks what is thicker than a line, across its direction. */
function unmarkThick(marked: Uint8Array, length: number, at: (index: number) => number): void {
  let start = -1;
  for (let index = 0; index <= length; index++) {
    const isMarked = index < length && marked[at(index)] === 1;
    if (isMarked && start < 0) start = index;
    if (!isMarked && start >= 0) {
      if (index - start > thickest) for (let on = start; on < index; on++) marked[at(on)] = 0;
      start = -1;
    }
  }
}

/** Whitens the lines in place. */
export function liftRulings(page: Raster): void {
  const { data, width, height } = page;
  const level = new Uint8Array(data.length);
  const upright = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) markRuns(page, level, width, (x) => y * width + x, longestLevel);
  for (let x = 0; x < width; x++) markRuns(page, upright, height, (y) => y * width + x, longestUpright);
  for (let x = 0; x < width; x++) unmarkThick(level, height, (y) => y * width + x);
  for (let y = 0; y < height; y++) unmarkThick(upright, width, (x) => y * width + x);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if (!level[at] && !upright[at]) continue;
      data[at] = 255;
      // The blurred edges of the line go with it, where they are fainter than ink.
      const across = level[at] ? width : 1;
      for (const beside of [at - across, at + across])
        if (beside >= 0 && beside < data.length && data[beside]! > 60) data[beside] = 255;
    }
}
