// Tells which pages of a PDF are wholly an image: a scan may carry the printed words of a digital signature alone.
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { run } from '../ocr/child.ts';

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

/** Without the program: pages with any image, since PDFium does not tell how large it is drawn. */
export async function imagePagesByPdfium(bytes: Uint8Array, pages: readonly number[]): Promise<Set<number>> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    const found = pages.filter((page) =>
      [...document.getPage(page - 1).objects()].some(({ type }) => type === 'image'),
    );
    document.destroy();
    return new Set(found);
  } catch {
    return new Set();
  } finally {
    library.destroy();
  }
}
