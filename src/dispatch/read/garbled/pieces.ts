// A line of a garbled page cut into pieces, each with what stands there, what it is read as, and the aid beside it.
import { fold } from '../lines/fold.ts';
import { romanOf } from './roman.ts';

export type Piece = {
  raw: string;
  /** What the rules read: bare lower-case letters in the case of the print; digits as they are. */
  read: string;
  /** What a person is shown beside the raw wording. */
  aid: string;
  /** 0…1, of a decoded syllable; 1 for what was not decoded. */
  confidence: number;
  kind: 'word' | 'number' | 'gap';
};

const chunk = /\s+|\S+/g;
// A question mark inside or after a word is a misread letter: dispatches ask none.
const core = /[\p{L}\p{M}\p{N}¢¥§€£©®°&@‘’'~]+(?:[?%][\p{L}\p{M}]*)*/gu;
const hasLetter = /[\p{L}¢¥§€£©®&@]/u;
/** Dates, hours ("8h", "17h30"), telephone numbers, numbers of documents, addresses, "Trung đoàn 8X4": nothing in them is decoded. */
const kept =
  /^\d\p{Lu}\d(?![\p{L}\p{M}])|^\(?\d{1,2}[hg](?:\d{2})?(?![\p{L}\p{M}\d])|\d[./:,-]+\d|^[^\p{L}]*\d{3,}|@\w+\.|https?:|www\.|\w\.(?:vn|com|net|org|gov|example)\b|\d\/|\d%/u;

/** "b)": the label of a point, no word. */
const pointLabel = /^\(?[a-zđ]\)$/u;

const piece = (raw: string, kind: Piece['kind']): Piece => ({
  raw,
  read: raw,
  aid: raw,
  confidence: 1,
  kind,
});

/** Parts the cells of a row of a table. */
export const cellEnd: Piece = { raw: '\t', read: ' ', aid: ' ', confidence: 1, kind: 'gap' };

/** "IIl/2022" and "TI1/2022", of "quý III/2022". */
const quarter = /^([IVl|]{1,3}|(?=[^/]*[ITH][^/]*[ITH])[ITHl1|]{2,3})(?=\/20\d\d(?!\d))/;

/**
 * Two words without a blank: a speck stands in its place ("sổ’15", "khóa’sổ", "thoại.024.3…"), though ơ and ư are printed o’
 * and u’, or nothing does ("từngày").
 */
const lostBlank =
  /^(?<left>\p{L}*(?![ouOU])\p{L})(?<speck>['’‘])(?<right>\p{L}[\p{L}\d]+\S*)$|^(?<left>\p{L}{2,})(?<speck>\.)(?<right>\+?\d{3,4}[.\d]{6,}\S*)$|^(?<left>t\p{L}{1,2}|[đd]\p{L}n|tr\p{L}{2,3}c|h\p{L}n)(?<speck>)(?<right>ng[aà]y)$/u;

function piecesOfChunk(text: string): Piece[] {
  const printed = quarter.exec(text)?.[1];
  const roman = printed && romanOf(printed);
  if (roman)
    return [
      { ...piece(printed, 'number'), read: roman, aid: roman },
      ...piecesOfChunk(text.slice(printed.length)),
    ];
  if (pointLabel.test(text)) return [piece(text, 'number')];
  const cut = lostBlank.exec(text)?.groups;
  if (cut)
    return [
      ...piecesOfChunk(cut.left!),
      { ...piece(cut.speck!, 'gap'), read: ' ', aid: ' ' },
      ...piecesOfChunk(cut.right!),
    ];
  // The bracket may be one stroke more, or a bracket.
  if (/^I{1,2}\]$/.test(text)) return [{ ...piece(text, 'number'), read: '…' }];
  if (text === '[a') return [{ ...piece(text, 'number'), read: 'la', aid: 'là' }];
  if (kept.test(text)) return keptPieces(text);
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(core)) {
    if (match.index > end) pieces.push(piece(text.slice(end, match.index), 'gap'));
    const isWord = (hasLetter.test(match[0]) && !isShortForm(text, match)) || isLoneDigits(text, match[0]);
    pieces.push(piece(match[0], isWord ? 'word' : hasDigit(match[0]) ? 'number' : 'gap'));
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push(piece(text.slice(end), 'gap'));
  return pieces;
}

/** A mark behind a date or a number ends the sentence for the decoder. */
function keptPieces(text: string): Piece[] {
  const end = /[;,.:)]+$/.exec(text)?.index ?? text.length;
  const own = piece(text.slice(0, end), 'number');
  return end < text.length ? [own, piece(text.slice(end), 'gap')] : [own];
}

/** A letter before or after a slash, as in "b/c" and "đ/c", is short for a word. */
const isShortForm = (text: string, { 0: found, index }: RegExpExecArray): boolean =>
  found.length <= 2 && (text.charAt(index - 1) === '/' || text.charAt(index + found.length) === '/');

const hasDigit = (text: string): boolean => /\d/.test(text);
/** One or two digits with blanks around may be a syllable ("16" for lỗ); the decoder looks at what stands beside. */
const isLoneDigits = (text: string, found: string): boolean => text === found && /^\d{1,2}$/.test(found);

/** The pieces of a text; their `raw` joined is the text. */
export const piecesOf = (text: string): Piece[] =>
  [...text.matchAll(chunk)].flatMap((match) =>
    /^\s/.test(match[0]) ? [piece(match[0], 'gap')] : piecesOfChunk(match[0]),
  );

export const joined = (pieces: readonly Piece[], side: 'raw' | 'read' | 'aid'): string =>
  pieces.map((each) => each[side]).join('');

/** A syllable in the case in which the raw word is printed. */
export function inCaseOf(raw: string, syllable: string, isCapitals: boolean): string {
  if (isCapitals) return syllable.toUpperCase();
  const isCapital = /^\p{Lu}/u.test(raw);
  return isCapital ? syllable.charAt(0).toUpperCase() + syllable.slice(1) : syllable;
}

/** The same piece read as `syllable`. */
export const readAs = (own: Piece, syllable: string, confidence: number, isCapitals: boolean): Piece => {
  const aid = inCaseOf(own.raw, syllable, isCapitals);
  return { ...own, aid, read: foldCased(aid), confidence };
};

/** Without diacritics, in the given case. */
export const foldCased = (text: string): string =>
  [...fold(text)].map((letter, index) => (isUpperAt(text, index) ? letter.toUpperCase() : letter)).join('');

const isUpperAt = (text: string, index: number): boolean => /\p{Lu}/u.test(text.charAt(index));
