// Parts from the text of the pages what was printed beside or over it; it stays with the source, and is read for no field.
import { shownText } from '../lines/clean.ts';
import type { LineDraft } from '../lines/line.ts';
import { edgeRows } from './page-edges.ts';
import type { Page, Word } from './poppler.ts';
import { segmentOf } from './rows.ts';
import { signatureFacts } from './signature-facts.ts';
import { slantedLines } from './slanted.ts';
import { verticalLines } from './vertical.ts';

const aside = (page: number, words: Word[], between: string): LineDraft => {
  const raw = words.map(({ text }) => text).join(between);
  return { page, box: segmentOf(words).box, raw, shown: shownText(raw), opens: true, aside: true };
};

export type Parted = { pages: Page[]; asides: LineDraft[] };

/** The pages without such words, and these as lines. */
export function partedFromText(pages: readonly Page[]): Parted {
  const edges = edgeRows(pages).map(({ page, segments }) => ({
    page,
    words: segments.flatMap(({ words }) => words),
  }));
  const atEdges = new Set(edges.flatMap(({ words }) => words));
  const asides = edges.map(({ page, words }) => aside(page, words, ' '));
  const left = pages.map((page) => {
    const words = page.words.filter((word) => !atEdges.has(word));
    const slanted = slantedLines(words);
    const besides = [...signatureFacts(words), ...verticalLines({ ...page, words })];
    asides.push(...slanted.map((line) => aside(page.number, line, '')));
    asides.push(...besides.map((line) => aside(page.number, line, ' ')));
    const gone = new Set([...slanted, ...besides].flat());
    return { ...page, words: words.filter((word) => !gone.has(word)) };
  });
  return { pages: left, asides };
}
