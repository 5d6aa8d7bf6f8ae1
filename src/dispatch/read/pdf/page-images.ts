// Tells which pages of a PDF are wholly an image: a scan may carry the printed words of a digital signature alone.
import { run } from '../ocr/child.ts';
import { areaOf as areaOfObject, type OpenPdf } from './pdfium.ts';

const milliseconds = 10_000;
/** The share of a page that images cover where it was scanned. */
const covered = 0.4;

type PageSize = { number: number; width: number; height: number };

/** page, number, type, width, height, …, x-ppi, y-ppi: columns of `pdfimages -list`. */
function areaOf(row: string): { page: number; area: number } | null {
  const cells = row.trim().split(/\s+/);
  const [page, width, height] = [cells[0], cells[3], cells[4]].map(Number);
  const [across, down] = cells.slice(-4, -2).map(Number);
  if (!page || !width || !height || !across || !down || cells[2] === 'smask') return null;
  return { page, area: (width / across) * (height / down) * 72 * 72 };
}

/** @param program name or path of pdfimages @returns numbers of pages, null where it is not installed */
export async function imagePages(
  bytes: Uint8Array,
  pages: readonly PageSize[],
  program: string,
  signal?: AbortSignal,
): Promise<Set<number> | null> {
  const first = String(pages[0]?.number ?? 1);
  const last = String(pages.at(-1)?.number ?? 1);
  const parameters = ['-list', '-f', first, '-l', last, '-'];
  const { bytes: output, cause } = await run(program, parameters, bytes, { milliseconds, signal });
  if (cause === 'missing') return null;
  const areas = new Map<number, number>();
  for (const row of output.toString().split('\n')) {
    const found = areaOf(row);
    if (found) areas.set(found.page, (areas.get(found.page) ?? 0) + found.area);
  }
  return new Set(
    pages
      .filter(({ number, width, height }) => (areas.get(number) ?? 0) > width * height * covered)
      .map(({ number }) => number),
  );
}

/** FPDF_PAGEOBJ_IMAGE */
const image = 3;

/** The area of the images that stand on the page, in square points. */
function imageArea(pdf: OpenPdf, number: number): number {
  const { pdfium } = pdf;
  const areas = pdf.onPage(number, (page) =>
    Array.from({ length: pdfium._FPDFPage_CountObjects(page) }, (_, index) => {
      const object = pdfium._FPDFPage_GetObject(page, index);
      if (pdfium._FPDFPageObj_GetType(object) !== image) return 0;
      return areaOfObject(pdf, object);
    }),
  );
  return (areas ?? []).reduce((sum, area) => sum + area, 0);
}

export const imagePagesByPdfium = (pdf: OpenPdf, pages: readonly PageSize[]): Set<number> =>
  new Set(
    pages
      .filter(({ number, width, height }) => imageArea(pdf, number) > width * height * covered)
      .map(({ number }) => number),
  );
