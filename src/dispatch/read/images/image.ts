// Opens PNG, JPEG and TIFF files: their size by the header first, their pages as pixels when their turn comes.
import sharp, { type Metadata } from 'sharp';
import { done, failed, type Result } from '../../../platform/result.ts';
import type { PixelPage } from '../ocr/pages.ts';
import type { Size } from '../ocr/prepare.ts';
import { greyOf, type Raster } from '../ocr/raster.ts';
import { resolution } from '../ocr/words.ts';
import { type Refusal, refusal } from '../problems.ts';

/** An A3 page at 600 dots per inch is 70 million. */
const mostPixels = 100_000_000;
const longestSide = 20_000;
const mostPages = 500;
/** The sides of an A4 page, in points: what an image of unknown scale is taken for. */
const shortSide = 595;
const longSide = 842;
/** Dots per inch that a scanner writes; less is what cameras and screens write, and says nothing. */
const scanned = { least: 150, most: 1200 };

const settings = { limitInputPixels: mostPixels, failOn: 'error' } as const;

async function headerOf(bytes: Uint8Array): Promise<Metadata | null> {
  try {
    return await sharp(bytes, { ...settings, limitInputPixels: false }).metadata();
  } catch {
    return null;
  }
}

/** Whether the image lies on its side by what the camera wrote. */
const isTurned = ({ orientation = 1 }: Metadata): boolean => orientation >= 5;

/** Dots of one line of a fax, on sheets of A4, B4 and A3; its lines lie 98 to an inch, or twice as close. */
const faxWidths = [1728, 2048, 2432];
const coarseFax = 204 / 98;

/** A fax as it is sent by default: what no other sheet is, it seems wider than high. */
const isCoarseFax = ({ width, height, bitsPerSample }: Metadata): boolean =>
  bitsPerSample === 1 && faxWidths.includes(width) && width > height;

/** The page in points: by the scanner's own scale, else as a sheet of A4 that lies as it does; a strip is as wide. */
function sizeOf(header: Metadata): Size {
  if (isCoarseFax(header))
    return { width: shortSide, height: (header.height / header.width) * coarseFax * shortSide };
  const [width, height] = isTurned(header) ? [header.height, header.width] : [header.width, header.height];
  const { density = 0 } = header;
  const isScan =
    density >= scanned.least && density <= scanned.most && (width / density) * 72 > shortSide / 2;
  const isLandscape = width > height * 1.2 && width < height * 1.6;
  const scale = isScan ? 72 / density : (isLandscape ? longSide : shortSide) / width;
  return { width: width * scale, height: height * scale };
}

async function pixelsOf(bytes: Uint8Array, page: number, { width, height }: Size): Promise<Raster> {
  const { data, info } = await sharp(bytes, { ...settings, page })
    .autoOrient()
    .flatten({ background: '#fff' })
    .resize({
      width: Math.round((width / 72) * resolution),
      height: Math.round((height / 72) * resolution),
      fit: 'fill',
    })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raster = { data, width: info.width, height: info.height };
  return info.channels === 3 ? greyOf(raster) : raster;
}

/** The pages of the file, or why it is refused before a pixel of it is unpacked. */
export async function openImage(bytes: Uint8Array): Promise<Result<PixelPage[], Refusal>> {
  const header = await headerOf(bytes);
  if (!header?.width || !header.height) return failed(refusal('truncated'));
  const { width, height, pages = 1 } = header;
  if (width * height > mostPixels || Math.max(width, height) > longestSide)
    return failed(refusal('image-too-large', `${width} × ${height}`));
  if (pages > mostPages) return failed(refusal('too-many-pages'));
  return done(
    Array.from({ length: pages }, (_, page) => ({
      number: page + 1,
      pixels: async () => {
        try {
          const own = page === 0 ? header : await sharp(bytes, { ...settings, page }).metadata();
          const size = sizeOf(own);
          return done({ raster: await pixelsOf(bytes, page, size), size });
        } catch {
          return failed('damaged' as const);
        }
      },
    })),
  );
}
