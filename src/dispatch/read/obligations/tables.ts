// Reads the rows of a task table in the body: the duty, who leads, who supports, and the deadline.
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { bodiesIn, rolesInCell } from './cell-roles.ts';
import { type Columns, headsOf, isTaskTable } from './task-heads.ts';

export type TaskRow = {
  path: string;
  text: string;
  due: string;
  /** The words of the row that heads those under it, or none. */
  heading: string;
  lead: string | null;
  support: string[];
  line: Line;
};

/** A row with words in one cell beside its number is the heading of those under it. */
function isBlockHeading(row: Line, { task }: Columns): boolean {
  const filled = (row.cells ?? []).filter((cell) => cell !== '');
  const numbered = /^(?:[IVX]{1,4}|[A-H]|\d{1,2})\.?$/.test(row.cells?.[0] ?? '');
  // A text file gives a heading no empty cells: "I" and its words alone.
  if ((row.cells ?? []).length === 2) return numbered && !/^\d/.test(row.cells?.[0] ?? '') && task < 2;
  if ((row.cells ?? []).length < 3) return false;
  return (
    filled.length === 1 ||
    (filled.length === 2 && numbered && filled[1] === row.cells?.[task] && !/^\d/.test(row.cells?.[0] ?? ''))
  );
}

/** What heads each row. */
function headingsOf(rows: readonly Line[], columns: Columns): Map<Line, string> {
  let heading = '';
  return new Map(
    rows.map((row) => {
      if (isBlockHeading(row, columns)) heading = row.cells?.[columns.task] || row.shown;
      return [row, heading];
    }),
  );
}

/** A narrow column breaks a year in two: "31/10/202 4". Put together only where both parts make one. */
const wholeYears = (cell: string): string =>
  cell.replace(/(?<=\d{1,2}[/.-]\d{1,2}[/.-])(2\d{0,2}) (\d{1,3})(?!\d)/g, (broken, first, rest) =>
    first.length + rest.length === 4 ? first + rest : broken,
  );

/** "nt", "như trên": what the cell above says. */
const asAbove = /^(?:-? ?n\/?t\.? ?-?|nhu tren|["”“]{1,2}|'')$/;

/** The cells of a column, each that only points up with the words that it points to. */
function withoutDittos(cells: readonly string[]): string[] {
  let above = '';
  return cells.map((cell) => {
    above = asAbove.test(fold(cell)) ? above : cell;
    return above;
  });
}

/** Rows count from 1 below the header; `number` is the table's place among the tables of the dispatch. */
export function taskRows(rows: readonly Line[], number: number): TaskRow[] {
  const heads = headsOf(rows);
  if (!heads) return [];
  const { columns, below } = heads;
  const cell = (row: Line, index: number): string => (index >= 0 ? (row.cells?.[index] ?? '') : '');
  const tasks = below.filter((row) => cell(row, columns.task).length > 3 && !isBlockHeading(row, columns));
  const headings = headingsOf(below, columns);
  const told = (index: number): string[] => withoutDittos(tasks.map((row) => cell(row, index)));
  const [leads, supports, dues] = [told(columns.lead), told(columns.support), told(columns.due)];
  return tasks.map((row, index) => {
    const { lead, support } = rolesInCell(leads[index]!);
    return {
      path: `table${number}.${index + 1}`,
      text: cell(row, columns.task),
      due: wholeYears(dues[index]!),
      heading: headings.get(row) ?? '',
      lead: lead || null,
      support: [...support, ...bodiesIn(supports[index]!)],
      line: row,
    };
  });
}

/** Rows of one table, those that follow a line between them (a heading that a converter printed apart) taken with it. */
export function tablesOf(lines: readonly Line[]): Line[][] {
  const printed = Map.groupBy(
    lines.filter((line) => line.cells),
    (line) => line.table,
  );
  const tables: Line[][] = [];
  for (const rows of printed.values()) {
    const last = tables.at(-1);
    if (last && goesOn(last, rows)) last.push(...rows);
    else tables.push([...rows]);
  }
  return tables;
}

const rowNumber = (row: Line | undefined): number =>
  Number(row?.cells?.[0]?.replace(/\.$/, '') || Number.NaN);

/** Without a header of its own, as wide as the table above, and numbered on from it or from 1 again. */
function goesOn(above: readonly Line[], rows: readonly Line[]): boolean {
  if (!isTaskTable(above) || isTaskTable(rows)) return false;
  const [first, last] = [rowNumber(rows[0]), rowNumber(above.at(-1)) || 0];
  return rows[0]?.cells?.length === above[0]?.cells?.length && (first === 1 || first === last + 1);
}
