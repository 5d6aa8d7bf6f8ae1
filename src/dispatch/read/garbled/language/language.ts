// The compiled knowledge of the decoder: which syllables there are, which follow which, and how letters are misread.
import { fold } from '../../lines/fold.ts';
import { isSyllable } from '../../lines/syllable.ts';
import compiled from './compiled.generated.json' with { type: 'json' };

const counted = (text: string): Map<string, number> =>
  new Map(
    text.split('|').map((entry) => {
      const cut = entry.lastIndexOf(':');
      return [entry.slice(0, cut), Number(entry.slice(cut + 1))];
    }),
  );

const words = counted(compiled.words);
const total = [...words.values()].reduce((sum, n) => sum + n, 0);
const vocabulary = 7000;
/** How much the words alone weigh against what stood before. */
const backOff = 3;

const singleLetters = /^[aeiouyàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵâăêôơưđ]$/u;
/** Words that the decoder may choose: syllables by their spelling, and loans that are met often. */
export const syllables: readonly string[] = [...words]
  .filter(([word, n]) =>
    word.length === 1 ? singleLetters.test(word) : isSyllable(word) || (/^\p{L}/u.test(word) && n >= 4),
  )
  .map(([word]) => word);

const places = new Map([...words.keys()].map((word, index) => [word, index]));
const size = places.size + 1;
/** The place of a word in the tables; one place is for every word that is not known. */
export const placeOf = (word: string): number => places.get(word) ?? size - 1;

const times = new Float64Array(size);
for (const [word, n] of words) times[placeOf(word)] = n;
const together = new Map<number, number>();
for (const [pair, n] of counted(compiled.pairs)) {
  const [before, word] = pair.split(' ') as [string, string];
  together.set(placeOf(before) * size + placeOf(word), n);
}
const alone = times.map((n) => (n + 0.05) / (total + 0.05 * vocabulary));

export const timesTogether = (before: string, word: string): number =>
  together.get(placeOf(before) * size + placeOf(word)) ?? 0;

/** Natural logarithm of how likely the word at one place is after the word at another. */
export function likelihood(before: number, word: number): number {
  const seen = together.get(before * size + word) ?? 0;
  return Math.log((seen + backOff * alone[word]!) / (times[before]! + backOff));
}

export type Misreading = { read: string; cost: number };

// What other pages show and the compiled pairs lack; the same for every tone of the vowel.
const alsoRead: [letters: string, read: string, share: number][] = [
  ['ưừứửữự', 'ir tr it ii ur 1r wr ut r u v v’ v? t? i? i’ ’ ‘ ?', 0.02],
  ['uùúủũụ', 'ii ti ta ia iu tu it ai', 0.015],
  ['ôốồổỗộơớờởợỡ', "b d 0 6 9 @ § ¢ é o 4 & @& &é o’ o'", 0.015],
  ['ăắằẵẳặâấầẩẫậ', 'i d é 4 a 8 &', 0.015],
  ['aàáảãạ', 'a 4 é 3 d &', 0.01],
  ['iìíỉĩị', 'i 1 l j |', 0.01],
  ['yỳýỷỹỵ', 'y ¥ v', 0.01],
  ['eèéẻẽẹêếềểễệ', 'e é ¢ € & 8 @ @¢ ê', 0.01],
  ['l', '1 | i', 0.02],
  ['r', '1', 0.01],
  ['đ', 'p d b', 0.05],
  ['h', 'b', 0.03],
  ['s', '5 8 §', 0.005],
  ['c', '¢ e', 0.005],
];

const spread = 2;
/** How much the table above weighs against what was counted. */
const untaught = 0.12;

function misreadingsOf(letter: string): Misreading[] {
  const seen: Record<string, number> =
    (compiled.confusions as Record<string, Record<string, number>>)[letter] ?? {};
  const sum = Object.values(seen).reduce((all, n) => all + n, 0);
  const prior = new Map<string, number>([
    [letter, 0.4],
    [fold(letter), 0.3],
    ['', 0.006],
  ]);
  for (const [letters, reads, share] of alsoRead)
    if (letters.includes(letter))
      for (const read of reads.split(' ')) prior.set(read, Math.max(prior.get(read) ?? 0, share));
  return [...new Set([...Object.keys(seen), ...prior.keys()])].map((read) => ({
    read,
    cost: -Math.log(
      ((1 - untaught) * ((seen[read] ?? 0) + spread * (prior.get(read) ?? 0.002))) / (sum + spread) +
        untaught * (prior.get(read) ?? 0),
    ),
  }));
}

const byLetter = new Map<string, Misreading[]>();

/** The ways in which a printed letter is read, each with its cost: the negative logarithm of its share. */
export function readingsOf(letter: string): readonly Misreading[] {
  const known = byLetter.get(letter);
  if (known) return known;
  const found = misreadingsOf(letter).filter(({ cost }) => cost < 9);
  byLetter.set(letter, found);
  return found;
}
