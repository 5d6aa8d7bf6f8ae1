// A deadline as offices say it. It is kept as the first instant that is too late: a midnight ends the day before it.
import type { AssignmentFacts } from '../../../assignment/contract.ts';
import { formatDate, formatTime, lastInTime, startOf } from '../../../platform/words/civil-time.ts';
import type { Words } from '../../words/index.ts';

type Due = Pick<AssignmentFacts, 'dueAt' | 'deadlineKind'>;

const isMidnight = (instant: Date) => formatTime(instant) === '00:00';

/** `hết ngày 25/9/2022`, `trước ngày 26/9/2022`, `17:00, 26/9/2022`; null where there is none yet. */
export function sayDeadline(due: Due, words: Words['assignment']['due']): string | null {
  if (due.dueAt === null) return null;
  const instant = new Date(due.dueAt);
  if (!isMidnight(instant)) return words.at({ time: formatTime(instant), date: formatDate(instant) });
  if (due.deadlineKind === 'before') return words.before({ date: formatDate(instant) });
  return words.by({ date: formatDate(new Date(instant.getTime() - 1)) });
}

/** The first instant after a civil day `yyyy-mm-dd` of Viet Nam. */
export function endOfDay(date: string): string {
  return new Date(startOf(date).getTime() + 86_400_000).toISOString();
}

/** The civil day that an end of day ends: `25/9/2022`. */
export const dayEndedBy = (dueAt: string): string => formatDate(lastInTime(new Date(dueAt)));
