// Which part of the window the swept logs cover, and where they leave a gap.
import type { SweptFile } from './evidence.ts';

export type Span = { readonly from: number; readonly to: number };
/** `untimed`: files that have lines and no times, so that nobody can tell which days they cover. */
export type WindowCoverage = { gaps: Span[]; isAny: boolean; untimed: number };

const HOUR = 3_600_000;
const at = (instant: string) => new Date(instant).getTime();

/** Silences up to `longestGapHours` within the logs, and before the first and after the last line, are no gaps. */
export function coverageOf(
  files: readonly SweptFile[],
  window: Span,
  longestGapHours: number,
): WindowCoverage {
  const searched = files.filter(({ skipped }) => !skipped);
  const spans = searched
    .flatMap(({ firstTime, lastTime }) =>
      firstTime && lastTime ? [{ from: at(firstTime), to: at(lastTime) }] : [],
    )
    .filter(({ from, to }) => from <= to && to >= window.from && from <= window.to)
    .sort((one, other) => one.from - other.from);
  const gaps: Span[] = [];
  let reached = window.from;
  for (const { from, to } of spans) {
    if (from - reached > longestGapHours * HOUR) gaps.push({ from: reached, to: from });
    reached = Math.max(reached, to);
  }
  if (window.to - reached > longestGapHours * HOUR) gaps.push({ from: reached, to: window.to });
  const untimed = searched.filter(
    ({ lines, firstTime, lastTime }) => lines !== 0 && (!firstTime || !lastTime),
  ).length;
  return { gaps: spans.length === 0 ? [window] : gaps, isAny: spans.length > 0, untimed };
}
