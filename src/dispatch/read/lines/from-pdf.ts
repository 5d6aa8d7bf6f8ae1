// PDF → lines, each page by itself: good text as it stands, else its pixels recognised, else the text kept as it is.
import { done, failed, type Result } from '../../../platform/result.ts';
import { withLabelsRead } from '../ocr/labels.ts';
import { faults, type PixelPage, type PixelReading, readPixelPages } from '../ocr/pages.ts';
import { resolution } from '../ocr/words.ts';
import type { ReadOptions } from '../options.ts';
import { pageOfGlyphs } from '../pdf/glyph-words.ts';
import { glyphsOf } from '../pdf/glyphs.ts';
import { draftsOfPages } from '../pdf/lines.ts';
import { imagePages, imagePagesByPdfium } from '../pdf/page-images.ts';
import { type PdfiumFile, pdfiumFile } from '../pdf/pdfium.ts';
import { type Page, pagesByPoppler } from '../pdf/poppler.ts';
import { withPrintedTables } from '../pdf/printed-tables.ts';
import { densityFor, render } from '../pdf/render.ts';
import { type Turn, turnedRaster } from '../pdf/upright.ts';
import { asDrawn, uprightPages } from '../pdf/upright-pages.ts';
import { type Refusal, refusal } from '../problems.ts';
import type { Source } from '../source.ts';
import { numbered } from './line.ts';
import { isDoubtful, type PageFacts, qualityOfText } from './quality.ts';

const ending = 2048;

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const isCut = (bytes: Uint8Array): boolean => !latin(bytes.subarray(-ending)).includes('%%EOF');

/** The programs to use; names or paths. */
export type Programs = { text: string; pixels: string; images: string };
const usual: Programs = { text: 'pdftotext', pixels: 'pdftoppm', images: 'pdfimages' };

/** The file with what may open it: what is not installed is done by PDFium. */
type File = { bytes: Uint8Array; programs: Programs; pdfium: PdfiumFile; signal: AbortSignal | undefined };

/** What the file itself says of a page. */
type Stored = { number: number; text: string; page: Page; turned: Turn };

async function pagesByPdfium(pdfium: PdfiumFile): Promise<Result<Page[], Refusal>> {
  const file = await pdfium();
  if (!file.ok) return file;
  const numbers = Array.from({ length: file.value.pages }, (_, index) => index + 1);
  return done(numbers.map((number) => pageOfGlyphs(number, glyphsOf(file.value, number))));
}

/** Enough to see which side of a page is the longer. */
const lookDensity = 10;

async function storedPages(file: File): Promise<Result<Stored[], Refusal>> {
  const printed = await pagesByPoppler(file.bytes, file.programs.text, file.signal);
  if (!printed.ok) return printed;
  const pages = printed.value ? done(printed.value) : await pagesByPdfium(file.pdfium);
  if (!pages.ok) return pages;
  const { bytes, programs, pdfium, signal } = file;
  const look = ({ number }: Page) => render(bytes, number, lookDensity, programs.pixels, pdfium, signal);
  const read = await uprightPages(pages.value, look);
  return done(
    read.map(({ page, turned }) => ({
      number: page.number,
      text: page.words.map((word) => word.text).join(' '),
      page,
      turned,
    })),
  );
}

function pixelsOf({ bytes, programs, pdfium }: File, { number, page }: Stored): PixelPage {
  const size = { width: page.width, height: page.height };
  return {
    number,
    async pixels(signal) {
      const raster = await render(bytes, number, densityFor(size), programs.pixels, pdfium, signal);
      return raster.ok ? done({ raster: raster.value, size: asDrawn(size, raster.value) }) : raster;
    },
  };
}

/** Recognition replaces stored text only where more of it reads as words: an English page stays as it was typed. */
function isBetter(read: Page, stored: string): boolean {
  const [old, fresh] = [qualityOfText(stored), qualityOfText(read.words.map(({ text }) => text).join(' '))];
  if (fresh.letters < 20 && old.letters >= fresh.letters) return false;
  if (old.letters < 20) return true;
  if (fresh.letters > old.letters * 2 && fresh.vietnameseShare >= 0.02) return fresh.syllableValidity > 0.6;
  const worth = ({ vietnameseShare, syllableValidity, letters }: typeof old): number =>
    (vietnameseShare >= 0.02 ? 1 : 0) + syllableValidity + Math.min(1, letters / 400) / 4;
  return worth(fresh) > worth(old);
}

