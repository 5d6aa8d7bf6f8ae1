// A line of the source with its place: the one thing that every kind of input is turned into.
import type { Anchor, Box } from '../../contract.ts';

export type Line = {
  page: number;
  /** Counted from 1 through the whole source. */
  number: number;
  box: Box | null;
  raw: string;
  /** NFC, markup and invisible characters removed, runs of blanks as one. */
  shown: string;
  confidence: number;
  /** The cells where the line is a row of a table. */
  cells: string[] | null;
  /** Counts tables from 1; rows of one table share it. */
  table: number | null;
  /** Whether the layout says that a paragraph begins here. */
  opens: boolean;
  /** Stands beside the text (a page's header, a note): kept with the source, not read for fields. */
  aside?: boolean;
};

/** What an input kind gives before numbering; absent properties are unknown. */
export type LineDraft = Pick<Line, 'raw' | 'shown' | 'opens'> & Partial<Line>;

/** Numbers the drafts from 1 and fills what an input kind cannot know. */
export function numbered(drafts: LineDraft[]): Line[] {
  return drafts.map((draft, index) => ({
    page: 1,
    box: null,
    confidence: 1,
    cells: null,
    table: null,
    ...draft,
    number: index + 1,
  }));
}

const union = (a: Box | null, b: Box | null): Box | null =>
  a && b
    ? {
        x0: Math.min(a.x0, b.x0),
        y0: Math.min(a.y0, b.y0),
        x1: Math.max(a.x1, b.x1),
        y1: Math.max(a.y1, b.y1),
      }
    : null;

/** The place of neighbouring lines; the box is that of the lines on the first one's page. */
export function anchorOf(lines: readonly Line[], quote = rawOf(lines)): Anchor {
  const first = lines[0];
  if (!first) return { page: null, lines: null, box: null, quote };
  const last = lines.at(-1) ?? first;
  const box = lines.filter((line) => line.page === first.page).map((line) => line.box);
  return {
    page: first.page,
    lines: [first.number, last.number],
    box: box.reduce((sum, each) => union(sum, each)),
    quote,
  };
}

/** The source's own wording of some lines. */
export const rawOf = (lines: readonly Line[]): string => lines.map((line) => line.raw.trim()).join('\n');
/** The readable wording of some lines, as one line. */
export const shownOf = (lines: readonly Line[]): string =>
  lines
    .map((line) => line.shown)
    .join(' ')
    .trim();
