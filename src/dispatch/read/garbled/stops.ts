// Takes out the stops that an OCR saw within a sentence: "trước ngày. 10/5/2018", "vào 17 giờ. hằng ngày", "trong, năm 2020".
import { fold } from '../lines/fold.ts';
import type { Piece } from './pieces.ts';

const isLongWord = (piece: Piece | undefined): boolean => /^\p{L}{3,}$/u.test(piece?.read ?? '');
const isBlank = (piece: Piece | undefined): boolean => /^\s+$/.test(piece?.raw ?? '');
const unit = /^(?:ngay|thang|nam|quy|tuan|vong)$/;
const countedUnit = /^(?:phut|gio|ngay|tuan|thang|quy|nam)$/;

/** Whether the stop between these words of print ends nothing. */
function isSpeck(stop: string, before: Piece, after: Piece): boolean {
  const [word, next] = [fold(before.read), fold(after.read)];
  if (/^\d/.test(after.raw)) return stop === ':' ? unit.test(word) : word === 'ngay';
  if (/^\d{1,2}$/.test(before.raw)) return /^\p{Ll}/u.test(after.raw) && countedUnit.test(next);
  if (stop === ',') return word === 'trong' && unit.test(next);
  return stop === '.' && isLongWord(before) && after.kind === 'word' && /^\p{Ll}{2}/u.test(after.raw);
}

/** "Công.an", "20.hằng tháng": a stop in the place of a blank, as no sentence ends. */
const isInPlaceOfBlank = (stop: string, before: Piece, after: Piece): boolean =>
  stop === '.' &&
  after.kind === 'word' &&
  /^\p{Ll}{2}/u.test(after.raw) &&
  (before.kind === 'word' ? /^\p{L}{2,}$/u.test(before.raw) : /^\d{1,2}$/.test(before.raw));

/** @param pieces of one line, decoded */
export const withoutStops = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, at) => {
    if (piece.kind !== 'gap' || !/^[.,:]$/.test(piece.raw)) return piece;
    const isLoose = isBlank(pieces[at + 1]);
    const [before, after] = [pieces[at - 1], pieces[isLoose ? at + 2 : at + 1]];
    if (!before || !after) return piece;
    if (!isLoose)
      return isInPlaceOfBlank(piece.raw, before, after) ? { ...piece, read: ' ', aid: ' ' } : piece;
    return isSpeck(piece.raw, before, after) ? { ...piece, read: '', aid: '' } : piece;
  });
