// Mends what recognition with Vietnamese data is known to confuse, letter by letter; no word is looked up.

const lookAlikes: Record<string, string> = { '\u00d0': 'Đ', '\u00f0': 'đ', '\u2044': '/', '\u2018': '‘' };

/** A capital inside a word of small letters ("thỦ", "tỬ") is small; words in capitals, and names, stay. */
const strayCapital = /(?<=\p{Ll})(\p{Lu}+)(?!\p{L})/gu;

/** "vanthu(@vi-du.vn": the sign of an address has a stroke too many. */
const strayBracket = /(?<=[\w.-])\(@(?=\w)/;

/** One word as recognised → as it is shown and read. */
export const normalisedWord = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00d0\u00f0\u2044]/g, (letter) => lookAlikes[letter] ?? letter)
    .replace(strayBracket, '@')
    .replace(strayCapital, (letters) => (/[ỦỬỨỪỮỰỤŨÙÚƯ]/.test(letters) ? letters.toLowerCase() : letters));

/** What opens a line, set right: a mark that stands for a bullet, a "1/", and the "V/v" whose small letter was passed over. */
export const opening = (word: string): string => {
  if (/^[~—–¬_.]$|^[-–—]{2}$/.test(word)) return '-';
  if (/^(?:[Ll]\/|1\/\/)$/.test(word)) return '1/';
  return word === 'V/' ? 'V/v' : word;
};
