// When a page that was found gone is looked for again: close together at first, then weekly, for ninety days.
import type { WatchSchedule } from './case.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LAST = 90 * DAY;
const first = [HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY];

/** 1 h, 6 h, 24 h, 3 d, 7 d after it was gone, then every week; null once ninety days are over. */
export const watchSchedule: WatchSchedule = (step, goneSince) => {
  const wait = first[step] ?? 7 * DAY * (step - first.length + 2);
  return wait > LAST ? null : new Date(goneSince.getTime() + wait);
};
