// Rows of a table (CSV, a spreadsheet, an appendix of a dispatch) into entries, by the columns that were guessed.
import type { ColumnsGuess } from './columns.ts';
import { columnsFrom, columnsOf, hintOf } from './columns.ts';
import type { Sink } from './entry.ts';
import { partsOf } from './formats/plain.ts';
import { metaOf } from './meta.ts';

/** The heading may stand below a title: it is looked for in the first twenty rows. */
const HEADER_WITHIN = 20;

/** A whole table, cells as text. Place is the row's number from 1, headings counted. Null: no column of indicators. */
export function readTable(rows: readonly (readonly string[])[], sink: Sink): ColumnsGuess | null {
  const { guess, from } = guessColumns(rows);
  if (guess === null) return null;
  for (let at = from; at < rows.length; at++) readRow(rows[at] ?? [], String(at + 1), guess, sink);
  return guess;
}

export function guessColumns(
  rows: readonly (readonly string[])[],
  delimiter: string | null = null,
): { guess: ColumnsGuess | null; from: number } {
  for (let at = 0; at < Math.min(HEADER_WITHIN, rows.length); at++) {
    const guess = columnsOf(rows[at] ?? [], delimiter);
    if (guess) return { guess, from: at + 1 };
  }
  return { guess: columnsFrom(rows.slice(0, 200), delimiter), from: 0 };
}

export function readRow(cells: readonly string[], place: string, guess: ColumnsGuess, sink: Sink): void {
  const cell = (at: number | undefined) => (at === undefined ? null : cells[at]?.trim() || null);
  const filled = guess.values.filter(({ at }) => cell(at) !== null);
  if (filled.length === 0) {
    const isNumbered = cells.every((each) => /^\s*\d*\.?\s*$/.test(each));
    if (!isNumbered && guess.header === null)
      sink.refuse(place, cells.join(' | ').slice(0, 200), 'malformed-row');
    return;
  }
  const { type, port, isExact, toIds } = guess.at;
  const said = cell(type);
  const typed = said === null ? null : hintOf(said.split('|').at(-1) ?? said);
  const meta = metaOf({
    confidence: cell(guess.at.confidence),
    tlp: cell(guess.at.tlp),
    firstSeen: cell(guess.at.firstSeen),
    lastSeen: cell(guess.at.lastSeen),
    expires: cell(guess.at.expires),
    note: cell(guess.at.note),
  });
  for (const { at, hint } of filled) {
    const text = cell(at) ?? '';
    if (/^(?:-+|n\/?a|none|null|không|khong)$/i.test(text)) continue;
    if (toIds !== undefined && !/^(?:1|true|yes|x|có)$/i.test(cell(toIds) ?? '')) {
      sink.refuse(place, text, 'not-to-ids');
      continue;
    }
    for (const part of compositeOf(text, said))
      sink.entry({
        text: part,
        place,
        hint: typed ?? hint,
        port: portOf(cell(port)),
        isExact: /^(?:1|true|yes|x|có|exact)$/i.test(cell(isExact) ?? ''),
        meta,
      });
  }
}

const portOf = (written: string | null): number | null =>
  written !== null && /^\d{1,5}$/.test(written) && Number(written) > 0 && Number(written) < 65_536
    ? Number(written)
    : null;

/** MISP writes two things in one value: `domain|ip`, `ip-dst|port`, `filename|sha256`. */
export function compositeOf(text: string, type: string | null): string[] {
  const [first, second] = text.split('|', 2);
  if (type?.includes('|') && first !== undefined && second !== undefined) {
    if (type.endsWith('|port')) return [`${first.includes(':') ? `[${first}]` : first}:${second}`];
    if (type === 'domain|ip') return [first, second];
    if (type.startsWith('filename|')) return [second];
  }
  return partsOf(text);
}
