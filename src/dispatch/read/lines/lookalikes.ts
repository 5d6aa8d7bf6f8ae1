// Letters of other scripts that look like Latin ones, and digits and letters in other widths and faces.

const cyrillic = 'АВЕКМНОРСТУХЅІЈаеорсухѕіјԁһԛԝ';
const latinOfCyrillic = 'ABEKMHOPCTYXSIJaeopcyxsijdhqw';
const greek = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονικρ';
const latinOfGreek = 'ABEZHIKMNOPTYXovikp';
const letters = new Map(
  [...(cyrillic + greek)].map((letter, index) => [letter, (latinOfCyrillic + latinOfGreek)[index] ?? letter]),
);

const foreign = /[\u0370-\u03ff\u0400-\u052f]/;
/** Fullwidth forms, and the faces that mathematics has of its own: each stands for one plain letter or digit. */
const faces = /[\uff01-\uff5e\u{1d400}-\u{1d7ff}]/gu;
const words = /[\p{L}\p{M}\p{N}]+/gu;

/** A word that mixes scripts was made to look like what it is not; a word of one script is what it is. */
function plain(word: string): string {
  if (!foreign.test(word) || !/[a-z\u00c0-\u024f\u1ea0-\u1ef9]/i.test(word)) return word;
  return [...word]
    .map((letter) => letters.get(letter) ?? letter)
    .join('')
    .normalize('NFC');
}

/** @param text in NFC */
export function withoutLookalikes(text: string): string {
  const narrow = text.replace(faces, (sign) => sign.normalize('NFKC'));
  return foreign.test(narrow) ? narrow.replace(words, plain) : narrow;
}
