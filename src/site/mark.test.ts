import { expect, it } from 'vitest';
import { markOf } from './mark.ts';

it.each([
  ['https://a.example/tim-kiem/?q=x#y', 'https://a.example/tim-kiem?q=khac'],
  ['http://a.example/tin?b=1&a=2', 'https://a.example/tin/?a=9&b=8'],
])('%s and %s are one page', (one, other) => {
  expect(markOf(one)).toBe(markOf(other));
});

it('two paths are two pages, and a long address is cut', () => {
  expect(markOf('https://a.example/1')).not.toBe(markOf('https://a.example/2'));
  expect(markOf(`https://a.example/${'x'.repeat(2000)}`)).toHaveLength(400);
});
