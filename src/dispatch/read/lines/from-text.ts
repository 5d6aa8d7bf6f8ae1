// Plain text and Markdown → lines: pages at form feeds, letterhead columns parted, tables by tabs, bars, blanks or HTML.
import { draftsOfPage } from '../html/page.ts';
import { barredCells, isBarred, isRule, letterheadDrafts, rowsFrom, withOuterBars } from './barred-rows.ts';
import { shownText, visible } from './clean.ts';
import { htmlTablesApart } from './html-tables.ts';
import { laidOutTable } from './laid-out-table.ts';
import { splitLetterheadLine, withWholeLines } from './letterhead-columns.ts';
import { type Line, type LineDraft, numbered } from './line.ts';
import { asOneTable } from './one-table.ts';
import { markParagraphs } from './paragraphs.ts';
import { withGreetingWhole, withoutCellBars } from './portal-text.ts';
import { withRunOnBroken } from './run-on.ts';
import { spacedTabs, withoutLabelTabs } from './tabs.ts';

const lineEnd = /\r\n?|[\v\u0085\u2028\u2029]/g;
const quoteMark = /^[ \t]*(?:>[ \t]?)+/;
const rule = /^\s*(?:[-_*=·~—–]\s*){3,}$/;

/** A dispatch that was sent on in an answer has a mark before each of its lines. */
function unquoted(text: string): string {
  const lines = text.split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const isQuoted = filled.filter((line) => quoteMark.test(line)).length > filled.length / 2;
  return isQuoted ? lines.map((line) => line.replace(quoteMark, '')).join('\n') : text;
}

function cellsOf(raw: string): string[] | null {
  const barred = barredCells(raw);
  if (barred) return barred;
  const text = visible(raw);
  return /\S\t/.test(text) ? text.split('\t').map(shownText) : null;
}

/** A letterhead has two columns. */
const threeCells = /\S\t+[^\t]*[^\t\s][^\t]*\t+\S/;

/** `barred`: the line as it is read, with the bars at its ends that were left out. */
function draftsOf(raw: string, barred: string): LineDraft[] {
  const text = visible(raw);
  const halves = threeCells.test(text) ? [text] : splitLetterheadLine(spacedTabs(text));
  const cells = halves.length > 1 && !isBarred(barred) ? null : cellsOf(barred);
  if (cells) return [{ raw, shown: cells.filter(Boolean).join(' '), cells, opens: true }];
  return (halves.length > 1 ? halves : [text]).map((part) => ({
    raw: part,
    shown: shownText(part),
    opens: false,
  }));
}

function draftsOfLines(text: string): LineDraft[] {
  const printed = withoutCellBars(withGreetingWhole(withoutLabelTabs(withRunOnBroken(text.split('\n')))));
  const lines = withOuterBars(printed);
  const drafts: LineDraft[] = [];
  for (let at = 0; at < lines.length; at++) {
    const table = laidOutTable(printed, at);
    if (table) {
      drafts.push(...table.drafts);
      at += table.lines - 1;
      continue;
    }
    const rows = isBarred(lines[at - 1] ?? '') ? [] : rowsFrom(lines, at);
    const letterhead = letterheadDrafts(rows);
    drafts.push(...(letterhead ?? draftsOf(printed[at] ?? '', lines[at] ?? '')));
    if (letterhead) at += rows.length - 1;
  }
  return drafts;
}

/** A picture leaves its file's name where it stood. */
const picture = /^(?:!\[[^\]]{0,200}\]\([^)\s]{0,500}\)|[\w-]{1,60}\.(?:gif|png|jpe?g|bmp|svg))$/i;
const isNoise = (shown: string): boolean =>
  shown === '' || rule.test(shown) || isRule(shown) || picture.test(shown);
const isPageNumber = (shown: string): boolean =>
  /^(?:-\s*)?\d{1,3}(?:\s*-)?$/.test(shown) || /^trang \d+(\/\d+)?$/i.test(shown);

type Spaced = LineDraft & { blanksBefore: number };

/** The lines that say something, each with how many stood before it that say nothing. */
function spaced(drafts: readonly LineDraft[]): Spaced[] {
  const found: Spaced[] = [];
  let blanksBefore = 0;
  for (const draft of drafts)
    if (isNoise(draft.shown) || (!draft.cells && isPageNumber(draft.shown))) blanksBefore++;
    else {
      found.push({ ...draft, blanksBefore });
      blanksBefore = 0;
    }
  return found;
}

/** Rows that stand together are one table; blank lines between rows, as at a page's end, do not part them. */
function withTables(drafts: readonly LineDraft[]): LineDraft[] {
  let table = 0;
  return drafts.map((draft, index) => {
    if (!draft.cells) return draft;
    if (!drafts[index - 1]?.cells) table++;
    return { ...draft, table };
  });
}

/** @param text decoded text, in any Unicode normal form */
export function linesFromText(text: string): Line[] {
  const pages = unquoted(text.replace(lineEnd, '\n')).split('\f');
  const drafts = pages.flatMap((content, index) =>
    htmlTablesApart(content)
      .flatMap(({ isTable, text: own }) => (isTable ? draftsOfPage(own) : draftsOfLines(own)))
      .map((draft) => ({ ...draft, page: index + 1 })),
  );
  return numbered(asOneTable(withTables(markParagraphs(spaced(withWholeLines(drafts))))));
}
