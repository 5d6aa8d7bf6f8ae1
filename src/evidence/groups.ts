// Group work: what is asked for while others are under way is gathered, and done together next, in one transaction.

export interface Grouping<T, R> {
  /** Does all of them or none; answers in their order. */
  work(items: readonly T[]): Promise<R[]>;
  /** Items with the same word are never under way at once. */
  apart(item: T): string;
  /** Characters that an item is written with, so that a group does not grow without bound. */
  size(item: T): number;
}

const MOST_GROUPS = 2;
const MOST_ITEMS = 64;
const MOST_CHARACTERS = 2_000_000;

/**
 * A function that does one item, together with those that others asked for meanwhile. Nobody waits for a group to fill: the
 * first goes at once. A second one begins beside it as soon as as many wait as are under way: one works while the other is
 * flushed to disk. Where a group fails its items are done one by one, so that none fails for another's sake.
 */
export function inGroups<T, R>(grouping: Grouping<T, R>): (item: T) => Promise<R> {
  let waiting: Waiting<T, R>[] = [];
  let groups = 0;
  let isCalled = false;
  const underWay = new Set<string>();
  const begin = () => {
    isCalled = false;
    while (groups < MOST_GROUPS && waiting.length > 0 && waiting.length >= underWay.size) {
      const group = firstGroup(waiting, underWay, grouping);
      if (group.size === 0 || group.size < underWay.size) return;
      waiting = waiting.filter((one) => !group.has(one));
      void go([...group]);
    }
  };
  const go = async (group: Waiting<T, R>[]) => {
    const words = group.map((one) => grouping.apart(one.item));
    groups += 1;
    for (const word of words) underWay.add(word);
    await settle(group, grouping.work);
    groups -= 1;
    for (const word of words) underWay.delete(word);
    begin();
  };
  return (item) =>
    new Promise((done, fail) => {
      waiting.push({ item, done, fail });
      if (isCalled || groups === MOST_GROUPS) return;
      isCalled = true;
      setImmediate(begin); // what arrived in the same turn goes along
    });
}

interface Waiting<T, R> {
  item: T;
  done(answer: R): void;
  fail(error: unknown): void;
}

function firstGroup<T, R>(
  waiting: readonly Waiting<T, R>[],
  underWay: ReadonlySet<string>,
  { apart, size }: Grouping<T, R>,
) {
  const group = new Set<Waiting<T, R>>();
  const words = new Set(underWay);
  let characters = 0;
  for (const one of waiting) {
    const word = apart(one.item);
    characters += size(one.item);
    if (words.has(word)) continue;
    if (group.size > 0 && (group.size === MOST_ITEMS || characters > MOST_CHARACTERS)) break;
    words.add(word);
    group.add(one);
  }
  return group;
}

async function settle<T, R>(group: readonly Waiting<T, R>[], work: Grouping<T, R>['work']): Promise<void> {
  try {
    const answers = await work(group.map((one) => one.item));
    for (const [n, one] of group.entries()) one.done(answers[n] as R);
  } catch (error) {
    if (group.length === 1) group[0]?.fail(error);
    else for (const one of group) await settle([one], work);
  }
}
