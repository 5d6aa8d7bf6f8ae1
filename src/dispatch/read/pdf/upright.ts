// Turns the words of a page that lies on its side or upside down, so that they are read as they would be by turning the sheet.
import type { Box } from '../../contract.ts';
import type { Raster } from '../ocr/raster.ts';
import type { Page, Word } from './poppler.ts';
import { middle } from './rows.ts';

/** Degrees clockwise by which the writing is turned. */
export type Turn = 0 | 90 | 180 | 270;

/** Fewer steps from word to word tell nothing. */
const fewestSteps = 20;
const mostPart = 0.8;

const width = ({ box }: Word): number => box.x1 - box.x0;
const height = ({ box }: Word): number => box.y1 - box.y0;
const across = ({ box }: Word): number => (box.x0 + box.x1) / 2;

/** The steps from each word to the next on its line, in the order in which they were drawn. */
function stepsAlong(words: readonly Word[], isSideways: boolean): number[] {
  return words.slice(1).flatMap((word, index) => {
    const before = words[index]!;
    const [along, aside, size] = isSideways
      ? [middle(word.box) - middle(before.box), across(word) - across(before), width(word)]
      : [across(word) - across(before), middle(word.box) - middle(before.box), height(word)];
    return Math.abs(aside) < size * 0.3 && along !== 0 ? [along] : [];
  });
}

/** Words that are taller than wide lie on their side; lines that are written from right to left stand on their head. */
export function turnOf(words: readonly Word[]): Turn {
  const long = words.filter(({ text }) => text.length > 2 && text.length < 40);
  const isSideways =
    long.length > fewestSteps &&
    long.filter((word) => height(word) > width(word)).length > long.length * mostPart;
  const steps = stepsAlong(words, isSideways);
  const back = steps.filter((step) => step < 0).length;
  if (steps.length < fewestSteps) return 0;
  if (!isSideways) return back > steps.length * mostPart ? 180 : 0;
  if (back > steps.length * mostPart) return 270;
  return back < steps.length * (1 - mostPart) ? 90 : 0;
}

/** A box of a sheet of this size as it lies when the sheet is turned clockwise. */
function turnedBox({ x0, y0, x1, y1 }: Box, turn: Turn, sheet: { width: number; height: number }): Box {
  if (turn === 90) return { x0: sheet.height - y1, x1: sheet.height - y0, y0: x0, y1: x1 };
  if (turn === 180)
    return { x0: sheet.width - x1, x1: sheet.width - x0, y0: sheet.height - y1, y1: sheet.height - y0 };
  if (turn === 270) return { x0: y0, x1: y1, y0: sheet.width - x1, y1: sheet.width - x0 };
  return { x0, y0, x1, y1 };
}

const back = (turn: Turn): Turn => ((360 - turn) % 360) as Turn;

/** The page as it is read, and by how much it had to be turned for it. */
export function upright(page: Page): { page: Page; turned: Turn } {
  const turned = back(turnOf(page.words));
  if (turned === 0) return { page, turned };
  const isSide = turned !== 180;
  const sheet = { width: isSide ? page.height : page.width, height: isSide ? page.width : page.height };
  return {
    page: {
      ...page,
      ...sheet,
      words: page.words.map((word) => ({ ...word, box: turnedBox(word.box, turned, page) })),
      place: (box) => turnedBox(box, back(turned), sheet),
    },
    turned,
  };
}

/** The pixels of a page turned clockwise, as its words were. */
export function turnedRaster({ data, width, height }: Raster, turn: Turn): Raster {
  if (turn === 0) return { data, width, height };
  const isSide = turn !== 180;
  const sheet = { width: isSide ? height : width, height: isSide ? width : height };
  const turned = new Uint8Array(data.length);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      const to =
        turn === 90
          ? [height - 1 - y, x]
          : turn === 180
            ? [width - 1 - x, height - 1 - y]
            : [y, width - 1 - x];
      turned[to[1]! * sheet.width + to[0]!] = data[at]!;
    }
  return { data: turned, ...sheet };
}
