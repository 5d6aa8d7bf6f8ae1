// A page is not given up because others use the machine.
import { expect, it } from 'vitest';
import { patient } from './patience.ts';

it('a page may take longer on a busy machine, three times as long at most, and never shorter', () => {
  expect(patient(20_000, 0, 2)).toBe(20_000);
  expect(patient(20_000, 1, 4)).toBe(20_000);
  expect(patient(20_000, 4, 2)).toBe(40_000);
  expect(patient(20_000, 64, 2)).toBe(60_000);
});
