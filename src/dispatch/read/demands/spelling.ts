// Two ways to look at a clause: with its accents, so that "vá" is not "và", and without, for text that has lost them.
import { fold, shortI } from '../lines/fold.ts';

const onlyVietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gu;
const letters = /\p{L}/gu;

/** The accented vowels by the old placement of the tone mark, each beside the new one: hoà is hòa. */
const placements = 'oà òa,oá óa,oả ỏa,oã õa,oạ ọa,oè òe,oé óe,oẻ ỏe,oẽ õe,oẹ ọe,uỳ ùy,uý úy,uỷ ủy,uỹ ũy,uỵ ụy'
  .split(',')
  .map((pair) => pair.split(' ') as [string, string]);
const oldPlacement = new RegExp(`(?:${placements.map(([old]) => old).join('|')})(?!\\p{L})`, 'gu');
const newPlacement = new Map(placements);

/** Lower case with accents, one placement of the tone mark, "y" for the other "i"; as long as the given text (NFC). */
export const spelled = (text: string): string =>
  lower(text)
    .replace(oldPlacement, (vowels) => newPlacement.get(vowels) ?? vowels)
    .replace(shortI, (vowel) => 'yýỳỷỹỵ'['iíìỉĩị'.indexOf(vowel)]!);

/** Letter by letter, so that no letter becomes two. */
function lower(text: string): string {
  let result = '';
  for (const letter of text) {
    const small = letter.toLowerCase();
    result += small.length === letter.length ? small : letter;
  }
  return result;
}

/** Whether the text is written with Vietnamese accents: only then does a missing one tell anything. */
export function isAccented(text: string): boolean {
  const accented = text.toLowerCase().match(onlyVietnamese)?.length ?? 0;
  return accented >= 0.04 * Math.max(1, text.match(letters)?.length ?? 0);
}

/** How a clause is looked at, most exact first; what only a later look finds counts less. */
export const looksAt = (text: string): readonly ((text: string) => string)[] =>
  isAccented(text) ? [spelled, fold] : [fold];
