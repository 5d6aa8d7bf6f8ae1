// Rows of all pages → lines in reading order: letterhead and signature by column, tables by row, the rest as it stands.
import type { Box } from '../../contract.ts';
import { shownText } from '../lines/clean.ts';
import { withWholeLines } from '../lines/letterhead-columns.ts';
import type { LineDraft } from '../lines/line.ts';
import { asOneTable } from '../lines/one-table.ts';
import { partedFromText } from './beside-text.ts';
import { leftThenRight, tableRows } from './columns.ts';
import { rowsOf } from './page-rows.ts';
import type { Page, Word } from './poppler.ts';
import { isPageNumber, type Row, textOfRow } from './rows.ts';
import { runsOf } from './runs.ts';

/** Printed words count as sure; of recognised ones the mean by their letters. */
function confidenceOf(words: Word[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const sure = words.reduce((sum, { text, confidence = 1 }) => sum + confidence * text.length, 0);
  return letters === 0 ? 0 : Number((sure / letters).toFixed(3));
}

const wordsOf = (row: Row): Word[] => row.segments.flatMap((segment) => segment.words);

function draft(
  row: Row,
  text: string,
  opens: boolean,
  { words, box } = { words: wordsOf(row), box: row.box },
) {
  const confidence = confidenceOf(words);
  return { page: row.page, box, raw: text, shown: shownText(text), opens, confidence };
}

const columnDrafts = (rows: Row[]): LineDraft[] =>
  leftThenRight(rows).map(({ row, segment }) => draft(row, segment.text, false, segment));

/** Edges that fewer rows share are those of a heading, a quotation, a stray mark. */
const sharedBy = 0.08;

/** The leftmost edge that several rows share (first lines stand further in), and the step from row to row. */
function measure(rows: Row[]): { margin: number; pitch: number } {
  const count = [...Map.groupBy(rows, (row) => Math.round(row.box.x0 / 2) * 2)];
  const enough = Math.max(2, rows.length * sharedBy);
  const shared = count.filter(([, own]) => own.length >= enough).map(([edge]) => edge);
  const most = count.sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? 0;
  const steps = rows.slice(1).map((row, index) => row.box.y0 - rows[index]!.box.y0);
  const pitch = steps.filter((step) => step > 0).sort((a, b) => a - b);
  return {
    margin: shared.length > 0 ? Math.min(...shared) : most,
    pitch: pitch[Math.floor(pitch.length / 3)] ?? 0,
  };
}

const isWrapped = (row: Row): boolean =>
  /^\p{Ll}/u.test(textOfRow(row)) && !/^\p{Ll}\s?[.)/]/u.test(textOfRow(row));

/** Where lists hang, it is the lines that go on that stand further in: then an indent begins nothing. */
function hangs(rows: Row[], margin: number): boolean {
  const indented = rows.filter((row) => row.box.x0 > margin + 8);
  return indented.filter(isWrapped).length > indented.length * 0.25;
}

