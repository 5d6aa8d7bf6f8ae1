import { expect, test } from 'vitest';
import { differences } from '../../words/catalogue.ts';
import { en, lines, sentenceOf, vi } from './words.ts';

test('both languages say the same', () => {
  expect(differences(vi, en)).toEqual([]);
  expect(differences(lines.vi, lines.en)).toEqual([]);
});

test('a problem is told with its place', () => {
  const problem = { kind: 'in-use', home: '/srv/hd/pg', pid: 4711 } as const;
  expect(sentenceOf(problem, 'vi')).toContain('tiến trình 4711, /srv/hd/pg');
  expect(sentenceOf(problem, 'en')).toContain('process 4711, /srv/hd/pg');
});