/** A page of running text has more letters; fewer may be those of a digital signature on a scan. */
const fewLetters = 600;

/** Pages whose text is doubtful, or is little beside an image of the whole page. */
async function unsure(
  { bytes, programs, pdfium, signal }: File,
  stored: Stored[],
): Promise<Result<Stored[], Refusal>> {
  const doubtful = new Set(stored.filter(({ text }) => isDoubtful(qualityOfText(text))));
  const sparse = stored.filter(
    (each) => !doubtful.has(each) && qualityOfText(each.text).letters < fewLetters,
  );
  const isDoubted = (each: Stored): boolean => doubtful.has(each);
  if (sparse.length === 0) return done(stored.filter(isDoubted));
  const sizes = sparse.map(({ page }) => page);
  let scanned = await imagePages(bytes, sizes, programs.images, signal);
  if (!scanned) {
    const file = await pdfium();
    if (!file.ok) return file;
    scanned = imagePagesByPdfium(file.value, sizes);
  }
  const isScanned = (each: Stored): boolean => sparse.includes(each) && scanned.has(each.number);
  return done(stored.filter((each) => isDoubted(each) || isScanned(each)));
}

type Chosen = { stored: Stored; recognised: Page | null; facts: PageFacts };

function choose(stored: Stored, reading: PixelReading | undefined): Chosen {
  const { number, text, page, turned } = stored;
  const { width, height } =
    reading?.size ?? (turned % 180 === 0 ? page : { width: page.height, height: page.width });
  const facts: PageFacts = {
    page: number,
    method: 'text',
    width,
    height,
    turned,
    problem: null,
  };
  if (!reading) return { stored, recognised: null, facts };
  if (!reading.read.ok)
    return {
      stored,
      recognised: null,
      facts: { ...facts, method: 'kept', problem: faults[reading.read.problem] },
    };
  const { value } = reading.read;
  if (!isBetter(value, text)) return { stored, recognised: null, facts: { ...facts, method: 'kept' } };
  return { stored, recognised: value, facts: { ...facts, method: 'ocr', turned: value.turned } };
}

/** Pages of which the stored text is used, with the printed lines of their tables. */
async function withTables({ bytes, programs, pdfium, signal }: File, chosen: Chosen[]): Promise<Chosen[]> {
  const typed = chosen.flatMap(({ stored, recognised }) => (recognised ? [] : stored.page));
  const turns = new Map(chosen.map(({ stored }) => [stored.number, stored.turned]));
  const pixels = async (page: number) => {
    const raster = await render(bytes, page, resolution, programs.pixels, pdfium, signal);
    return raster.ok ? done(turnedRaster(raster.value, turns.get(page) ?? 0)) : raster;
  };
  const ruled = new Map((await withPrintedTables(typed, pixels, signal)).map((page) => [page.number, page]));
  return chosen.map((each) => {
    const page = ruled.get(each.stored.number);
    return page && !each.recognised ? { ...each, stored: { ...each.stored, page } } : each;
  });
}

/**
 * A file without its end is refused, since readers mend it by leaving out pages. A page that cannot be read says so in
 * its facts, and the others are read.
 */
export async function linesFromPdf(
  bytes: Uint8Array,
  options: ReadOptions = {},
  programs = usual,
): Promise<Result<Source, Refusal>> {
  if (isCut(bytes)) return failed(refusal('truncated'));
  const file = { bytes, programs, pdfium: pdfiumFile(bytes), signal: options.signal };
  const stored = await storedPages(file);
  if (!stored.ok) return stored;
  const doubtful = await unsure(file, stored.value);
  if (!doubtful.ok) return doubtful;
  const readings = await readPixelPages(
    doubtful.value.map((page) => pixelsOf(file, page)),
    options,
  );
  if (options.signal?.aborted) return failed(refusal('stopped'));
  const byPage = new Map(readings.map((reading) => [reading.number, reading]));
  const read = stored.value.map((page) => choose(page, byPage.get(page.number)));
  const chosen = await withTables(file, read);
  const drafts = draftsOfPages(chosen.map(({ stored, recognised }) => recognised ?? stored.page));
  const lines = withLabelsRead(numbered(drafts));
  return lines.length > 0
    ? done({ lines, pages: chosen.map(({ facts }) => facts) })
    : failed(refusal('no-text'));
}