const endsClause = (row: Row | undefined): boolean =>
  row !== undefined && /[.;:!][\d'"”)]{0,2}$/.test(textOfRow(row));

/** Points between words, and how far the edge of ragged lines may be mistaken. */
const betweenWords = 8;
/** More than a word has fallen out of lines that a scanner read. */
const widerGap = 40;

/** Whether the line is over: the first word of the next would still have found room behind it. */
function isOver(before: Row | undefined, row: Row, edge: number): boolean {
  if (!before || isWrapped(row)) return false;
  const { x0, x1 } = row.segments[0]!.words[0]!.box;
  return before.box.x1 + x1 - x0 + (endsClause(before) ? betweenWords : widerGap) < edge;
}

/** The edge that lines run up to: nine of ten end no further right. */
function rightEdge(rows: Row[]): number {
  const edges = rows.map((row) => row.box.x1).sort((a, b) => a - b);
  return edges[Math.floor(edges.length * 0.9)] ?? 0;
}

/** A paragraph begins at an indent, after a wider step than the page has, or where the line above was over and had room for more. */
function flowingDrafts(rows: Row[]): LineDraft[] {
  const { margin, pitch } = measure(rows);
  const ofPage = Map.groupBy(rows, ({ page }) => page);
  const edges = new Map([...ofPage].map(([page, own]) => [page, rightEdge(own)]));
  const indents = !hangs(rows, margin);
  return rows.map((row, index) => {
    const before = rows[index - 1];
    const step = before && before.page === row.page ? row.box.y0 - before.box.y0 : 0;
    const isIndented = indents && row.box.x0 > margin + 8 && !isWrapped(row);
    const isFresh = isOver(before, row, edges.get(before?.page ?? row.page)!);
    const isApart = step > pitch * 1.4 || (step > pitch * 1.15 && endsClause(before) && !isWrapped(row));
    return draft(row, textOfRow(row), !before || isIndented || isApart || isFresh);
  });
}

function tableDrafts(rows: Row[], table: number): LineDraft[] {
  return tableRows(rows).map(({ rows: own, cells }) => ({
    ...draft(own[0]!, cells.filter(Boolean).join(' '), true, {
      words: own.flatMap(wordsOf),
      box: own[0]!.box,
    }),
    raw: own.map(textOfRow).join(' '),
    cells,
    table,
  }));
}

/** The rows without those that print the heads again at the top of a page. */
function withoutHeadsAgain(rows: Row[]): Row[] {
  const heads = rows[0]!;
  const isAgain = ({ page, cells }: Row): boolean =>
    page !== heads.page && cells?.texts.join('|') === heads.cells?.texts.join('|');
  return rows.filter((row, index) => !(isAgain(row) && rows[index - 1]!.page !== row.page));
}

/** A row that a page's end cut goes on without a number. */
function gridDrafts(all: Row[], table: number): LineDraft[] {
  const rows = withoutHeadsAgain(all);
  const drafts: (LineDraft & { cells: string[] })[] = [];
  for (const [index, row] of rows.entries()) {
    const texts = row.cells?.texts ?? [];
    const last = drafts.at(-1);
    const isCut = index > 0 && rows[index - 1]!.page !== row.page && texts.length > 1 && texts[0] === '';
    if (isCut && last && last.cells.length === texts.length) {
      last.cells = last.cells.map((cell, at) => [cell, texts[at]].filter(Boolean).join(' '));
      last.raw = `${last.raw} ${textOfRow(row)}`;
      last.shown = shownText(last.cells.filter(Boolean).join(' '));
    } else
      drafts.push({
        ...draft(row, texts.filter(Boolean).join(' '), true),
        cells: texts.map(shownText),
        table,
      });
  }
  return drafts;
}

const inFile = (box: Box | null | undefined, place: Page['place']): Box | null => {
  if (!box || !place) return box ?? null;
  const { x0, y0, x1, y1 } = place(box);
  return { x0: Math.round(x0), y0: Math.round(y0), x1: Math.round(x1), y1: Math.round(y1) };
};

export function draftsOfPages(printed: readonly Page[]): LineDraft[] {
  const { pages, asides } = partedFromText(printed);
  const rows = pages
    .flatMap((page) => rowsOf(page))
    .filter((row) => !isPageNumber(row) && /[^\s_.*=-]/.test(textOfRow(row)));
  let table = 0;
  const drafts = runsOf(rows).flatMap((run) => {
    if (run.sort === 'columns') return columnDrafts(run.rows);
    if (run.sort === 'grid') return gridDrafts(run.rows, ++table);
    return run.sort === 'table' ? tableDrafts(run.rows, ++table) : flowingDrafts(run.rows);
  });
  const places = new Map(pages.map(({ number, place }) => [number, place]));
  return [...asOneTable(withWholeLines(drafts)), ...asides].map((each) => ({
    ...each,
    box: inFile(each.box, places.get(each.page ?? 1)),
  }));
}
