// The standings of a report and the marks that show them, in the order of the report.
import type { Share } from '../../ui/stacked-bar.tsx';
import type { Counts, Standing } from './shapes.ts';

/** As in report/contract.ts, best first: the order in which a bar is read. */
export const standingsInOrder = [
  'met',
  'partly',
  'not-met',
  'unknown',
  'pending',
  'silent',
  'exempt',
] as const satisfies readonly Standing[];

export const sharesOf = (counts: Counts): Share[] =>
  standingsInOrder.map((state) => ({ state, count: counts[state] }));

/** What can be counted beside the standing, and the mark that shows it. */
export const besideInOrder = ['overdue', 'late', 'contradicted'] as const;
export const markOf = { overdue: 'overdue', late: 'late', contradicted: 'contradiction' } as const;
