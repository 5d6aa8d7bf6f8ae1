// The sweep: all inputs below some paths against one compiled list, told as hits while it runs and as coverage at the end.
import type { Coverage, Hit } from './contract.ts';
import { edged, edgesOfFile } from './edges.ts';
import type { AllowList } from './indicators/allow.ts';
import { digestOf, type Input, openInputs } from './input/open.ts';
import type { LogOptions } from './logs/reader.ts';
import { OneLog, type Searching } from './one-log.ts';
import { type ScanOptions, scanFiles } from './scan/files.ts';
import { indexOf } from './scan/index-of.ts';
import { scanStream } from './scan/stream.ts';
import type { Table } from './scan/table.ts';

export interface SweepOptions extends Pick<ScanOptions, 'threads' | 'signal'> {
  allow: AllowList;
  log?: Partial<LogOptions>;
  /** Whether each file's SHA-256 is worked out: it costs more than the search itself. */
  digests?: boolean;
  /** Files of an earlier run that need not be searched again, by name. */
  isDone?(file: string): boolean;
  onHit(hit: Hit): void;
  /** Bytes so far, of files as they are decoded. */
  onProgress?(bytes: number): void;
  /** Told after each group of files, when all their hits have been told. */
  onCovered?(covered: Coverage[]): void | Promise<void>;
}

/** Plain files are searched together, so that threads are not started for each. */
const MOST_TOGETHER = 400;
const MOST_BYTES_TOGETHER = 2 ** 30;

/** Bounded in memory whatever the logs hold; a fault of one file is told in its coverage and the others go on. */
export async function sweep(table: Table, paths: string[], options: SweepOptions): Promise<void> {
  const index = indexOf(table);
  const searching: Searching = { index, allow: options.allow, log: options.log ?? {}, onHit: options.onHit };
  let waiting: Plain[] = [];
  let done = 0;
  const covered = async (coverage: Coverage[]) => {
    done += coverage.reduce((sum, { bytes }) => sum + bytes, 0);
    await options.onCovered?.(coverage);
  };
  const flush = async () => {
    const group = waiting;
    waiting = [];
    if (group.length > 0) await covered(await sweepPlain(table, group, searching, options, done));
  };
  try {
    for await (const input of openInputs(paths)) {
      if (options.signal?.aborted) break;
      if (options.isDone?.(input.name)) continue;
      if (input.plainFile) {
        waiting.push({ ...input.plainFile, coverage: input.coverage, modified: input.modified });
        const bytes = waiting.reduce((sum, { size }) => sum + size, 0);
        if (waiting.length >= MOST_TOGETHER || bytes >= MOST_BYTES_TOGETHER) await flush();
      } else {
        await flush();
        await covered([await sweepStream(table, input, searching, options, done)]);
      }
    }
    await flush();
  } finally {
    index.release();
  }
}

type Plain = { path: string; size: number; coverage: Coverage; modified: number | null };

async function sweepPlain(
  table: Table,
  group: Plain[],
  searching: Searching,
  options: SweepOptions,
  done: number,
): Promise<Coverage[]> {
  const logs = new Map<string, OneLog>();
  for (const { path, size, coverage, modified } of group) {
    logs.set(path, new OneLog(coverage, searching, modified, () => edgesOfFile(path, size)));
  }
  const scans = await scanFiles(table, [...logs.keys()], {
    threads: options.threads,
    signal: options.signal,
    onCandidate: (path, bytes, line, offset) => logs.get(path)?.candidate(bytes, line, offset),
    onProgress: (bytes) => options.onProgress?.(done + bytes),
  });
  for (const { path, bytes, lines, error, isStopped } of scans) {
    const log = logs.get(path);
    if (!log) continue;
    log.look();
    const { coverage } = log;
    Object.assign(coverage, { bytes, lines });
    if (error) coverage.skipped = { reason: error === 'EACCES' ? 'no-permission' : 'read-error', at: null };
    if (isStopped) coverage.skipped = { reason: 'stopped', at: null };
    if (options.digests && !coverage.skipped) coverage.sha256 = await digestOf(path);
  }
  return group.map(({ coverage }) => coverage);
}

async function sweepStream(
  table: Table,
  { stream, coverage, modified }: Input,
  searching: Searching,
  { signal, onProgress }: SweepOptions,
  done: number,
): Promise<Coverage> {
  if (!stream) return coverage;
  const log = new OneLog(coverage, searching, modified);
  let bytes = 0;
  const scanned = await scanStream(
    table,
    edged(
      stream,
      (head) => log.begin(head),
      (tail) => log.end(tail),
    ),
    {
      signal,
      onCandidate: (line, number, offset) => log.candidate(line, number, offset),
      onProgress: (more) => {
        bytes += more;
        onProgress?.(done + bytes);
      },
    },
  );
  coverage.lines = scanned.lines;
  coverage.bytes ||= scanned.bytes;
  if (scanned.isStopped) coverage.skipped = { reason: 'stopped', at: `byte ${scanned.bytes}` };
  return coverage;
}
