// Tells stamps, seals and pens from print by their colour, and whether they lie over it.
import type { Picture } from './paper.ts';

/** Pixels a side of the squares by which a stamp is followed. */
const square = 16;
/** Ink as dark in all three channels is print, under a seal too; a stamp or a pen is light in one of them. */
const darkest = 100;
const lightest = 130;
/** Between its channels a colour differs by this much, more than lamps and JPEG make grey differ. */
const colourful = 50;
/** Pixels of a square that are more than an edge of a letter, or dust. */
const few = 6;
/** Print and stamp as near each other, in pixels, touch: between lines of print lies more paper. */
const touching = 3;
/** Squares in which a stamp touches print, where it lies over it and does not only run into a letter. */
const leastOver = 3;

type Ink = 'print' | 'stamp' | null;

function inkOf(red: number, green: number, blue: number): Ink {
  const most = Math.max(red, green, blue);
  if (most < darkest) return 'print';
  if (most < lightest) return null;
  return most - Math.min(red, green, blue) >= colourful ? 'stamp' : null;
}

/** By squares: pixels of stamps, and of stamps that touch print. */
function stampsOf({ data, width }: Picture, lines: number, columns: number, count: number) {
  const stamped = new Uint16Array(count);
  const touched = new Uint16Array(count);
  const recent: Ink[] = new Array(touching).fill(null);
  for (let y = 0, from = 0; y < lines; y++) {
    recent.fill(null);
    for (let x = 0; x < width; x++, from += 3) {
      const ink = inkOf(data[from]!, data[from + 1]!, data[from + 2]!);
      const before = recent[x % touching]!;
      recent[x % touching] = ink;
      if (ink === null) continue;
      const at = Math.floor(y / square) * columns + Math.floor(x / square);
      if (ink === 'stamp') stamped[at]!++;
      if (before !== null && before !== ink) touched[at]!++;
    }
  }
  return { stamped, touched };
}

/** Squares of one mark: those that hang together from the first. */
function markFrom(first: number, columns: number, isOpen: (at: number) => boolean): number[] {
  const mark = [first];
  for (let next = 0; next < mark.length; next++)
    for (const near of [-columns - 1, -columns, -columns + 1, -1, 1, columns - 1, columns, columns + 1])
      if (isOpen(mark[next]! + near)) mark.push(mark[next]! + near);
  return mark;
}

/**
 * Where in the upper part of a page colour is ink: stamps of urgency and letterheads are printed in red. What lies
 * over black print is none, since neither could be read.
 * @param lines of pixels that the part has
 */
export function colouredInk(picture: Picture, lines: number): (x: number, y: number) => boolean {
  const columns = Math.ceil(picture.width / square);
  const count = columns * Math.ceil(lines / square);
  const { stamped, touched } = stampsOf(picture, lines, columns, count);
  const isInk = new Uint8Array(count).fill(1);
  const seen = new Uint8Array(count);
  const isOpen = (at: number): boolean => {
    if (at < 0 || at >= count || seen[at] || stamped[at]! < few) return false;
    seen[at] = 1;
    return true;
  };
  for (let first = 0; first < count; first++) {
    if (!isOpen(first)) continue;
    const mark = markFrom(first, columns, isOpen);
    if (mark.filter((at) => touched[at]! >= few).length >= leastOver) for (const at of mark) isInk[at] = 0;
  }
  return (x, y) => isInk[Math.floor(y / square) * columns + Math.floor(x / square)] === 1;
}
