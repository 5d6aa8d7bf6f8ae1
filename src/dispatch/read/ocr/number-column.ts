// The numbers of table rows: single digits far from all other print, which recognition of a whole page passes over.
import { done, type Result } from '../../../platform/result.ts';
import type { Box } from '../../contract.ts';
import type { Grid, GridRow } from '../pdf/grid.ts';
import type { Limits } from './child.ts';
import { cut, isIn, placedOnPage } from './cut.ts';
import type { Raster } from './raster.ts';
import type { Engine, EngineFault } from './recogniser.ts';
import type { SeenWord } from './tsv.ts';

/** The printed lines themselves, and what is left of them. */
const inset = 4;

/** As many dark pixels as the thinnest digit has. */
const hasInk = ({ data }: Raster): boolean =>
  data.reduce((dark, value) => dark + (value < 128 ? 1 : 0), 0) > 30;

const isNumber = ({ text }: SeenWord): boolean => /^[\d.,]+$/.test(text);

/** A column of numbers: the cells of the rows that have one; a heading across the table between them has none. */
type Column = { box: Box; cells: Box[] };

/** Columns of numbers, or of nothing that was seen, below their heading: where cells came out empty. */
function emptyColumns({ rows }: Grid, seen: readonly SeenWord[]): Column[] {
  const most = Math.max(...rows.map(({ cells }) => cells.length));
  const whole = rows.filter(({ cells }) => cells.length === most && most > 1);
  return Array.from({ length: most }, (_, column) => column).flatMap((column) => {
    const cellOf = ({ y0, y1, cells }: GridRow): Box => ({ ...cells[column]!, y0, y1 });
    const inCell = (row: GridRow): SeenWord[] => seen.filter((word) => isIn(cellOf(row), word.box));
    const isHeading = (row: GridRow): boolean => inCell(row).some(({ text }) => /\p{L}{2}/u.test(text));
    const numbered = whole[0] && isHeading(whole[0]) ? whole.slice(1) : whole;
    const [first, last] = [numbered[0], numbered.at(-1)];
    const isOfNumbers = numbered.every((row) => inCell(row).every(isNumber));
    if (!first || !last || !isOfNumbers || numbered.every((row) => inCell(row).length > 0)) return [];
    const { x0, x1 } = first.cells[column]!;
    const box = { x0: x0 + inset, x1: x1 - inset, y0: first.y0 + inset, y1: last.y1 - inset };
    return [{ box, cells: numbered.map((row) => within(box, cellOf(row))) }];
  });
}

const within = ({ x0, x1 }: Box, { y0, y1 }: Box): Box => ({ x0, x1, y0: y0 + inset, y1: y1 - inset });

/** The column on white, without what runs across it between its cells. */
function columnOf(page: Raster, { box, cells }: Column): Raster {
  const part = cut(page, box);
  const top = Math.round((part.height - (box.y1 - box.y0)) / 2);
  const isOwn = (y: number): boolean =>
    cells.some(({ y0, y1 }) => y >= y0 - box.y0 + top && y < y1 - box.y0 + top);
  for (let y = 0; y < part.height; y++)
    if (!isOwn(y)) part.data.fill(255, y * part.width, (y + 1) * part.width);
  return part;
}

/** Of two looks at a cell the surer one. */
function withSurer(words: SeenWord[], fresh: readonly SeenWord[], cell: Box): SeenWord[] {
  const isOwn = ({ box }: SeenWord): boolean => isIn(cell, box);
  const sureness = (own: readonly SeenWord[]): number =>
    Math.max(-1, ...own.map(({ confidence }) => confidence));
  const [seen, again] = [words.filter(isOwn), fresh.filter(isOwn)];
  return sureness(again) > sureness(seen) ? [...words.filter((word) => !isOwn(word)), ...again] : words;
}

/** What was seen, with the numbers of rows read anew where some were passed over. */
export async function withNumbers(
  engine: Engine,
  page: Raster,
  grids: readonly Grid[],
  seen: SeenWord[],
  limits: Limits,
): Promise<Result<SeenWord[], EngineFault>> {
  let words = seen;
  for (const [index, column] of grids.flatMap((grid) => emptyColumns(grid, seen)).entries()) {
    const part = columnOf(page, column);
    if (!hasInk(part)) continue;
    const read = await engine.recognise(part, 'numbers', limits);
    if (!read.ok) return read;
    const placed = placedOnPage(read.value, column.box, `column ${index}`);
    words = column.cells.reduce((all, cell) => withSurer(all, placed, cell), words);
  }
  return done(words);
}
