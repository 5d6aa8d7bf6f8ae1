// Tables by their printed lines: where the rows and cells of a page lie.
import type { Box } from '../../contract.ts';

/** A line at `at` across its direction, from `from` to `to` along it. */
type Ruling = { at: number; from: number; to: number };

export type GridRow = { y0: number; y1: number; cells: { x0: number; x1: number }[] };
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

/** @param slack how far lines of one crossing may miss each other */
export function gridsOf(lines: Lines, slack: number): Grid[] {
  return components(lines, slack).flatMap(({ level, upright }) => {
    if (upright.length < 3 || level.length < 2) return [];
    const xs = placesOf(upright, slack);
    const [x0, x1] = [xs[0]!, xs.at(-1)!];
    const across = level.filter(({ from, to }) => to - from > (x1 - x0) * 0.6);
    const ys = placesOf(across, slack);
    if (ys.length < 2 || xs.length < 3) return [];
    const rows = ys.slice(1).map((y1, index) => rowOf(ys[index]!, y1, upright, xs, slack));
    return [{ box: { x0, y0: ys[0]!, x1, y1: ys.at(-1)! }, rows }];
  });
}

/** The same grid, every measure times `scale`. */
export const scaledGrid = ({ box, rows }: Grid, scale: number): Grid => ({
  box: { x0: box.x0 * scale, y0: box.y0 * scale, x1: box.x1 * scale, y1: box.y1 * scale },
  rows: rows.map(({ y0, y1, cells }) => ({
    y0: y0 * scale,
    y1: y1 * scale,
    cells: cells.map((cell) => ({ x0: cell.x0 * scale, x1: cell.x1 * scale })),
  })),
});
