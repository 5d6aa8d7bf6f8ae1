// Scans a stream chunk by chunk: what comes out of archives, and text that had to be decoded first.
import { type Candidate, freeArea, LineScanner, takeArea } from './scanner.ts';
import type { Table } from './table.ts';

export interface Scanned {
  bytes: number;
  lines: number;
  /** Lines longer than the buffer, searched in overlapping pieces. */
  longLines: number;
  isStopped: boolean;
}

export interface StreamOptions {
  /** `lineNumber` is physical, from 1; `offset` in bytes of the stream. The bytes are good only during the call. */
  onCandidate(lineBytes: Buffer, lineNumber: number, offset: number, isPiece: boolean): void;
  /** Bytes since the last call. */
  onProgress?(bytes: number): void;
  signal?: AbortSignal | undefined;
}

/** Scans a stream of bytes of any sizes; errors of the stream are thrown to the caller after what came before them was searched. */
export async function scanStream(
  table: Table,
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { onCandidate, onProgress, signal }: StreamOptions,
): Promise<Scanned> {
  const area = takeArea(table);
  const tell = ({ bytes, line, offset, isPiece }: Candidate) => onCandidate(bytes, line + 1, offset, isPiece);
  const scanner = new LineScanner(table, area, tell);
  scanner.start(0);
  let total = 0;
  let fresh = 0;
  const finish = (isLast: boolean): void => {
    const length = fresh;
    // Where a candidate's receiver throws, these bytes are not searched again.
    fresh = 0;
    scanner.take(length, isLast);
  };
  try {
    for await (const chunk of source) {
      if (signal?.aborted) break;
      for (let at = 0; at < chunk.length; ) {
        const room = scanner.room();
        const part = chunk.subarray(at, at + room.length - fresh);
        room.set(part, fresh);
        at += part.length;
        fresh += part.length;
        total += part.length;
        if (fresh === room.length) finish(false);
      }
      onProgress?.(chunk.length);
    }
  } finally {
    finish(true);
    freeArea(table, area);
  }
  return {
    bytes: total,
    lines: scanner.lines,
    longLines: scanner.longLines,
    isStopped: signal?.aborted ?? false,
  };
}
