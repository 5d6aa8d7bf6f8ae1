// Settles the labels of points and bullets on a garbled page by their own row, never by renumbering.
import { fold } from '../lines/fold.ts';
import { isAmongBullets, isRoundBullet, misreadStars, roundBullet, strayBullet } from './bullets.ts';
import { speckBehind, withEndMarks } from './end-marks.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { romanAfter, romanOf } from './roman.ts';
import { settled, unread } from './settled.ts';

/** The words of a row that counts in words, by their first and last letters: "Bén" is "Bốn" in any of its misreadings. */
function wordsOfRow(words: string): (printed: string) => string {
  const row = fold(words).split(' ');
  const shape = (word: string): string => `${word.charAt(0)}${word.at(-1)}`;
  return (printed) => {
    const own = shape(fold(printed));
    const alike = row.filter((word) => shape(word) === own);
    return alike.length === 1 ? alike[0]! : printed;
  };
}
const counting = wordsOfRow('Một Hai Ba Bốn Năm Sáu Bảy Tám Chín Mười');
const ordinal = wordsOfRow('nhất hai ba tư năm');

type Opening = { pattern: RegExp; read: (found: RegExpExecArray) => string };

// The label in group 1; what follows is left to the decoder.
const openings: Opening[] = [
  { pattern: /^\s*([¢©€])(?=\s?[).]\s)/u, read: () => 'c' },
  { pattern: /^\s*(@)(?=\s?[).]\s)/u, read: () => 'a' },
  { pattern: /^\s*([l|])(?=\s?[.)]\s)/u, read: () => '1' },
  { pattern: /^\s*([lI|])(?=\.\d{1,2}[.)]?\s)/u, read: () => '1' },
  { pattern: /^\s*([lI|]\.([a-zđ])\))(?=\s)/u, read: ([, , letter]) => `1.${letter})` },
  { pattern: /^\s*\d{1,2}\.([lI|])(?=[.)]?\s)/u, read: () => '1' },
  {
    pattern: /^\s*(Ph\S{1,2}n\s+([IVXl1|]{1,5}))(?=\s?[.:]\s)/u,
    read: ([, , roman]) => `Phan ${roman!.replace(/[l1|]/g, 'I')}`,
  },
  { pattern: /^\s*([^\p{L}\s]{0,2}\s?K[íiIl1|]nh[\s-]+g\S{1,5}?)(?=\s?:)/iu, read: () => 'Kinh gui' },
  { pattern: /^\s*(N\S{1,3} ?nh\S{1,3}|N\S{1,2}[il1] ?n\S{2,3})(?=\s?:)/u, read: () => 'Noi nhan' },
  { pattern: /^\s*(N\S{1,2}i ?nh\Sn)(?=\s+(?:TM|KT|TL|TUQ|\p{Lu}{3}))/u, read: () => 'Noi nhan:' },
  { pattern: /^\s*\d{1,2}\.\d{1,2}(\s?,)(?=\s+\p{Lu})/u, read: () => '.' },
  { pattern: /^\s*\d{1,2}(,)(?=\d{1,2}[.)]\s)/u, read: () => '.' },
  { pattern: /^\s*[ĐDPB]\S{1,3}u \d{1,3}(\s?[,;])(?=\s+\p{Lu})/u, read: () => '.' },
  { pattern: /^\s*\d{1,2}\s?(\.\s?[.,:~-]+)(?=\s*\p{Lu})/u, read: () => '. ' },
  { pattern: /^\s*([~—–−=«»-]\s?[.,:])(?=\s*\p{L})/u, read: () => '- ' },
  { pattern: /^\s*([~—–−=«»])(?=\s*\p{L})/u, read: () => '-' },
  {
    pattern: /^\s*((M\S{1,2}t|Hai|Ba|B\Sn|N\Sm|S\Su|B\Sy|T\Sm|Ch\Sn|M\S{1,3}i) [lI1|][aàd])(?=\s?[:,])/u,
    read: ([, , word]) => `${counting(word!)} la`,
  },
  {
    pattern: /^\s*(Th\S{1,3} (nh\Sts?|hai|ba|t\S{1,2}|n\Sm))(?=\s?[:,])/u,
    read: ([, , word]) => `Thu ${ordinal(word!)}`,
  },
];
/** A heading's own number or capital: no word to decode. */
const romanLabel = /^\s*([IVXLHTUil1|!\]]{1,5})\s?(?:[.)]|[-–—](?=\s+\p{Lu}{2}))\s+(?=\p{Lu})/u;
/** "ILL TO CHUC THUC HIEN": without its full stop, a number only where it counts on. */
const unmarkedRoman = /^\s*(I[IL]{1,2}|[IL]V)\s+(?=\p{Lu}{2,}\s\P{Ll}+$)/u;
/** "1. DOI VOI CAC SO": a figure, or the stroke of a Roman I. */
const oneInCapitals = /^\s*([1lI|!])\s?[.)–—-]\s+(?=\p{Lu})/u;
const twoInCapitals = /^\s*(2)\s?[.)–—-]\s+(?=\p{Lu})/u;
const partLabel = /^\s*([A-H])\s?[.)]\s+(?=\p{Lu}{2})/u;
/** Where headings count from I again. */
const restarts = /^\W*(?:noi nh\S{1,3}\s?:|phu luc|phan )/;
const letterLabel = /^\s*(?:\d{1,2}\.)?([a-zđ])\s?[).]\s/u;
const numberLabel = /^\s*(\d{1,2})\s?[.)]\s/;
/** "4, Các Chi cục …" and "4: Các …", which are labels after point 3. */
const commaLabel = /^\s*((\d{1,2})\s?[,:;])(?=\s+\p{Lu})/u;

