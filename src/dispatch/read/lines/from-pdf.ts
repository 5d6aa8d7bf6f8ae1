// PDF → lines, each page by itself: good text as it stands, else its pixels recognised, else the text kept as it is.
import { done, failed, type Result } from '../../../platform/result.ts';
import { faults, type PixelPage, type PixelReading, readPixelPages } from '../ocr/pages.ts';
import type { ReadOptions } from '../options.ts';
import { draftsOfPages } from '../pdf/lines.ts';
import { imagePages, imagePagesByPdfium } from '../pdf/page-images.ts';
import { textByPdfium } from '../pdf/pdfium.ts';
import { type Page, pagesByPoppler } from '../pdf/poppler.ts';
import { withPrintedTables } from '../pdf/printed-tables.ts';
import { densityFor, renderByPdfium, renderByPoppler } from '../pdf/render.ts';
import { type Refusal, refusal } from '../problems.ts';
import type { Source } from '../source.ts';
import { linesFromText } from './from-text.ts';
import { type Line, type LineDraft, numbered } from './line.ts';
import { isDoubtful, type PageFacts, qualityOfText } from './quality.ts';

const ending = 2048;
const a4 = { width: 595, height: 842 };

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const isCut = (bytes: Uint8Array): boolean => !latin(bytes.subarray(-ending)).includes('%%EOF');

/** The programs to use; names or paths. */
export type Programs = { text: string; pixels: string; images: string };
const usual: Programs = { text: 'pdftotext', pixels: 'pdftoppm', images: 'pdfimages' };

/** What the file itself says of a page: words with places, or, without the program, text alone. */
type Stored = { number: number; text: string; page: Page | null };

async function storedPages(
  bytes: Uint8Array,
  { text }: Programs,
  signal?: AbortSignal,
): Promise<Result<Stored[], Refusal>> {
  const pages = await pagesByPoppler(bytes, text, signal);
  if (!pages.ok) return pages;
  if (pages.value)
    return done(
      pages.value.map((page) => ({
        number: page.number,
        text: page.words.map((word) => word.text).join(' '),
        page,
      })),
    );
  const plain = await textByPdfium(bytes);
  if (!plain.ok) return plain;
  return done(plain.value.split('\f').map((text, index) => ({ number: index + 1, text, page: null })));
}

function pixelsOf(bytes: Uint8Array, { number, page }: Stored, { pixels }: Programs): PixelPage {
  const size = page ? { width: page.width, height: page.height } : a4;
  const density = densityFor(size);
  return {
    number,
    async pixels(signal) {
      const raster =
        (await renderByPoppler(bytes, number, density, pixels, signal)) ??
        (await renderByPdfium(bytes, number, density));
      return raster.ok ? done({ raster: raster.value, size }) : raster;
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
  bytes: Uint8Array,
  stored: Stored[],
  { images }: Programs,
  signal?: AbortSignal,
): Promise<Stored[]> {
  const doubtful = new Set(stored.filter(({ text }) => isDoubtful(qualityOfText(text))));
  const sparse = stored.filter(
    (each) => !doubtful.has(each) && qualityOfText(each.text).letters < fewLetters,
  );
  if (sparse.length === 0) return stored.filter((each) => doubtful.has(each));
  const sizes = sparse.map(({ number, page }) => ({ ...a4, ...page, number }));
  const scanned =
    (await imagePages(bytes, sizes, images, signal)) ??
    (await imagePagesByPdfium(
      bytes,
      sizes.map(({ number }) => number),
    ));
  return stored.filter((each) => doubtful.has(each) || (sparse.includes(each) && scanned.has(each.number)));
}

type Chosen = { stored: Stored; recognised: Page | null; facts: PageFacts };

function choose(stored: Stored, reading: PixelReading | undefined): Chosen {
  const { number: page, text } = stored;
  const size = stored.page ?? reading?.size ?? null;
  const facts: PageFacts = {
    page,
    method: 'text',
    width: size?.width ?? null,
    height: size?.height ?? null,
    turned: 0,
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

/** All pages by their words where the file gives places; else recognised pages between pages of plain text. */
function linesOf(chosen: Chosen[]): Line[] {
  if (chosen.every(({ stored }) => stored.page))
    return numbered(
      draftsOfPages(chosen.flatMap(({ stored, recognised }) => recognised ?? stored.page ?? [])),
    );
  const plain = chosen.map(({ stored, recognised }) => (recognised ? '' : stored.text)).join('\f');
  const drafts: LineDraft[] = [
    ...linesFromText(plain),
    ...draftsOfPages(chosen.flatMap(({ recognised }) => recognised ?? [])),
  ];
  return numbered(drafts.sort((a, b) => (a.page ?? 1) - (b.page ?? 1)));
}

/** Pages of which the stored text is used, with the printed lines of their tables. */
async function withTables(
  bytes: Uint8Array,
  chosen: Chosen[],
  { pixels }: Programs,
  signal?: AbortSignal,
): Promise<Chosen[]> {
  const typed = chosen.flatMap(({ stored, recognised }) => (recognised ? [] : (stored.page ?? [])));
  const ruled = new Map(
    (await withPrintedTables(bytes, typed, pixels, signal)).map((page) => [page.number, page]),
  );
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
  const stored = await storedPages(bytes, programs, options.signal);
  if (!stored.ok) return stored;
  const doubtful = await unsure(bytes, stored.value, programs, options.signal);
  const readings = await readPixelPages(
    doubtful.map((page) => pixelsOf(bytes, page, programs)),
    options,
  );
  if (options.signal?.aborted) return failed(refusal('stopped'));
  const byPage = new Map(readings.map((reading) => [reading.number, reading]));
  const read = stored.value.map((page) => choose(page, byPage.get(page.number)));
  const chosen = await withTables(bytes, read, programs, options.signal);
  const lines = linesOf(chosen);
  return lines.length > 0
    ? done({ lines, pages: chosen.map(({ facts }) => facts) })
    : failed(refusal('no-text'));
}
