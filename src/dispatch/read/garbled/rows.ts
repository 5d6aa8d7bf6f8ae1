// Mends the rows of a list of units on a garbled page: rules of the table removed, lost row numbers counted.
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { joined, type Piece } from './pieces.ts';
import { settled } from './settled.ts';

export type GarbledLine = {
  line: Line;
  pieces: Piece[];
  /** The row number is not printed: it follows from the rows above and below. */
  isCounted?: boolean;
  /** The lines as they are printed, where this one was put together from them. */
  printed?: readonly GarbledLine[];
};

const row = /^\s*(\d{1,3})\s?(?:[.,)]\s*[|\][]?|[|\][])\s*(?=\p{L})/u;
/** What an OCR makes of the rules of a table: a letter or two, or a few among brackets. */
function isJunk(own: GarbledLine): boolean {
  const text = joined(own.pieces, 'raw');
  if (row.test(text)) return false;
  const signs = (text.match(/[\p{L}\d]/gu) ?? []).length;
  if (signs < 2 || (signs < 3 && !/\p{Lu}\p{Ll}/u.test(text))) return true;
  return /[[\]{}|!<>]/.test(text) && !/\p{L}{4}/u.test(text);
}
const rowNumber = ({ pieces }: GarbledLine): number | null => {
  const found = row.exec(joined(pieces, 'raw'));
  return found ? Number(found[1]) : null;
};

/** Without the upright rule of the table between a row's number and its name. */
function withoutRule(own: GarbledLine): GarbledLine {
  const found = row.exec(joined(own.pieces, 'raw'));
  if (!found) return own;
  let at = 0;
  const pieces = own.pieces.map((piece): Piece => {
    const isInside = at < found[0].length;
    at += piece.raw.length;
    if (!isInside) return piece;
    return /\d/.test(piece.raw) ? tidyNumber(piece) : { ...piece, read: '', aid: '' };
  });
  return { ...own, pieces };
}

const tidyNumber = (piece: Piece): Piece => {
  const digits = /\d+/.exec(piece.raw)?.[0] ?? '';
  return { ...piece, read: `${digits}. `, aid: `${digits}. ` };
};

const startsName =
  /^(?:so|ban|phong|cuc|chi cuc|chi nhanh|quan|huyen|xa|phuong|thi|thanh|dac khu|truong|benh vien|trung tam|van phong|cong|hoi|doan|lien|uy ban|ubnd|dai|bao|quy|vuon|kho|toa|vien|nha|tong|tap|dang|bo|ngan hang|hop tac|buu dien|vien thong)(?:\s|$)/;

/** The lines between two numbered rows that are rows themselves: as many as the numbers leave room for. */
function lostRows(between: readonly GarbledLine[], missing: number): Set<GarbledLine> {
  if (missing <= 0) return new Set();
  if (between.length <= missing) return new Set(between);
  const likely = between.filter(
    ({ line, pieces }) => line.opens || startsName.test(fold(joined(pieces, 'read')).trim()),
  );
  return new Set(likely.length === missing ? likely : []);
}

/** "2 Thôn Bãi Sậy" without a mark behind the number. */
const isNumberedBy = ({ pieces }: GarbledLine, number: number): boolean =>
  /^\s*(\d{1,3})\s+(?=\p{Lu})/u.exec(joined(pieces, 'raw'))?.[1] === String(number);

const numberedAs = (own: GarbledLine, number: number): GarbledLine => ({
  ...own,
  isCounted: true,
  pieces: [{ ...settled('', `${number}. `, 0.6), aid: '' }, ...own.pieces],
});

/** The rows of an appendix. A number is only supplied where the printed ones around it leave room for just that row. */
export function mendedRows(lines: readonly GarbledLine[]): GarbledLine[] {
  const own = lines.filter((line) => line.line.cells !== null || !isJunk(line));
  const numbered = own.flatMap((line, at) => (rowNumber(line) === null ? [] : [at]));
  const counted = new Map<GarbledLine, number>();
  for (const [index, at] of numbered.entries()) {
    const next = numbered[index + 1];
    if (next === undefined) break;
    const first = rowNumber(own[at]!)!;
    const missing = rowNumber(own[next]!)! - first - 1;
    let number = first;
    for (const line of lostRows(own.slice(at + 1, next), missing))
      if (!isNumberedBy(line, ++number)) counted.set(line, number);
  }
  return own.map((line) => {
    const number = counted.get(line);
    return number === undefined ? withoutRule(line) : numberedAs(line, number);
  });
}
