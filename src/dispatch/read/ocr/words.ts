// Recognised words → the words of a page as a born-digital one has them: points, one height for each line.
import type { Box } from '../../contract.ts';
import type { Word } from '../pdf/poppler.ts';
import { normalisedWord, opening } from './normalise.ts';
import type { SeenWord } from './tsv.ts';

/** Dots per inch of a prepared page. */
export const resolution = 200;
const points = 72 / resolution;

/** Below it a mark that is neither letter nor digit is a speck, or a piece of a seal or signature. */
const speck = 0.6;

const middleOf = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
};

/** Below it one letter alone is a stroke of a pen. */
const stroke = 0.1;

/** Between two days or numbers a dash says much, and is seen less surely than they. */
const dash = 0.3;

function isSpeck({ text, confidence }: SeenWord, index: number, line: readonly SeenWord[]): boolean {
  if (/^\p{L}$/u.test(text)) return confidence < stroke;
  if (/[\p{L}\p{N}]/u.test(text)) return false;
  if (/^[-–]$/.test(text) && /\d$/.test(line[index - 1]?.text ?? '')) return confidence < dash;
  const mayBeBullet = index === 0 && /^[-+–*•»«]$/.test(text);
  return confidence < (mayBeBullet || text === '/' ? 0 : speck);
}

/** Words of one line get the height of the line: accents and tails would set each at a height of its own. */
function levelled(line: SeenWord[], usual: number): Word[] {
  const top = middleOf(line.map(({ box }) => box.y0));
  const bottom = middleOf(line.map(({ box }) => box.y1));
  const centre = (top + bottom) / 2;
  const half = Math.max(bottom - top, usual) / 2;
  return line.map((word, index) => {
    const text = normalisedWord(oneLetter(word.text));
    const { x0, x1 } = word.box;
    return {
      text: index === 0 ? opening(text) : text,
      box: inPoints({ x0, x1, y0: centre - half, y1: centre + half }),
      confidence: word.confidence,
    };
  });
}

const inPoints = ({ x0, y0, x1, y1 }: Box): Box => ({
  x0: x0 * points,
  y0: y0 * points,
  x1: x1 * points,
  y1: y1 * points,
});

/** Both codes that look like Đ in a row: one letter that was taken for two; where two are printed, both get one code. */
const twofold = /\u0110\u00d0|\u00d0\u0110/g;
/** Councils are never shortened so; nor does a syllable have two vowels of one kind: "TỔỐNG". */
const seenTwice = /(?<=HĐ)Đ(?=ND)|(?<=[ôồốổỗộ])[ôồốổỗộ]/giu;
const oneLetter = (text: string): string =>
  text.replace(twofold, 'Đ').normalize('NFC').replace(seenTwice, '');

const endsInDigit = /\d[./:-]?$/;
const beginsWithDigit = /^[./:-]?\d/;
/** Of the height of a line: a blank is wider, and inside a date or a number there is none. */
const thinGap = 0.16;

/** Puts together what was parted inside a number: "01/1 0/2024". */
function rejoined(line: SeenWord[]): SeenWord[] {
  const whole: SeenWord[] = [];
  for (const word of line) {
    const last = whole.at(-1);
    const gap = last ? word.box.x0 - last.box.x1 : 0;
    const isParted =
      last &&
      gap < thinGap * (word.box.y1 - word.box.y0) &&
      endsInDigit.test(last.text) &&
      beginsWithDigit.test(word.text);
    if (!isParted) whole.push(word);
    else
      whole[whole.length - 1] = {
        ...last,
        text: last.text + word.text,
        box: { ...last.box, x1: word.box.x1 },
        confidence: Math.min(last.confidence, word.confidence),
      };
  }
  return whole;
}

export function wordsOfPage(seen: SeenWord[]): Word[] {
  const lines = [...Map.groupBy(seen, (word) => word.line).values()].map((line) =>
    line.filter((word, index) => !isSpeck(word, index, line)),
  );
  const clean = lines.flat();
  const usual = middleOf(clean.map(({ box }) => box.y1 - box.y0)) * 1.15;
  return lines.flatMap((line) => levelled(rejoined(line), usual));
}
