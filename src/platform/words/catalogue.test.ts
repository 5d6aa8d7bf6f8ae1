import { expect, test } from 'vitest';
import { differences } from './catalogue.ts';

test('two catalogues that say the same have no differences', () => {
  const vi = { a: 'một', room: { left: ({ days }: { days: number }) => `còn ${days} ngày` } };
  const en = { a: 'one', room: { left: ({ days }: { days: number }) => `${days} days left` } };
  expect(differences(vi, en)).toEqual([]);
});

test('a sentence missing on either side is named with its place', () => {
  expect(differences({ room: { a: 'một' } }, { room: {} })).toEqual(['room.a: only in Vietnamese']);
  expect(differences({ room: {} }, { room: { b: 'two' } })).toEqual(['room.b: only in English']);
});

test('a translation that forgets a parameter is named', () => {
  const vi = { left: ({ days, name }: { days: number; name: string }) => `${name}: còn ${days} ngày` };
  const en = { left: ({ days }: { days: number }) => `${days} days left` };
  expect(differences(vi, en)).toEqual(['left: Vietnamese reads {days, name}, English reads {days}']);
});

test('an empty translation is not a translation', () => {
  expect(differences({ a: 'một' }, { a: '' })).toEqual(['a: empty']);
  expect(differences({ a: 'một' }, { a: () => 'one' })).toHaveLength(1);
});
