// Hands the candidates of all threads on in the order of the files, with the lines counted through.
import { Buffer } from 'node:buffer';
import { type Batch, CURRENT, type Range, WAITING } from './job.ts';

export interface FileScan {
  path: string;
  bytes: number;
  lines: number;
  longLines: number;
  /** Why a part of it could not be read: the system's code. */
  error: string | null;
  isStopped: boolean;
}

type OnCandidate = (file: number, bytes: Buffer, line: number, offset: number, isPiece: boolean) => void;

export class InOrder {
  #current = 0;
  readonly #held = new Map<number, Batch[]>();
  readonly #ranges: Range[];
  readonly #files: FileScan[];
  readonly #counters: Int32Array;
  readonly #onCandidate: OnCandidate;

  constructor(ranges: Range[], files: FileScan[], counters: Int32Array, onCandidate: OnCandidate) {
    this.#ranges = ranges;
    this.#files = files;
    this.#counters = counters;
    this.#onCandidate = onCandidate;
  }

  get isDone(): boolean {
    return this.#current >= this.#ranges.length;
  }

  add(batch: Batch): void {
    const held = this.#held.get(batch.range);
    if (held) held.push(batch);
    else this.#held.set(batch.range, [batch]);
    for (;;) {
      const now = this.#held.get(this.#current);
      if (!now) return;
      this.#held.delete(this.#current);
      for (const each of now) this.#tell(each);
    }
  }

  #tell(batch: Batch): void {
    const number = this.#ranges[batch.range]?.file ?? 0;
    const file = this.#files[number] as FileScan;
    const { numbers } = batch;
    let at = 0;
    for (let n = 0; n < numbers.length; n += 4) {
      const [line = 0, offset = 0, length = 0, isPiece = 0] = numbers.subarray(n, n + 4);
      const bytes = Buffer.from(batch.bytes.buffer, at, length);
      this.#onCandidate(number, bytes, file.lines + line + 1, offset, isPiece === 1);
      at += length;
    }
    Atomics.sub(this.#counters, WAITING, batch.bytes.length >> 10);
    if (!batch.isLast) return;
    file.lines += batch.lines;
    file.longLines += batch.longLines;
    file.error ??= batch.error;
    file.isStopped ||= batch.isStopped;
    this.#current++;
    Atomics.store(this.#counters, CURRENT, this.#current);
    Atomics.notify(this.#counters, WAITING);
  }
}
