// Values as JSON lines to a file or to standard output, in blocks.
import { closeSync, openSync, writeSync } from 'node:fs';

const BLOCK = 512;
const STANDARD_OUTPUT = 1;

/** Writes one JSON a line; "-" is standard output. */
export function jsonLines<T>(path: string): { write(value: T): void; close(): void } {
  const file = path === '-' ? STANDARD_OUTPUT : openSync(path, 'w');
  let waiting: string[] = [];
  const flush = () => {
    const bytes = Buffer.from(waiting.join(''));
    waiting = [];
    for (let at = 0; at < bytes.length; ) at += written(file, bytes, at);
  };
  return {
    write(value) {
      waiting.push(`${JSON.stringify(value)}\n`);
      if (waiting.length >= BLOCK) flush();
    },
    close() {
      flush();
      if (file !== STANDARD_OUTPUT) closeSync(file);
    },
  };
}

const clock = new Int32Array(new SharedArrayBuffer(4));

/** A pipe that is full takes nothing for a while; one whose reader has gone needs no more. */
function written(file: number, bytes: Buffer, at: number): number {
  try {
    return writeSync(file, bytes, at);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE' && file === STANDARD_OUTPUT) process.exit(0);
    if (code !== 'EAGAIN') throw error;
    Atomics.wait(clock, 0, 0, 2);
    return 0;
  }
}
