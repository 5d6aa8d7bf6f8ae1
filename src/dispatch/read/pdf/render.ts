// Turns one page of a PDF into pixels: by pdftoppm where it is installed, else by PDFium.
import { done, failed, type Result } from '../../../platform/result.ts';
import { run } from '../ocr/child.ts';
import type { Fault } from '../ocr/pages.ts';
import type { Size } from '../ocr/prepare.ts';
import { type ColourRaster, fromNetpbm, greyOf, type Raster } from '../ocr/raster.ts';
import { resolution } from '../ocr/words.ts';
import type { OpenPdf, PdfiumFile } from './pdfium.ts';

const renderMilliseconds = 45_000;
const mostPixels = 24_000_000;

/** Dots per inch: 200, less where a page is so large that it would not fit. */
export const densityFor = ({ width, height }: Size): number =>
  Math.min(resolution, Math.floor(72 * Math.sqrt(mostPixels / Math.max(1, width * height))));

/** @param program name or path of pdftoppm @returns null where it is not installed */
async function renderByPoppler(
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

/** FPDFBitmap_BGR, turned to red, green, blue by FPDF_REVERSE_BYTE_ORDER; FPDF_ANNOT draws what was stamped on the page. */
const threeBytes = 2;
const asPrinted = 0x01 | 0x10;
const white = 0xffffffff;

/** @param scale pixels a point @returns null where the page or the memory for it is not to be had */
export function coloursByPdfium(
  { pdfium, onPage }: OpenPdf,
  number: number,
  scale: number,
): ColourRaster | null {
  return onPage(number, (page) => {
    const width = Math.max(1, Math.round(pdfium._FPDF_GetPageWidthF(page) * scale));
    const height = Math.max(1, Math.round(pdfium._FPDF_GetPageHeightF(page) * scale));
    const at = pdfium.wasmExports.malloc(width * height * 3);
    const bitmap = at === 0 ? 0 : pdfium._FPDFBitmap_CreateEx(width, height, threeBytes, at, width * 3);
    if (bitmap === 0) return null;
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white);
    pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, asPrinted);
    const data = pdfium.HEAPU8.slice(at, at + width * height * 3);
    pdfium._FPDFBitmap_Destroy(bitmap);
    pdfium.wasmExports.free(at);
    return { data, width, height };
  });
}

/** One page as grey pixels. @param pdf opened only where the program is not installed */
export async function render(
  bytes: Uint8Array,
  page: number,
  density: number,
  program: string,
  pdf: PdfiumFile,
  signal?: AbortSignal,
): Promise<Result<Raster, Fault>> {
  const printed = await renderByPoppler(bytes, page, density, program, signal);
  if (printed) return printed;
  const opened = await pdf();
  const colours = opened.ok ? coloursByPdfium(opened.value, page, density / 72) : null;
  return colours ? done(greyOf(colours)) : failed('damaged');
}
