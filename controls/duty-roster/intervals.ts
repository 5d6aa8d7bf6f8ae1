// Arithmetic of half-open intervals of time, in milliseconds of UTC.

/** `from` is inside, `to` is not. */
export type Interval = { readonly from: number; readonly to: number };

const byStart = (a: Interval, b: Interval) => a.from - b.from;

/** The same instants as disjoint intervals in order; empty and reversed ones are dropped, touching ones joined. */
export function union(intervals: readonly Interval[]): Interval[] {
  const joined: Interval[] = [];
  for (const next of intervals.filter(({ from, to }) => from < to).sort(byStart)) {
    const last = joined.at(-1);
    if (last && next.from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else joined.push(next);
  }
  return joined;
}

export function clip(intervals: readonly Interval[], window: Interval): Interval[] {
  return intervals
    .map(({ from, to }) => ({ from: Math.max(from, window.from), to: Math.min(to, window.to) }))
    .filter(({ from, to }) => from < to);
}

/** What of the window lies in none of `covered`, which must be disjoint and in order (see `union`). */
export function gapsIn(window: Interval, covered: readonly Interval[]): Interval[] {
  const gaps: Interval[] = [];
  let reached = window.from;
  for (const { from, to } of clip(covered, window)) {
    if (from > reached) gaps.push({ from: reached, to: from });
    reached = to;
  }
  if (reached < window.to) gaps.push({ from: reached, to: window.to });
  return gaps;
}

export const lengthOf = (intervals: readonly Interval[]): number =>
  intervals.reduce((sum, { from, to }) => sum + (to - from), 0);
