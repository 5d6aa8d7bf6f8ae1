// How learned weights are kept: one sign for each control, so that a mark is one short line.

export type Learned = {
  controls: string[];
  /** What a control has before any mark is met, in log odds. */
  base: number[];
  /** By the mark: a sign for each control. */
  weights: Record<string, string>;
};

const signs = '0123456789abcdefghijklmnopqrstuvwxyz';
const step = 0.5;
const middle = 17;

const signOf = (weight: number): string =>
  signs.charAt(Math.min(signs.length - 1, Math.max(0, Math.round(weight / step) + middle)));

export const written = (weights: readonly number[]): string => weights.map(signOf).join('');

/** The weights behind the signs, in log odds, control by control. */
export const weightsOf = (row: string): number[] =>
  [...row].map((sign) => (signs.indexOf(sign) - middle) * step);
