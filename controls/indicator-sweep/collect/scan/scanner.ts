// One worker's scan of one run of bytes: a buffer that is filled again and again, cut at line ends, and the lines that may hold a hit.
import { Buffer } from 'node:buffer';
import { type Kernel, startKernel } from '../kernel/kernel.ts';
import { type Area, areaOf, CHUNK, HEADER, MOST_FOUND, PAGE, reserve } from './layout.ts';
import type { Table } from './table.ts';

/** A line that may hold a hit; `bytes` is good only during the call. */
export interface Candidate {
  /** Without its line end. */
  bytes: Buffer;
  /** From 0, within the run. */
  line: number;
  /** From the run's first byte. */
  offset: number;
  /** Part of a line longer than the buffer: cut where words end, overlapping the next. */
  isPiece: boolean;
}

/** What is read and scanned at once: it stays in the processor's own cache between the two. */
const STEP = 256 << 10;
const NEWLINE = 10;
const RETURN = 13;
/** Pieces of a long line share at least this: longer than any name, address or hash. */
const OVERLAP = 2048;
const areas = new WeakMap<WebAssembly.Memory, boolean[]>();

/** An area that nobody uses; the memory grows to hold it. */
export function takeArea(table: Table): number {
  const used = areas.get(table.memory) ?? [];
  areas.set(table.memory, used);
  let number = used.indexOf(false);
  if (number < 0) number = used.length;
  used[number] = true;
  reserve(table.memory, areaOf(table.end, number + 1).found + PAGE);
  return number;
}

export function freeArea(table: Table, number: number): void {
  const used = areas.get(table.memory);
  if (used) used[number] = false;
}

export class LineScanner {
  readonly #kernel: Kernel;
  readonly #area: Area;
  readonly #bytes: Buffer;
  readonly #found: Uint32Array;
  readonly #onCandidate: (candidate: Candidate) => void;
  /** Bytes in the buffer that are not scanned yet, or belong to the next piece. */
  #held = 0;
  #base = 0;
  #lines = 0;
  #isInLong = false;
  #longLines = 0;
  #endsOpen = false;

  constructor(table: Table, area: number, onCandidate: (candidate: Candidate) => void) {
    this.#area = areaOf(table.end, area);
    this.#kernel = startKernel(table.module, table.memory);
    this.#kernel.attach(HEADER, this.#area.scratch, this.#area.tmp, this.#area.found, MOST_FOUND);
    this.#bytes = Buffer.from(table.memory.buffer, this.#area.buffer, CHUNK + this.#area.pad);
    this.#found = new Uint32Array(table.memory.buffer, this.#area.found, MOST_FOUND);
    this.#onCandidate = onCandidate;
    new Uint8Array(table.memory.buffer).fill(
      NEWLINE,
      this.#area.buffer - this.#area.pad,
      this.#area.buffer + CHUNK + this.#area.pad,
    );
  }

  /** Begins a run at this offset. */
  start(offset: number): void {
    this.#held = 0;
    this.#base = offset;
    this.#lines = 0;
    this.#longLines = 0;
    this.#isInLong = false;
    this.#endsOpen = false;
  }

  /** Where to read the next bytes to; after a line of which the end is not read yet there is more room, up to the whole buffer. */
  room(): Buffer {
    return this.#bytes.subarray(this.#held, Math.min(CHUNK, this.#held + STEP));
  }

  get lines(): number {
    return this.#lines + (this.#endsOpen ? 1 : 0);
  }

  get longLines(): number {
    return this.#longLines;
  }

  /** Offset of the first byte that is not taken yet. */
  get taken(): number {
    return this.#base + this.#held;
  }

