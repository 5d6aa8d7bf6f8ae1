// Sifts a plain list: lines that are their indicator as they stand become records at once; the rest is handed on as text.
import { Buffer } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { startKernel } from '../kernel/kernel.ts';
import { areaOf, CHUNK, HEADER, MOST_FOUND } from './layout.ts';
import { freeArea, takeArea } from './scanner.ts';
import type { Table } from './table.ts';

export interface SiftOptions {
  /** Records one behind the other, as the kernel reads them; good only during the call. */
  onRecords(text: Uint8Array): void;
  /** Each line that is not taken, without its end; false: give up. */
  onLeft(line: string, number: number): boolean;
  /** All bytes of the file, in order. */
  onBytes(bytes: Buffer): void;
}

export interface Sifted {
  /** What stands for the note of each record; see `PLAIN`. */
  lines: Uint32Array;
  /** How many of the records are URLs. */
  urls: number;
}

const NEWLINE = 10;

/**
 * Sifts a list of UTF-8 against the table of what needs care. Null where a line is longer than the buffer, or it was given up: the list
 * is then to be read in the other way, from its begin.
 */
export function siftFile(careful: Table, path: string, options: SiftOptions): Sifted | null {
  const { onRecords, onLeft, onBytes } = options;
  const { memory } = careful;
  const number = takeArea(careful);
  const area = areaOf(careful.end, number);
  const kernel = startKernel(careful.module, memory);
  kernel.attach(HEADER, area.scratch, area.tmp, area.found, MOST_FOUND);
  kernel.siftBegin(1);
  const buffer = Buffer.from(memory.buffer, area.buffer, CHUNK + 1);
  const words = (at: number, length: number) => new Uint32Array(memory.buffer, at, length);
  const lines: Uint32Array[] = [];
  const take = (size: number): boolean => {
    for (let at = 0; at < size; ) {
      at += kernel.sift(area.buffer + at, size - at);
      onRecords(new Uint8Array(memory.buffer, kernel.siftedText(), kernel.siftedLength()));
      lines.push(words(kernel.siftedLines(), kernel.siftedRecords()).slice());
      const left = words(area.found, kernel.siftedLeft() * 2);
      for (let n = 0; n < left.length; n += 2) {
        const start = (left[n] ?? 0) - area.buffer;
        const end = buffer.indexOf(NEWLINE, start);
        if (!onLeft(buffer.toString('utf8', start, end).replace(/\r$/, ''), left[n + 1] ?? 0)) return false;
      }
    }
    return true;
  };
  const file = openSync(path, 'r');
  try {
    for (let held = 0; ; ) {
      const got = readSync(file, buffer, held, CHUNK - held, null);
      onBytes(buffer.subarray(held, held + got));
      const size = held + got;
      if (got === 0 && size > 0) buffer[size] = NEWLINE;
      const whole = got === 0 ? (size > 0 ? size + 1 : 0) : buffer.subarray(0, size).lastIndexOf(NEWLINE) + 1;
      if (!take(whole)) return null;
      if (got === 0) break;
      buffer.copyWithin(0, whole, size);
      held = size - whole;
      if (held === CHUNK) return null;
    }
  } finally {
    closeSync(file);
    freeArea(careful, number);
  }
  return { lines: joined(lines), urls: kernel.siftedUrls() };
}

function joined(parts: Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
