// Mends "<place>, ngày … tháng … năm …" of a garbled letterhead: the words around the digits, and specks where no digit can be lost.
import { fold } from '../lines/fold.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { gap, settled, worded } from './settled.ts';

const dateLine =
  /^(?<before>.*?[,.]\s*(?:\d{1,2}\s?g\S{1,3}\s?\d{0,2}\s+)?)(?<d>ng[a-z]y)(?<day>[.,:;]?\s.{0,8}?[\s-]|\s+)(?<m>th[a-z]{1,2}[gm]g?)(?<month>\s.{0,8}?[\s.]|\s+)(?<y>n[a-z]{1,4})(?<year>[\s.]+\S.*)?$/;

/** "ngay 06/7/2026", with bars or dashes. */
const figures =
  /^(?<before>.*?[,.]\s*)(?<d>ng[a-z]y)(?<day>\s+\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{4})\s*$/;

/** What stands between the words of a date: digits as they are; a speck for a blank ("30-thang 5", "nam.2025"), if it can be no digit. */
function figure(text: string, at: number, all: readonly string[]): Piece {
  if (/^\s/.test(text)) return gap(text);
  const isSpeck = /^[-.:;,]+$/.test(text) && !mayLackDigit.test(all[at - 1] ?? '');
  const hasBlank = /^\s/.test(all[at + 1] ?? '');
  return isSpeck ? { ...gap(text), read: hasBlank ? '' : ' ' } : settled(text, text);
}
/** One digit behind which another may have been: "1." is of a day or a month from 10 to 19. */
const mayLackDigit = /^[0-3]$|\D$/;

/** "Chợ.Rạng, ngày": a speck between the words of the place's name; "TP.Hòa Khê" is short for a word. */
function withinName(piece: Piece, at: number, all: readonly Piece[]): Piece {
  const isBetween = [all[at - 1], all[at + 1]].every((own) => /^\p{Lu}\S/u.test(own?.raw ?? ''));
  const isSpeck = piece.raw === '.' && isBetween && !/^T[PX]$/i.test(all[at - 1]!.raw);
  return isSpeck ? { ...piece, read: ' ' } : piece;
}

/** The comma before the day, and specks beside it: "Phú Sa,.ngày". */
function placePieces(raw: string): Piece[] {
  const end = /(?<=\p{L})[\s,.]*$/u.exec(raw)?.index ?? raw.length;
  const comma = raw.slice(end);
  const isSpecked = /^[,.]{2}/.test(comma.replace(/\s/g, ''));
  return [
    ...piecesOf(raw.slice(0, end)).map(withinName),
    isSpecked ? { ...gap(comma), read: ', ' } : gap(comma),
  ];
}

/** The parts of the line, or null where it is none with a date; digits stay as they are. */
export function datePieces(raw: string): Piece[] | null {
  const found = dateLine.exec(fold(raw))?.groups ?? figures.exec(fold(raw))?.groups;
  if (!found) return null;
  let at = found.before!.length;
  const take = (part: string | undefined): string => {
    const text = raw.slice(at, at + (part ?? '').length);
    at += text.length;
    return text;
  };
  const word = (part: string | undefined, read: string, aid: string): Piece => worded(take(part), read, aid);
  const blank = (part: string | undefined): Piece[] =>
    (take(part).match(/\s+|^[-.:;,]+|\S+?(?=[-.:;,]+(?:\s|$))|[-.:;,]+(?=\s|$)|\S+/g) ?? []).map(figure);
  const monthAndYear = (): Piece[] => [
    word(found.m, 'thang', 'tháng'),
    ...blank(found.month),
    word(found.y, 'nam', 'năm'),
    ...blank(found.year),
  ];
  return [
    ...placePieces(raw.slice(0, at)),
    word(found.d, 'ngay', 'ngày'),
    ...(found.m === undefined ? piecesOf(take(found.day)) : [...blank(found.day), ...monthAndYear()]),
  ];
}
