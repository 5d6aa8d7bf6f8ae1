// Parts words between which a web page lost the blank: "thựchiện", "vàĐào", "trước ngày15".
import type { Line } from '../lines/line.ts';
import { isSyllable } from '../lines/syllable.ts';
import { likelihood, placeOf, syllables } from './language/language.ts';

const words = /(?<![\p{L}\p{M}\p{N}@/_.-])[\p{L}\p{M}]+(?![\p{M}@/_-])/gu;
const marked = /[\u00c0-\u024f\u1ea0-\u1ef9]/;
const shortest = 4;
/** The longest syllable has seven letters. */
const longest = 14;
/** A text with fewer such words has loan words and slips, and no lost blanks. */
const fewest = 3;

const known = new Set(syllables);

/** Where the word is two, by which of all ways to part it is the likeliest; 0 where it is one. */
function seam(word: string): number {
  if (word.length < shortest || word.length > longest || !marked.test(word) || isSyllable(word)) return 0;
  const lower = word.toLowerCase();
  let best = { at: 0, score: Number.NEGATIVE_INFINITY };
  for (let at = 1; at < word.length; at++) {
    const [first, second] = [lower.slice(0, at), lower.slice(at)];
    if (![first, second].every((part) => known.has(part) && isSyllable(part))) continue;
    const score = likelihood(placeOf(''), placeOf(first)) + likelihood(placeOf(first), placeOf(second));
    if (score > best.score) best = { at, score };
  }
  return best.at;
}

const seamsOf = (text: string): number[] =>
  [...text.matchAll(words)].flatMap(({ 0: word, index }) => {
    const at = seam(word);
    return at > 0 ? [index + at] : [];
  });

const parted = (text: string): string => {
  const edges = [0, ...seamsOf(text), text.length];
  return edges
    .slice(1)
    .map((end, at) => text.slice(edges[at], end))
    .join(' ')
    .replace(/(?<=(?<!\p{L})(?:ngày|tháng|năm))(?=\d)/giu, ' ')
    .replace(/(?<=\p{Ll}{2}),(?=\p{L}{2})/gu, ', ');
};

/** The lines with the lost blanks put back in what is read; the record keeps what was printed. */
export function withLostBlanks(lines: Line[]): Line[] {
  const printed = lines.filter(({ box }) => box === null);
  let seams = 0;
  for (const { shown } of printed) if (seams < fewest) seams += seamsOf(shown).length;
  if (seams < fewest) return lines;
  return lines.map((line) =>
    line.box ? line : { ...line, shown: parted(line.shown), cells: line.cells?.map(parted) ?? null },
  );
}
