// Finds writing that runs slantwise over a page: "DỰ THẢO", or who opened the file and when.
import type { Word } from './poppler.ts';
import { middle } from './rows.ts';

/** What an engine makes of slanted writing: pieces of a few letters, each a step further and higher or lower than the last. */
const longestPiece = 4;
/** A page that has more short words is drawn letter by letter. */
const mostPieces = 1_500;
const mostStarts = 300;
const fewestPieces = 4;
const longestChain = 150;
/** How many times as high as one piece another of the same writing may be. */
const mostAlike = 1.4;
/** Of the height of a piece: the next one stands no further. */
const farthest = 1.6;
const steepest = Math.tan((75 * Math.PI) / 180);
const flattest = Math.tan((15 * Math.PI) / 180);
/** Radians by which a step may turn from the one before. */
const straight = 0.25;

const height = ({ box }: Word): number => box.y1 - box.y0;
const across = ({ box }: Word): number => (box.x0 + box.x1) / 2;

type Step = { to: number; angle: number; length: number };

function stepBetween(from: Word, to: Word, index: number): Step | null {
  const dx = across(to) - across(from);
  const dy = middle(to.box) - middle(from.box);
  const length = Math.hypot(dx, dy);
  const reach = Math.max(height(from), height(to)) * farthest;
  const slope = Math.abs(dy) / dx;
  const [low, high] = [height(from), height(to)].sort((a, b) => a - b) as [number, number];
  if (dx <= 0 || high > low * mostAlike || length > reach || slope < flattest || slope > steepest)
    return null;
  return { to: index, angle: Math.atan2(dy, dx), length };
}

/** The nearest step on in the same direction; pieces stand in the order of their middles. */
function nextStep(at: number, angle: number | null, pieces: readonly Word[]): Step | null {
  const from = pieces[at]!;
  const end = across(from) + height(from) * mostAlike * farthest;
  let nearest: Step | null = null;
  for (let index = at + 1; index < pieces.length && across(pieces[index]!) <= end; index++) {
    const step = stepBetween(from, pieces[index]!, index);
    if (!step || (angle !== null && Math.abs(step.angle - angle) >= straight)) continue;
    if (!nearest || step.length < nearest.length) nearest = step;
  }
  return nearest;
}

function chainFrom(first: number, pieces: readonly Word[]): Word[] {
  const chain = [pieces[first]!];
  let step = nextStep(first, null, pieces);
  const angle = step?.angle ?? null;
  while (step && chain.length < longestChain) {
    chain.push(pieces[step.to]!);
    step = nextStep(step.to, angle, pieces);
  }
  return chain;
}

/** A row of text has as many words whose middles lie within a point. */
const fewestInRow = 3;

/** Whether a piece stands in no row of the text, or is far taller than its words. */
function isOffRows(words: readonly Word[], usual: number): (piece: Word) => boolean {
  const count = new Map<number, number>();
  for (const { box } of words) {
    const y = Math.round(middle(box));
    count.set(y, (count.get(y) ?? 0) + 1);
  }
  const near = Math.max(1, Math.round(usual * 0.1));
  return (piece) => {
    if (height(piece) > usual * 1.5) return true;
    const own = Math.round(middle(piece.box));
    let inRow = 0;
    for (let y = own - near; y <= own + near; y++) inRow += count.get(y) ?? 0;
    return inRow < fewestInRow;
  };
}

const usualHeight = (words: readonly Word[]): number =>
  words.map(height).sort((a, b) => a - b)[Math.floor(words.length / 2)] ?? 0;

/** Each slanted line as its pieces, from left to right. */
export function slantedLines(words: readonly Word[]): Word[][] {
  const usual = usualHeight(words);
  const isOff = isOffRows(words, usual);
  // A word of the text that happens to stand on the slant is as high as the text.
  const isOther = (word: Word): boolean =>
    word.text.length === 1 || Math.abs(height(word) - usual) > usual * 0.05 || isOff(word);
  const pieces = words
    .filter((word) => word.text.length <= longestPiece && word.confidence === undefined && isOther(word))
    .sort((a, b) => across(a) - across(b));
  const starts = pieces.filter(isOff).length;
  if (pieces.length > mostPieces || starts > mostStarts) return [];
  const taken = new Set<Word>();
  return pieces.flatMap((piece, index) => {
    if (taken.has(piece) || !isOff(piece)) return [];
    const chain = chainFrom(index, pieces);
    if (chain.length < fewestPieces || chain.filter(isOff).length < chain.length * 0.6) return [];
    for (const each of chain) taken.add(each);
    return [chain];
  });
}
