// Scans plain files with one thread a core; the main thread works too.
import type { Buffer } from 'node:buffer';
import { statSync } from 'node:fs';
import { setImmediate as soon } from 'node:timers/promises';
import { type FileScan, InOrder } from './in-order.ts';
import {
  type Batch,
  COUNTERS,
  DONE_KB,
  MOST_WAITING_KB,
  type Range,
  STOP,
  scanRanges,
  WAITING,
  type Work,
} from './job.ts';
import { freeArea, takeArea } from './scanner.ts';
import type { Table } from './table.ts';
import type { Threads } from './threads.ts';

/** A range: long enough to make a thread's start worth it, short enough that threads end together. */
const RANGE = 8 << 20;
/** Below this a second thread costs more than it brings. */
const WORTH_A_THREAD = 24 << 20;

export interface ScanOptions {
  /** Beside the main one; without them it works alone. */
  threads?: Threads | undefined;
  /** `file` as given; `lineNumber` physical, from 1; `offset` in bytes; `isPiece`: part of a line too long to be taken whole. */
  onCandidate(file: string, lineBytes: Buffer, lineNumber: number, offset: number, isPiece: boolean): void;
  /** Bytes done so far, of all files. */
  onProgress?(bytes: number): void;
  signal?: AbortSignal | undefined;
}

/**
 * Scans regular files; candidates come in the order of files and lines, on this thread. A file that cannot be read is told in its result and
 * the others go on.
 */
export async function scanFiles(table: Table, paths: string[], options: ScanOptions): Promise<FileScan[]> {
  const { onProgress, signal, threads } = options;
  const files = paths.map(fileOf);
  const ranges = rangesOf(files);
  const counters = new Int32Array(new SharedArrayBuffer(COUNTERS * 4));
  const work: Work = { table, paths, sizes: files.map((file) => file.bytes), ranges, counters };
  const order = new InOrder(ranges, files, counters, (file, ...rest) =>
    options.onCandidate(paths[file] ?? '', ...rest),
  );
  const stop = () => Atomics.store(counters, STOP, 1);
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  const helpers = Math.min(threads?.count ?? 0, Math.ceil(total / WORTH_A_THREAD) - 1, ranges.length - 1);
  const areas = Array.from({ length: Math.max(0, helpers) + 1 }, () => takeArea(table));
  const ends = threads?.scan(work, areas.slice(1), (batch) => order.add(batch)) ?? [];
  try {
    const own = (batch: Batch) => {
      Atomics.add(counters, WAITING, batch.bytes.length >> 10);
      order.add(batch);
    };
    for (const _ of scanRanges(work, areas[0] ?? 0, own)) {
      onProgress?.(Atomics.load(counters, DONE_KB) * 1024);
      await soon();
      while (Atomics.load(counters, WAITING) > MOST_WAITING_KB && !order.isDone) await soon();
    }
    await Promise.all(ends);
    onProgress?.(Atomics.load(counters, STOP) === 1 ? Atomics.load(counters, DONE_KB) * 1024 : total);
  } catch (error) {
    stop();
    await Promise.allSettled(ends);
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    for (const area of areas) freeArea(table, area);
  }
  return files;
}

function fileOf(path: string): FileScan {
  const empty = { path, bytes: 0, lines: 0, longLines: 0, error: null, isStopped: false };
  try {
    const stat = statSync(path);
    return stat.isFile() ? { ...empty, bytes: stat.size } : { ...empty, error: 'not-a-file' };
  } catch (error) {
    return { ...empty, error: (error as NodeJS.ErrnoException).code ?? 'unreadable' };
  }
}

function rangesOf(files: FileScan[]): Range[] {
  const ranges: Range[] = [];
  for (const [file, { bytes }] of files.entries()) {
    for (let from = 0; from < bytes; from += RANGE)
      ranges.push({ file, from, to: Math.min(bytes, from + RANGE) });
  }
  return ranges;
}
