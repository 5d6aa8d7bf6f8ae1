// Puts printed characters together to words, by where they stand: a letter drawn after its line stands in its word.
import { boxOnPage, type Glyph, type GlyphPage } from './glyphs.ts';
import type { Page, Word } from './poppler.ts';

/** Parts of the letters' size. A wider gap parts two words; a letter may reach so far back over the one before it. */
const gap = 0.1;
const overlap = 0.3;
/** Letters of one line stand no further from it; raised figures do. */
const offLine = 0.1;

type Piece = Omit<Glyph, 'text'> & {
  text: string;
  /** The piece that a blank was drawn after, before this one. */
  apartFrom: Piece | null;
  next: Piece | null;
  isJoined: boolean;
};

const isBlank = ({ text }: Glyph): boolean => /^\s$/.test(text);
const isMark = ({ text }: Glyph): boolean => /^\p{M}$/u.test(text);

type Placed = Pick<Piece, 'turn' | 'size' | 'from' | 'to' | 'line'>;

const follows = (left: Placed, right: Placed): boolean => {
  const size = Math.max(left.size, right.size);
  return (
    left.turn === right.turn &&
    Math.abs(left.line - right.line) <= size * offLine &&
    right.from - left.to < size * gap &&
    right.from - left.to > -size * overlap
  );
};

/** Signs drawn as one (ligatures) stand on one place; marks stand over the letter before. */
const isPart = (piece: Piece, last: Glyph, glyph: Glyph): boolean =>
  piece.turn === glyph.turn &&
  piece.line === glyph.line &&
  (isMark(glyph) || (last.from === glyph.from && last.to === glyph.to));

function extend(piece: Piece, { text, to, top, bottom }: Glyph): void {
  piece.text += text;
  piece.to = Math.max(piece.to, to);
  piece.top = Math.min(piece.top, top);
  piece.bottom = Math.max(piece.bottom, bottom);
}

/** Characters that were drawn one after another without a gap. */
function piecesOf(glyphs: readonly Glyph[]): Piece[] {
  const pieces: Piece[] = [];
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    const piece = pieces.at(-1);
    if (isBlank(glyph)) last = null;
    else {
      if (piece && last && (isPart(piece, last, glyph) || follows(piece, glyph))) extend(piece, glyph);
      else pieces.push({ ...glyph, apartFrom: last ? null : (piece ?? null), next: null, isJoined: false });
      last = glyph;
    }
  }
  return pieces;
}

/** Points: the width of the squares of the page in which neighbours are looked for. */
const square = 12;
const key = (turn: number, along: number, across: number): string =>
  `${turn}:${Math.floor(along / square)}:${Math.floor(across / square)}`;

/** Joins each piece to the one that ends where it begins, unless a blank was drawn between. */
function join(pieces: readonly Piece[]): void {
  const ends = Map.groupBy(pieces, ({ turn, to, line }) => key(turn, to, line));
  const about = [-square, 0, square];
  for (const piece of pieces) {
    const near = about.flatMap((along) =>
      about.flatMap((across) => ends.get(key(piece.turn, piece.from + along, piece.line + across)) ?? []),
    );
    const before = near
      .filter((left) => left !== piece && left.next === null && piece.apartFrom !== left)
      .filter((left) => left.from < piece.from && follows(left, piece))
      .sort((a, b) => Math.abs(piece.from - a.to) - Math.abs(piece.from - b.to))[0];
    if (!before) continue;
    before.next = piece;
    piece.isJoined = true;
  }
}

function wordOf(first: Piece): Word {
  const whole = { ...first };
  for (let piece = first.next; piece; piece = piece.next) {
    whole.text += piece.text;
    whole.to = Math.max(whole.to, piece.to);
    whole.top = Math.min(whole.top, piece.top);
    whole.bottom = Math.max(whole.bottom, piece.bottom);
  }
  return { text: whole.text, box: boxOnPage(whole.turn, whole) };
}

const isOnPage = ({ box }: Word, { width, height }: GlyphPage): boolean =>
  box.x1 > 0 && box.y1 > 0 && box.x0 < width && box.y0 < height;

/** The words of a page; what stands beyond its edges is left out. */
export function pageOfGlyphs(number: number, page: GlyphPage): Page {
  const pieces = piecesOf(page.glyphs);
  join(pieces);
  const words = pieces.filter(({ isJoined }) => !isJoined).map(wordOf);
  return {
    number,
    width: page.width,
    height: page.height,
    words: words.filter((word) => isOnPage(word, page)),
  };
}
