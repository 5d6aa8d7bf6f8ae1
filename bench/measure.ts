// How measurements are taken and told: repeated, medians and percentiles, and always a ratio to something named.

/** Milliseconds that `work` took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The value below which this share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export interface Measured {
  what: string;
  figure: string;
  ratio: number;
  /** As the ratio must be: at least, or at most. */
  target: { atLeast: number } | { atMost: number };
}

export function isMet({ ratio, target }: Measured): boolean {
  return 'atLeast' in target ? ratio >= target.atLeast : ratio <= target.atMost;
}

/** One line a measurement: what, the figures, the ratio, the target, whether it is met. */
export function tell(measured: Measured): string {
  const { what, figure, ratio, target } = measured;
  const bound = 'atLeast' in target ? `≥ ${target.atLeast}` : `≤ ${target.atMost}`;
  return `${isMet(measured) ? 'met    ' : 'NOT MET'}  ${what}: ${figure}; ratio ${ratio.toFixed(2)} (${bound})`;
}

/** A measurement whose ratio must be this large. */
export const atLeast = (what: string, figure: string, ratio: number, bound: number): Measured => ({
  ...{ what, figure, ratio },
  target: { atLeast: bound },
});
