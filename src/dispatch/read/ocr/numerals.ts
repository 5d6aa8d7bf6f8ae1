// Roman numerals at the heads of sections: their strokes are counted, since recognition guesses how many there are.
import type { Raster } from './raster.ts';
import type { SeenWord } from './tsv.ts';

/** What one, two or three strokes, and a dot, are taken for. */
const strokesAlone = /^(?=.*I)[IL1l|]{1,4}[.,]?$/;
/** Surer numerals are left as they were read. */
const sure = 0.8;
/** Of the height of the word: a stroke is dark for more of it, a dot or the foot of a stroke for less. */
const upright = 0.55;
const most = 3;

/** How many strokes stand beside each other in the box of a word. */
function strokesIn({ data, width }: Raster, { box }: SeenWord): number {
  const least = (box.y1 - box.y0) * upright;
  let strokes = 0;
  let isInside = false;
  for (let x = box.x0; x < box.x1; x++) {
    let ink = 0;
    for (let y = box.y0; y < box.y1; y++) if (data[y * width + x]! < 128) ink++;
    if (ink >= least && !isInside) strokes++;
    isInside = ink >= least;
  }
  return strokes;
}

const isCapitals = (text = ''): boolean => /^\p{Lu}{2,}/u.test(text);

/** The same words, unsure numerals before a heading in capitals with as many strokes as are printed. */
export function withNumerals(page: Raster, seen: readonly SeenWord[]): SeenWord[] {
  return seen.map((word, index) => {
    const next = seen[index + 1];
    const opensLine = seen[index - 1]?.line !== word.line && next?.line === word.line;
    if (!opensLine || !strokesAlone.test(word.text) || word.confidence >= sure || !isCapitals(next.text))
      return word;
    const strokes = strokesIn(page, word);
    return strokes >= 1 && strokes <= most ? { ...word, text: `${'I'.repeat(strokes)}.` } : word;
  });
}
