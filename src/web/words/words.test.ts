import { expect, test } from 'vitest';
import { differences } from '../../platform/words/catalogue.ts';
import { en } from './english.ts';
import { vi } from './index.ts';

test('every Vietnamese sentence of the pages has its English one, with the same parameters', () => {
  expect(differences(vi, en)).toEqual([]);
});
