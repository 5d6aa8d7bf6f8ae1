// A page as grey pixels, and how colours become grey: black print stays, a red seal over it fades.
import { colouredInk } from './colour.ts';
import { sheetOf } from './sheet.ts';

/** One byte a pixel, row by row; 0 is black. */
export type Raster = { data: Uint8Array; width: number; height: number };
/** Three bytes a pixel: red, green, blue. */
export type ColourRaster = Raster;

/** Above this part of the page stamps of urgency stand, often printed in red: there red is kept as ink. */
const headPart = 0.35;

/** From here to there print under a seal ends, and the seal begins. */
const fading = { from: 120, to: 160 };

/** As light as the lightest channel, and lighter the more colour it has: seals and pens go, black ink is dark in all. */
function withoutColour(red: number, green: number, blue: number): number {
  const most = Math.max(red, green, blue);
  if (most <= fading.from) return most;
  const least = Math.min(red, green, blue);
  const faded = most + (most - least) * Math.min(1, (most - fading.from) / (fading.to - fading.from));
  return Math.min(faded, 255);
}

const isGrey = ({ data }: ColourRaster): boolean => {
  for (let at = 0; at < data.length; at += 3)
    if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) return false;
  return true;
};

const firstChannel = ({ data, width, height }: ColourRaster): Raster => {
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at++) grey[at] = data[at * 3]!;
  return { data: grey, width, height };
};

/** Print stays black; colour goes, but for stamps and letterheads that stand in the head by themselves. */
export function greyOf(colours: ColourRaster): Raster {
  if (isGrey(colours)) return firstChannel(colours);
  const { data, width, height } = sheetOf(colours, 3);
  const grey = new Uint8Array(width * height);
  const head = Math.round(height * headPart);
  const isInk = colouredInk({ data, width, height }, head);
  for (let y = 0, at = 0, from = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++, from += 3) {
      const [red, green, blue] = [data[from]!, data[from + 1]!, data[from + 2]!];
      grey[at] =
        y < head && isInk(x, y) ? (red * 77 + green * 150 + blue * 29) >> 8 : withoutColour(red, green, blue);
    }
  return { data: grey, width, height };
}

/** The pixels of a PGM or PPM file (P5, P6) of one byte a sample; null for anything else. */
export function fromNetpbm(file: Buffer): Raster | null {
  const header = /^P([56])\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 64).toString('latin1'));
  if (!header) return null;
  const [whole, kind, width, height] = [header[0], header[1], Number(header[2]), Number(header[3])];
  const data = file.subarray(whole.length);
  const isColour = kind === '6';
  if (data.length < width * height * (isColour ? 3 : 1)) return null;
  return isColour ? greyOf({ data, width, height }) : { data, width, height };
}

/** A PGM file: what recognition programs read without decoding. */
export const toPgm = ({ data, width, height }: Raster): Buffer =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data]);
