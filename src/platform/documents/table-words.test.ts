// Every problem and warning can be said, in both languages, with its place.
import { expect, it } from 'vitest';
import { problemCodes, rowProblemCodes, warningCodes } from './table.ts';
import { rowSentence, tableSentence } from './table-words.ts';

const parameters = {
  file: 'đơn vị.xlsx',
  limit: 50,
  part: 'xl/a.xml',
  sheet: 'Một',
  sheets: ['Một', 'Hai'],
  line: 14,
  within: 30,
  column: 'Khối',
  expected: ['Tên đơn vị'],
  missing: ['Tên đơn vị'],
  seen: ['Họ tên'],
  count: 2,
  places: ['C14', 'C15'],
};

it.each([...problemCodes, ...warningCodes])('%s has a sentence in each language without a hole', (code) => {
  const [vi, en] = (['vi', 'en'] as const).map((language) => tableSentence({ code, parameters }, language));
  expect(vi).not.toMatch(/undefined|NaN/);
  expect(en).not.toMatch(/undefined|NaN/);
  expect(vi).not.toBe(en);
});

it.each(problemCodes)('the sentence for %s names the file', (code) => {
  expect(tableSentence({ code, parameters }, 'vi')).toContain('đơn vị.xlsx');
});

it.each(rowProblemCodes)('the sentence for %s names row and column', (code) => {
  const said = rowSentence({ line: 14, column: 'Khối', code, value: '=A1' }, 'vi');
  expect(said).toMatch(/14.*Khối/);
});
