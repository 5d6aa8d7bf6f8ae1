// Tables that a page's end cut: which go on with the one above, and which are another.
import { expect, it } from 'vitest';
import { asOneTable } from './one-table.ts';

const row = (table: number, ...cells: string[]) => ({
  raw: cells.join(' '),
  shown: cells.join(' '),
  cells,
  opens: true,
  table,
});
const heads = ['STT', 'Việc', 'Hạn'];
const tables = (drafts: Parameters<typeof asOneTable>[0]) =>
  asOneTable(drafts).map(({ table, aside }) => (aside ? 'aside' : table));

it('a row with the next number goes on without heads', () => {
  expect(tables([row(1, ...heads), row(1, '1', 'Vá lỗi', '10/3'), row(2, '2', 'Sao lưu', '20/3')])).toEqual([
    1, 1, 1,
  ]);
});

it('heads that are printed again stand beside the text', () => {
  const again = [
    row(1, ...heads),
    row(1, '1', 'Vá lỗi', '10/3'),
    row(2, ...heads),
    row(2, '2', 'Sao lưu', '20/3'),
  ];
  expect(tables(again)).toEqual([1, 1, 'aside', 1]);
});

it('a table that counts from one, has other heads or stands behind text is another', () => {
  const first = [row(1, ...heads), row(1, '1', 'Vá lỗi', '10/3')];
  const text = { raw: 'Mục II', shown: 'Mục II', opens: true };
  expect(tables([...first, row(2, ...heads), row(2, '1', 'Trực', '20/3')])).toEqual([1, 1, 2, 2]);
  expect(tables([...first, row(2, '2', 'Trực')])).toEqual([1, 1, 2]);
  expect(tables([...first, text, row(2, '2', 'Trực', '20/3')])).toEqual([1, 1, undefined, 2]);
});
