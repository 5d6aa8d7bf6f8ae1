// Duties sorted into groups by when they are due, and the states that the list can be filtered by.
import type { AssignmentRow } from '../../../../assignment/contract.ts';
import { civilDaysUntil, lastInTime } from '../../../../platform/words/civil-time.ts';
import type { Filter } from '../../../filter.ts';

export const groups = ['late', 'soon', 'week', 'later', 'waits', 'none', 'done'] as const;
export type Group = (typeof groups)[number];

/** Nothing more is asked of the unit: it has reported and was not sent back, or is exempt. */
export function isDone({ facts }: Pick<AssignmentRow, 'facts'>): boolean {
  return facts.exemptAt !== null || (facts.reportedAt !== null && facts.returnedAt === null);
}

export function groupOf(row: Pick<AssignmentRow, 'facts'>, now: Date): Group {
  if (isDone(row)) return 'done';
  const { dueAt, deadlineKind } = row.facts;
  if (dueAt === null) return deadlineKind === 'within' ? 'waits' : 'none';
  if (now.getTime() >= Date.parse(dueAt)) return 'late';
  const days = civilDaysUntil(lastInTime(new Date(dueAt)), now);
  if (days <= 3) return 'soon';
  return days <= 7 ? 'week' : 'later';
}

/** Groups in their order, those without a row left out; within each, rows stay as they came. */
export function grouped(rows: readonly AssignmentRow[], now: Date): [Group, AssignmentRow[]][] {
  const by = Map.groupBy(rows, (row) => groupOf(row, now));
  return groups.flatMap((group) => {
    const members = by.get(group);
    return members ? [[group, members]] : [];
  });
}

export const stateFilters = [
  'open',
  'silent',
  'overdue',
  'returned',
  'changed',
  'acknowledged',
  'contradicted',
  'not-met',
  'partly',
  'unknown',
  'met',
  'exempt',
] as const;
export type StateFilter = (typeof stateFilters)[number];

export function isIn(row: AssignmentRow, state: string): boolean {
  const { stage, marks } = row.state;
  switch (state as StateFilter) {
    case 'open':
      return !isDone(row);
    case 'silent':
    case 'overdue':
    case 'returned':
    case 'changed':
    case 'contradicted':
    case 'exempt':
      return marks.includes(state as AssignmentRow['state']['marks'][number]);
    case 'acknowledged':
      return stage === 'acknowledged';
    case 'not-met':
    case 'partly':
    case 'unknown':
    case 'met':
      return stage === 'judged' && row.facts.outcome === state;
    default:
      return true;
  }
}

/** What the address bar leaves of the rows that came. */
export function narrowed(rows: readonly AssignmentRow[], filter: Filter): AssignmentRow[] {
  return rows.filter(
    (row) => (!filter.van || row.directive.id === filter.van) && (!filter.trang || isIn(row, filter.trang)),
  );
}
