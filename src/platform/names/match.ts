// Matches names as print and scanners give them to the names of a directory, and says how sure it is.
import { lettersOf } from './confusable.ts';
import { countsOf, keyDistance, lowestPossible } from './distance.ts';
import { isFixedWord } from './fixed-words.ts';
import { longKey, nameKey } from './key.ts';
import { accentsAgree, isSyllable } from './spelling.ts';

/** At most this far: a match, where the next one is `margin` further away. */
export const matchWithin = 0.1;
/** At most this far: worth suggesting. Beyond it the name is taken for a new one. */
export const suggestWithin = 0.22;
export const margin = 0.08;
/** As many are offered to a person. */
const offered = 5;

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
  readonly key: string;
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
  const entries = entriesOf(directory, nameKey);
  const longEntries = isGarbled ? entriesOf(directory, longKey) : [];
  const byKey = Map.groupBy(entries, ({ key }) => key);
  return (name) => {
    const exact = exactly(name, byKey);
    if (exact.length > 0) return judge(name, exact, isGarbled);
    const found = judge(name, nearest(name, entries, nameKey), isGarbled);
    return isGarbled && (found.candidates[0]?.distance ?? 1) > matchWithin
      ? better(found, judge(name, nearest(name, longEntries, longKey), isGarbled))
      : found;
  };
}

/** A misread word may have kept an abbreviation from being known: the comparison that comes nearer counts. */
const better = (short: NameMatch, long: NameMatch): NameMatch =>
  (long.candidates[0]?.distance ?? 1) < (short.candidates[0]?.distance ?? 1) ? long : short;

const entriesOf = (directory: readonly Named[], keyOf: (name: string) => string): Entry[] =>
  directory.flatMap(({ id, names }) =>
    names.map((name) => {
      const key = keyOf(name);
      const letters = lettersOf(key);
      return { id, name, key, letters, counts: countsOf(letters) };
    }),
  );

/** The units of just this key, those whose accents agree first; none where no accents agree, so that others are shown too. */
function exactly(name: string, byKey: ReadonlyMap<string, readonly Entry[]>): Candidate[] {
  const key = nameKey(name);
  const same = key === '' ? [] : (byKey.get(key) ?? []);
  const found = new Map<string, Candidate>();
  for (const entry of same) {
    const known = found.get(entry.id);
    if (!known || (!accentsAgree(name, known.name) && accentsAgree(name, entry.name)))
      found.set(entry.id, { id: entry.id, name: entry.name, distance: 0 });
  }
  const agreeing = [...found.values()].filter((one) => accentsAgree(name, one.name));
  return agreeing.length === 0
    ? []
    : [...agreeing, ...[...found.values()].filter((one) => !agreeing.includes(one))];
}

/** How far two names are apart: an edit distance in which easily confused letters cost less, over the longer length. */
export function nameDistance(one: string, other: string): number {
  return keyDistance(lettersOf(nameKey(one)), lettersOf(nameKey(other)), 1);
}

/** The nearest units, at most as many as are offered; entries are tried in the order of how near they can be at all. */
function nearest(name: string, entries: readonly Entry[], keyOf: (name: string) => string): Candidate[] {
  const letters = lettersOf(keyOf(name));
  if (letters.length === 0) return [];
  const best = new Map<string, Candidate>();
  let limit = suggestWithin;
  for (const { entry, bound } of inOrder(letters, entries)) {
    if (bound > limit) break;
    const distance = keyDistance(letters, entry.letters, limit);
    const known = best.get(entry.id);
    if (distance > limit || (known && known.distance <= distance)) continue;
    best.set(entry.id, { id: entry.id, name: entry.name, distance });
    if (best.size > offered) limit = shrink(best);
  }
  const found = [...best.values()].sort((one, other) => one.distance - other.distance);
  const same = found.filter(({ distance }) => distance === 0);
  const alike = same.filter((one) => accentsAgree(name, one.name));
  return [...alike, ...same.filter((one) => !alike.includes(one)), ...found.slice(same.length)];
}

function inOrder(letters: Uint8Array, entries: readonly Entry[]): { entry: Entry; bound: number }[] {
  const counts = countsOf(letters);
  const tried = [];
  for (const entry of entries) {
    const bound = lowestPossible(counts, letters.length, entry.counts, entry.letters.length);
    if (bound <= suggestWithin) tried.push({ entry, bound });
  }
  return tried.sort((one, other) => one.bound - other.bound);
}

/** Drops the farthest, those of one key excepted: they are told apart by their accents later. */
function shrink(best: Map<string, Candidate>): number {
  const found = [...best.values()].sort((one, other) => one.distance - other.distance);
  const last = found[offered - 1]!;
  for (const { id, distance } of found.slice(offered)) if (distance > 0) best.delete(id);
  return last.distance;
}

function judge(name: string, found: readonly Candidate[], isGarbled: boolean): NameMatch {
  const candidates = found.filter(({ distance }) => distance <= suggestWithin).slice(0, offered);
  const [first, second] = found;
  if (!first || candidates.length === 0) return { outcome: 'new', candidates };
  const isMatch =
    isClear(name, first, second) &&
    (first.distance === 0 && isGarbled ? true : isMeant(name, first, isGarbled));
  return { outcome: isMatch ? 'match' : 'suggest', candidates };
}

function isClear(name: string, first: Candidate, second: Candidate | undefined): boolean {
  if (first.distance > matchWithin || !sameNumbers(name, first.name)) return false;
  if (!second || second.distance - first.distance >= margin) return true;
  // Letter for letter the same: another name near by does not make it doubtful.
  if (first.distance > 0) return false;
  return second.distance > 0 || likeness(name, first.name) > likeness(name, second.name);
}

/**
 * Whether what differs can only be a slip: no word that is well spelt and another one, and no accent, unless the accents
 * were lost on the way.
 */
function isMeant(name: string, { name: known }: Candidate, isGarbled: boolean): boolean {
  const words = longKey(known).split(' ');
  const own = longKey(name).split(' ');
  const others = own.filter((word) => !words.includes(word));
  // A word more or less is another name, whatever its letters: "Trạm Y tế xã" beside "Trạm Y tế".
  if (own.length !== words.length && others.length === 0) return false;
  if (isGarbled) return !hasOtherWord(name, words);
  return !others.some(isSyllable) && accentsAgree(name, known);
}

/** A word in bare letters that is well spelt and another one; "Sé" and "x4" show by themselves that they are misread. */
const hasOtherWord = (name: string, known: readonly string[]): boolean =>
  name.split(/[\s,.;:()–-]+/).some((word) => {
    if (!/^[a-z]+$/i.test(word)) return false;
    const own = longKey(word).split(' ');
    return own.some((part) => !known.includes(part) && isSyllable(part) && !isFixedWord(part, known));
  });

/** School No. 1 is not school No. 2, region I not region II, school A not school B, however near their letters are. */
const sameNumbers = (one: string, other: string) => numbersOf(one) === numbersOf(other);
const numbersOf = (name: string) =>
  (nameKey(name).match(/(?<![a-z0-9])(?:\d+|[ivx]{1,4}|[a-hk])(?![a-z0-9])/g) ?? [])
    .map((mark) => (/^\d+$/.test(mark) ? String(Number(mark)) : mark))
    .join(' ');

/** Between names of one key: 1 where their accents agree too, wherever the tone mark is put. */
const likeness = (one: string, other: string) => (accentsAgree(one, other) ? 1 : 0);
