// Folds Vietnamese to bare lower-case letters, keeping every character in its place.

const marks = /[\u0300-\u036f]/g;
const foldedCharacter = (character: string): string => {
  if (character === 'đ' || character === 'Đ' || character === 'Ð' || character === 'ð') return 'd';
  const bare = character.normalize('NFD').replace(marks, '').toLowerCase();
  return bare.length === character.length ? bare : character;
};

/**
 * Lower case without diacritics. The folded text is as long as the given one (NFC expected), so that a match's
 * indices hold in both: rules are written once, without accents, and read accented and unaccented text alike.
 */
export function fold(text: string): string {
  let folded = '';
  for (const character of text) folded += remembered(character);
  return folded;
}

const known = new Map<string, string>();

/** Normalising is slow, and a text has few different letters. */
function remembered(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const folded = foldedCharacter(character);
  if (known.size < 4096) known.set(character, folded);
  return folded;
}

/** A key to compare names on: folded, and only letters, digits and single blanks. */
export const foldedKey = (text: string): string =>
  fold(text.normalize('NFC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
