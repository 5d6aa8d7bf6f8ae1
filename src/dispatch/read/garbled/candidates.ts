// Which syllables a misread word may stand for, by walking the tree of syllables and the word at once.
import { readingsOf, syllables } from './language/language.ts';

/** A way from one node to the next: a printed letter, and the letters as which it was read. */
type Edge = { read: string; cost: number; to: Node };
type Node = { children: Map<string, Node>; edges: Edge[]; ends: string | null };
export type Candidate = { syllable: string; cost: number };

const newNode = (): Node => ({ children: new Map(), edges: [], ends: null });

function treeOf(words: readonly string[]): Node {
  const root = newNode();
  for (const word of words) {
    let node = root;
    for (const letter of word) {
      const child = node.children.get(letter) ?? newNode();
      if (!node.children.has(letter))
        node.edges.push(...readingsOf(letter).map(({ read, cost }) => ({ read, cost, to: child })));
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
const mostPerWord = 8;
/** The costs within which candidates are looked for, the next where the one before finds too few. */
const limits = [6, 9, 13];

function search(word: string, limit: number): Map<string, number> {
  const found = new Map<string, number>();
  const walk = (node: Node, at: number, cost: number): void => {
    if (at === word.length && node.ends !== null) {
      const best = found.get(node.ends);
      if (best === undefined || cost < best) found.set(node.ends, cost);
    }
    if (at < word.length && cost + strayCost <= limit) walk(node, at + 1, cost + strayCost);
    for (const edge of node.edges) {
      const total = cost + edge.cost;
      if (total <= limit && word.startsWith(edge.read, at)) walk(edge.to, at + edge.read.length, total);
    }
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
    for (const limit of limits) {
      found = search(key, limit);
      if (found.size >= 3) break;
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
