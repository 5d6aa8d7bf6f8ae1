// The numbers of table rows: single digits far from all other print, which recognition of a whole page passes over.
import { done, type Result } from '../../../platform/result.ts';
import type { Box } from '../../contract.ts';
import type { Grid, GridRow } from '../pdf/grid.ts';
import type { Limits } from './child.ts';
import type { Raster } from './raster.ts';
import type { Engine, EngineFault } from './recogniser.ts';
import type { SeenWord } from './tsv.ts';

/** White around the cut: recognition wants a border. */
const border = 12;
/** The printed lines themselves, and what is left of them. */
const inset = 4;

const isIn = ({ x0, y0, x1, y1 }: Box, box: Box): boolean => {
  const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
};

/** As many dark pixels as the thinnest digit has. */
const hasInk = ({ data }: Raster): boolean =>
  data.reduce((dark, value) => dark + (value < 128 ? 1 : 0), 0) > 30;

/** A part of the page on white. */
function cut({ data, width, height }: Raster, box: Box): Raster {
  const [x0, y0] = [Math.max(0, Math.round(box.x0)), Math.max(0, Math.round(box.y0))];
  const [x1, y1] = [Math.min(width, Math.round(box.x1)), Math.min(height, Math.round(box.y1))];
  const wide = x1 - x0 + 2 * border;
  const part = new Uint8Array(wide * (y1 - y0 + 2 * border)).fill(255);
  for (let y = y0; y < y1; y++)
    part.set(data.subarray(y * width + x0, y * width + x1), (y - y0 + border) * wide + border);
  return { data: part, width: wide, height: y1 - y0 + 2 * border };
}

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
    const [left, top] = [Math.round(column.x0) - border, Math.round(column.y0) - border];
    const placed = read.value.map(({ box, line, ...word }) => ({
      ...word,
      line: `column ${index} ${line}`,
      box: { x0: box.x0 + left, x1: box.x1 + left, y0: box.y0 + top, y1: box.y1 + top },
    }));
    words = [...words.filter((word) => !isIn(column, word.box)), ...placed];
  }
  return done(words);
}
