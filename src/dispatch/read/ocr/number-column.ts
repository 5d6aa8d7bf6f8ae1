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

/** Columns of numbers, or of nothing that was seen, below their heading: where cells came out empty. */
function emptyColumns({ rows }: Grid, seen: readonly SeenWord[]): Box[] {
  const most = Math.max(...rows.map(({ cells }) => cells.length));
  const whole = rows.filter(({ cells }) => cells.length === most && most > 1);
  return Array.from({ length: most }, (_, column) => column).flatMap((column) => {
    const inCell = ({ y0, y1, cells }: GridRow): SeenWord[] =>
      seen.filter((word) => isIn({ ...cells[column]!, y0, y1 }, word.box));
    const isHeading = (row: GridRow): boolean => inCell(row).some(({ text }) => /\p{L}{2}/u.test(text));
    const numbered = whole[0] && isHeading(whole[0]) ? whole.slice(1) : whole;
    const [first, last] = [numbered[0], numbered.at(-1)];
    const isOfNumbers = numbered.every((row) => inCell(row).every(isNumber));
    if (!first || !last || !isOfNumbers || numbered.every((row) => inCell(row).length > 0)) return [];
    const { x0, x1 } = first.cells[column]!;
    return [{ x0: x0 + inset, x1: x1 - inset, y0: first.y0 + inset, y1: last.y1 - inset }];
  });
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
    const part = cut(page, column);
    if (!hasInk(part)) continue;
    const read = await engine.recognise(part, 'numbers', limits);
    if (!read.ok) return read;
    const placed = placedOnPage(read.value, column, `column ${index}`);
    words = [...words.filter((word) => !isIn(column, word.box)), ...placed];
  }
  return done(words);
}
