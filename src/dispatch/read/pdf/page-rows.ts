// The rows of a page: of running text by the places of its words, of printed tables by their lines.
import { inherited } from '../lines/layout-table.ts';
import { textOfLines } from './broken-words.ts';
import type { Grid, GridCell, GridRow } from './grid.ts';
import type { Page, Word } from './poppler.ts';
import { hull, middle, type Row, rounded, rowsOfWords, segmentOf } from './rows.ts';

const isWithin = (x: number, from: number, to: number): boolean => x >= from && x < to;
const centre = ({ box }: Word): number => (box.x0 + box.x1) / 2;

/** A printed cell with the words in it, wherever between its lines they stand; `above` is the cell that it goes on with. */
type Filled = { cell: GridCell; words: Word[]; above: Filled | null };

/** The cells of all rows; the words of a cell that covers several are those of its first. */
function filledCells({ rows }: Grid, words: readonly Word[]): Filled[][] {
  const filled: Filled[][] = [];
  for (const [at, { cells, y0, y1 }] of rows.entries()) {
    const own = words.filter(({ box }) => isWithin(middle(box), y0, y1));
    const row = cells.map((cell, index): Filled => {
      const from = index === 0 ? Number.NEGATIVE_INFINITY : cell.x0;
      const to = index === cells.length - 1 ? Number.POSITIVE_INFINITY : cell.x1;
      const inside = own.filter((word) => isWithin(centre(word), from, to));
      const above = cell.continues
        ? (filled[at - 1]?.find((other) => isOver(other.cell, cell)) ?? null)
        : null;
      if (!above) return { cell, words: inside, above };
      firstOf(above).words.push(...inside);
      return { cell, words: [], above };
    });
    filled.push(row);
  }
  return filled;
}

const isOver = (above: GridCell, cell: GridCell): boolean =>
  isWithin((above.x0 + above.x1) / 2, cell.x0, cell.x1);
const firstOf = (cell: Filled): Filled => {
  let first = cell;
  while (first.above) first = first.above;
  return first;
};

/** Where the columns of a table begin: as the cells of its fullest row do. */
const columnsOf = ({ rows }: Grid): number[] =>
  rows
    .reduce((fullest, row) => (row.cells.length > fullest.cells.length ? row : fullest), rows[0]!)
    .cells.map(({ x0 }) => x0);

/** How far the edges of one column may miss each other. */
const slack = 4;

/** The columns that a cell covers beside its first; none where it is alone in its row, a heading across the table. */
const furtherColumns = ({ x0, x1 }: GridCell, { cells }: GridRow, columns: readonly number[]): string[] =>
  cells.length === 1
    ? []
    : columns.filter((column) => column > x0 + slack && column < x1 - slack).map(() => '');

/** One row for each printed row of a table; empty ones are left out. */
function rowsOfGrid(page: Page, grid: Grid, number: number, words: readonly Word[]): Row[] {
  const columns = columnsOf(grid);
  const cells = filledCells(grid, words);
  const textOf = (filled: Filled): string => textOfLines(rowsOfWords(page, filled.words), filled.cell.x1);
  return grid.rows.flatMap((row, at) => {
    const own = cells[at]!;
    const printed = own.filter((filled) => filled.words.length > 0);
    if (printed.length === 0) return [];
    const segments = printed.map((filled) =>
      segmentOf(
        rowsOfWords(page, filled.words).flatMap((line) => line.segments.flatMap((part) => part.words)),
      ),
    );
    const box = rounded(hull(segments.map((segment) => segment.box)));
    const texts = own.flatMap((filled) => [
      filled.above ? inherited(textOf(firstOf(filled))) : textOf(filled),
      ...furtherColumns(filled.cell, row, columns),
    ]);
    return [
      {
        page: page.number,
        pageWidth: page.width,
        pageHeight: page.height,
        segments,
        box: { ...box, y0: Math.max(box.y0, row.y0), y1: Math.min(box.y1, row.y1) },
        cells: { grid: number, texts },
      },
    ];
  });
}

const isInGrid = (word: Word, { box: grid }: Grid): boolean =>
  isWithin(middle(word.box), grid.y0, grid.y1) && isWithin(centre(word), grid.x0, grid.x1);

/** The rows of a page from top to bottom, those of printed tables by their lines. */
export function rowsOf(page: Page): Row[] {
  const grids = page.grids ?? [];
  const owner = new Map(page.words.map((word) => [word, grids.findIndex((grid) => isInGrid(word, grid))]));
  const free = page.words.filter((word) => owner.get(word) === -1);
  const tables = grids.flatMap((grid, index) =>
    rowsOfGrid(
      page,
      grid,
      index,
      page.words.filter((word) => owner.get(word) === index),
    ),
  );
  return [...rowsOfWords(page, free), ...tables].sort((a, b) => middle(a.box) - middle(b.box));
}
