// Tables that a page's end cut in two, or whose heads are printed again on each page, as the one table that they are.
import type { LineDraft } from './line.ts';

type Row = LineDraft & { cells: string[] };

const isRow = (draft: LineDraft | undefined): draft is Row =>
  draft !== undefined && draft.cells !== undefined && draft.cells !== null;
const isFilled = (cells: readonly string[]): boolean => cells.filter(Boolean).length > 1;
const numberOf = ({ cells: [first = ''] }: Row): number | null =>
  /^\d{1,3}\s?[.)]?$/.test(first) ? Number.parseInt(first, 10) : null;

/** Two tables of the same heads are two where the second counts from 1. */
const beginsAgain = (draft: LineDraft | undefined): boolean => isRow(draft) && numberOf(draft) === 1;

/** What a further table must begin with to go on with the one right above it: its heads, or the row after its last. */
class Table {
  readonly heads: Row;
  #last: number | null = null;

  constructor(heads: Row) {
    this.heads = heads;
  }

  isHeads({ cells }: Row): boolean {
    return isFilled(cells) && cells.join('|') === this.heads.cells.join('|');
  }

  isNext(row: Row): boolean {
    const number = numberOf(row);
    return (
      number !== null &&
      number === (this.#last ?? 0) + 1 &&
      number > 1 &&
      row.cells.length === this.heads.cells.length
    );
  }

  add(row: Row): void {
    this.#last = numberOf(row) ?? this.#last;
  }
}

/** The same drafts: rows of what goes on with the table above have its number, heads that are repeated stand beside the text. */
export function asOneTable(drafts: readonly LineDraft[]): LineDraft[] {
  let table: Table | null = null;
  return drafts.map((draft, index) => {
    if (!isRow(draft)) return draft;
    const above = drafts[index - 1];
    const isSame = isRow(above) && above.table === draft.table;
    const isAfterHeads = table?.isHeads(draft) && !beginsAgain(drafts[index + 1]);
    const goesOn = isRow(above) && (isSame || isAfterHeads || table?.isNext(draft));
    if (!table || !goesOn) {
      table = new Table(draft);
      table.add(draft);
      return draft;
    }
    const own = { ...draft, table: table.heads.table ?? null };
    if (table.isHeads(draft)) return { ...own, aside: true };
    table.add(draft);
    return own;
  });
}
