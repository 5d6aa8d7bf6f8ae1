// Which days of a window the sweeps searched: the gaps are what one looks for. Pure.
import type { SweepRow } from '../../../../sweep/result/contract.ts';

/** `older`: only with a list that is in force no longer. */
export type DayState = 'searched' | 'older' | 'gap';
export interface Day {
  /** yyyy-mm-dd in Viet Nam. */
  day: string;
  state: DayState;
}

const DAY = 86_400_000;
const ZONE = 7 * 3_600_000;
/** More days than this are no picture any more. */
const MOST_DAYS = 120;

const dayNumber = (instant: string) => Math.floor((Date.parse(instant) + ZONE) / DAY);
const nameOf = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);

/** The days of the window, or where none is given those that the logs reach over; none where nothing is known. */
export function daysOf(
  sweeps: readonly Pick<SweepRow, 'isListInForce' | 'files'>[],
  window: { from: string | null; to: string | null },
  now: Date,
): Day[] {
  const spans = sweeps.flatMap(({ isListInForce, files }) =>
    files.flatMap(({ firstTime, lastTime, skipped }) =>
      firstTime && lastTime && !skipped
        ? [{ isListInForce, from: dayNumber(firstTime), to: dayNumber(lastTime) }]
        : [],
    ),
  );
  const from = window.from ? dayNumber(window.from) : Math.min(...spans.map((span) => span.from));
  // A window ends before its last instant, and not after today.
  const end = window.to
    ? dayNumber(new Date(Date.parse(window.to) - 1).toISOString())
    : Math.max(...spans.map((span) => span.to));
  const to = Math.min(end, dayNumber(now.toISOString()));
  if (!Number.isFinite(from) || !Number.isFinite(to) || to < from) return [];
  const first = Math.max(from, to - MOST_DAYS + 1);
  return Array.from({ length: to - first + 1 }, (_, n) => {
    const on = spans.filter((span) => span.from <= first + n && first + n <= span.to);
    const state = on.some((span) => span.isListInForce) ? 'searched' : on.length > 0 ? 'older' : 'gap';
    return { day: nameOf(first + n), state };
  });
}
