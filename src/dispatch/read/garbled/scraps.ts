// Takes out of the copies what an OCR makes of the pen and the seal that cross them: "- UBND tỉnh; ad 4 :".
import { fold } from '../lines/fold.ts';
import { isBareSyllable } from '../lines/syllable.ts';
import { joined } from './pieces.ts';
import type { GarbledLine } from './rows.ts';

const mostScraps = 5;
/** A copy that is longer has no room for scraps beside it. */
const longest = 200;

/** No word of a name: signs, a letter or two that are no short form, letters that spell no syllable. */
function isScrap(word: string): boolean {
  if (/\p{Lu}{2}|^\(|\d{2}/u.test(word)) return false;
  const letters = fold(word).replace(/[^a-z]/g, '');
  return letters.length < 3 || !isBareSyllable(letters);
}

function areScraps(text: string): boolean {
  const words = text.split(/\s+/).filter(Boolean);
  return words.length <= mostScraps && words.every(isScrap);
}

/** The line of which nothing is read from this letter of its print on. */
function readUpTo(own: GarbledLine, end: number): GarbledLine {
  let at = 0;
  const pieces = own.pieces.map((piece) => {
    const isBehind = at >= end;
    at += piece.raw.length;
    return isBehind ? { ...piece, read: '', aid: '' } : piece;
  });
  return { ...own, pieces };
}

/** "Như trên, ’": where the marks begin that stand behind a comma. */
function marksAtEnd(printed: string): number | undefined {
  const comma = printed.lastIndexOf(',');
  return comma > 0 && !/[\p{L}\d]/u.test(printed.slice(comma)) ? comma + 1 : undefined;
}

/** A copy without the scraps behind its end mark; a line of scraps alone is read as nothing. */
export function withoutScraps(own: GarbledLine): GarbledLine {
  const printed = joined(own.pieces, 'raw');
  if (printed.length > longest) return own;
  if (areScraps(printed)) return readUpTo(own, 0);
  const ends = [...printed.matchAll(/[;.]/g)].map(({ index }) => index + 1);
  const end = ends.find((after) => areScraps(printed.slice(after))) ?? marksAtEnd(printed);
  return end === undefined ? own : readUpTo(own, end);
}

/** Where the capitals begin with which the line ends, two words or more: a title beside a copy or beside scraps; -1 without. */
export function titleStart(printed: string): number {
  const capitals = printed.length > longest ? null : endsInCapitals.exec(printed);
  if (!capitals) return -1;
  const before = printed.slice(0, capitals.index).trim();
  return /[;.,][^\p{L}\d]*$/u.test(before) || areScraps(before) ? capitals.index : -1;
}
const endsInCapitals = /(?<!\S)\p{Lu}{2,}i?(?:\s+[\p{Lu}i]{2,})+\W*$/u;
