// Prepares a scanned page for recognition: straight, without specks, on white paper; and tells the way back.
import sharp, { type Sharp } from 'sharp';
import type { Box } from '../../contract.ts';
import { type Grid, gridsOf } from '../pdf/grid.ts';
import { type Fall, fallOf, levelled } from './fan.ts';
import type { Raster } from './raster.ts';
import { liftRulings } from './rulings.ts';
import { sheetOf } from './sheet.ts';
import { type Fan, lieOf } from './skew.ts';
import { isSpecked } from './specks.ts';
import { cutWhite, paperOf } from './white.ts';

// Pages are prepared beside each other: one thread for each, and nothing kept between them.
sharp.concurrency(1);
sharp.cache(false);

export type Size = { width: number; height: number };
export type Prepared = {
  raster: Raster;
  /** Nothing is printed on it. */
  isBlank: boolean;
  /** Quarter turns clockwise, in degrees, by which it was set upright. */
  turned: number;
  /** Tables by their printed lines, which `raster` does not show any more; pixels. */
  grids: Grid[];
  /** From pixels of `raster` to points of the page as it lay. */
  toPage: (box: Box) => Box;
};

/** Pixels by which lines of one crossing may miss each other. */
const crossing = 12;
const lookWidth = 800;
/** Fewer dark pixels than this share are dust: one printed word is more. */
const dust = 0.0002;
/** Standard deviation of lightness up to which paper counts as clean: what is small on it was printed. */
const fineGrain = 5;
/** Of the bell curve that evens grain out; wider ones blur the marks above letters. */
const evening = 0.7;

const sharpOf = ({ data, width, height }: Raster): Sharp =>
  sharp(data, { raw: { width, height, channels: 1 } });

async function rasterOf(image: Sharp): Promise<Raster> {
  const { data, info } = await image.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const inkShare = ({ data }: Raster): number => {
  let dark = 0;
  for (let at = 0; at < data.length; at++) if (data[at]! < 128) dark++;
  return dark / data.length;
};

async function needsMedian(page: Raster): Promise<boolean> {
  if (paperOf(page.data).sigma <= fineGrain) return false;
  const cut = await rasterOf(sharpOf(page).blur(evening));
  cutWhite(cut);
  return isSpecked(cut);
}

/**
 * @param scan grey pixels as they came
 * @param size of the page in points
 * @param turn degrees by which a page was already found to lie wrong, beyond what can be seen from its lines
 */
export async function prepare(scan: Raster, size: Size, turn = 0): Promise<Prepared> {
  const page = sheetOf(scan, 1);
  const lie = lieOf(await rasterOf(sharpOf(page).resize({ width: lookWidth })));
  const turned = ((lie.isSideways ? 90 : 0) + turn) % 360;
  const angle = turned - lie.skew;
  const straight = sharpOf(page).rotate(angle, { background: '#fff' });
  // The median takes specks, but hooks and dots above letters too ("tổ" becomes "tố"): only where specks would stay.
  const turnedBack = await rasterOf(
    ((await needsMedian(page)) ? straight.median(3) : straight).blur(evening),
  );
  const fall = fallOf(turnedBack, turn === 180 ? turnedOver(lie.fan) : lie.fan, page.width);
  const raster = lie.fan.growth === 0 ? turnedBack : levelled(turnedBack, fall);
  cutWhite(raster);
  const grids = gridsOf(liftRulings(raster), crossing);
  return {
    raster,
    isBlank: inkShare(raster) < dust,
    turned,
    grids,
    toPage: wayBack(page, raster, size, angle, fall),
  };
}

const turnedOver = ({ row, growth }: Fan): Fan => ({ row: -row, growth: -growth });

/** The box around the four corners of a box of the straight page, turned back about the middle. */
function wayBack(from: Size, to: Size, size: Size, angle: number, fall: Fall): (box: Box) => Box {
  const cos = Math.cos((angle * Math.PI) / 180);
  const sin = Math.sin((angle * Math.PI) / 180);
  const scale = size.width / from.width;
  return ({ x0, y0, x1, y1 }) => {
    const corners = [
      [x0, y0],
      [x1, y0],
      [x0, y1],
      [x1, y1],
    ].map(([x, y]) => {
      const [dx, dy] = [x! - to.width / 2, y! + fall(x!, y!) - to.height / 2];
      return [
        (dx * cos + dy * sin + from.width / 2) * scale,
        (dy * cos - dx * sin + from.height / 2) * scale,
      ];
    });
    const [xs, ys] = [corners.map(([x]) => x!), corners.map(([, y]) => y!)];
    return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
  };
}
