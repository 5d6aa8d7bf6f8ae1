// When a page that was found gone is looked for again, as the control plans it.
import { watchPlan } from '../../../controls/website-integrity/collect/round/watch.ts';
import type { WatchSchedule } from './case.ts';

/** 1 h, 6 h, 24 h, 3 d, 7 d after it was gone, then every week; null once ninety days are over. */
export const watchSchedule: WatchSchedule = (step, goneSince) => watchPlan(goneSince)[step] ?? null;
