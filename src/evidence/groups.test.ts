import { expect, test } from 'vitest';
import { inGroups } from './groups.ts';

/** Work that notes its groups, and fails for any group with a bad item. */
function noted(apart: (item: string) => string = (item) => item) {
  const groups: string[][] = [];
  const one = inGroups<string, string>({
    async work(items) {
      groups.push([...items]);
      await new Promise((later) => setTimeout(later, 5));
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
  const first = one('a');
  await new Promise((later) => setTimeout(later, 1));
  expect(await Promise.all([first, one('b'), one('c')])).toEqual(['A', 'B', 'C']);
  expect(groups).toEqual([['a'], ['b', 'c']]);
});

test('an item that fails takes no other down with it', async () => {
  const { one, groups } = noted();
  const answers = await Promise.allSettled([one('a'), one('bad'), one('b')]);
  expect(answers.map((answer) => answer.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(groups).toEqual([['a', 'bad', 'b'], ['a'], ['bad'], ['b']]);
});

test('two things of the same unit never stand in one group, and a large one does not swell it', async () => {
  const { one, groups } = noted((item) => item[0] ?? '');
  await Promise.all([one('a1'), one('a2'), one('b'), one('large')]);
  expect(groups).toEqual([['a1', 'b'], ['a2'], ['large']]);
});

test('at most 64 stand in one group', async () => {
  const { one, groups } = noted();
  await Promise.all(Array.from({ length: 100 }, (_, n) => one(String(n))));
  expect(groups.map((group) => group.length)).toEqual([64, 36]);
});
