// Tables by their printed lines: where the rows and cells of a page lie.
import type { Box } from '../../contract.ts';

/** A line at `at` across its direction, from `from` to `to` along it. */
type Ruling = { at: number; from: number; to: number };

/** `continues`: no line parts the cell from the one above. */
export type GridCell = { x0: number; x1: number; continues?: boolean };
export type GridRow = { y0: number; y1: number; cells: GridCell[] };
/** In the units of the lines that it was found by. */
export type Grid = { box: Box; rows: GridRow[] };

type Lines = { level: Ruling[]; upright: Ruling[] };

const touches = (level: Ruling, upright: Ruling, slack: number): boolean =>
  upright.from - slack <= level.at &&
  level.at <= upright.to + slack &&
  level.from - slack <= upright.at &&
  upright.at <= level.to + slack;

/** Lines that hang together by touching. */
function components({ level, upright }: Lines, slack: number): Lines[] {
  const left = new Set(upright);
  const open = new Set(level);
  const found: Lines[] = [];
  for (const first of level) {
    if (!open.delete(first)) continue;
    const own: Lines = { level: [first], upright: [] };
    for (let next = 0; next < own.level.length; next++) {
      for (const line of [...left])
        if (touches(own.level[next]!, line, slack) && left.delete(line)) {
          own.upright.push(line);
          for (const other of [...open])
            if (touches(other, line, slack) && open.delete(other)) own.level.push(other);
        }
    }
    found.push(own);
  }
  return found;
}

/** Places of lines, those of one line as one. */
function placesOf(lines: Ruling[], slack: number): number[] {
  const places: number[] = [];
  for (const { at } of [...lines].sort((a, b) => a.at - b.at))
    if (places.length === 0 || at - places.at(-1)! > slack) places.push(at);
  return places;
}

/** Cells of a row reach from line to line, as far as lines stand beside the middle of the row. */
function rowOf(y0: number, y1: number, upright: Ruling[], places: number[], slack: number): GridRow {
  const middle = (y0 + y1) / 2;
  const standing = places.filter((place) =>
    upright.some(({ at, from, to }) => Math.abs(at - place) <= slack && from <= middle && middle <= to),
  );
  const edges = [...new Set([places[0]!, ...standing, places.at(-1)!])].sort((a, b) => a - b);
  return { y0, y1, cells: edges.slice(1).map((x1, index) => ({ x0: edges[index]!, x1 })) };
}

/** Of the width of a table: a line as long parts rows, whatever it meets. */
const longLine = 0.6;

/** Lines that part rows: long ones, and those that run from one upright line to another beside a cell of several rows. */
function partings(level: Ruling[], xs: number[], slack: number): Ruling[] {
  const [x0, x1] = [xs[0]!, xs.at(-1)!];
  const meets = (x: number): boolean => xs.some((place) => Math.abs(place - x) <= slack);
  return level.filter(({ from, to }) => to - from > (x1 - x0) * longLine || (meets(from) && meets(to)));
}

const sameEdges = (a: GridCell, b: GridCell, slack: number): boolean =>
  Math.abs(a.x0 - b.x0) <= slack && Math.abs(a.x1 - b.x1) <= slack;

/** The same rows; a cell goes on with the one above where the line between their rows leaves all of it out. */
function withMergedCells(rows: GridRow[], level: Ruling[], slack: number): GridRow[] {
  return rows.map((row, index) => {
    const above = rows[index - 1];
    const drawn = level.filter(({ at }) => Math.abs(at - row.y0) <= slack);
    const isLeftOut = ({ x0, x1 }: GridCell): boolean =>
      drawn.every(({ from, to }) => to < x0 + slack || from > x1 - slack);
    const cells = row.cells.map((cell) => {
      const continues = above?.cells.some((other) => sameEdges(cell, other, slack)) && isLeftOut(cell);
      return continues ? { ...cell, continues } : cell;
    });
    return { ...row, cells };
  });
}

/** @param slack how far lines of one crossing may miss each other */
export function gridsOf(lines: Lines, slack: number): Grid[] {
  return components(lines, slack).flatMap(({ level, upright }) => {
    if (upright.length < 3 || level.length < 2) return [];
    const xs = placesOf(upright, slack);
    const [x0, x1] = [xs[0]!, xs.at(-1)!];
    const ys = placesOf(partings(level, xs, slack), slack);
    if (ys.length < 2 || xs.length < 3) return [];
    const rows = ys.slice(1).map((y1, index) => rowOf(ys[index]!, y1, upright, xs, slack));
    return [{ box: { x0, y0: ys[0]!, x1, y1: ys.at(-1)! }, rows: withMergedCells(rows, level, slack) }];
  });
}

/** The same grid, every measure times `scale`. */
export const scaledGrid = ({ box, rows }: Grid, scale: number): Grid => ({
  box: { x0: box.x0 * scale, y0: box.y0 * scale, x1: box.x1 * scale, y1: box.y1 * scale },
  rows: rows.map(({ y0, y1, cells }) => ({
    y0: y0 * scale,
    y1: y1 * scale,
    cells: cells.map((cell) => ({ ...cell, x0: cell.x0 * scale, x1: cell.x1 * scale })),
  })),
});
