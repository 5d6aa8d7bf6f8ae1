// What lies about a sheet is whitened; print, and lines that run out of the picture, are not.
import { expect, it } from 'vitest';
import type { Raster } from './raster.ts';
import { sheetOf } from './sheet.ts';

const width = 480;
const height = 640;
const paper = 220;

/** Paper, and on it what `dark` says. */
function sheet(dark: (x: number, y: number) => boolean): Raster {
  const data = Uint8Array.from({ length: width * height }, (_, at) =>
    dark(at % width, Math.floor(at / width)) ? 30 : paper,
  );
  return { data, width, height };
}

const cleared = (page: Raster): Raster => sheetOf(page, 1);
const darkIn = ({ data }: Raster): number => data.reduce((sum, value) => sum + (value < 128 ? 1 : 0), 0);
/** Three letters as strokes; the first stands 12 pixels from the left edge of a sheet that begins at 70. */
const isPrint = (x: number, y: number): boolean =>
  y > 300 && y < 320 && [82, 120, 200].some((at) => x >= at && x < at + 4);

it('a dark table goes, with a sheet that lies on it askew, and the print stays', () => {
  const isTable = (x: number, y: number): boolean =>
    x < 70 - y * 0.02 || y < 50 + x * 0.03 || x > 440 || y > 600;
  const clear = cleared(sheet((x, y) => isTable(x, y) || isPrint(x, y)));
  expect(darkIn(clear)).toBe(darkIn(sheet(isPrint)));
});

it('the narrow black edge of a copy goes', () => {
  const clear = cleared(sheet((x, y) => x < 9 || y < 14 - x / 40 || isPrint(x, y)));
  expect(darkIn(clear)).toBe(darkIn(sheet(isPrint)));
});

it('a line of a table and a letter that run out of the picture stay', () => {
  const isLine = (x: number, y: number): boolean => (y >= 200 && y < 204) || (y > 400 && y < 430 && x < 20);
  const page = sheet((x, y) => isLine(x, y) || isPrint(x, y));
  expect(cleared(page)).toBe(page);
});

it('a filled field in the middle of a page stays', () => {
  const page = sheet((x, y) => x > 150 && x < 330 && y > 250 && y < 330);
  expect(cleared(page)).toBe(page);
});

it('the grainy black edge of a copy goes, blurred as it is', () => {
  const page = sheet(isPrint);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < 60; x++) {
      const blurred = Math.max(0, (x - 32 - y * 0.02) / 10) * paper;
      const at = y * width + x;
      page.data[at] = Math.min(page.data[at]!, blurred + 8 + ((x * 7 + y * 13) % 20));
    }
  expect(darkIn(cleared(page))).toBe(darkIn(sheet(isPrint)));
});
