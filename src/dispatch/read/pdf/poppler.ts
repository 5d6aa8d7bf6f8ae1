// Runs pdftotext, where it is installed, for the words of a PDF with their boxes.
import { done, failed, type Result } from '../../../platform/result.ts';
import type { Box } from '../../contract.ts';
import { run } from '../ocr/child.ts';
import { type Refusal, refusal } from '../problems.ts';
import type { Grid } from './grid.ts';

/** `confidence` of recognised words alone: printed text is what it is. */
export type Word = { text: string; box: Box; confidence?: number };
/** `place` leads from the points of `words` to those of the page as it lies in the file, where they differ. */
export type Page = {
  number: number;
  width: number;
  height: number;
  words: Word[];
  /** Tables by their printed lines, where these were looked for. */
  grids?: Grid[];
  place?: (box: Box) => Box;
};

export const maximumPages = 500;
const maximumSeconds = 20;

const token =
  /<page width="([\d.]+)" height="([\d.]+)"|<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => entities[name]!);

function pagesOf(output: string): Page[] {
  const pages: Page[] = [];
  for (const [, width, height, x0, y0, x1, y1, text] of output.matchAll(token)) {
    if (width !== undefined)
      pages.push({ number: pages.length + 1, width: Number(width), height: Number(height), words: [] });
    else
      pages.at(-1)?.words.push({
        text: unescaped(text!),
        box: { x0: Number(x0), y0: Number(y0), x1: Number(x1), y1: Number(y1) },
      });
  }
  return pages;
}

/** The program gives the sides of a page that is stored on its side as they are stored, and its words as they are seen. */
function upright(page: Page): Page {
  const { words, width, height } = page;
  const isTurned =
    words.some(({ box }) => box.x1 > width + 1) && words.every(({ box }) => box.y1 < width + 1);
  return isTurned ? { ...page, width: height, height: width } : page;
}

/** The pages with their words, null where the program is not installed, or why the file cannot be read. */
export async function pagesByPoppler(
  bytes: Uint8Array,
  program: string,
  signal?: AbortSignal,
): Promise<Result<Page[] | null, Refusal>> {
  const parameters = ['-bbox-layout', '-l', String(maximumPages + 1), '-', '-'];
  const limits = { milliseconds: maximumSeconds * 1000, signal };
  const { bytes: output, errors, code, cause } = await run(program, parameters, bytes, limits);
  if (cause === 'missing') return done(null);
  if (cause === 'slow') return failed(refusal('too-slow'));
  if (cause === 'stopped') return failed(refusal('stopped'));
  if (/incorrect password|encrypted/i.test(errors) && code !== 0) return failed(refusal('encrypted'));
  const pages = pagesOf(output.toString('utf8'));
  if (code !== 0 || pages.length === 0) return failed(refusal('truncated'));
  return pages.length > maximumPages ? failed(refusal('too-many-pages')) : done(pages.map(upright));
}
