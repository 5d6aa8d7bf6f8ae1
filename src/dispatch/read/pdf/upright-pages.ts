// Turns the pages of a file whose writing lies on its side, with the sides that they are drawn with.
import type { Result } from '../../../platform/result.ts';
import type { Fault } from '../ocr/pages.ts';
import type { Size } from '../ocr/prepare.ts';
import type { Raster } from '../ocr/raster.ts';
import type { Page } from './poppler.ts';
import { type Turn, turnOf, upright } from './upright.ts';

/** A page that is stored on its side is drawn upright, whichever side its width was told of. */
export const asDrawn = ({ width, height }: Size, drawn: Raster): Size =>
  width > height === drawn.width > drawn.height ? { width, height } : { width: height, height: width };

/** Further pages are taken to have the sides that they tell. */
const mostLooks = 40;

const isOnSide = ({ words }: Page): boolean => turnOf(words) % 180 !== 0;

/** @param look draws a page, however small */
export async function uprightPages(
  pages: readonly Page[],
  look: (page: Page) => Promise<Result<Raster, Fault>>,
): Promise<{ page: Page; turned: Turn }[]> {
  const looked = new Set(pages.filter(isOnSide).slice(0, mostLooks));
  const read: { page: Page; turned: Turn }[] = [];
  for (const page of pages) {
    const drawn = looked.has(page) ? await look(page) : null;
    read.push(upright(drawn?.ok ? { ...page, ...asDrawn(page, drawn.value) } : page));
  }
  return read;
}
