import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test('a browser that asks for nothing is answered in Vietnamese', () => {
  expect(languageOf(undefined)).toBe('vi');
  expect(languageOf('')).toBe('vi');
  expect(languageOf('fr, ja;q=0.5')).toBe('vi');
});

test('the heavier of two languages wins, wherever it stands', () => {
  expect(languageOf('en')).toBe('en');
  expect(languageOf('en-GB,en;q=0.9,vi;q=0.8')).toBe('en');
  expect(languageOf('en;q=0.3, vi-VN;q=0.7')).toBe('vi');
});

test('a language refused with weight nought is not used', () => {
  expect(languageOf('en;q=0')).toBe('vi');
  expect(languageOf('en;q=abc')).toBe('vi');
});
