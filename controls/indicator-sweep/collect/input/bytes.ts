// Streams of bytes: a look at the head, decompression that keeps what was readable, a budget against bombs, encodings to UTF-8.
import type { Hash } from 'node:crypto';
import type { Transform } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import type { Encoding } from './kind.ts';
import { Unreadable } from './reasons.ts';

export type Bytes = AsyncIterable<Uint8Array>;

/** The first bytes of a stream, and the stream again from its start. An error after some bytes comes later, in its place. */
export async function peeked(source: Bytes, size: number): Promise<{ head: Uint8Array; all: Bytes }> {
  const iterator = source[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let failure: unknown = null;
  let isDone = false;
  while (length < size && !isDone && failure === null) {
    try {
      const next = await iterator.next();
      if (next.done) isDone = true;
      else chunks.push(next.value);
      length += next.value?.length ?? 0;
    } catch (error) {
      if (length === 0) throw error;
      failure = error;
    }
  }
  async function* all(): Bytes {
    try {
      yield* chunks.splice(0);
      if (failure !== null) throw failure;
      while (!isDone) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head: Buffer.concat(chunks).subarray(0, size), all: all() };
}

/** Bytes that decompression hands out at once. */
const OUT = 1 << 18;

export const gunzipped = (source: Bytes): Bytes => through(source, createGunzip({ chunkSize: OUT }));
export const unzstded = (source: Bytes): Bytes => through(source, createZstdDecompress({ chunkSize: OUT }));

/** Through a transform, every byte that came before an error first: what a cut archive still holds is read. */
export async function* through(source: Bytes, transform: Transform): Bytes {
  const ready: Uint8Array[] = [];
  let failure: unknown = null;
  let isDone = false;
  let wake = () => {};
  transform.on('data', (chunk: Uint8Array) => {
    ready.push(chunk);
    if (ready.length > 8) transform.pause();
    wake();
  });
  const fail = (error: unknown) => {
    failure ??= error;
    wake();
  };
  transform.on('error', fail);
  transform.on('end', () => {
    isDone = true;
    wake();
  });
  const feeding = feed(source, transform).catch(fail);
  try {
    for (;;) {
      for (let chunk = ready.shift(); chunk; chunk = ready.shift()) yield chunk;
      if (isDone) break;
      if (failure !== null && ready.length === 0) throw failure;
      transform.resume();
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (ready.length > 0 || isDone || failure !== null) resolve();
      });
    }
    await feeding;
  } finally {
    transform.destroy();
  }
}

async function feed(source: Bytes, transform: Transform): Promise<void> {
  for await (const chunk of source) {
    if (transform.destroyed) return;
    if (transform.write(chunk)) continue;
    await drained(transform);
  }
  transform.end();
}

interface Fillable {
  on(event: 'drain' | 'close', listener: () => void): unknown;
  off(event: 'drain' | 'close', listener: () => void): unknown;
}

/** Once it takes more, or is closed. */
export function drained(full: Fillable): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      full.off('drain', go);
      full.off('close', go);
      resolve();
    };
    full.on('drain', go);
    full.on('close', go);
  });
}

export interface Limits {
  /** Archives in archives. */
  depth: number;
  /** Bytes out for each byte of the file on disk, beyond `free` bytes. */
  ratio: number;
  free: number;
  members: number;
}

export const LIMITS: Limits = { depth: 3, ratio: 300, free: 1 << 29, members: 200_000 };

/** What one file on disk may unpack to, over all its members and layers. */
export class Budget {
  /** Set once the file has unpacked to too much; nothing more of it is read. */
  fault: Unreadable | null = null;
  private out = 0;
  private members = 0;
  private readonly most: number;
  private readonly limits: Limits;
  constructor(size: number, limits: Limits) {
    this.limits = limits;
    this.most = Math.max(limits.free, size * limits.ratio);
  }

  member(): void {
    if (this.fault) throw this.fault;
    if (++this.members > this.limits.members) throw new Unreadable('too-many');
  }

  async *spent(source: Bytes): Bytes {
    for await (const chunk of source) {
      this.out += chunk.length;
      if (this.out > this.most) this.fault ??= new Unreadable('bomb', `${this.out} bytes`);
      if (this.fault) throw this.fault;
      yield chunk;
    }
  }
}

/** Bytes of UTF-8, without the byte order mark. */
export async function* inUtf8(source: Bytes, encoding: Encoding, bom: number): Bytes {
  let skip = bom;
  const decoder = encoding === 'utf-8' ? null : new TextDecoder(encoding, { ignoreBOM: true });
  for await (const chunk of source) {
    const own = skip > 0 ? chunk.subarray(Math.min(skip, chunk.length)) : chunk;
    skip -= chunk.length - own.length;
    if (own.length === 0) continue;
    yield decoder ? Buffer.from(decoder.decode(own, { stream: true })) : own;
  }
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield Buffer.from(rest);
}

/**
 * The same bytes, of a decompression: a buffer's memory is given back as soon as its last byte was used, that is, when the next chunk is
 * asked for. Left to the garbage collector, a gigabyte of such buffers costs as much time as decompressing it.
 */
export async function* givingBack(source: Bytes): Bytes {
  for await (const chunk of source) {
    yield chunk;
    const { buffer, byteOffset, length } = chunk;
    // Bytes before the end of its buffer: the decompression goes on writing behind them.
    const isFull = buffer.byteLength === OUT && byteOffset + length === OUT;
    if (isFull && buffer instanceof ArrayBuffer) buffer.transfer(0);
  }
}

/** The same bytes; each has passed through the digest before it is handed on. */
export async function* hashed(source: Bytes | Iterable<Uint8Array>, hash: Hash): Bytes {
  for await (const chunk of source) {
    hash.update(chunk);
    yield chunk;
  }
}
