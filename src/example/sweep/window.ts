// When things of the example's sweep happen, counted in days back from the moment of loading.
const DAY = 86_400_000;

export const DAYS_SEARCHED = 30;
/** Version 1 comes with the campaign; version 2 a week later, when some units have swept already. */
export const DAYS_BACK = { version1: 16, sweep1: 13, cleaned: 12, version2: 8, sweep2: 2 } as const;

export const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY);

/** The days of log that are asked for: the coordinator enters them. */
export const windowOfSweep = (now: Date) => ({
  windowFrom: daysBefore(now, DAYS_SEARCHED).toISOString(),
  windowTo: now.toISOString(),
});
