// The door to lists: bytes or rows in, judged indicators and refused lines out, in batches.
import type { RefusedIndicator } from '../contract.ts';
import { canonical, type Told } from './canonical.ts';
import type { ColumnsGuess } from './columns.ts';
import { detect, type ListFormat } from './detect.ts';
import type { Entry, LineReader, Meta, Sink } from './entry.ts';
import { readJson } from './formats/json.ts';
import { LONGEST_LINE, linesOf } from './lines.ts';
import type { AddressOptions } from './special.ts';
import { readTable } from './table.ts';

export interface ListOptions extends AddressOptions {
  /** A JSON document is parsed whole: a larger one is refused. Bytes; 256 MiB unless told. */
  mostJson?: number;
}

/** One indicator as one list told it. */
export interface Listed extends Told {
  place: string;
  meta: Meta | null;
}
export interface Batch {
  listed: Listed[];
  refused: RefusedIndicator[];
}
/** How the list was understood, for a person to look at; told with the first batch. */
export interface ListReading {
  format: ListFormat;
  columns: ColumnsGuess | null;
}

const HEAD_LINES = 300;
const MOST_JSON = 256 * 2 ** 20;

/** Collects what a format hands over, judging each entry. */
class Judging implements Sink {
  batch: Batch = { listed: [], refused: [] };
  readonly list: string;
  readonly options: AddressOptions;
  constructor(list: string, options: AddressOptions) {
    this.list = list;
    this.options = options;
  }

  entry({ text, place, hint = null, port = null, isExact = false, meta = null }: Entry): void {
    const read = canonical(text, hint, this.options);
    if ('reason' in read) {
      this.refuse(place, text, read.reason);
      return;
    }
    const takesPort = read.kind === 'domain' || read.kind === 'ipv4' || read.kind === 'ipv6';
    this.batch.listed.push({
      kind: read.kind,
      value: read.value,
      printed: read.printed,
      isExact: read.isExact || (isExact && read.kind === 'domain'),
      port: takesPort ? (read.port ?? port) : null,
      place,
      meta,
    });
  }

  refuse(place: string, text: string, reason: RefusedIndicator['reason']): void {
    this.batch.refused.push({ list: this.list, place, text: text.slice(0, 300), reason });
  }

  taken(): Batch {
    const { batch } = this;
    this.batch = { listed: [], refused: [] };
    return batch;
  }
}

/**
 * Reads one list, its format told from its content. Memory does not grow with the list, save for one JSON document.
 * `onReading` is told once how the list was understood.
 */
export async function* readList(
  list: string,
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ListOptions = {},
  onReading: (reading: ListReading) => void = () => undefined,
): AsyncGenerator<Batch> {
  const judging = new Judging(list, options);
  const source = linesOf(bytes, options.mostJson ?? MOST_JSON);
  const head: string[] = [];
  let size = 0;
  while (head.length < HEAD_LINES && size < 2 ** 20) {
    const next = await source.next();
    if (next.done) break;
    for (const line of next.value) head.push(line);
    size += next.value.reduce((sum, line) => sum + line.length + 1, 0) + 1;
  }
  const { format, columns, reader } = detect(head);
  onReading({ format, columns });
  if (reader === null) {
    yield* readDocument(head, source, judging, options.mostJson ?? MOST_JSON);
    return;
  }
  let number = 0;
  const take = (lines: readonly string[]) => {
    for (const line of lines) readLine(line, ++number, reader, judging);
    return judging.taken();
  };
  yield take(head);
  for await (const lines of source) yield take(lines);
  reader.end?.(judging);
  yield judging.taken();
}

function readLine(line: string, number: number, reader: LineReader, judging: Judging): void {
  if (line.length >= LONGEST_LINE) judging.refuse(String(number), line, 'too-long');
  else reader.line(number === 1 ? line.replace(/^\ufeff/, '') : line, number, judging);
}

/** Some lines of a list that has been told apart already, each with its own number. */
export function readLines(
  list: string,
  lines: Iterable<{ line: string; number: number }>,
  reader: LineReader,
  options: AddressOptions,
): Batch {
  const judging = new Judging(list, options);
  for (const { line, number } of lines) readLine(line, number, reader, judging);
  return judging.taken();
}

async function* readDocument(
  head: string[],
  source: AsyncGenerator<string[]>,
  judging: Judging,
  most: number,
): AsyncGenerator<Batch> {
  const lines = head;
  let size = head.reduce((sum, line) => sum + line.length, 0);
  for await (const more of source) {
    for (const line of more) {
      size += line.length;
      lines.push(line);
    }
    if (size > most) break;
  }
  if (size > most) judging.refuse('1', '', 'too-large');
  else readWhole(lines.join('\n'), judging);
  yield judging.taken();
}

function readWhole(text: string, judging: Judging): void {
  let root: unknown;
  try {
    root = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    judging.refuse('1', text.slice(0, 200), 'malformed-json');
    return;
  }
  if (!readJson(root, judging)) judging.refuse('1', '', 'warning-list');
}

/** Rows that somebody else read: a sheet of XLSX, an appendix of a dispatch. `columns` null: no column of indicators. */
export function readRows(
  list: string,
  rows: readonly (readonly string[])[],
  options: AddressOptions = {},
): Batch & { columns: ColumnsGuess | null } {
  const judging = new Judging(list, options);
  const columns = readTable(rows, judging);
  if (columns === null) judging.refuse('1', (rows[0] ?? []).join(' | '), 'no-value-column');
  return { ...judging.taken(), columns };
}
