// A misread place is known by the capitals of the letterhead, and by nothing less.
import { expect, it } from 'vitest';
import { capitalsIn, nameInCapitals } from './place-in-capitals.ts';

/** Words that differ in the letter of one place. */
const isOneOff = (one: string, other: string): boolean =>
  one.length === other.length && [...one].filter((letter, at) => letter !== other[at]).length <= 1;
const named = (spelled: string, printed: string, lines: readonly string[]) =>
  nameInCapitals(spelled, printed, capitalsIn(lines), isOneOff);

it.each([
  ['ciru lam', 'Ciru Lam', ['CHI NHANH TiNH CUU LAM'], 'cuu lam'],
  ['nam rong', 'Nam R6ng', ['TOA AN TiNH NAM', 'RONG'], 'nam rong'],
  ['phudn giang', 'Phudn Giang', ['BO CHI HUY QUAN SU TiNH', 'PHUAN GIANG'], 'phuan giang'],
])('%s stands there in capitals, also over two lines', (spelled, printed, lines, name) =>
  expect(named(spelled, printed, lines)).toBe(name),
);

it.each([
  ['a word that was read well names another place', 'phudn nam', 'Phudn Nam', ['TiNH PHUAN LAM']],
  ['two names may be meant', 'phudn giang', 'Phudn Giang', ['TiNH PHUAN GIANG', 'SO PHUEN GIANG']],
  ['one word alone may be any', 'phudn', 'Phudn', ['TiNH PHUAN']],
  ['something stands between', 'phudn giang', 'Phudn Giang', ['TiNH PHUAN so GIANG']],
])('%s: no place', (_why, spelled, printed, lines) => expect(named(spelled, printed, lines)).toBeNull());
