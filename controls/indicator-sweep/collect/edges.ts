// The first and the last bytes of a log: enough to tell its format and the times that it begins and ends with.
import { closeSync, openSync, readSync } from 'node:fs';
import type { Bytes } from './input/bytes.ts';

export const EDGE = 65_536;

/** Whole lines at the beginning, and at the end. */
export interface Edges {
  head: string[];
  tail: string[];
}

export const linesOf = (bytes: Uint8Array): string[] =>
  Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split('\n');

function edgesOf(head: Uint8Array, tail: Uint8Array, isWhole: boolean): Edges {
  const first = linesOf(head);
  if (!isWhole && first.length > 1) first.pop();
  const last = linesOf(tail);
  if (!isWhole && last.length > 1) last.shift();
  return { head: first, tail: last };
}

/** Of a plain file; none of one that cannot be read. */
export function edgesOfFile(path: string, size: number): Edges {
  try {
    const file = openSync(path, 'r');
    try {
      const take = (from: number) => {
        const bytes = Buffer.alloc(EDGE);
        return bytes.subarray(0, readSync(file, bytes, 0, EDGE, from));
      };
      return edgesOf(take(0), take(Math.max(0, size - EDGE)), size <= EDGE);
    } finally {
      closeSync(file);
    }
  } catch {
    return { head: [], tail: [] };
  }
}

/** Passes a stream on and remembers its edges; nothing is passed on before `onHead` was told of the head. */
export async function* edged(
  source: Bytes,
  onHead: (head: string[]) => void,
  onTail: (tail: string[]) => void,
): AsyncGenerator<Uint8Array> {
  let held: Buffer[] | null = [];
  let size = 0;
  const tail = new Tail();
  for await (const chunk of source) {
    tail.add(chunk);
    size += chunk.length;
    if (held === null) {
      yield chunk;
      continue;
    }
    held.push(Buffer.from(chunk));
    if (size < EDGE) continue;
    onHead(edgesOf(Buffer.concat(held).subarray(0, EDGE), new Uint8Array(), false).head);
    yield* held;
    held = null;
  }
  if (held) {
    onHead(linesOf(Buffer.concat(held)));
    yield* held;
  }
  onTail(edgesOf(new Uint8Array(), tail.bytes(), size <= EDGE).tail);
}

/** The last bytes of a stream: one copied buffer, however many chunks pass. */
class Tail {
  readonly #room = Buffer.alloc(2 * EDGE);
  #length = 0;

  add(chunk: Uint8Array): void {
    const last = chunk.subarray(-EDGE);
    if (this.#length + last.length > this.#room.length) {
      const kept = Math.min(this.#length, EDGE);
      this.#room.copyWithin(0, this.#length - kept, this.#length);
      this.#length = kept;
    }
    this.#room.set(last, this.#length);
    this.#length += last.length;
  }

  bytes = (): Uint8Array => this.#room.subarray(Math.max(0, this.#length - EDGE), this.#length);
}
