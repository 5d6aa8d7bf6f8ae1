// The letters of the two Vietnamese font families from before Unicode: TCVN3 (".VnTime") and VNI ("VNI-Times").

const lower = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';
const tcvn = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦';

/** TCVN 5712:1993, its third form: one sign for each small letter; capitals with tones come from fonts of capitals. */
export const tcvnLetters: ReadonlyMap<string, string> = new Map(
  [...tcvn].map((sign, index) => [sign, lower[index] ?? sign]),
);

/** VNI writes the tone after the vowel; these are the signs after a, e, o and the letters that they make of them. */
const toneSigns = 'ùøûõï';
const tones = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const hatSigns = 'âáàåãä';
const breveSigns = 'êéèúüë';

function vniPairs(): [string, string][] {
  const toned = (vowel: string, letter: string): [string, string][] =>
    [...toneSigns].map((sign, index) => [vowel + sign, (letter + tones[index]).normalize('NFC')]);
  const marked = (vowel: string, signs: string, mark: string): [string, string][] =>
    [...signs].map((sign, index) => [
      vowel + sign,
      (vowel + mark + (index === 0 ? '' : tones[index - 1])).normalize('NFC'),
    ]);
  return [
    ...['a', 'e', 'o', 'u', 'y'].flatMap((vowel) => toned(vowel, vowel)),
    ...toned('ô', 'ơ'),
    ...toned('ö', 'ư'),
    ...['a', 'e', 'o'].flatMap((vowel) => marked(vowel, hatSigns, '\u0302')),
    ...marked('a', breveSigns, '\u0306'),
    ['ô', 'ơ'],
    ['ö', 'ư'],
    ['æ', 'ỉ'],
    ['ó', 'ĩ'],
    ['ò', 'ị'],
    ['î', 'ỵ'],
    ['ñ', 'đ'],
  ];
}

export const vniLetters: ReadonlyMap<string, string> = new Map(
  vniPairs().flatMap(([signs, letter]): [string, string][] => [
    [signs, letter],
    [signs.toUpperCase(), letter.toUpperCase()],
    [signs[0]!.toUpperCase() + signs.slice(1), letter.toUpperCase()],
  ]),
);
