// Cuts the paper to white: everything lighter than the grain of the paper goes, so that no grain is taken for marks.
import type { Raster } from './raster.ts';

/** Standard deviations of the paper's grain below its usual lightness that are still paper (measured on scans). */
const paperSpread = 3.2;
/** The share of the darkest marks that become wholly black. */
const blackShare = 0.15;
/** Half the height of a bell curve lies at one standard deviation: e^-½. */
const oneSigma = 0.607;

function histogramOf(data: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (let at = 0; at < data.length; at++) counts[data[at]!]!++;
  return counts;
}

export type Paper = {
  /** The usual lightness of the paper. */
  mode: number;
  /** Standard deviation of its grain. */
  sigma: number;
};

/** What lies at or above 250 is paper without grain, or the border of a turned page. */
export function paperOf(data: Uint8Array, counts = histogramOf(data)): Paper {
  let mode = 255;
  let most = 0;
  for (let level = 128; level < 250; level++)
    if (counts[level]! > most) {
      most = counts[level]!;
      mode = level;
    }
  const white = counts.subarray(250).reduce((sum, count) => sum + count, 0);
  const rest = counts.subarray(128, 250).reduce((sum, count) => sum + count, 0);
  if (white > rest) return { mode: 255, sigma: 2 };
  let level = mode;
  while (level > 60 && counts[level]! > most * oneSigma) level--;
  return { mode, sigma: Math.max(2, mode - level) };
}

function curveOf(counts: Uint32Array, white: number): Uint8Array {
  let marks = 0;
  for (let level = 0; level < white; level++) marks += counts[level]!;
  let black = 0;
  for (let sum = 0; black < white && sum < marks * blackShare; black++) sum += counts[black]!;
  return Uint8Array.from({ length: 256 }, (_, level) => {
    if (level >= white) return 255;
    return level <= black ? 0 : Math.round((255 * (level - black)) / (white - black));
  });
}

/** Changes the pixels in place; contrast is never stretched before the grain is gone. */
export function cutWhite({ data }: Raster): void {
  const counts = histogramOf(data);
  const { mode, sigma } = paperOf(data, counts);
  const curve = curveOf(counts, Math.max(120, Math.round(mode - paperSpread * sigma)));
  for (let at = 0; at < data.length; at++) data[at] = curve[data[at]!]!;
}
