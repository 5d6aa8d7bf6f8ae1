// The key on which names are compared: folded, abbreviated one way, with a scanner's digits turned back to letters.
import { fold } from '../fold.ts';

/** Written out or abbreviated, they are one; the short form is the key's, so that the telling letters weigh more. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\buy ban nhan dan\b/g, 'ubnd'],
  [/\bhoi dong nhan dan\b/g, 'hdnd'],
  [/\bmat tran to quoc\b/g, 'mttq'],
  [/\bthanh pho\b/g, 'tp'],
  [/\btrach nhiem huu han\b/g, 'tnhh'],
  [/\bmot thanh vien\b/g, 'mtv'],
  [/\bco phan\b/g, 'cp'],
];

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
export function nameKey(name: string): string {
  const words = fold(name.normalize('NFC'))
    .split(/[\s.,;:()[\]"'“”‘’/\\–—-]+/)
    .map((word) => (isNumber(word) ? word : lettersOf(word)))
    .filter((word) => word !== '')
    .map((word) => word.replace(/(?<=^[bcdghklmnpqrstvx]{1,3}|^qu)y$/, 'i'))
    .join(' ');
  return abbreviations.reduce((key, [long, short]) => key.replace(long, short), words);
}

const isNumber = (word: string) => /^\d+$/.test(word);
/** `S6` is `So`; `K15` has no letter misread in it and stays. */
const lettersOf = (word: string) =>
  (/^[a-z]\d{2,}$/.test(word) ? word : [...word].map((sign) => letterOf[sign] ?? sign).join('')).replace(
    /[^a-z0-9]/g,
    '',
  );
