// Matches names as print and scanners give them to the names of a directory, and says how sure it is.
import { cheapest, letterCount, lettersOf, swapCosts } from './confusable.ts';
import { nameKey } from './key.ts';
import { accentsAgree, isSyllable } from './spelling.ts';

/** At most this far: a match, where the next one is `margin` further away. */
export const matchWithin = 0.1;
/** At most this far: worth suggesting. Beyond it the name is taken for a new one. */
export const suggestWithin = 0.22;
export const margin = 0.08;
const farthest = suggestWithin + margin;

export interface Named {
  readonly id: string;
  /** The name and its aliases. */
  readonly names: readonly string[];
}
export interface Candidate {
  readonly id: string;
  /** The one of its names that is nearest. */
  readonly name: string;
  /** 0: the same but for accents, case and punctuation; 1: nothing in common. */
  readonly distance: number;
}
export interface NameMatch {
  /** `match`: one is near and no other is; `suggest`: a person has to look; `new`: none is near. */
  readonly outcome: 'match' | 'suggest' | 'new';
  /** Nearest first, at most five, none further than `suggestWithin`. */
  readonly candidates: readonly Candidate[];
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly letters: Uint8Array;
  readonly counts: Uint8Array;
}

/**
 * Prepares a directory for matching many names. The limits are measured on garbled lists of real dispatches: 73 of 73
 * right, none wrong. Text that is not garbled means what it says: a word that is well spelt and another one (An Thành
 * beside Tân Thành, Cẩm Giang beside Cẩm Giàng) is suggested and never taken for a misreading.
 * @param isGarbled the names come from a scanner that did not know Vietnamese
 */
export function nameMatcher(directory: readonly Named[], isGarbled = false): (name: string) => NameMatch {
  const entries: Entry[] = directory.flatMap(({ id, names }) =>
    names.map((name) => {
      const letters = lettersOf(nameKey(name));
      return { id, name, letters, counts: countsOf(letters) };
    }),
  );
  return (name) => judge(name, nearest(name, entries), isGarbled);
}

/** How far two names are apart: an edit distance in which easily confused letters cost less, over the longer length. */
export function nameDistance(one: string, other: string): number {
  return keyDistance(lettersOf(nameKey(one)), lettersOf(nameKey(other)), 1);
}

function nearest(name: string, entries: readonly Entry[]): Candidate[] {
  const letters = lettersOf(nameKey(name));
  if (letters.length === 0) return [];
  const counts = countsOf(letters);
  const best = new Map<string, Candidate>();
  for (const entry of entries) {
    if (lowestPossible(letters, counts, entry) > farthest) continue;
    const distance = keyDistance(letters, entry.letters, farthest);
    const known = best.get(entry.id);
    if (distance > farthest || (known && known.distance <= distance)) continue;
    best.set(entry.id, { id: entry.id, name: entry.name, distance });
  }
  const found = [...best.values()].sort((a, b) => a.distance - b.distance);
  const same = found.filter(({ distance }) => distance === 0);
  const alike = same.filter((one) => accentsAgree(name, one.name));
  return [...alike, ...same.filter((one) => !alike.includes(one)), ...found.slice(same.length)];
}

function judge(name: string, found: readonly Candidate[], isGarbled: boolean): NameMatch {
  const candidates = found.filter(({ distance }) => distance <= suggestWithin).slice(0, 5);
  const [first, second] = found;
  if (!first || candidates.length === 0) return { outcome: 'new', candidates };
  const isMatch = isClear(name, first, second) && (isGarbled || isMeant(name, first));
  return { outcome: isMatch ? 'match' : 'suggest', candidates };
}

function isClear(name: string, first: Candidate, second: Candidate | undefined): boolean {
  if (first.distance > matchWithin || !sameNumbers(name, first.name)) return false;
  if (!second || second.distance - first.distance >= margin) return true;
  // Letter for letter the same: another name near by does not make it doubtful.
  if (first.distance > 0) return false;
  return second.distance > 0 || likeness(name, first.name) > likeness(name, second.name);
}

/** Whether what differs can only be a slip: no accent, and no word that is well spelt and another one. */
function isMeant(name: string, { name: known }: Candidate): boolean {
  const words = new Set(nameKey(known).split(' '));
  const others = nameKey(name)
    .split(' ')
    .filter((word) => !words.has(word));
  return accentsAgree(name, known) && !others.some(isSyllable);
}

/** School No. 1 is not school No. 2, however near their letters are. */
const sameNumbers = (one: string, other: string) => numbersOf(one) === numbersOf(other);
const numbersOf = (name: string) =>
  (nameKey(name).match(/(?<![a-z])\d+(?![a-z])/g) ?? []).map(Number).join(' ');

/** Between names of one key: 1 where their accents agree too, wherever the tone mark is put. */
const likeness = (one: string, other: string) => (accentsAgree(one, other) ? 1 : 0);

function countsOf(letters: Uint8Array): Uint8Array {
  const counts = new Uint8Array(letterCount);
  for (const letter of letters) counts[letter] = Math.min(255, counts[letter]! + 1);
  return counts;
}

/** No edit can bring two names nearer than this: every letter too many costs at least the cheapest confusion. */
function lowestPossible(letters: Uint8Array, counts: Uint8Array, entry: Entry): number {
  const longer = Math.max(letters.length, entry.letters.length);
  const byLength = Math.abs(letters.length - entry.letters.length);
  let surplus = 0;
  let lack = 0;
  for (let at = 0; at < counts.length; at += 1) {
    const more = counts[at]! - entry.counts[at]!;
    if (more > 0) surplus += more;
    else lack -= more;
  }
  return (byLength + Math.min(surplus, lack) * cheapest) / longer;
}

/** The distance of two keys, or 1 as soon as it is sure to be beyond `limit`. */
function keyDistance(one: Uint8Array, other: Uint8Array, limit: number): number {
  const longer = Math.max(one.length, other.length);
  if (longer === 0) return 0;
  const most = limit * longer;
  // Held here: an imported binding is looked up again at each of a million steps.
  const prices = swapCosts;
  const width = letterCount;
  // Outside this band round the diagonal insertions alone cost more than `most`.
  const band = Math.ceil(most);
  let above = new Float64Array(other.length + 2).fill(Number.POSITIVE_INFINITY);
  let row = new Float64Array(other.length + 2).fill(Number.POSITIVE_INFINITY);
  for (let j = 0; j <= Math.min(band, other.length); j += 1) above[j] = j;
  for (let i = 1; i <= one.length; i += 1) {
    const from = Math.max(1, i - band);
    const to = Math.min(other.length, i + band);
    row[from - 1] = from === 1 ? i : Number.POSITIVE_INFINITY;
    let least = row[from - 1]!;
    const costs = one[i - 1]! * width;
    for (let j = from; j <= to; j += 1) {
      let cost = above[j - 1]! + prices[costs + other[j - 1]!]!;
      if (above[j]! + 1 < cost) cost = above[j]! + 1;
      if (row[j - 1]! + 1 < cost) cost = row[j - 1]! + 1;
      row[j] = cost;
      if (cost < least) least = cost;
    }
    row[to + 1] = Number.POSITIVE_INFINITY;
    if (least > most) return 1;
    [above, row] = [row, above];
  }
  const distance = above[other.length]! / longer;
  return distance > limit ? 1 : Math.min(1, distance);
}
