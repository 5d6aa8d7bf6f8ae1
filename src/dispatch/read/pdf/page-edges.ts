// Finds what is printed again at the top and bottom of the pages: a browser's lines, a running head.
import { fold } from '../lines/fold.ts';
import { isMotto } from '../lines/motto.ts';
import type { Page } from './poppler.ts';
import { type Row, rowsOfWords, textOfRow } from './rows.ts';

/** Of the page's height: no letterhead begins that high. */
const edge = 0.07;
const isAbove = ({ box, pageHeight }: Row): boolean => box.y1 < pageHeight * edge;
const isBelow = ({ box, pageHeight }: Row): boolean => box.y0 > pageHeight * (1 - edge);

/** "24/11/2026, 10:15" over a page that a browser printed, its address under it. */
const moment =
  /^(?:\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d{2}|\d{1,2}:\d{2}(?::\d{2})?,? \d{1,2}\/\d{1,2}\/\d{2,4})(?!\d)/;
const address = /^(?:https?|file):\/\/\S|^about:blank/;

const isBrowsers = (row: Row): boolean =>
  (isAbove(row) && moment.test(textOfRow(row))) || (isBelow(row) && address.test(textOfRow(row)));

const withoutDigits = (row: Row): string => fold(textOfRow(row)).replace(/\d+/g, '#');
const isWorded = (row: Row): boolean => /\p{L}{2}/u.test(textOfRow(row)) && !isMotto(textOfRow(row));

/** Rows at the edges that a browser put there, or that stand at the edge of another page too. */
export function edgeRows(pages: readonly Page[]): Row[] {
  const rows = pages.flatMap((page) => {
    const words = page.words.filter(
      ({ box }) => box.y1 < page.height * edge || box.y0 > page.height * (1 - edge),
    );
    return rowsOfWords(page, words).filter((row) => isAbove(row) || isBelow(row));
  });
  const again = [
    ...Map.groupBy(rows.filter(isWorded), (row) => `${isAbove(row)} ${withoutDigits(row)}`).values(),
  ]
    .filter((alike) => new Set(alike.map(({ page }) => page)).size > 1)
    .flat();
  return [...new Set([...rows.filter(isBrowsers), ...again])];
}
