// The key on which names are compared: folded, abbreviated one way, with a scanner's digits turned back to letters.
import { fold } from '../fold.ts';
import { pointed, shortened, writtenOut } from './abbreviations.ts';

const letterOf: Record<string, string> = {
  '0': 'o',
  '6': 'o',
  '9': 'o',
  '1': 'l',
  '5': 's',
  '8': 's',
  '4': 'a',
  '3': 'e',
  '2': 'z',
  '¢': 'c',
  '¥': 'y',
  '§': 's',
  '€': 'e',
  '£': 'e',
  '|': 'l',
  '!': 'l',
  '@': 'a',
};

/** `S6 Nội vụ`, `SỞ NỘI VỤ` and `Sở Nội  vụ` have one key, as have Vỹ and Vĩ. A number that stands by itself stays a number. */
export const nameKey = (name: string): string =>
  shortened.reduce((key, [long, short]) => key.replace(long, short), plainKey(name));

/** The key with its abbreviations written out: a misread letter in "phổ thông" does not keep it from being compared. */
export const longKey = (name: string): string =>
  lengthened.reduce((key, [short, long]) => key.replace(short, long), nameKey(name));

const lengthened = shortened
  .map(([long, short]) => [new RegExp(`\\b${short}\\b`, 'g'), long.source.replaceAll('\\b', '')] as const)
  .reverse();

function plainKey(name: string): string {
  const whole = pointed.reduce(
    (text, [short, long]) => text.replace(short, long),
    fold(name.normalize('NFC')),
  );
  return whole
    .split(/[\s.,;:()[\]"'“”‘’/\\–—]+/)
    .flatMap((word) => (writtenOut.get(word) ?? word).split(/[\s-]+/))
    .map((word) => (isNumber(word) ? word : lettersOf(word)))
    .filter((word) => word !== '')
    .map((word) => word.replace(/(?<=^[bcdghklmnpqrstvx]{1,3}|^qu)y$/, 'i'))
    .join(' ');
}

const isNumber = (word: string) => /^\d+$/.test(word);
/** `S6` is `So`; `K15` has no letter misread in it and stays. */
const lettersOf = (word: string) =>
  (/^[a-z]\d{2,}$/.test(word) ? word : [...word].map((sign) => letterOf[sign] ?? sign).join('')).replace(
    /[^a-z0-9]/g,
    '',
  );
