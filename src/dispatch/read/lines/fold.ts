// Folds Vietnamese to bare lower-case letters, keeping every character in its place.

const marks = /[\u0300-\u036f]/g;
const foldedCharacter = (character: string): string => {
  if (character === 'đ' || character === 'Đ' || character === 'Ð' || character === 'ð') return 'd';
  const bare = character.normalize('NFD').replace(marks, '').toLowerCase();
  return bare.length === character.length ? bare : character;
};

/** Letters that were folded before, by their code: normalising is slow, and a text has few different letters. */
const letters: (string | undefined)[] = [];
/** The same clause is folded by one rule after another. */
const recent = new Map<string, string>();
const mostRecent = 500;
const longestKept = 4000;
const isPlain = /^[\0-\x7f]*$/;

/**
 * Lower case without diacritics. The folded text is as long as the given one (NFC expected), so that a match's
 * indices hold in both: rules are written once, without accents, and read accented and unaccented text alike.
 */
export function fold(text: string): string {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const folded = withOneSpelling(isPlain.test(text) ? text.toLowerCase() : lettersFolded(text));
  if (recent.size >= mostRecent) recent.clear();
  if (text.length <= longestKept) recent.set(text, folded);
  return folded;
}

/** "quí", "kì", "lí", "công ti": schools and newspapers write "i" where offices write "y". */
export const shortI = /(?<=(?<![\p{L}\d])(?:qu|[klmt]))[iíìỉĩị](?![\p{L}\d])/gu;
/** "Kính gởi", as the south writes "gửi"; without accents only behind "kinh", since "goi" is more often "gọi" or "gói". */
const southern = /(?<!\p{L})(g)ởi(?!\p{L})/giu;
const bareSouthern = /(?<=(?<!\p{L})kinh g)o(?=i(?!\p{L}))/gu;
const withOneSpelling = (folded: string): string => folded.replace(shortI, 'y').replace(bareSouthern, 'u');

function lettersFolded(text: string): string {
  let folded = '';
  for (const character of text.replace(southern, '$1ui')) folded += letterFolded(character);
  return folded;
}

function letterFolded(character: string): string {
  if (character.length > 1) return foldedCharacter(character);
  const code = character.charCodeAt(0);
  const known = letters[code];
  if (known !== undefined) return known;
  const folded = foldedCharacter(character);
  letters[code] = folded;
  return folded;
}

/** Whether the text bears no accent: then none that is missing tells anything. */
export const isUnmarked = (text: string): boolean => !/[\u0300-\u036fđĐ]/.test(text.normalize('NFD'));

/** A key to compare names on: folded, and only letters, digits and single blanks. */
export const foldedKey = (text: string): string =>
  fold(text.normalize('NFC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
