// Colours become grey: seals and pens go where they lie over print, stamps that stand by themselves stay ink.
import { describe, expect, it } from 'vitest';
import { greyOf } from './raster.ts';

const width = 400;
const height = 1000;
const [paper, black] = [
  [250, 250, 250],
  [35, 35, 35],
] as const;
const red = [212, 34, 46] as const;
/** Where a red stamp crosses black letters. */
const darkRed = [80, 12, 16] as const;
const blue = [45, 70, 170] as const;

/** A page with what `ink` says. */
function greyWith(ink: (x: number, y: number) => readonly number[] | null) {
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data.set(ink(x, y) ?? paper, (y * width + x) * 3);
  const grey = greyOf({ data, width, height });
  return (x: number, y: number): number => grey.data[y * width + x]!;
}

const isLetter = (x: number, y: number, top: number): boolean =>
  y > top && y < top + 30 && x > 60 && x < 340 && x % 20 < 5;
const isBar = (x: number, y: number, top: number): boolean => y > top && y < top + 8 && x > 50 && x < 350;

describe('a red stamp', () => {
  it('over the number of the dispatch goes, and the number stays', () => {
    const grey = greyWith((x, y) => {
      if (isLetter(x, y, 100)) return isBar(x, y, 110) ? darkRed : black;
      return isBar(x, y, 110) ? red : null;
    });
    expect([grey(90, 113), grey(55, 113)]).toEqual([255, 255]);
    expect(grey(82, 113)).toBeLessThan(100);
    expect(grey(82, 104)).toBeLessThan(60);
  });

  it('in the head beside print is ink', () => {
    const grey = greyWith((x, y) => (isLetter(x, y, 100) ? black : isLetter(x, y, 145) ? red : null));
    expect(grey(82, 155)).toBeLessThan(120);
  });

  it('or a blue pen below the head goes, be it over print or not', () => {
    const grey = greyWith((x, y) => {
      if (isLetter(x, y, 700)) return isBar(x, y, 710) ? [30, 30, 100] : black;
      return isBar(x, y, 710) ? blue : isBar(x, y, 760) ? red : null;
    });
    expect([grey(90, 713) > 230, grey(90, 764) > 230]).toEqual([true, true]);
    expect(grey(82, 713)).toBeLessThan(110);
  });
});
