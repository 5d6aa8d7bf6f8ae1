// Takes out the stops that an OCR saw within a sentence: "trước ngày. 10/5/2018", "vào 17 giờ. hằng ngày", "trong, năm 2020".
import { fold } from '../lines/fold.ts';
import type { Piece } from './pieces.ts';

const isLongWord = (piece: Piece | undefined): boolean => /^\p{L}{3,}$/u.test(piece?.read ?? '');

/** Whether the stop between these words of print ends nothing. */
function isSpeck(stop: string, before: Piece, after: Piece): boolean {
  const word = fold(before.read);
  if (/^\d/.test(after.raw)) return word === 'ngay';
  if (stop === ',') return word === 'trong' && /^(?:ngay|thang|nam|quy|tuan|vong)$/.test(fold(after.read));
  return isLongWord(before) && after.kind === 'word' && /^\p{Ll}{2}/u.test(after.raw);
}

/** @param pieces of one line, decoded */
export const withoutStops = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, at) => {
    const [before, gap, after] = [pieces[at - 1], pieces[at + 1], pieces[at + 2]];
    const isStop = piece.kind === 'gap' && /^[.,]$/.test(piece.raw) && /^\s+$/.test(gap?.raw ?? '');
    return isStop && before && after && isSpeck(piece.raw, before, after)
      ? { ...piece, read: '', aid: '' }
      : piece;
  });
