// Mends hours of a garbled page of which an OCR took the g for a 9: "16930 ngày 25/9" is 16g30.
import { fold } from '../lines/fold.ts';
import type { Piece } from './pieces.ts';

const hour = /^(0\d|1\d|2[0-4]|[6-9])9([0-5][05])$/;

/** The word before or after a piece, past the blank. */
const wordBeside = (pieces: readonly Piece[], at: number, step: 1 | -1): string =>
  fold(pieces[at + 2 * step]?.read ?? '');

/** @param pieces of one line, decoded */
export const withHours = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, at) => {
    const found = hour.exec(piece.raw);
    const isHour =
      /^(?:ngay|thu|chu|cung)$/.test(wordBeside(pieces, at, 1)) ||
      /^(?:nhat|truoc|luc)$/.test(wordBeside(pieces, at, -1));
    return found && isHour
      ? { ...piece, read: `${found[1]}g${found[2]}`, aid: `${found[1]}g${found[2]}` }
      : piece;
  });
