// Gathers the body of an answer: unpacked as it comes, and never more of it than the bound.
import { Buffer } from 'node:buffer';
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import { FetchFailure } from './failure.ts';

const UNPACK: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};

/** What the agent can unpack, as it says in Accept-Encoding. */
export const ACCEPT_ENCODING = 'gzip, deflate, br, zstd';

export interface Gathered {
  bytes: Buffer;
  /** The body went on beyond the bound; what came before it is here. */
  isCut: boolean;
}

export interface BodyGatherer {
  /** False: enough was seen, or the reader is behind; `onReady` tells when to go on. */
  write(chunk: Buffer): boolean;
  end(): void;
  /** Bytes kept so far, unpacked. */
  size(): number;
  done: Promise<Gathered>;
}

/** `most` bounds the packed and the unpacked bytes. Packed twice, or in a way unknown here, is `bad-encoding`. */
export function gatherBody(encoding: string, most: number, onReady: () => void): BodyGatherer {
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity') return plain(most);
  const open = UNPACK[name];
  if (!open) throw new FetchFailure('bad-encoding', `Content-Encoding: ${encoding.slice(0, 60)}`);
  return unpacking(open(), most, onReady);
}

function plain(most: number): BodyGatherer {
  const { promise, resolve } = Promise.withResolvers<Gathered>();
  const kept = keeper(most);
  return {
    write(chunk) {
      if (kept.add(chunk)) return true;
      resolve({ bytes: kept.bytes(), isCut: true });
      return false;
    },
    end: () => resolve({ bytes: kept.bytes(), isCut: false }),
    size: kept.size,
    done: promise,
  };
}

function unpacking(stream: Transform, most: number, onReady: () => void): BodyGatherer {
  const { promise, resolve, reject } = Promise.withResolvers<Gathered>();
  const kept = keeper(most);
  let packed = 0;
  const cut = () => {
    resolve({ bytes: kept.bytes(), isCut: true });
    stream.destroy();
  };
  stream.on('data', (chunk: Buffer) => void (kept.add(chunk) || cut()));
  stream.on('drain', onReady);
  stream.on('end', () => resolve({ bytes: kept.bytes(), isCut: false }));
  stream.on('error', (error) => reject(new FetchFailure('bad-encoding', error.message)));
  return {
    write(chunk) {
      packed += chunk.length;
      if (packed > most) cut();
      return !stream.destroyed && stream.write(chunk);
    },
    end: () => void stream.end(),
    size: kept.size,
    done: promise,
  };
}

/** Keeps chunks up to the bound; `add` is false once there is more. */
function keeper(most: number) {
  const chunks: Buffer[] = [];
  let size = 0;
  return {
    add(chunk: Buffer): boolean {
      const left = most - size;
      if (left > 0) chunks.push(chunk.length > left ? chunk.subarray(0, left) : chunk);
      size += chunk.length;
      return size <= most;
    },
    size: () => size,
    bytes: (): Buffer => (chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)),
  };
}
