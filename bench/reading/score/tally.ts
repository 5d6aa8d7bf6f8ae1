// Counts what was right, wrong and missed, and makes precision, recall and F1 of it.

export type Tally = { right: number; wrong: number; missed: number };

export const nothing: Tally = { right: 0, wrong: 0, missed: 0 };

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (all, each) => ({
      right: all.right + each.right,
      wrong: all.wrong + each.wrong,
      missed: all.missed + each.missed,
    }),
    nothing,
  );

/** Each expected value is met by one found value at most; what meets none is wrong. */
export function tally<E, F>(
  expected: readonly E[],
  found: readonly F[],
  meets: (expected: E, found: F) => boolean,
): Tally & { missedValues: E[]; wrongValues: F[] } {
  const left = [...expected];
  const wrongValues: F[] = [];
  for (const value of found) {
    const at = left.findIndex((each) => meets(each, value));
    if (at >= 0) left.splice(at, 1);
    else wrongValues.push(value);
  }
  return {
    right: expected.length - left.length,
    wrong: wrongValues.length,
    missed: left.length,
    missedValues: left,
    wrongValues,
  };
}

/** Null where nothing was expected and nothing found. */
export const f1Of = ({ right, wrong, missed }: Tally): number | null =>
  right + wrong + missed === 0 ? null : (2 * right) / (2 * right + wrong + missed);
export const precisionOf = ({ right, wrong }: Tally): number | null =>
  right + wrong === 0 ? null : right / (right + wrong);
export const recallOf = ({ right, missed }: Tally): number | null =>
  right + missed === 0 ? null : right / (right + missed);
