// How right, wrong and missed are counted.
import { describe, expect, it } from 'vitest';
import { f1Of, precisionOf, recallOf, sum, tally } from './tally.ts';

const same = (a: string, b: string): boolean => a === b;

describe('a tally', () => {
  it('lets each expected value be met once', () => {
    expect(tally(['a', 'b'], ['a', 'a'], same)).toMatchObject({
      right: 1,
      wrong: 1,
      missed: 1,
      missedValues: ['b'],
      wrongValues: ['a'],
    });
  });

  it('gives precision, recall and F1', () => {
    const counts = { right: 6, wrong: 2, missed: 4 };
    expect(precisionOf(counts)).toBeCloseTo(0.75);
    expect(recallOf(counts)).toBeCloseTo(0.6);
    expect(f1Of(counts)).toBeCloseTo(12 / 18);
  });

  it('has no figure where nothing was to find and nothing was found', () => {
    expect(f1Of(sum([]))).toBeNull();
  });
});
