// Turns one page of a PDF into pixels: by pdftoppm where it is installed, else by PDFium.
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { done, failed, type Result } from '../../../platform/result.ts';
import { run } from '../ocr/child.ts';
import type { Fault } from '../ocr/pages.ts';
import type { Size } from '../ocr/prepare.ts';
import { fromNetpbm, greyOf, type Raster } from '../ocr/raster.ts';
import { resolution } from '../ocr/words.ts';

const renderMilliseconds = 45_000;
const mostPixels = 24_000_000;

/** Dots per inch: 200, less where a page is so large that it would not fit. */
export const densityFor = ({ width, height }: Size): number =>
  Math.min(resolution, Math.floor(72 * Math.sqrt(mostPixels / Math.max(1, width * height))));

/** @param program name or path of pdftoppm @returns null where it is not installed */
export async function renderByPoppler(
  bytes: Uint8Array,
  page: number,
  density: number,
  program: string,
  signal?: AbortSignal,
): Promise<Result<Raster, Fault> | null> {
  const parameters = ['-r', String(density), '-f', String(page), '-l', String(page), '-'];
  const limits = { milliseconds: renderMilliseconds, outputBytes: mostPixels * 4, signal };
  const { bytes: image, cause } = await run(program, parameters, bytes, limits);
  if (cause === 'missing') return null;
  if (cause !== 'ended') return failed(cause);
  const raster = fromNetpbm(image);
  return raster ? done(raster) : failed('damaged');
}

/** Without a program: slower, and in this process. */
export async function renderByPdfium(
  bytes: Uint8Array,
  page: number,
  density: number,
): Promise<Result<Raster, Fault>> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    const { data, width, height } = await document.getPage(page - 1).render({ scale: density / 72 });
    document.destroy();
    return done(greyOf({ data: withoutAlpha(data), width, height }));
  } catch {
    return failed('damaged');
  } finally {
    library.destroy();
  }
}

/** Four bytes a pixel → three. */
function withoutAlpha(data: Uint8Array): Uint8Array {
  const colours = new Uint8Array((data.length / 4) * 3);
  for (let from = 0, to = 0; from < data.length; from += 4) {
    colours[to++] = data[from]!;
    colours[to++] = data[from + 1]!;
    colours[to++] = data[from + 2]!;
  }
  return colours;
}
