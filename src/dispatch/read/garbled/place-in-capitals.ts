// Finds the name of the place among the capitals of the letterhead: "Ciru Son" is dated where "CHI NHÁNH TỈNH CỬU SƠN" sits.
import { fold } from '../lines/fold.ts';
import { syllables } from './language/language.ts';

const bare = new Set(syllables.map(fold));
/** A recognised capital I is often a small one: "TiNH". */
const isCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}i]+$/u.test(word);

/** A word that was read well must stand there as it is; only one that is no syllable may have been misread. */
const isSure = (word: string): boolean => /^[a-z]+$/.test(word) && bare.has(word);

/** What recognition makes of ư: "ir", "iv", "w", "u’". */
const withoutHorns = (word: string): string => word.replace(/i[rvw]|u['’]|w/g, 'u');

/** The runs of capitals in the lines of a letterhead, as folded words; `.` parts what does not stand together. */
export const capitalsIn = (lines: readonly string[]): string[] =>
  lines.flatMap((line) =>
    line
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => (isCapitals(word) ? fold(word) : '.')),
  );

/**
 * The one run of capitals that the printed name may be, as a folded key, or null where there is none or more than one.
 * @param spelled the printed name, folded, its digits and signs read as letters
 * @param isOneLetterOff whether two words differ in a letter at most
 */
export function nameInCapitals(
  spelled: string,
  printed: string,
  capitals: readonly string[],
  isOneLetterOff: (one: string, other: string) => boolean,
): string | null {
  const words = spelled.split(' ');
  const raw = printed.toLowerCase().split(' ');
  if (words.length < 2 || words.length !== raw.length) return null;
  const stands = (word: string, at: number, other: string | undefined): boolean => {
    if (other === undefined || other === '.') return false;
    if (word === other) return true;
    if (isSure(raw[at]!)) return false;
    return isOneLetterOff(word, other) || withoutHorns(word) === withoutHorns(other);
  };
  const found = new Set(
    capitals.flatMap((_, from) =>
      words.every((word, at) => stands(word, at, capitals[from + at]))
        ? [capitals.slice(from, from + words.length).join(' ')]
        : [],
    ),
  );
  return found.size === 1 ? [...found][0]! : null;
}

const kindOfPlace =
  /(?:^|[ .])(?:tinh|thanh pho|huyen|quan|xa|phuong|thi xa|thi tran|dac khu) ([a-z]+ [a-z]+)( [a-z]+)?/g;

/**
 * What the letterhead may call a province, a district, a commune: the two or three capitals behind the kind, as folded
 * keys. The name of another body may stand right behind.
 */
export function namesAfterKinds(capitals: readonly string[]): string[] {
  const names = [...capitals.join(' ').matchAll(kindOfPlace)].flatMap(([, two = '', third]) =>
    third ? [two, two + third] : [two],
  );
  return [...new Set(names.map((name) => name.replace(/q(?!u)/g, 'o')))];
}
