// Pure rules of reports: where an assignment stands, how sums add up, how old what is overdue has become.
import type { AssignmentFacts } from '../assignment/contract.ts';
import type { Standing } from './contract.ts';

/** Exactly one for each assignment. Returned work waits again; not knowing is never counted as met. */
export function standingOf(
  facts: Pick<
    AssignmentFacts,
    'exemptAt' | 'reportedAt' | 'returnedAt' | 'acknowledgedAt' | 'answeredAt' | 'outcome'
  >,
): Standing {
  if (facts.exemptAt) return 'exempt';
  if (facts.reportedAt && !facts.returnedAt) return facts.outcome ?? 'unknown';
  return facts.reportedAt || facts.acknowledgedAt || facts.answeredAt ? 'pending' : 'silent';
}

/** Counts of assignments: by standing, and beside it. */
export interface Counts {
  total: number;
  silent: number;
  'not-met': number;
  partly: number;
  unknown: number;
  pending: number;
  met: number;
  exempt: number;
  late: number;
  overdue: number;
  contradicted: number;
}

export const noCounts = (): Counts => ({
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
});

/** The sum of several counts; a new value. */
export function sumOf(counts: readonly Counts[]): Counts {
  const sum = noCounts();
  for (const one of counts) for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += one[key];
  return sum;
}

/** Days since the deadline of what is overdue, or until that of what is not: upper ends, in days. */
export const ages = [
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
export type Age = (typeof ages)[number];

/** Of each age: days since the deadline, from the first number (kept) to the second (not reached); null: no bound. */
export const agesInDays: Record<Exclude<Age, 'none'>, readonly [number | null, number | null]> = {
  'over-30': [30, null],
  'over-7': [7, 30],
  'over-3': [3, 7],
  'over-1': [1, 3],
  'over-0': [0, 1],
  'in-1': [-1, 0],
  'in-3': [-3, -1],
  'in-7': [-7, -3],
  later: [null, -7],
};

/** How old an open assignment has become at `now`; `dueAt` is the first instant that is too late. */
export function ageOf(dueAt: Date | null, now: Date): Age {
  if (dueAt === null) return 'none';
  const days = (now.getTime() - dueAt.getTime()) / 86_400_000;
  const bands = Object.entries(agesInDays) as [
    Exclude<Age, 'none'>,
    readonly [number | null, number | null],
  ][];
  return bands.find(([, [from]]) => from === null || days >= from)?.[0] ?? 'later';
}
