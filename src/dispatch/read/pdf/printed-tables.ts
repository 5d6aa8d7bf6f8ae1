// Finds the printed lines of tables on a page whose text is good: its words alone do not tell one cell from the next.
import type { Result } from '../../../platform/result.ts';
import { fold } from '../lines/fold.ts';
import type { Fault } from '../ocr/pages.ts';
import type { Raster } from '../ocr/raster.ts';
import { liftRulings } from '../ocr/rulings.ts';
import { resolution } from '../ocr/words.ts';
import { gridsOf, scaledGrid } from './grid.ts';
import { rowsOf } from './page-rows.ts';
import type { Page } from './poppler.ts';
import { densityFor } from './render.ts';
import { textOfRow } from './rows.ts';

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

/** Of the height of a page: a table that ends further down may go on over the page. */
const foot = 0.8;

/** Whether nothing but a page number follows a table that ends at the foot of the page. */
function endsInTable({ grids = [], height, words }: Page): boolean {
  const end = Math.max(0, ...grids.map(({ box }) => box.y1));
  return end > height * foot && words.filter(({ box }) => box.y0 > end).length < 2;
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
  const found: Page[] = [];
  let looks = 0;
  for (const page of pages) {
    const last = found.at(-1);
    const mayHold =
      densityFor(page) === resolution && (hasTable(page) || (last !== undefined && endsInTable(last)));
    const isLooked = mayHold && looks < mostPages && !signal?.aborted;
    if (isLooked) looks++;
    found.push(isLooked ? await gridsOn(page, pixels) : page);
  }
  return found;
}
