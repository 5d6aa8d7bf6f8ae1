// Which syllables a misread word may stand for, by walking the tree of syllables and the word at once.
import { readingsOf, syllables } from './language/language.ts';

type Node = { children: Map<string, Node>; ends: string | null };
export type Candidate = { syllable: string; cost: number };

const newNode = (): Node => ({ children: new Map(), ends: null });

function treeOf(words: readonly string[]): Node {
  const root = newNode();
  for (const word of words) {
    let node = root;
    for (const letter of word) {
      const child = node.children.get(letter) ?? newNode();
      node.children.set(letter, child);
      node = child;
    }
    node.ends = word;
  }
  return root;
}

const tree = treeOf(syllables);
/** A stray mark inside a word. */
const strayCost = 7.5;
const mostPerWord = 9;

function search(word: string, limit: number): Map<string, number> {
  const found = new Map<string, number>();
  const walk = (node: Node, at: number, cost: number): void => {
    if (at === word.length && node.ends !== null) {
      const best = found.get(node.ends);
      if (best === undefined || cost < best) found.set(node.ends, cost);
    }
    if (at < word.length && cost + strayCost <= limit) walk(node, at + 1, cost + strayCost);
    for (const [letter, child] of node.children)
      for (const { read, cost: own } of readingsOf(letter))
        if (cost + own <= limit && word.startsWith(read, at)) walk(child, at + read.length, cost + own);
  };
  walk(tree, 0, 0);
  return found;
}

const remembered = new Map<string, Candidate[]>();
const mostRemembered = 20_000;

/** The likeliest syllables for a word, cheapest first; none where nothing is near. */
export function candidatesOf(word: string): readonly Candidate[] {
  const key = word.toLowerCase();
  const known = remembered.get(key);
  if (known) return known;
  let found = new Map<string, number>();
  if (key.length <= 10) {
    for (const limit of [9, 13]) {
      found = search(key, limit);
      if (found.size >= 2) break;
    }
  }
  const best = [...found]
    .map(([syllable, cost]) => ({ syllable, cost }))
    .sort((a, b) => a.cost - b.cost)
    .filter(({ cost }, index, all) => index < mostPerWord && cost < all[0]!.cost + 6);
  if (remembered.size > mostRemembered) remembered.clear();
  remembered.set(key, best);
  return best;
}
