// Roman numerals of sections and quarters: their strokes are counted, since recognition guesses how many there are.
import type { Raster } from './raster.ts';
import type { SeenWord } from './tsv.ts';

/** What one, two or three strokes, and a dot, are taken for; two whose feet touch look like an H. */
const strokesAlone = /^(?=.*I)[IHL1l|]{1,4}[.,]?$/;
/** Surer numerals are left as they were read. */
const sure = 0.8;
/** Of the height of the word: a stroke is dark for more of it, a dot or the foot of a stroke for less. */
const upright = 0.55;
const most = 3;

/** A quarter of a year, "II/2024", whose strokes may be taken for ones, and its slash for two: "I1//2024". */
const quarter = /^([IL1l|]{1,4})([/⁄]{1,2})((?:19|20)\d\d\D?)$/;
/** Columns of pixels with ink at half height that are no stroke: more than the blurred edge of one. */
const widestEdge = 2;

type Ink = { all: number; middle: number };

function inkAt({ data, width }: Raster, { y0, y1 }: SeenWord['box'], x: number): Ink {
  const third = (y1 - y0) / 3;
  const ink: Ink = { all: 0, middle: 0 };
  for (let y = y0; y < y1; y++) {
    if (data[y * width + x]! >= 128) continue;
    ink.all++;
    if (y >= y0 + third && y < y1 - third) ink.middle++;
  }
  return ink;
}

/** How many strokes stand beside each other at the beginning of a word. */
function strokesIn(page: Raster, { box }: SeenWord): number {
  const least = (box.y1 - box.y0) * upright;
  let strokes = 0;
  let isInside = false;
  let other = 0;
  for (let x = box.x0; x < box.x1; x++) {
    const { all, middle } = inkAt(page, box, x);
    const isStroke = all >= least;
    if (isStroke && !isInside) strokes++;
    isInside = isStroke;
    other = isStroke || middle === 0 ? 0 : other + 1;
    if (other > widestEdge) break;
  }
  return strokes;
}

/** A heading in capitals, or one that begins with one behind a numeral that kept its dot. */
const isHeading = (numeral: string, next = ''): boolean =>
  /^\p{Lu}{2,}/u.test(next) || (/[.,]$/.test(numeral) && /^\p{Lu}\p{Ll}/u.test(next));

/** The strokes of an unsure quarter are counted, and never taken to be fewer than were read: what ends the count may be a blurred edge. */
function quarterOf(page: Raster, word: SeenWord, before = ''): SeenWord {
  const [, numeral, , year] = quarter.exec(word.text) ?? [];
  const isRoman = /[IL]/.test(numeral ?? '') || (/^qu[ýíyi]$/i.test(before) && word.confidence < sure);
  if (!numeral || !isRoman) return word;
  const isMixed = /[1l|]/.test(numeral);
  const strokes = isMixed || word.confidence < sure ? strokesIn(page, word) : 0;
  const isCounted = strokes <= most && strokes >= numeral.length;
  // What is taken for a one may be a stroke, or the slash.
  if (isMixed && !isCounted) return word;
  return { ...word, text: `${'I'.repeat(isCounted ? strokes : numeral.length)}/${year}` };
}

/** "tháng I/2026": months are written in figures. */
const monthOf = (word: SeenWord): SeenWord => ({
  ...word,
  text: word.text.replace(quarter, (all, numeral: string, _: string, year: string) =>
    numeral.length === 1 ? `1/${year}` : all,
  ),
});

/** A numeral that was read surely may have more strokes than were seen, never fewer; an H of it is two strokes or stays. */
function headOf(page: Raster, word: SeenWord): SeenWord {
  const strokes = strokesIn(page, word);
  const asH = word.text.replace(/[.,]/, '').replaceAll('H', 'II');
  if (word.text.includes('H')) return strokes === asH.length ? { ...word, text: `${asH}.` } : word;
  const isSure = word.confidence >= sure;
  if (strokes < 1 || strokes > most || (isSure && strokes <= word.text.replace(/[.,]/, '').length))
    return word;
  return { ...word, text: `${'I'.repeat(strokes)}.` };
}

/** Whether a word is the first of its line, or the number behind a "Phần" that is. */
function opensLine(seen: readonly SeenWord[], index: number): boolean {
  const [word, before] = [seen[index], seen[index - 1]];
  if (before?.line !== word?.line) return true;
  return /^(?:phần|mục|chương)$/i.test(before?.text ?? '') && seen[index - 2]?.line !== word?.line;
}

/** The same words, numerals before a heading, or a year, with as many strokes as are printed. */
export function withNumerals(page: Raster, seen: readonly SeenWord[]): SeenWord[] {
  return seen.map((word, index) => {
    const next = seen[index + 1];
    if (next?.line === word.line && strokesAlone.test(word.text) && isHeading(word.text, next.text))
      if (opensLine(seen, index)) return headOf(page, word);
    const before = seen[index - 1]?.text;
    return before?.toLowerCase() === 'tháng' ? monthOf(word) : quarterOf(page, word, before);
  });
}
