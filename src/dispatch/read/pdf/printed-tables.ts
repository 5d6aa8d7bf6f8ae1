// Finds the printed lines of tables on a page whose text is good: its words alone do not tell one cell from the next.
import type { Result } from '../../../platform/result.ts';
import { fold } from '../lines/fold.ts';
import type { Fault } from '../ocr/pages.ts';
import type { Raster } from '../ocr/raster.ts';
import { liftRulings } from '../ocr/rulings.ts';
import { resolution } from '../ocr/words.ts';
import { gridsOf, scaledGrid } from './grid.ts';
import type { Page } from './poppler.ts';
import { densityFor } from './render.ts';
import { rowsOf, textOfRow } from './rows.ts';

/** How far lines that cross may miss each other; pixels at 200 dots per inch. */
const crossing = 12;
/** Rendering takes a quarter of a second: beyond so many tables the columns are told by their gaps. */
const mostPages = 12;

const titleOfList = /^(?:PHỤ LỤC|DANH SÁCH|BẢNG|BIỂU|DANH MỤC)(?![\p{Ll}])/u;

/** A table counts its rows, its head says "STT" or "TT" (in a narrow column "T" over "T"); or rows stand in three columns, in two under the title of a list. */
function hasTable(page: Page): boolean {
  if (page.words.some(({ text }) => /^(?:s?tt?|so tt)\.?$/.test(fold(text)))) return true;
  const rows = rowsOf(page);
  const title = rows.findIndex((row) => titleOfList.test(textOfRow(row)));
  return rows.some(
    ({ segments }, index) => segments.length > 2 || (title >= 0 && index > title && segments.length > 1),
  );
}

type Pixels = (page: number) => Promise<Result<Raster, Fault>>;

async function gridsOn(page: Page, pixels: Pixels): Promise<Page> {
  const raster = await pixels(page.number);
  if (!raster.ok) return page;
  const grids = gridsOf(liftRulings(raster.value), crossing);
  return { ...page, grids: grids.map((grid) => scaledGrid(grid, 72 / resolution)) };
}

/**
 * The pages, those with a table along with its grid.
 * @param pixels of a page at 200 dots per inch
 */
export async function withPrintedTables(
  pages: readonly Page[],
  pixels: Pixels,
  signal?: AbortSignal,
): Promise<Page[]> {
  const tabular = pages
    .filter((page) => hasTable(page) && densityFor(page) === resolution)
    .slice(0, mostPages);
  const found: Page[] = [];
  for (const page of pages)
    found.push(tabular.includes(page) && !signal?.aborted ? await gridsOn(page, pixels) : page);
  return found;
}
