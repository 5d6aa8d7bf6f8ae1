// A file of one JSON a line. Where the disk is full it ends with a whole line and says so; the search goes on.
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';

const FLUSH_AT = 1 << 20;
const STANDARD_OUTPUT = 1;

export class LinesFile<T> {
  readonly #file: number;
  readonly #path: string;
  #waiting: string[] = [];
  #waitingSize = 0;
  #bytes: number;
  #fault: string | null = null;

  /** "-" is standard output; `from`: goes on behind these bytes of what is there. Throws where it cannot be opened. */
  constructor(path: string, from = 0) {
    this.#path = path;
    this.#file = path === '-' ? STANDARD_OUTPUT : openSync(path, from > 0 ? 'r+' : 'w');
    if (from > 0) ftruncateSync(this.#file, from);
    this.#bytes = from;
  }

  /** Why it is not whole; null where it is. */
  get fault(): string | null {
    return this.#fault === null ? null : `${this.#path}: ${this.#fault}`;
  }

  /** Bytes of whole lines that are written. */
  get bytes(): number {
    return this.#bytes;
  }

  write = (value: T): void => {
    if (this.#fault !== null) return;
    const line = `${JSON.stringify(value)}\n`;
    this.#waiting.push(line);
    this.#waitingSize += line.length;
    if (this.#waitingSize >= FLUSH_AT) this.flush();
  };

  flush(): void {
    const bytes = Buffer.from(this.#waiting.join(''));
    this.#waiting = [];
    this.#waitingSize = 0;
    if (this.#fault !== null) return;
    try {
      for (let at = 0; at < bytes.length; ) at += this.#writeSome(bytes, at);
      this.#bytes += bytes.length;
    } catch (error) {
      this.#fault = (error as Error).message;
      this.#cutBack();
    }
  }

  #writeSome(bytes: Buffer, at: number): number {
    if (this.#file === STANDARD_OUTPUT) return writtenOut(bytes, at);
    return writeSync(this.#file, bytes, at, bytes.length - at, this.#bytes + at);
  }

  #cutBack(): void {
    try {
      ftruncateSync(this.#file, this.#bytes);
    } catch {
      // A pipe or a device: what went out is out.
    }
  }

  close(): void {
    this.flush();
    if (this.#file !== STANDARD_OUTPUT) closeSync(this.#file);
  }
}

const clock = new Int32Array(new SharedArrayBuffer(4));

/** A pipe that is full takes nothing for a while; where its reader has gone nobody needs more. */
function writtenOut(bytes: Buffer, at: number): number {
  try {
    return writeSync(STANDARD_OUTPUT, bytes, at);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') process.exit(0);
    if (code !== 'EAGAIN') throw error;
    Atomics.wait(clock, 0, 0, 2);
    return 0;
  }
}