/** Capitals but for what stands in brackets and an i, which an OCR makes of a capital: "II. SAU ĐẠI Hội (từ ngày …)" is none. */
function isInCapitals(words: string): boolean {
  const own = words.replace(/\([^()]*\)?/g, ' ');
  return /\p{Lu}{2}/u.test(own) && !/[^i\P{Ll}]/u.test(own);
}

function settle(raw: string, found: RegExpExecArray, read: string): Piece[] {
  const own = found[1]!;
  const start = found.index + found[0].indexOf(own);
  return [...piecesOf(raw.slice(0, start)), settled(own, read), ...piecesOf(raw.slice(start + own.length))];
}

/** The next heading in capitals counts on from a Roman I. */
const isFirstOfRoman = (after: readonly string[]): boolean => {
  const next = after.flatMap((line) => {
    const found = romanLabel.exec(line) ?? twoInCapitals.exec(line);
    const isHeading = found && (/[IV]/.test(found[1]!) || isInCapitals(line.slice(found[0].length)));
    return isHeading ? [found[1]!] : [];
  })[0];
  return next !== undefined && romanOf(next) === 'II';
};

/** The letter that the row of letters shows: a second d is đ, and e between b and d is a c read amiss. */
function letterOf(printed: string, before: string | null, after: string | null): string {
  if (printed === 'd' && (before === 'd' || (before === 'đ' && after === 'd'))) return 'đ';
  if (printed === 'e' && before === 'b' && after === 'd') return 'c';
  return printed;
}

const mark = '[.,:;·\'`"‘’“”_~*]';
const label = String.raw`(?:(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,4})\s?[.,)-]\s|[a-zđ]\s?[.)]\s+\p{Lu}|\d{1,2}(?:\.\d{1,2}){1,3}\s|[*+-]\s+\p{Lu})`;
/** A speck before a label ("‘1.1. Rà soát", "_ 4, Các cơ quan", "- 1.2. Về"), before a line that goes on, or a stroke that is no bullet. */
const speck = new RegExp(
  String.raw`^\s*(?:${mark}{1,2}\s*(?=${label})|[-–—]\s*${mark}?\s*(?=\d{1,2}\.\d{1,2}[.)]?\s|[a-zđ]\)\s)|${mark}\s+(?=\p{Ll}{2})|_+\s*)`,
  'u',
);

