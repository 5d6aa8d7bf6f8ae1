// How many assignments stand where, and sums of it: for the server and for the pages.

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
