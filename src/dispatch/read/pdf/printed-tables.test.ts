// Which pages are drawn to find the printed lines of their tables.
import { expect, it } from 'vitest';
import { failed } from '../../../platform/result.ts';
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
