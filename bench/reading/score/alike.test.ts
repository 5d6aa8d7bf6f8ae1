// What counts as the same value, and what does not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareSubject, editDistance, isAlike, isSame } from './alike.ts';

describe('the distance of two texts', () => {
  it('counts letters put in, left out and changed', () => {
    expect(editDistance('bao cao', 'bao cap')).toBe(1);
    expect(editDistance('', 'sao')).toBe(3);
    expect(editDistance('so y te', 'so te')).toBe(2);
  });

  it('is the same both ways, and nothing only for equal texts', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('stops above the bound without calling the texts alike', () => {
    expect(editDistance('aaaaaaaa', 'bbbbbbbb', 2)).toBeGreaterThan(2);
  });
});

describe('a value that was read', () => {
  it('is the labelled one whatever its accents, case and punctuation', () => {
    expect(isSame('UBND tỉnh Lam Giang', 'ubnd TINH lam giang,')).toBe(true);
    expect(isSame('Sở Nội vụ', 'Sở Ngoại vụ')).toBe(false);
  });

  it('is alike with a quarter of it misspelt, and not with more', () => {
    expect(isAlike('Các sở, ban, ngành', 'Cac s6, ban, nganb')).toBe(true);
    expect(isAlike('Các sở, ban, ngành', 'Công an tỉnh')).toBe(false);
  });

  it('of a subject leaves out "V/v" and "Về việc"', () => {
    expect(bareSubject('V/v rà soát tài khoản')).toBe(bareSubject('Về việc rà soát tài khoản'));
  });
});
