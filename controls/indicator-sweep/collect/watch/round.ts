// One round of a machine that watches its logs: what is new in them is searched, and only that.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Coverage, Hit } from '../contract.ts';
import { EDGE, edged, linesOf } from '../edges.ts';
import { hashed, inUtf8 } from '../input/bytes.ts';
import type { Encoding } from '../input/kind.ts';
import { emptyCoverage } from '../input/open.ts';
import { reasonOf } from '../input/reasons.ts';
import { walk } from '../input/walk.ts';
import type { Loaded } from '../load.ts';
import type { LogOptions } from '../logs/reader.ts';
import { OneLog, type Searching } from '../one-log.ts';
import { indexOf } from '../scan/index-of.ts';
import { scanStream } from '../scan/stream.ts';
import type { Table } from '../scan/table.ts';
import { type SweepOptions, sweep } from '../sweep.ts';
import type { KnownLogs, News } from './known-logs.ts';

export interface RoundOptions extends Pick<SweepOptions, 'threads'> {
  log: Partial<LogOptions>;
  signal: AbortSignal;
  onHit(hit: Hit): void;
  onCovered(covered: Coverage[]): void;
}

/** `unread`: what could not be read, by path: told again only where the cause has changed. */
export interface Looked {
  news: News[];
  unread: Record<string, string>;
  /** Paths whose cause is new. */
  faults: string[];
}

/** What is new below these paths, but for what `isOwn`. */
export async function look(
  paths: string[],
  isOwn: (path: string) => boolean,
  known: KnownLogs,
  before: Record<string, string>,
): Promise<Looked> {
  const looked: Looked = { news: [], unread: {}, faults: [] };
  for await (const { path, size, skipped } of walk(paths)) {
    if (isOwn(path)) continue;
    let reason: string | null = skipped;
    if (!skipped) {
      try {
        const news = await known.newsOf(path, size);
        if (news) looked.news.push(news);
      } catch (error) {
        reason = reasonOf(error);
      }
    }
    if (!reason) continue;
    looked.unread[path] = reason;
    if (before[path] !== reason) looked.faults.push(path);
  }
  return looked;
}

/** Searches what is new; false where it was stopped, and nothing of the round may be kept. */
export async function searchNews(
  { table, allow }: Loaded,
  { news, faults }: Looked,
  known: KnownLogs,
  options: RoundOptions,
): Promise<boolean> {
  const { signal, onHit, onCovered, log, threads } = options;
  const index = indexOf(table);
  const searching: Searching = { index, allow, log, onHit };
  try {
    for (const one of news) {
      if (signal.aborted) return false;
      if (one.kind.is !== 'text') continue;
      if (one.to > one.from) {
        const coverage = await searchPart(one, one.kind, table, searching, signal);
        onCovered([coverage]);
        if (!coverage.skipped) await known.searched(one, coverage.lines);
      } else await known.searched(one, 0);
    }
  } finally {
    index.release();
  }
  const whole = news.filter(({ kind }) => kind.is !== 'text');
  const paths = [...whole.map(({ path }) => path), ...faults];
  await sweep(table, paths, { threads, allow, log, signal, digests: true, onHit, onCovered });
  for (const one of whole) await known.searched(one, 0);
  return !signal.aborted;
}

/** Part of one log of text, with the numbers of its lines as they stand in the whole. */
async function searchPart(
  { path, from, to, lines }: News,
  { encoding, bom }: { encoding: Encoding; bom: number },
  table: Table,
  searching: Searching,
  signal: AbortSignal,
): Promise<Coverage> {
  const { mtimeMs } = await stat(path);
  const log = new OneLog({ ...emptyCoverage(path), encoding }, searching, mtimeMs);
  const { coverage } = log;
  const digest = createHash('sha256');
  const bytes = hashed(createReadStream(path, { start: from, end: to - 1, highWaterMark: 1 << 20 }), digest);
  const text = edged(
    inUtf8(bytes, encoding, from === 0 ? bom : 0),
    (head) => log.begin(head),
    (tail) => log.end(tail),
  );
  try {
    // A log with a header says in its first lines what its last ones mean.
    if (from > 0) log.readBy(await headOf(path, encoding, bom));
    const scanned = await scanStream(table, text, {
      signal,
      onCandidate: (line, number, offset) => log.candidate(line, number + lines, offset + from),
    });
    Object.assign(coverage, { bytes: to - from, lines: scanned.lines, sha256: digest.digest('hex') });
  } catch (error) {
    coverage.skipped = { reason: reasonOf(error), at: `byte ${from}` };
  }
  return coverage;
}

async function headOf(path: string, encoding: Encoding, bom: number): Promise<string[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of inUtf8(createReadStream(path, { end: EDGE - 1 }), encoding, bom))
    chunks.push(chunk);
  return linesOf(Buffer.concat(chunks));
}
