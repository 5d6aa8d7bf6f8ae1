// Gives a name printed in capitals its ordinary case: as the body of the same dispatch writes it, else by rule.
import { fold } from '../lines/fold.ts';

// Words for a kind of place or body: lower-case inside a name, and what follows them is a proper name.
const placeWords = new Set(['TỈNH', 'HUYỆN', 'QUẬN', 'XÃ', 'PHƯỜNG']);
const placePairs = ['THÀNH PHỐ', 'THỊ XÃ', 'THỊ TRẤN', 'ĐẶC KHU'];
const abbreviations = new Set([
  'UBND',
  'HĐND',
  'UBMTTQ',
  'MTTQ',
  'TAND',
  'VKSND',
  'BHXH',
  'BQL',
  'TNHH',
  'MTV',
  'CNTT',
  'TT&TT',
  'VHTT',
  'TP',
  'KT',
  'VNPT',
  'CP',
]);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** "SỞ KHOA HỌC" → "Sở Khoa học" where `body` writes it so; else "Sở khoa học", with place names capitalised. */
export function ordinaryCase(name: string, body: string): string {
  return asWritten(name, body) ?? byRule(name);
}

function asWritten(name: string, body: string): string | null {
  const wanted = fold(name);
  const folded = fold(body);
  const counts = new Map<string, number>();
  for (let index = folded.indexOf(wanted); index >= 0; index = folded.indexOf(wanted, index + 1)) {
    const found = body.slice(index, index + name.length);
    const sameLetters = found.toUpperCase() === name.toUpperCase();
    if (sameLetters && found !== found.toUpperCase()) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function byRule(name: string): string {
  const words = name.split(' ');
  let proper = false;
  return words
    .map((word, index) => {
      if (abbreviations.has(word)) return word;
      const pair = placePairs.some(
        (two) => two === `${word} ${words[index + 1]}` || two === `${words[index - 1]} ${word}`,
      );
      if (placeWords.has(word) || pair) {
        proper = true;
        return index === 0 ? capitalised(word) : word.toLowerCase();
      }
      return proper || index === 0 ? capitalised(word) : word.toLowerCase();
    })
    .join(' ');
}
