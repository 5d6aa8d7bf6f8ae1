// What a scored field is.
import type { Reading } from '../../../src/dispatch/contract.ts';
import type { Expected } from './expected.ts';
import type { Tally } from './tally.ts';

/** How hard a set is to read; targets differ by it. */
export type Quality = 'clean' | 'ocr' | 'garbled';
export type Scored = Tally & { missedValues: unknown[]; wrongValues: unknown[] };
export type Field = {
  name: string;
  target: Record<Quality, number> | null;
  score: (expected: Expected, reading: Reading, quality: Quality) => Scored;
};
