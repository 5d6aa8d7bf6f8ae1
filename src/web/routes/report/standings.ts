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

/** Counts of several cells added up. */
export function sumOf(counts: readonly Counts[]): Counts {
  const sum = { ...none };
  for (const one of counts) for (const key of Object.keys(none) as (keyof Counts)[]) sum[key] += one[key];
  return sum;
}
const none: Counts = {
  total: 0,
  silent: 0,
  'not-met': 0,
  partly: 0,
  unknown: 0,
  pending: 0,
  met: 0,
  exempt: 0,
  late: 0,
  overdue: 0,
  contradicted: 0,
};

/** Of each age in order, and whether it needs the reader now. */
export const agesInOrder = [
  'over-30',
  'over-7',
  'over-3',
  'over-1',
  'over-0',
  'in-1',
  'in-3',
  'in-7',
  'later',
  'none',
] as const;
