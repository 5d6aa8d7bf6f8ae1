// How many requests arrived within any window of time.

/** The most arrivals within a window of this length, wherever it begins. */
export function mostWithin(arrivals: readonly { at: number }[], windowMs: number): number {
  const sorted = arrivals.map(({ at }) => at).sort((a, b) => a - b);
  let first = 0;
  let most = 0;
  for (const [n, at] of sorted.entries()) {
    while (at - (sorted[first] ?? at) >= windowMs) first++;
    most = Math.max(most, n - first + 1);
  }
  return most;
}
