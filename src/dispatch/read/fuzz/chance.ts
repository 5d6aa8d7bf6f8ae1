// Chance that can be repeated: the same seed gives the same files, on every machine.

export type Chance = {
  /** A whole number from 0, below `limit`. */
  below: (limit: number) => number;
  pick: <T>(from: readonly T[]) => T;
  /** True once in `times`. */
  oneIn: (times: number) => boolean;
};

/** Mulberry32: 32 bits of state are plenty to tell ten thousand files apart. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * Math.max(1, limit));
  return {
    below,
    pick: (from) => from[below(from.length)]!,
    oneIn: (times) => below(times) === 0,
  };
}
