// Whitens what lies about a sheet: the table under a photograph, the black edges that a copier leaves.
import type { Light } from './light.ts';
import { around, type Picture, square } from './paper.ts';

type Size = { width: number; height: number };

/** Darker than this share of the paper's lightness is no paper. */
const darkest = 0.6;
/** In pixels along the edge of the picture: a line of a table or a letter that runs out of it is shorter. */
const longest = 60;
/** The edge of a sheet is not sharp. */
const fringe = 3;
/** Squares from the edge of the picture that the black of a copier may reach into. */
const reach = 2;

/** Squares that lie about the sheet, and those that its edge may run through. */
function partsOf(light: Light): { isOutside: Uint8Array; isEdge: Uint8Array } {
  const { columns, rows, isPaper } = light;
  const fromEdge = (at: number): number => {
    const [x, y] = [at % columns, Math.floor(at / columns)];
    return Math.min(x, y, columns - 1 - x, rows - 1 - y);
  };
  const isOutside = new Uint8Array(isPaper.length);
  const isEdge = isPaper.map((is, at) => (is && fromEdge(at) < reach ? 1 : 0));
  const open = [...isPaper.keys()].filter((at) => !isPaper[at] && fromEdge(at) === 0);
  for (const at of open) isOutside[at] = 1;
  for (let at = open.pop(); at !== undefined; at = open.pop())
    around(at, light, 1, (near) => {
      if (isPaper[near]) isEdge[near] = 1;
      else if (!isOutside[near]) {
        isOutside[near] = 1;
        open.push(near);
      }
    });
  return { isOutside, isEdge };
}

/** Dark pixels along one side of the picture, where many follow each other. */
function darkAlong(isDark: (at: number) => boolean, first: number, step: number, count: number): number[] {
  const found: number[] = [];
  let start = 0;
  for (let on = 0; on <= count; on++) {
    if (on < count && isDark(first + on * step)) continue;
    if (on - start >= longest) for (let at = start; at < on; at++) found.push(first + at * step);
    start = on + 1;
  }
  return found;
}

type Surround = { isGone: Uint8Array; edge: number[] };

/** Where the surround reaches: 1 for each pixel of it, and those of its pixels by which it was followed. */
function surroundOf({ width, height }: Size, light: Light, isDark: (at: number) => boolean): Surround {
  const { isOutside, isEdge } = partsOf(light);
  const count = width * height;
  const isGone = new Uint8Array(count);
  const edge: number[] = [];
  const take = (at: number): void => {
    const own = Math.floor(at / width / square) * light.columns + Math.floor((at % width) / square);
    if (isGone[at] || !isEdge[own] || !isDark(at)) return;
    isGone[at] = 1;
    edge.push(at);
  };
  const takeAround = (at: number): void => {
    if (at % width > 0) take(at - 1);
    if (at % width < width - 1) take(at + 1);
    if (at >= width) take(at - width);
    if (at < count - width) take(at + width);
  };
  for (const tile of isOutside.keys()) {
    if (!isOutside[tile]) continue;
    const [left, top] = [(tile % light.columns) * square, Math.floor(tile / light.columns) * square];
    const [right, bottom] = [Math.min(width, left + square), Math.min(height, top + square)];
    for (let y = top; y < bottom; y++) isGone.fill(1, y * width + left, y * width + right);
    for (let y = top; y < bottom; y++) for (const x of [left, right - 1]) takeAround(y * width + x);
    for (let x = left; x < right; x++) for (const y of [top, bottom - 1]) takeAround(y * width + x);
  }
  for (const [first, step, length] of [
    [0, 1, width],
    [count - width, 1, width],
    [0, width, height],
    [width - 1, width, height],
  ] as const)
    for (const at of darkAlong(isDark, first, step, length)) take(at);
  for (let next = 0; next < edge.length; next++) takeAround(edge[next]!);
  return { isGone, edge };
}

/** The picture on white; itself where nothing lies about the sheet. @param light of this picture as it is */
export function withoutSurround(picture: Picture, channels: number, light: Light): Picture {
  const { width, height } = picture;
  const channel = channels >> 1;
  const isDark = (at: number): boolean => picture.data[at * channels + channel]! < light.usual * darkest;
  const { isGone, edge } = surroundOf(picture, light, isDark);
  if (!isGone.includes(1)) return picture;
  const data = Uint8Array.from(picture.data);
  for (let at = 0; at < isGone.length; at++)
    if (isGone[at]) data.fill(255, at * channels, (at + 1) * channels);
  for (const at of edge) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const [left, right] = [Math.max(0, x - fringe), Math.min(width, x + fringe + 1)];
    for (let row = Math.max(0, y - fringe); row <= Math.min(height - 1, y + fringe); row++)
      data.fill(255, (row * width + left) * channels, (row * width + right) * channels);
  }
  return { data, width, height };
}
