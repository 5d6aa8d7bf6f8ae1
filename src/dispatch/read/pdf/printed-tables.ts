// Finds the printed lines of tables on a page whose text is good: its words alone do not tell one cell from the next.

import { fold } from '../lines/fold.ts';
import { liftRulings } from '../ocr/rulings.ts';
import { resolution } from '../ocr/words.ts';
import { gridsOf, scaledGrid } from './grid.ts';
import type { Page } from './poppler.ts';
import { densityFor, renderByPoppler } from './render.ts';
import { rowsOf } from './rows.ts';

/** How far lines that cross may miss each other; pixels at 200 dots per inch. */
const crossing = 12;
/** Rendering takes a quarter of a second: beyond so many tables the columns are told by their gaps. */
const mostPages = 12;

/** A table counts its rows, its head says "STT" or "TT" (in a narrow column "T" over "T"); or rows stand in three columns. */
const hasTable = (page: Page): boolean =>
  page.words.some(({ text }) => /^(?:s?tt?|so tt)\.?$/.test(fold(text))) ||
  rowsOf(page).some(({ segments }) => segments.length > 2);

async function gridsOn(bytes: Uint8Array, page: Page, program: string, signal?: AbortSignal): Promise<Page> {
  const raster = await renderByPoppler(bytes, page.number, resolution, program, signal);
  if (!raster?.ok) return page;
  const grids = gridsOf(liftRulings(raster.value), crossing);
  return { ...page, grids: grids.map((grid) => scaledGrid(grid, 72 / resolution)) };
}

/**
 * The pages, those with a table along with its grid.
 * @param program name or path of pdftoppm; without it the pages stay as they are
 */
export async function withPrintedTables(
  bytes: Uint8Array,
  pages: readonly Page[],
  program: string,
  signal?: AbortSignal,
): Promise<Page[]> {
  const tabular = pages
    .filter((page) => hasTable(page) && densityFor(page) === resolution)
    .slice(0, mostPages);
  const found: Page[] = [];
  for (const page of pages)
    found.push(
      tabular.includes(page) && !signal?.aborted ? await gridsOn(bytes, page, program, signal) : page,
    );
  return found;
}
