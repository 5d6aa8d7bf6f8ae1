// Turns the cells of a table into lines: rows of cells, or the columns of a letterhead one by one.
import { textOfParagraphs } from './cell-text.ts';
import { inherited, isLayoutTable } from './layout-table.ts';
import type { LineDraft } from './line.ts';

/** What stands in a cell, and how many columns and rows it covers; `continues`: it belongs to the one above. */
export type Cell = { drafts: LineDraft[]; columns: number; rows: number; continues?: boolean };

const mostColumns = 60;
/** No cell of a task or a body has as many lines. */
const mostLines = 25;
/** Head, menu and page, foot: a page set in a table has no more rows. */
const mostFrames = 4;
const textOf = ({ drafts }: Cell): string => textOfParagraphs(drafts.map(({ shown }) => shown));

/** Cells by column, so that a column's lines stand together: a letterhead is read left, then right. */
export function byColumn(rows: Cell[][]): LineDraft[] {
  const columns: LineDraft[][] = [];
  for (const row of rows) {
    let at = 0;
    for (const cell of row) {
      columns[at] = [...(columns[at] ?? []), ...cell.drafts];
      at = Math.min(at + cell.columns, mostColumns);
    }
  }
  return columns.flat();
}

/** A table around paragraphs, or around a whole page with its menu, has no rows: what stands in its cells does. */
function isFrame(rows: Cell[][]): boolean {
  if (rows.every((row) => row.length < 2)) return true;
  if (rows.length > mostFrames) return false;
  return rows.flat().some(({ drafts }) => drafts.length > mostLines || drafts.some((draft) => draft.cells));
}

/** The texts of each row with the merged cells of the rows above put in again. */
function grid(rows: Cell[][]): string[][] {
  const hanging: { text: string; left: number }[] = [];
  let before: string[] = [];
  return rows.map((row) => {
    const texts: string[] = [];
    const fromAbove = (): void => {
      for (let above = hanging[texts.length]; above && above.left > 0; above = hanging[texts.length]) {
        above.left--;
        texts.push(inherited(above.text));
      }
    };
    for (const cell of row) {
      fromAbove();
      const text = cell.continues ? inherited(before[texts.length] ?? '') : textOf(cell);
      if (cell.rows > 1) hanging[texts.length] = { text, left: cell.rows - 1 };
      texts.push(text);
      for (let more = 1; more < cell.columns && texts.length < mostColumns; more++) texts.push('');
    }
    fromAbove();
    before = texts;
    return texts;
  });
}

/** @param nextTable called for the number of the table where it holds rows */
export function linesOfCells(rows: Cell[][], nextTable: () => number): LineDraft[] {
  if (isFrame(rows) || isLayoutTable(rows.length, () => rows.flat().map(textOf).join(' ')))
    return byColumn(rows);
  const table = nextTable();
  return grid(rows).flatMap((cells, index) => {
    const own = (rows[index] ?? []).map(textOf);
    const shown = own.filter(Boolean).join(' ');
    return shown ? [{ raw: own.join('\t'), shown, cells, table, opens: true }] : [];
  });
}
