// Finds writing that runs up or down the edge of an upright page: the number and day under which an office registered it.
import type { Page, Word } from './poppler.ts';
import { middle } from './rows.ts';

const mostLines = 50;
const width = ({ box }: Word): number => box.x1 - box.x0;
const height = ({ box }: Word): number => box.y1 - box.y0;
const across = ({ box }: Word): number => (box.x0 + box.x1) / 2;

/** Four letters are wider than high where they stand upright; three and a stop may be as narrow as "trị.". */
const isVertical = (word: Word): boolean =>
  word.confidence === undefined &&
  word.text.replace(/[^\p{L}\p{N}]/gu, '').length > 3 &&
  height(word) > width(word) * 1.2;

/** The words above and under one another that it runs on to, from the top. */
function lineOf(start: Word, words: readonly Word[]): Word[] {
  const size = width(start);
  const column = words
    .filter((word) => Math.abs(across(word) - across(start)) < size * 0.3 && width(word) < size * 1.3)
    .sort((a, b) => middle(a.box) - middle(b.box));
  const isApart = (word: Word, index: number): boolean => word.box.y0 - column[index - 1]!.box.y1 > size;
  const at = column.indexOf(start);
  const from = column.findLastIndex((word, index) => index > 0 && index <= at && isApart(word, index));
  const to = column.findIndex((word, index) => index > at && isApart(word, index));
  return column.slice(Math.max(0, from), to < 0 ? column.length : to);
}

/** Each such line as its words; the heads of printed tables may be written so, and stay. */
export function verticalLines({ words, grids = [] }: Page): Word[][] {
  const isInTable = (word: Word): boolean =>
    grids.some(({ box }) => middle(word.box) >= box.y0 && middle(word.box) < box.y1);
  const starts = words.filter((word) => isVertical(word) && !isInTable(word));
  if (starts.length > mostLines) return [];
  const found = new Set<Word>();
  return starts.flatMap((start) => {
    if (found.has(start)) return [];
    const line = lineOf(start, words).filter((word) => !found.has(word));
    for (const word of line) found.add(word);
    return [line];
  });
}
