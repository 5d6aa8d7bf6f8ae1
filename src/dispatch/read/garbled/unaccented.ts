// Tells text that was typed without diacritics from text that an English-language OCR made.
import { fold } from '../lines/fold.ts';
import { syllables } from './language/language.ts';

const bare = new Set(syllables.map(fold));
const foreign = /[^\p{ASCII}\s–—−“”‘’…•·°]/u;
const enough = 0.85;

/** Whether the words are Vietnamese syllables as they stand but for their diacritics. */
export function isUnaccented(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.filter((letter) => foreign.test(letter)).length > letters.length * 0.004) return false;
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => /\p{L}/u.test(word) && !/^[A-Z\d]{2,6}$/.test(word),
  );
  const known = words.filter((word) => bare.has(word.toLowerCase()));
  return words.length > 10 && known.length > words.length * enough;
}
