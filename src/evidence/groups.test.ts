import { expect, test } from 'vitest';
import { inGroups } from './groups.ts';

const after = (ms: number) => new Promise((later) => setTimeout(later, ms));

/** Work that notes its groups, and fails for any group with a bad item. */
function noted(apart: (item: string) => string = (item) => item) {
  const groups: string[][] = [];
  const one = inGroups<string, string>({
    async work(items) {
      groups.push([...items]);
      await after(5);
      if (items.some((item) => item.startsWith('bad'))) throw new Error(`fails: ${items}`);
      return items.map((item) => item.toUpperCase());
    },
    apart,
    size: (item) => (item === 'large' ? 2_000_000 : 1),
  });
  return { one, groups };
}

test('what comes while a group is under way is done together next, and each gets its own answer', async () => {
  const { one, groups } = noted();
  const first = Promise.all([one('a'), one('b'), one('c')]);
  await after(1);
  expect(await Promise.all([first, one('d'), one('e')])).toEqual([['A', 'B', 'C'], 'D', 'E']);
  expect(groups).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ]);
});

test('a second group begins beside the first when as many wait as are under way, and no third', async () => {
  const begun: string[][] = [];
  const ends: (() => void)[] = [];
  const one = inGroups<string, string>({
    async work(items) {
      begun.push([...items]);
      await new Promise<void>((end) => ends.push(end));
      return [...items];
    },
    apart: (item) => item[0] ?? '',
    size: () => 1,
  });
  const all = ['a1', 'b1'].map(one);
  await after(1);
  all.push(...['a2', 'c'].map(one));
  await after(1);
  expect(begun, 'a2 waits for a1, and c alone is fewer than two').toEqual([['a1', 'b1']]);
  all.push(one('d'));
  await after(1);
  all.push(...['e', 'f', 'g', 'h', 'i'].map(one));
  await after(1);
  expect(begun).toEqual([
    ['a1', 'b1'],
    ['c', 'd'],
  ]);
  ends[0]?.();
  await after(1);
  expect(begun[2]).toEqual(['a2', 'e', 'f', 'g', 'h', 'i']);
  for (const end of ends) end();
  expect(await Promise.all(all)).toEqual(['a1', 'b1', 'a2', 'c', 'd', 'e', 'f', 'g', 'h', 'i']);
});

test('an item that fails takes no other down with it', async () => {
  const { one, groups } = noted();
  const answers = await Promise.allSettled([one('a'), one('bad'), one('b')]);
  expect(answers.map((answer) => answer.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(groups).toEqual([['a', 'bad', 'b'], ['a'], ['bad'], ['b']]);
});

test('two things of the same unit are never under way at once, and a large one does not swell it', async () => {
  const { one, groups } = noted((item) => item[0] ?? '');
  await Promise.all([one('a1'), one('a2'), one('b'), one('large')]);
  expect(groups).toEqual([['a1', 'b'], ['a2'], ['large']]);
});

test('at most 64 stand in one group', async () => {
  const { one, groups } = noted();
  await Promise.all(Array.from({ length: 100 }, (_, n) => one(String(n))));
  expect(groups.map((group) => group.length)).toEqual([64, 36]);
});
