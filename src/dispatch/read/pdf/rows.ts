// Groups the words of a page into rows, and the rows into segments parted by wide gaps.
import type { Box } from '../../contract.ts';
import type { Page, Word } from './poppler.ts';

export type Segment = { text: string; box: Box; words: Word[] };
export type Row = {
  page: number;
  pageWidth: number;
  pageHeight: number;
  segments: Segment[];
  box: Box;
  /** The texts of its cells, and which grid of the page it stands in, where the lines of a table are printed. */
  cells?: { grid: number; texts: string[] };
};

export const hull = (boxes: Box[]): Box => ({
  x0: Math.min(...boxes.map((box) => box.x0)),
  y0: Math.min(...boxes.map((box) => box.y0)),
  x1: Math.max(...boxes.map((box) => box.x1)),
  y1: Math.max(...boxes.map((box) => box.y1)),
});
export const rounded = ({ x0, y0, x1, y1 }: Box): Box => ({
  x0: tenth(x0),
  y0: tenth(y0),
  x1: tenth(x1),
  y1: tenth(y1),
});
const tenth = (points: number): number => Math.round(points * 10) / 10;

export function segmentOf(words: Word[]): Segment {
  return {
    text: words.map((word) => word.text).join(' '),
    box: rounded(hull(words.map((word) => word.box))),
    words,
  };
}

/** A gap wider than the letters are high parts two columns; justified words stay closer. */
function segmentsOf(words: Word[]): Segment[] {
  const parts: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.box.x0 - b.box.x0)) {
    const before = parts.at(-1)?.at(-1);
    const height = word.box.y1 - word.box.y0;
    if (before && word.box.x0 - before.box.x1 < height) parts.at(-1)!.push(word);
    else parts.push([word]);
  }
  return parts.map(segmentOf);
}

export const middle = (box: Box): number => (box.y0 + box.y1) / 2;

/** Rows from top to bottom: words whose middles lie within half a letter's height. */
export function rowsOfWords(page: Page, words: Word[]): Row[] {
  const groups: Word[][] = [];
  for (const word of [...words].sort((a, b) => middle(a.box) - middle(b.box))) {
    const last = groups.at(-1);
    const near =
      last && Math.abs(middle(last[0]!.box) - middle(word.box)) < (word.box.y1 - word.box.y0) * 0.5;
    if (near) last.push(word);
    else groups.push([word]);
  }
  return groups.map((own) => ({
    page: page.number,
    pageWidth: page.width,
    pageHeight: page.height,
    segments: segmentsOf(own),
    box: rounded(hull(own.map((word) => word.box))),
  }));
}

export const textOfRow = (row: Row): string => row.segments.map((segment) => segment.text).join(' ');

/** A number alone at the top or bottom edge. */
export const isPageNumber = (row: Row): boolean =>
  /^(?:[-–]\s*)?\d{1,3}(?:\s*[-–])?$/.test(textOfRow(row)) &&
  (row.box.y1 < row.pageHeight * 0.1 || row.box.y0 > row.pageHeight * 0.9);
