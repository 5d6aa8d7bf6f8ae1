// What one thread does: takes the next range, scans it, hands its candidates on in batches, until there is none left.
import { Buffer } from 'node:buffer';
import { closeSync, openSync } from 'node:fs';
import { scanRange } from './range.ts';
import { type Candidate, LineScanner } from './scanner.ts';
import type { Table } from './table.ts';

export interface Range {
  file: number;
  from: number;
  to: number;
}

/** What the threads share: counters in one SharedArrayBuffer, and the work to do. */
export interface Work {
  table: Table;
  paths: string[];
  sizes: number[];
  ranges: Range[];
  counters: Int32Array;
}

export const NEXT = 0;
export const STOP = 1;
/** The range whose lines are handed on now; those behind it wait. */
export const CURRENT = 2;
/** Kilobytes of candidates that wait. */
export const WAITING = 3;
export const DONE_KB = 4;
export const COUNTERS = 5;

/** Candidates of one range: their bytes one behind the other, and four numbers each: line, offset, length, whether it is a piece. */
export interface Batch {
  range: number;
  bytes: Uint8Array<ArrayBuffer>;
  numbers: Float64Array<ArrayBuffer>;
  isLast: boolean;
  lines: number;
  longLines: number;
  error: string | null;
  isStopped: boolean;
}

const BATCH_BYTES = 1 << 20;
export const MOST_WAITING_KB = 65_536;

/** Scans ranges until none is left; `post` takes each batch. Between two ranges it hands the thread back to the caller. */
export function* scanRanges(work: Work, area: number, post: (batch: Batch) => void): Generator<void> {
  const { counters, ranges } = work;
  const gather = new Gatherer(post);
  const scanner = new LineScanner(work.table, area, (candidate) => gather.add(candidate));
  for (;;) {
    const number = Atomics.add(counters, NEXT, 1);
    const range = ranges[number];
    if (!range) return;
    gather.range = number;
    let error: string | null = null;
    let isWhole = false;
    try {
      isWhole = scanOne(work, scanner, range);
    } catch (cause) {
      error = (cause as NodeJS.ErrnoException).code ?? (cause as Error).message;
    }
    gather.post(true, {
      lines: scanner.lines,
      longLines: scanner.longLines,
      error,
      isStopped: !isWhole && !error,
    });
    yield;
  }
}

function scanOne({ paths, sizes, counters }: Work, scanner: LineScanner, { file, from, to }: Range): boolean {
  scanner.start(from);
  if (Atomics.load(counters, STOP) === 1) return false;
  const fd = openSync(paths[file] ?? '', 'r');
  try {
    return scanRange(
      scanner,
      fd,
      from,
      to,
      sizes[file] ?? 0,
      () => Atomics.load(counters, STOP) === 1,
      (bytes) => void Atomics.add(counters, DONE_KB, bytes >> 10),
    );
  } finally {
    closeSync(fd);
  }
}

/** Copies candidates out of the shared buffer until a batch is full. */
class Gatherer {
  range = 0;
  #parts: Buffer[] = [];
  #size = 0;
  #numbers: number[] = [];
  readonly #post: (batch: Batch) => void;

  constructor(post: (batch: Batch) => void) {
    this.#post = post;
  }

  add({ bytes, line, offset, isPiece }: Candidate): void {
    this.#parts.push(Buffer.from(bytes));
    this.#size += bytes.length;
    this.#numbers.push(line, offset, bytes.length, isPiece ? 1 : 0);
    if (this.#size > BATCH_BYTES) {
      this.post(false, { lines: 0, longLines: 0, error: null, isStopped: false });
    }
  }

  post(isLast: boolean, end: Pick<Batch, 'lines' | 'longLines' | 'error' | 'isStopped'>): void {
    const bytes = new Uint8Array(this.#size);
    let at = 0;
    for (const part of this.#parts) {
      bytes.set(part, at);
      at += part.length;
    }
    this.#post({ range: this.range, bytes, numbers: Float64Array.from(this.#numbers), isLast, ...end });
    this.#parts = [];
    this.#size = 0;
    this.#numbers = [];
  }
}
