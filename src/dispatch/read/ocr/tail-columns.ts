// The distribution list beside the signature: two columns of unlike lines, which recognition of a whole page runs together.
import { done, type Result } from '../../../platform/result.ts';
import type { Box } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import type { Limits } from './child.ts';
import { cut, isIn, placedOnPage, stacked, wordsAt } from './cut.ts';
import type { Raster } from './raster.ts';
import type { Engine, EngineFault } from './recogniser.ts';
import type { SeenWord } from './tsv.ts';

/** Words that are surer need no second look, nor does a stroke of a pen or a piece of a seal that was taken for a letter. */
const sure = 0.65;
const isUnsure = ({ text, confidence }: SeenWord): boolean =>
  confidence < sure && /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(text);
/** Of a pen or a seal about the signature; a capital alone may be a name. */
const isStroke = ({ text, confidence }: SeenWord): boolean =>
  confidence < sure && !/\p{Lu}|\p{N}|\p{L}.*\p{L}/u.test(text);
/** Pixels: no blank between words is as wide. */
const narrowest = 30;
/** Dark pixels of one column of pixels that are still dust. */
const dust = 3;
/** Pixels above and below the letters that their marks may need. */
const margin = 14;

/** From the line that opens the list to the last word below it; null where the page has none. */
function tailOf(seen: readonly SeenWord[], { width }: Raster): Box | null {
  const opening = seen.find(
    ({ text, box }, index) =>
      box.x0 < width / 3 &&
      fold(text) === 'noi' &&
      /^nhan\b/.test(fold(seen[index + 1]?.text ?? '')) &&
      seen[index + 1]?.line === seen[index]?.line,
  );
  if (!opening) return null;
  const y0 = opening.box.y0 - margin;
  const below = seen.filter(({ box }) => box.y0 >= y0);
  return { x0: 0, x1: width, y0, y1: Math.max(...below.map(({ box }) => box.y1)) + margin };
}

/** The middle of the widest white stretch about the middle of the page, or null where no column of white runs through. */
function gapOf({ data, width, height }: Raster, { y0, y1 }: Box): number | null {
  const [top, bottom] = [Math.max(0, y0), Math.min(height, y1)];
  const ink = new Uint32Array(width);
  for (let y = top; y < bottom; y++)
    for (let x = 0; x < width; x++) if (data[y * width + x]! < 128) ink[x]!++;
  let best = { at: 0, width: 0 };
  let start = Math.round(width * 0.25);
  for (let x = start; x < width * 0.75; x++) {
    if (ink[x]! > dust) start = x + 1;
    else if (x - start > best.width) best = { at: (start + x) >> 1, width: x - start };
  }
  return best.width >= narrowest ? best.at : null;
}

const lettersOf = (words: readonly SeenWord[]): number =>
  words.reduce((sum, { text }) => sum + text.length, 0);

/** How sure its letters are on average. */
const sureness = (words: readonly SeenWord[]): number =>
  words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) /
  Math.max(1, lettersOf(words));

/** A look that passes over lines is no better, however sure it is of the others. */
const isBetter = (fresh: readonly SeenWord[], old: readonly SeenWord[]): boolean =>
  sureness(fresh) > sureness(old) && lettersOf(fresh) > lettersOf(old) * 0.75;

/** What was seen, with the columns of the tail that are unsure looked at by themselves: below each other, in one look. */
export async function withTail(
  engine: Engine,
  page: Raster,
  seen: SeenWord[],
  limits: () => Limits,
): Promise<Result<SeenWord[], EngineFault>> {
  const tail = tailOf(seen, page);
  const gap = tail && gapOf(page, tail);
  if (!tail || gap === null) return done(seen);
  const [list, signature] = [
    { ...tail, x1: gap },
    { ...tail, x0: gap },
  ];
  let words = seen.filter((word) => !(isIn(signature, word.box) && isStroke(word)));
  const inside = (column: Box): SeenWord[] => words.filter(({ box }) => isIn(column, box));
  const columns = [list, signature].filter((column) => inside(column).some(isUnsure));
  if (columns.length === 0) return done(words);
  const parts = columns.map((column) => cut(page, column));
  const { raster, tops } = stacked(parts);
  const read = await engine.recognise(raster, 'block', limits());
  if (!read.ok) return read;
  for (const [index, column] of columns.entries()) {
    const old = inside(column);
    const own = wordsAt(read.value, tops[index]!, parts[index]!.height);
    const fresh = placedOnPage(own, column, `tail ${column.x0}`);
    if (isBetter(fresh, old)) words = [...words.filter((word) => !old.includes(word)), ...fresh];
  }
  return done(words);
}
