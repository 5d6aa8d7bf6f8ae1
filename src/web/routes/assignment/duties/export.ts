// The list of duties as it is shown, for a spreadsheet.
import type { AssignmentRow } from '../../../../assignment/contract.ts';
import type { Words } from '../../../words/index.ts';
import { csvOf, saveAs } from '../csv.ts';
import { sayDeadline } from '../deadline.ts';

export function exportDuties(
  rows: readonly AssignmentRow[],
  words: Words['assignment'],
  states: Words['ui']['state'],
): void {
  const { column } = words;
  const head = [column.path, column.duty, column.unit, column.directive, column.due, column.state];
  const body = rows.map((row) => [
    row.obligation.path,
    row.obligation.text,
    row.unit.name,
    row.directive.reference,
    sayDeadline(row.facts, words.due) ?? words.due.none,
    stateText(row, words, states),
  ]);
  saveAs(`${words.csvName}.csv`, csvOf([head, ...body]));
}

function stateText(
  { facts, state }: AssignmentRow,
  words: Words['assignment'],
  states: Words['ui']['state'],
) {
  const outcome = state.stage === 'judged' ? facts.outcome : null;
  const marks = state.marks.map((mark) => {
    if (mark === 'changed' || mark === 'waits-for-event') return words.mark[mark];
    return states[mark === 'contradicted' ? 'contradiction' : mark];
  });
  return [states[outcome ?? state.stage], ...marks].join('; ');
}
