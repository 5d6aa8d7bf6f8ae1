// Comma-, semicolon-, tab- or bar-separated lists; quoted cells may hold line ends.
import type { ColumnsGuess } from '../columns.ts';
import { columnsOf } from '../columns.ts';
import type { LineReader } from '../entry.ts';
import { readRow } from '../table.ts';

/** Longest record that is put together from several lines. */
const LONGEST = 64 * 1024;

export function csv(given: ColumnsGuess, headerLine: number): LineReader {
  let guess = given;
  const delimiter = given.delimiter ?? ',';
  let held = '';
  let heldFrom = 0;
  return {
    line(text, number, sink) {
      if (number <= headerLine && held === '') return;
      if (held === '' && /^\s*(?:#|$)/.test(text)) return;
      const record = held === '' ? text : `${held}\n${text}`;
      if (held === '') heldFrom = number;
      const cells = splitRow(record, delimiter);
      if (cells === null && record.length < LONGEST) {
        held = record;
        return;
      }
      held = '';
      if (cells === null) {
        sink.refuse(String(heldFrom), record.slice(0, 200), 'malformed-row');
        return;
      }
      // Lists that were put one after the other repeat their heading.
      const again = guess.header && cells[0] === guess.header[0] ? columnsOf(cells, delimiter) : null;
      if (again) guess = again;
      else readRow(cells, String(heldFrom), guess, sink);
    },
    end(sink) {
      if (held !== '') sink.refuse(String(heldFrom), held.slice(0, 200), 'malformed-row');
    },
  };
}

/** Null when a quotation mark is open at the end. */
export function splitRow(text: string, delimiter: string): string[] | null {
  if (!text.includes('"')) return text.split(delimiter);
  const cells: string[] = [];
  let at = 0;
  while (at <= text.length) {
    let start = at;
    while (text[start] === ' ') start++;
    if (text[start] === '"') {
      let cell = '';
      let from = start + 1;
      let end = text.indexOf('"', from);
      while (end >= 0 && text[end + 1] === '"') {
        cell += text.slice(from, end + 1);
        from = end + 2;
        end = text.indexOf('"', from);
      }
      if (end < 0) return null;
      cells.push(cell + text.slice(from, end));
      const next = text.indexOf(delimiter, end);
      if (next < 0) return cells;
      at = next + 1;
    } else {
      const next = text.indexOf(delimiter, at);
      if (next < 0) {
        cells.push(text.slice(at));
        return cells;
      }
      cells.push(text.slice(at, next));
      at = next + 1;
    }
  }
  return cells;
}