  /**
   * Takes `length` bytes that were written to the room; with `isLast` all is scanned, whether a line end is there or not. `ownTo`: the run
   * owns only lines that begin before this offset; true is returned once it is reached.
   */
  take(length: number, isLast: boolean, ownTo = Number.POSITIVE_INFINITY): boolean {
    const size = this.#held + length;
    let use = isLast ? size : this.#bytes.subarray(0, size).lastIndexOf(NEWLINE) + 1;
    let isDone = isLast;
    if (this.#base + size >= ownTo) {
      const from = Math.max(0, ownTo - 1 - this.#base);
      const end = this.#bytes.subarray(0, size).indexOf(NEWLINE, from);
      if (end >= 0 && end + 1 <= use) {
        use = end + 1;
        isDone = true;
      }
    }
    this.#held = size;
    if (use > 0) this.#scan(use, use === size && isLast);
    else if (size >= CHUNK) this.#scanPiece(size);
    return isDone;
  }

  #scan(use: number, isLast: boolean): void {
    const endsOpen = isLast && this.#bytes[use - 1] !== NEWLINE;
    this.#search(use, this.#isInLong);
    this.#isInLong = false;
    this.#endsOpen = endsOpen;
    this.#keep(use);
  }

  /** The buffer is full and holds no line end: a piece of a line. */
  #scanPiece(size: number): void {
    if (!this.#isInLong) this.#longLines++;
    const cut = this.#wordEnd(size, size - OVERLAP);
    this.#search(cut, true);
    this.#isInLong = true;
    this.#keep(this.#wordEnd(cut - OVERLAP, cut - 2 * OVERLAP));
  }

  /** The place behind the last space, comma or quote before `to`; `to` where there is none down to `least`. */
  #wordEnd(to: number, least: number): number {
    for (let at = to; at > least; at--) {
      const byte = this.#bytes[at - 1] ?? 0;
      if (byte <= 32 || byte === 34 || byte === 44 || byte === 59 || byte === 124) return at;
    }
    return to;
  }

  #keep(from: number): void {
    this.#bytes.copyWithin(0, from, this.#held);
    this.#held -= from;
    this.#base += from;
  }

  #search(use: number, isPiece: boolean): void {
    // At least one byte behind the text: what ends with the text ends there.
    const padded = Math.ceil((use + 1) / 64) * 64;
    const saved = Buffer.from(this.#bytes.subarray(use, padded + 64));
    this.#bytes.fill(NEWLINE, use, padded + 64);
    const kernel = this.#kernel;
    const { buffer } = this.#area;
    kernel.begin();
    const state = { line: this.#lines, at: 0, end: -1 };
    for (let done = 0; done < padded; ) {
      kernel.resetFound();
      const scanned = kernel.scan(buffer + done, padded - done);
      done += scanned;
      const count = kernel.foundSoFar();
      if (count > 0) this.#tell(count, use, isPiece, state);
      if (scanned === 0 && count === 0) throw new Error('the kernel does not go on');
    }
    this.#lines += kernel.linesSoFar() - (padded - use);
    saved.copy(this.#bytes, use);
  }

  #tell(
    count: number,
    use: number,
    isPiece: boolean,
    state: { line: number; at: number; end: number },
  ): void {
    const { buffer } = this.#area;
    const places = this.#found.subarray(0, count).sort();
    for (const place of places) {
      const at = place - buffer;
      if (at < state.end || at < 0 || at >= use) continue;
      const start = at === 0 ? 0 : this.#bytes.lastIndexOf(NEWLINE, at - 1) + 1;
      const next = this.#bytes.indexOf(NEWLINE, at);
      const end = next < 0 || next > use ? use : next;
      state.line += this.#kernel.countLines(buffer + state.at, start - state.at);
      state.at = start;
      state.end = end;
      const stop = end > start && this.#bytes[end - 1] === RETURN ? end - 1 : end;
      this.#onCandidate({
        bytes: this.#bytes.subarray(start, stop),
        line: state.line,
        offset: this.#base + start,
        // A first line that began in the piece before, or a buffer without any line end.
        isPiece: isPiece && start === 0,
      });
    }
  }
}
