// Which pages are drawn to find the printed lines of their tables.
import { expect, it } from 'vitest';
import { done, failed } from '../../../platform/result.ts';
import { withPrintedTables } from './printed-tables.ts';

const line = (y: number, ...words: [string, number][]) =>
  words.map(([text, x0]) => ({ text, box: { x0, x1: x0 + text.length * 6, y0: y, y1: y + 10 } }));

async function isDrawn(...lines: ReturnType<typeof line>[]): Promise<boolean> {
  let drawn = false;
  const page = { number: 1, width: 595, height: 842, words: lines.flat() };
  await withPrintedTables([page], async () => {
    drawn = true;
    return failed('failed');
  });
  return drawn;
}

it('two columns are a table under the title of a list, and those of a letterhead are none', async () => {
  const columns = line(200, ['Sở', 60], ['0241', 300]);
  expect(await isDrawn(columns)).toBe(false);
  expect(await isDrawn(line(100, ['DANH', 60], ['SÁCH', 90]), columns)).toBe(true);
  expect(await isDrawn(columns, line(300, ['DANH', 60], ['SÁCH', 90]))).toBe(false);
});

it('a table is told by its heads and by three columns', async () => {
  expect(await isDrawn(line(100, ['STT', 60]))).toBe(true);
  expect(await isDrawn(line(100, ['Sở', 60], ['Y', 200], ['Tế', 400]))).toBe(true);
});

/** A page of white pixels with a table of two columns and two rows, its lower edge at `end` points of 842. */
function ruled(end: number) {
  const [width, height] = [1653, 2339];
  const data = new Uint8Array(width * height).fill(255);
  const y1 = Math.round((end * 200) / 72);
  for (const y of [y1 - 200, y1 - 100, y1]) data.fill(0, y * width + 200, y * width + 1400);
  for (const x of [200, 400, 1399])
    for (let y = y1 - 200; y <= y1; y++) data[y * width + x] = data[y * width + x + 1] = 0;
  return { data, width, height };
}

/** Which of two pages are drawn: the first has a table that ends at `end`, the second a few words. */
async function drawnOf(end: number, ...below: ReturnType<typeof line>[]): Promise<number[]> {
  const drawn: number[] = [];
  const page = (number: number, words: ReturnType<typeof line>) => ({
    number,
    width: 595,
    height: 842,
    words,
  });
  const first = [...line(end - 30, ['STT', 80]), ...below.flat()];
  await withPrintedTables([page(1, first), page(2, line(60, ['đoàn', 160]))], async (number) => {
    drawn.push(number);
    return number === 1 ? done(ruled(end)) : failed('failed');
  });
  return drawn;
}

it('a page is drawn for the rest of a row where the table above ends at the foot of its page', async () => {
  expect(await drawnOf(780)).toEqual([1, 2]);
  expect(await drawnOf(780, line(810, ['2', 300]))).toEqual([1, 2]);
  expect(await drawnOf(500)).toEqual([1]);
  expect(await drawnOf(700, line(720, ['Đề', 80], ['nghị', 100], ['các', 130]))).toEqual([1]);
});
