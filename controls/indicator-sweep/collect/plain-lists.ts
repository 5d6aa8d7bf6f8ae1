// Long plain lists, one indicator a line: taken as records in one pass, without an object for each; what is not plain goes the usual way.
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { AllowList } from './indicators/allow.ts';
import { needingCare } from './indicators/careful.ts';
import { detect } from './indicators/detect.ts';
import { encodingOf } from './indicators/lines.ts';
import { type Batch, type ListReading, readLines } from './indicators/read.ts';
import type { AddressOptions } from './indicators/special.ts';
import type { Warnings } from './indicators/warnings.ts';
import type { Plain } from './merge.ts';
import { bareRecords } from './scan/records.ts';
import { siftFile } from './scan/sift.ts';
import { buildTable, type Table } from './scan/table.ts';
import { TextSpace } from './scan/text-space.ts';

/** Below this the table of what needs care costs more than it saves. */
const LEAST = 8 << 10;
const HEAD = 64 << 10;
/** A list of which more is left is not plain. */
const MOST_LEFT = 200_000;

export interface PlainList {
  sha256: string;
  reading: ListReading;
  /** How many lines are their indicator as they stand. */
  taken: number;
  /** What the usual way read of the lines that are left. */
  rest: Batch;
}

/** Reads lists that are plain and long; `allow` and `warnings` must be whole by then. */
export class PlainLists {
  /** What was taken of all lists so far. */
  readonly plain: Plain = { lists: [], space: new TextSpace() };
  #careful: Table | null = null;
  readonly #allow: AllowList;
  readonly #warnings: Warnings;
  readonly #options: AddressOptions;

  constructor(allow: AllowList, warnings: Warnings, options: AddressOptions) {
    this.#allow = allow;
    this.#warnings = warnings;
    this.#options = options;
  }

  /** Null: to be read in the usual way. */
  read(path: string): PlainList | null {
    if (statSync(path).size < LEAST) return null;
    const { format, columns, reader } = detect(headOf(path));
    const careful = format === 'plain' && reader !== null ? this.#table() : null;
    if (careful === null || reader === null) return null;
    const digest = createHash('sha256');
    const before = this.plain.space.length;
    const left: { line: string; number: number }[] = [];
    const sifted = siftFile(careful, path, {
      onRecords: (text) => this.plain.space.add(text),
      onBytes: (bytes) => void digest.update(bytes),
      onLeft: (line, number) => left.push({ line, number }) <= MOST_LEFT && !line.includes('\r'),
    });
    if (sifted === null) return this.#forget(before);
    this.plain.lists.push({ list: path, ...sifted });
    return {
      sha256: digest.digest('hex'),
      reading: { format, columns },
      taken: sifted.lines.length,
      rest: readLines(path, left, reader, this.#options),
    };
  }

  #forget(before: number): null {
    this.plain.space.cut(before);
    return null;
  }

  #table(): Table | null {
    const values = this.#careful === null ? needingCare(this.#allow, this.#warnings) : null;
    if (values !== null) this.#careful = buildTable(bareRecords(values));
    return this.#careful;
  }
}

/** The first lines; none where it is no UTF-8. */
function headOf(path: string): string[] {
  const bytes = Buffer.alloc(HEAD);
  const file = openSync(path, 'r');
  try {
    const head = bytes.subarray(0, readSync(file, bytes, 0, HEAD, 0));
    if (encodingOf(head) !== 'utf-8') return [];
    return head.toString('utf8').split(/\r?\n/).slice(0, -1).slice(0, 300);
  } finally {
    closeSync(file);
  }
}
