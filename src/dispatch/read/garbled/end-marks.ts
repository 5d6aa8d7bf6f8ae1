// Mends the marks with which lines of a garbled page end: specks behind them, and a stop, colon and semicolon taken for each other.
import { fold } from '../lines/fold.ts';
import type { Piece } from './pieces.ts';

/** A speck behind the mark with which a line ends ("ban hành. :", "như sau: A"), or a sign that no text has there. */
const speck = /(?:(?<=[.;:])\s+(?:[.,:;'`"‘’“”_~*|]{1,2}|(?<=:\s+)\p{L})|\s+[©®°]{1,2})\s*$/u;

/** What stands behind the last mark of a line and is no part of it. */
export const speckBehind = (line: string): string => speck.exec(line.slice(-longestSpeck))?.[0] ?? '';
const longestSpeck = 12;

/** A day, a telephone, how often: over points, a heading of what is due then; before plain words, the end of a sentence. */
const endOfSentence =
  /(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{2,4}[\d.]{6,}| (?:m\S{1,2}t l\S{1,2}n|h\S{1,2}ng (?:ngay|tuan|thang|quy|nam)))(\s?:)\s*$/u;

/** A stop behind a word that ends nothing: "ngày 15 và." */
const goesOn = /\s(?:va|hoac|cua|cac|cho|voi|den|ngay|thang|trong)\.\s*$/;

const longestEnd = 40;

/** A colon that a scanner made of a full stop, and a semicolon that it made of the colon over a row of points below a bullet. */
export function withEndMarks(all: readonly Piece[][], lines: readonly string[]): Piece[][] {
  const filled = lines.flatMap((line, at) => (/\S/.test(line) ? [at] : []));
  const next = new Map(filled.map((at, index) => [at, lines[filled[index + 1] ?? -1] ?? '']));
  return all.map((pieces, at) => {
    const line = lines[at]!;
    const last = pieces.findLastIndex(({ raw }) => /\S/.test(raw));
    const settleEnd = (read: string): Piece[] =>
      pieces.map((piece, index) =>
        index === last ? { ...piece, read: piece.read.replace(/[.,:;]\s*$/, read) } : piece,
      );
    const after = next.get(at) ?? '';
    if (endOfSentence.test(fold(line.slice(-longestEnd))) && /^\s*\p{Lu}\p{L}/u.test(after))
      return settleEnd('.');
    if (goesOn.test(fold(line.slice(-longestEnd))) && /^\s*(?:\p{Ll}{2}|\d{1,2}(?:\/|:? h))/u.test(after))
      return settleEnd('');
    const isHead = /^\s*[-–—]\s.*;\s*$/u.test(line) && /^\s*\+\s/.test(after);
    return isHead ? settleEnd(':') : pieces;
  });
}
