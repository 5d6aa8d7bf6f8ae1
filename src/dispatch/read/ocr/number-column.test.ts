// Numbers of rows that a first look passed over, and the headings that run across their column.
import { expect, it } from 'vitest';
import type { Grid } from '../pdf/grid.ts';
import { withNumbers } from './number-column.ts';
import type { Raster } from './raster.ts';
import type { Engine } from './recogniser.ts';
import type { SeenWord } from './tsv.ts';

const [width, rowHeight] = [300, 50];
const narrow = [
  { x0: 0, x1: 50 },
  { x0: 50, x1: width },
];
const across = [{ x0: 0, x1: width }];
const grid: Grid = {
  box: { x0: 0, y0: 0, x1: width, y1: 5 * rowHeight },
  rows: [narrow, narrow, across, narrow, narrow].map((cells, row) => ({
    y0: row * rowHeight,
    y1: (row + 1) * rowHeight,
    cells,
  })),
};
const word = (text: string, row: number, x0: number, confidence = 0.9): SeenWord => ({
  text,
  confidence,
  line: String(row),
  box: { x0, x1: x0 + 20, y0: row * rowHeight + 15, y1: row * rowHeight + 35 },
});
const inked: Raster = { data: new Uint8Array(width * 5 * rowHeight), width, height: 5 * rowHeight };

/** An engine that gives these words, placed on the cut column, and keeps what it was shown. */
function engineOf(words: SeenWord[]): { engine: Engine; shown: Raster[] } {
  const shown: Raster[] = [];
  const cutAt = 4 + rowHeight - 12;
  const engine: Engine = {
    name: 'tesseract',
    pageMilliseconds: 1,
    async recognise(part) {
      shown.push(part);
      const placed = words.map(({ box, ...rest }) => ({
        ...rest,
        box: { x0: box.x0, x1: box.x1, y0: box.y0 - cutAt, y1: box.y1 - cutAt },
      }));
      return { ok: true, value: placed };
    },
    close: async () => {},
  };
  return { engine, shown };
}

async function readAs(seen: SeenWord[], again: SeenWord[]) {
  const { engine, shown } = engineOf(again);
  const read = await withNumbers(engine, inked, [grid], seen, { milliseconds: 100, signal: undefined });
  if (!read.ok) throw new Error(read.problem);
  const texts = [...read.value].sort((a, b) => a.box.y0 - b.box.y0 || a.box.x0 - b.box.x0);
  return { texts: texts.map(({ text }) => text), shown };
}

const names = [1, 3, 4].map((row) => word('Xã', row, 100));
const heads = [word('STT', 0, 10), word('Tên', 0, 100), ...names];
const heading = [word('Khối', 2, 10), word('các', 2, 60)];

it('a number that was passed over is read in its column, and the heading across it keeps its first word', async () => {
  const { texts, shown } = await readAs(
    [...heads, word('1', 1, 10), ...heading, word('3', 4, 10)],
    [word('1', 1, 10), word('2', 3, 10), word('3', 4, 10)],
  );
  expect(texts).toEqual(['STT', 'Tên', '1', 'Xã', 'Khối', 'các', '2', 'Xã', '3', 'Xã']);
  const [part] = shown;
  const rowOfHeading = 12 + Math.round(1.5 * rowHeight) - 4;
  expect(part!.data[rowOfHeading * part!.width + part!.width / 2]).toBe(255);
  expect(part!.data[20 * part!.width + part!.width / 2]).toBe(0);
});

it('a number that was seen more surely at first stays', async () => {
  const { texts } = await readAs(
    [...heads, word('11', 1, 10, 0.87), ...heading, word('13', 4, 10, 0.4)],
    [word('1', 1, 10, 0.25), word('12', 3, 10), word('18', 4, 10)],
  );
  expect(texts).toEqual(['STT', 'Tên', '11', 'Xã', 'Khối', 'các', '12', 'Xã', '18', 'Xã']);
});
