// A page as grey pixels, and how colours become grey: black print stays, a red seal over it fades.

/** One byte a pixel, row by row; 0 is black. */
export type Raster = { data: Uint8Array; width: number; height: number };
/** Three bytes a pixel: red, green, blue. */
export type ColourRaster = Raster;

/** Above this part of the page stamps of urgency stand, often printed in red: there red is kept as ink. */
const headPart = 0.35;

/**
 * Below the head a pixel is as light as its lightest channel: seals and pens of one strong colour fade, black ink is
 * dark in all three.
 */
export function greyOf({ data, width, height }: ColourRaster): Raster {
  const grey = new Uint8Array(width * height);
  const head = Math.round(height * headPart) * width;
  for (let at = 0, from = 0; at < grey.length; at++, from += 3) {
    const red = data[from]!;
    const green = data[from + 1]!;
    const blue = data[from + 2]!;
    grey[at] = at < head ? (red * 77 + green * 150 + blue * 29) >> 8 : Math.max(red, green, blue);
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
