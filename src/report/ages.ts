// How long what is open has been overdue, or how soon it is due, in bands: for the server and for the pages.

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
