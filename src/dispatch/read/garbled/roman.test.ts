// Roman numbers as they come out of an OCR for English.
import { expect, it } from 'vitest';
import { romanAfter, romanOf } from './roman.ts';

it.each([
  ['III', 'III'],
  ['IIl', 'III'],
  ['Ill', 'III'],
  ['Il', 'II'],
  ['lV', 'IV'],
  ['ill', 'III'],
  ['i', null],
  ['VIl', 'VII'],
  ['XIV', 'XIV'],
  ['HI', 'III'],
  ['TI1', 'III'],
  ['TH', 'III'],
  ['TI', null],
  ['1', null],
  ['l', null],
  ['KH', null],
])('"%s" is read as %s', (printed, read) => expect(romanOf(printed)).toBe(read));

it('the same number twice running has lost a stroke, and a row that begins anew has not', () => {
  expect(romanAfter('II', 'II')).toBe('III');
  expect(romanAfter('I', 'II')).toBe('III');
  expect(romanAfter('I', 'III')).toBe('I');
  expect([romanAfter('IL', 'I'), romanAfter('IL', 'II'), romanAfter('IL', null)]).toEqual([
    'II',
    'III',
    null,
  ]);
  expect(romanAfter('V', 'V')).toBe('V');
});
