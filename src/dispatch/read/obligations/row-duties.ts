// The duties of task tables: a row each, with its own day and units.
import type { ObligationReading } from '../../contract.ts';
import { type IssuedWhen, readDeadline } from '../fields/deadline.ts';
import type { Line } from '../lines/line.ts';
import { withDeadlineOfHeading } from './inherited.ts';
import { obligation } from './obligation.ts';
import { type TaskRow, tablesOf, taskRows } from './tables.ts';
import { isTaskTable } from './task-heads.ts';

function fromRow(row: TaskRow, issued: IssuedWhen): ObligationReading {
  const draft = obligation(
    { path: row.path, text: row.text, lines: [row.line], group: row.lead, cascade: false },
    issued,
  );
  const due = readDeadline(row.due, issued);
  const bare = due.kind === 'none' ? readDeadline(`thời hạn: ${row.due}`, issued) : due;
  const deadline = bare.kind === 'none' ? draft.deadline : { ...bare, raw: row.due };
  const told = { ...draft, leadUnit: row.lead, supportingUnits: row.support, deadline };
  return row.due === '' ? withDeadlineOfHeading(told, row.heading, issued) : told;
}

/** Whether the rows of the task tables say nothing of when. */
export const saysNoWhen = (lines: readonly Line[]): boolean =>
  tablesOf(lines)
    .filter(isTaskTable)
    .every((rows) => taskRows(rows, 1).every(({ due }) => due === ''));

/** Task tables, in the body or in an appendix; `first` is the number of the first of them. */
export function obligationsOfTables(
  lines: readonly Line[],
  issued: IssuedWhen,
  first = 1,
): ObligationReading[] {
  return tablesOf(lines)
    .filter(isTaskTable)
    .flatMap((rows, index) => taskRows(rows, first + index).map((row) => fromRow(row, issued)));
}
