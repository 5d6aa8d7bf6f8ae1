// A workbook's first sheet as rows of text, its heading among them: for readers that find the columns by themselves.
import { readTable } from './table-in.ts';

/** Null where the bytes are no workbook that can be read. A date is written as ISO 8601. */
export async function textRows(bytes: Uint8Array): Promise<string[][] | null> {
  const read = await readTable(bytes, '');
  if (!read.ok) return null;
  const text = (cell: unknown) => (cell instanceof Date ? cell.toISOString() : String(cell ?? ''));
  return [[...read.value.header], ...read.value.rows.map(({ cells }) => cells.map(text))];
}
