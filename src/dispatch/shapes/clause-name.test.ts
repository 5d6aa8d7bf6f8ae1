import { expect, test } from 'vitest';
import { clauseName } from './clause-name.ts';

const all = [
  '1.a',
  '1.đ',
  '2.p1',
  '2.p2',
  '3.p1',
  '4.1.-2',
  'table1.3',
  'p1',
  'closing',
  'closing.2',
  'appendix1.II.1.a',
];

test.each([
  ['1.a', '1.a'],
  ['1.đ', '1.đ'],
  ['2.p1', '2 đoạn 1'],
  ['2.p2', '2 đoạn 2'],
  ['3.p1', '3'],
  ['4.1.-2', '4.1 gạch 2'],
  ['table1.3', 'Bảng 1.3'],
  ['p1', 'Đoạn 1'],
  ['closing', 'Đoạn cuối'],
  ['closing.2', 'Đoạn cuối.2'],
  ['appendix1.II.1.a', 'Phụ lục 1.II.1.a'],
])('the clause %s is called “%s”', (path, name) => expect(clauseName(path, all)).toBe(name));

test('a paragraph beside a point of the same number keeps its own name', () =>
  expect(clauseName('3.p1', ['3.a', '3.p1'])).toBe('3 đoạn 1'));
