// Plain text and Markdown → lines: pages at form feeds, letterhead columns parted, tables by tabs, pipes or HTML rows.
import { shownText, visible } from './clean.ts';
import { htmlRows } from './html-rows.ts';
import { splitLetterheadLine } from './letterhead-columns.ts';
import { type Line, type LineDraft, numbered } from './line.ts';
import { markParagraphs } from './paragraphs.ts';

const rule = /^\s*(?:[-_*=·~—–]\s*){3,}$/;
const pipeRow = /^\s*\|(.+)\|\s*$/;

function cellsOf(raw: string): string[] | null {
  const pipes = pipeRow.exec(raw)?.[1];
  if (pipes !== undefined) return pipes.split(/(?<!\\)\|/).map(shownText);
  const text = visible(raw);
  if (!/\S\t/.test(text)) return null;
  return text.split('\t').map(shownText);
}

/** `barred`: the line as it is read, with the bars at its ends that were left out. */
function draftsOf(raw: string, barred: string, page: number): LineDraft[] {
  const cells = cellsOf(barred);
  if (cells) return [{ raw, shown: cells.filter(Boolean).join(' '), cells, page, opens: true }];
  return splitLetterheadLine(visible(raw)).map((part) => ({
    raw: part,
    shown: shownText(part),
    page,
    opens: false,
  }));
}

/** Rows that stand together are one table; blank lines between rows, as at a page's end, do not part them. */
function numberTables(lines: Line[]): void {
  let table = 0;
  let inside = false;
  for (const line of lines) {
    if (line.cells && !inside) table++;
    if (line.cells) line.table = table;
    inside = line.cells !== null;
  }
}

const isRowOfWords = (line: string): boolean =>
  (line.match(/ \|(?= |$)/g) ?? []).length >= 2 && !/^\s*\|/.test(line);
const columns = (line: string): number => line.split('|').length;

/** "STT | Nội dung | Số lượng" without bars at its ends, and the rows right below it of as many columns, as Markdown would have them. */
function withOuterBars(lines: readonly string[]): string[] {
  let wide = 0;
  return lines.map((line, at) => {
    const isAlike = (other: string | undefined): boolean =>
      other !== undefined && isRowOfWords(other) && columns(other) === columns(line);
    if (/^\s*(?:stt|tt)\s*\|/i.test(line) && isAlike(line) && isAlike(lines[at + 1])) wide = columns(line);
    else if (!isRowOfWords(line) || columns(line) !== wide) wide = 0;
    return wide > 0 ? `| ${line} |` : line;
  });
}

const isNoise = (shown: string): boolean =>
  shown === '' || rule.test(shown) || /^\|?(\s*:?-{3,}:?\s*\|)+/.test(shown);
const isPageNumber = (shown: string): boolean =>
  /^(?:-\s*)?\d{1,3}(?:\s*-)?$/.test(shown) || /^trang \d+(\/\d+)?$/i.test(shown);

/** @param text decoded text, in any Unicode normal form */
export function linesFromText(text: string): Line[] {
  const drafts: (LineDraft & { blanksBefore: number })[] = [];
  let blanks = 0;
  for (const [index, page] of htmlRows(text).replace(/\r\n?/g, '\n').split('\f').entries()) {
    const printed = page.split('\n');
    for (const [at, barred] of withOuterBars(printed).entries()) {
      for (const draft of draftsOf(printed[at] ?? '', barred, index + 1)) {
        if (isNoise(draft.shown) || (!draft.cells && isPageNumber(draft.shown))) {
          blanks++;
          continue;
        }
        drafts.push({ ...draft, blanksBefore: blanks });
        blanks = 0;
      }
    }
  }
  const lines = numbered(markParagraphs(drafts));
  numberTables(lines);
  return lines;
}
