// Tells words that are printed in capitals, as in a letterhead, from abbreviations.
import type { Piece } from './pieces.ts';

const isCapitalWord = ({ raw, kind }: Piece): boolean =>
  kind === 'word' && /^[\p{Lu}\d¢'’il]{2,}$/u.test(raw) && /\p{Lu}.*\p{Lu}|^\p{Lu}\d$/u.test(raw);
/** "xÃ", "sỞ": a capital read as the small letter of the same shape. */
const isSmallAtFront = ({ raw, kind }: Piece): boolean => kind === 'word' && /^\p{Ll}\p{Lu}+$/u.test(raw);

/** "Cục BẢO VỆ …", "uy BAN …": the first word of a line all of whose others are capitals. */
function firstOf(pieces: readonly Piece[], found: ReadonlySet<Piece>): Piece[] {
  const at = pieces.findIndex(({ kind }) => kind === 'word');
  const others = pieces.slice(at + 1).filter(({ kind }) => kind === 'word');
  const isFirst = at >= 0 && /^\p{L}{2,5}$/u.test(pieces[at]!.raw) && /^\s+$/.test(pieces[at + 1]?.raw ?? '');
  return isFirst && others.length > 2 && others.every((piece) => found.has(piece)) ? [pieces[at]!] : [];
}

/** "SỞ Y TẾ": a word of one letter, within a run. */
const isLetterWord = ({ raw, kind }: Piece): boolean => kind === 'word' && /^[YÝÔOA]$/u.test(raw);
const hasVowel = ({ raw }: Piece): boolean => /[AEIOUYÀ-Ỹ0-9¢]/u.test(raw);

/** The pieces in runs of three and more words of capitals; a run of abbreviations only is none. */
export function capitalsOf(pieces: readonly Piece[]): Set<Piece> {
  const found = new Set<Piece>();
  let run: Piece[] = [];
  const close = (): void => {
    const spoken = run.filter((piece) => hasVowel(piece) && piece.raw.length > 1);
    const isNamed = run.length >= 3 || (run.length === 2 && run.every((piece) => hasVowel(piece)));
    if (isNamed && spoken.length * 2 > run.length) for (const piece of run) found.add(piece);
    run = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'gap') continue;
    if (isCapitalWord(piece) || isSmallAtFront(piece) || (run.length > 0 && isLetterWord(piece)))
      run.push(piece);
    else close();
  }
  close();
  return new Set([...firstOf(pieces, found), ...found]);
}
