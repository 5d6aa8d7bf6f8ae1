import { expect, test } from 'vitest';
import { differences } from '../../../platform/words/catalogue.ts';
import { en } from './words.en.ts';
import { vi } from './words.vi.ts';

test('the samples can be looked at in both languages', () => {
  expect(differences(vi, en)).toEqual([]);
});