/** The pieces of the lines of a body, their labels settled; everything else is cut as usual. */
export function labelledPieces(lines: readonly string[]): Piece[][] {
  const specks = lines.map((line) => speck.exec(line)?.[0] ?? '');
  const ends = lines.map(speckBehind);
  const own = lines.map((line, at) => line.slice(specks[at]!.length, line.length - ends[at]!.length));
  return withEndMarks(settledPieces(own), own).map((pieces, at) => [
    ...(specks[at] ? [unread(specks[at])] : []),
    ...pieces,
    ...(ends[at] ? [unread(ends[at])] : []),
  ]);
}

/** Lines within which the next label of a row is looked for. */
const farthest = 300;

/** The number of the next point, whatever mark stands behind it. */
const nextNumber = (below: readonly string[]): number =>
  Number.parseInt(below.find((line) => anyNumber.test(line))?.trim() ?? '', 10);
const anyNumber = /^\s*(\d{1,2})\s?[.),:;–—-]\s+\p{Lu}/u;

/** A number after the one above it, or a 1 with which a row begins. */
const countsOn = (own: number, above: number, below: readonly string[]): boolean =>
  own === above + 1 || (own === 1 && nextNumber(below) === 2);

function settledPieces(lines: readonly string[]): Piece[][] {
  const copies = lines.findIndex((line) => restarts.test(fold(line)));
  const star = misreadStars(copies < 0 ? lines : lines.slice(0, copies));
  const below = (at: number): readonly string[] => lines.slice(at + 1, at + 1 + farthest);
  let before: string | null = null;
  let numeral: string | null = null;
  let number = 0;
  return lines.map((raw, at) => {
    if (restarts.test(fold(raw))) numeral = null;
    const one = oneInCapitals.exec(raw);
    const isHeading = one && (isInCapitals(raw.slice(one[0].length)) || nextNumber(below(at)) === 1);
    if (isHeading && numeral === null && isFirstOfRoman(below(at))) {
      [before, numeral] = [null, 'I'];
      return settle(raw, one, 'I');
    }
    const marked = romanLabel.exec(raw);
    const roman = marked ?? (numeral ? unmarkedRoman.exec(raw) : null);
    const isFigure = Number(roman?.[1]) === number + 1;
    const read = roman && !isFigure && romanAfter(roman[1]!, numeral);
    if (roman && read) {
      [before, numeral] = [null, read];
      return settle(raw, roman, marked ? read : `${read}.`);
    }
    const part = partLabel.exec(raw);
    if (part) {
      [before, numeral] = [null, null];
      return settle(raw, part, part[1]!);
    }
    if (/^\s*(?:\d{1,2}|[IVX]+)\s?[.)]\s/.test(raw)) before = null;
    const numbered = numberLabel.exec(raw);
    if (numbered) number = Number(numbered[1]);
    const comma = commaLabel.exec(raw);
    if (comma && countsOn(Number(comma[2]), number, below(at))) {
      [before, number] = [null, Number(comma[2])];
      return settle(raw, comma, `${number}.`);
    }
    const letter = letterLabel.exec(raw);
    // An l that follows no k or i is a 1.
    if (letter && (letter[1] !== 'l' || /^[ik]$/.test(before ?? ''))) {
      const after = below(at).flatMap((line) => letterLabel.exec(line)?.[1] ?? [])[0] ?? null;
      const read = letterOf(letter[1]!, before, after);
      before = read;
      return settle(raw, letter, read);
    }
    const misread = star?.exec(raw);
    if (misread) return settle(raw, misread, '* ');
    for (const { pattern, read } of openings) {
      const found = pattern.exec(raw);
      if (!found) continue;
      if (read(found) === 'c' || read(found) === 'a') before = read(found);
      return settle(raw, found, read(found));
    }
    const round = roundBullet.exec(raw);
    if (round && isRoundBullet(lines, at, round[1]!))
      return settle(raw, round, star === null && /[¥✓√vY]/.test(round[1]!) ? '+' : '-');
    const stray = strayBullet.exec(raw);
    if (stray && isAmongBullets(lines, at)) return settle(raw, stray, '-');
    return piecesOf(raw);
  });
}
