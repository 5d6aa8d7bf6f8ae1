// Whether a word is spelt as Vietnamese is, and whether two names agree in their accents.
import { fold } from '../fold.ts';

const syllable =
  /^(b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?(a[iouy]?|e[ou]?|i(a|eu?|u)?|o(a[ioy]?|eo?|i|o)?|u(a[y]?|e|i|o[iu]?|u|y(a|e|u)?)?|y(a|eu?)?)(ch?|m|nh?|ng|p|t)?$/;

/** Whether letters without accents can be a syllable: `kien` can, `guri` and `nhln` cannot. */
export const isSyllable = (word: string): boolean => syllable.test(word);

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** One form for Hoà and Hòa, Vỹ and Vĩ: the letters with their hats, then the tone. */
const spelling = (word: string): string => {
  const parts = word.toLowerCase().normalize('NFD');
  return (
    parts.replace(tones, '').replace(/(?<=[bcdghklmnpqrstvx]|qu)y$/, 'i') +
    (parts.match(tones) ?? []).join('')
  );
};
/** A key on which accents count: Cẩm Giang and Cẩm Giàng are two places, Hoà and Hòa one name. */
export const spellingKey = (name: string): string => wordsOf(name).map(spelling).join(' ');
const wordsOf = (name: string) => name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');

/**
 * Whether the words that two names share agree in their accents too, wherever the tone mark is put. A name written
 * wholly without accents agrees with any.
 */
export function accentsAgree(written: string, known: string): boolean {
  if (fold(written) === written.normalize('NFC').toLowerCase()) return true;
  const spellings = wordsOf(known).map((word) => [fold(word), spelling(word)] as const);
  return wordsOf(written).every((word) => {
    const same = spellings.filter(([folded]) => folded === fold(word));
    return same.length === 0 || same.some(([, spelt]) => spelt === spelling(word));
  });
}
