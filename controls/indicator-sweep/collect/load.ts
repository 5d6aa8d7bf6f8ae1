// Lists of indicators from files and folders: merged, judged against the allow-list and the warning lists, compiled for the scan.
import { createHash, hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { RefusedIndicator } from './contract.ts';
import { listDigest } from './digest.ts';
import { AllowList } from './indicators/allow.ts';
import { judgeSet } from './indicators/judge-set.ts';
import { knownLists } from './indicators/known-lists.ts';
import { type Batch, type ListReading, readList, readRows } from './indicators/read.ts';
import { IndicatorSet, type Standing } from './indicators/set.ts';
import { Warnings } from './indicators/warnings.ts';
import { type Bytes, hashed } from './input/bytes.ts';
import { walk } from './input/walk.ts';
import { mergedTable } from './merge.ts';
import { type PlainList, PlainLists } from './plain-lists.ts';
import type { Table } from './scan/table.ts';

export interface LoadOptions {
  /** Files or folders of lists. */
  lists: string[];
  /** A list that is no file: what a bundle holds. */
  given?: { name: string; bytes: Uint8Array }[];
  /** Files of the unit's own names and networks. */
  allow: string[];
  /** Lines of the same that are no file. */
  allowGiven?: { name: string; text: string } | null;
  /** The instant at which an expiry is judged. */
  now: Date;
  leastConfidence?: number;
  /** Rows of the first sheet of a workbook: the reader of XLSX is handed in. */
  workbookRows?(bytes: Uint8Array): Promise<string[][] | null>;
  /** Told of each refused line, so that a list of millions needs no memory for them. */
  onRefused?(refused: RefusedIndicator): void;
}

export interface LoadedList {
  file: string;
  sha256: string;
  taken: number;
  refused: number;
  reading: ListReading | null;
}

export interface Loaded {
  table: Table;
  allow: AllowList;
  lists: LoadedList[];
  counts: Record<Standing, number> & { allowed: number };
  /** How many indicators each warning list holds: they are searched for all the same. */
  warned: { list: string; count: number }[];
  /** Lists that could not be opened, and why. */
  unreadable: { file: string; reason: string }[];
  /** SHA-256 over the lists' own digests in their order: names the list that was swept with. */
  digest: string;
}

/** Exercises and made-up examples use the addresses of documentation; no machine talks to them otherwise. */
export const ADDRESSES = { allowDocumentation: true };

/** Reads all lists; no file of them is kept in memory whole but JSON documents and workbooks. */
export async function loadIndicators(options: LoadOptions): Promise<Loaded> {
  const set = new IndicatorSet({ now: options.now, leastConfidence: options.leastConfidence });
  const lists: LoadedList[] = [];
  const unreadable: Loaded['unreadable'] = [];
  const allow = new AllowList();
  if (options.allowGiven) allow.add(options.allowGiven.name, options.allowGiven.text.split('\n'));
  for await (const { path, skipped } of walk(options.allow)) {
    if (skipped) unreadable.push({ file: path, reason: skipped });
    else allow.add(path, (await readFile(path, 'utf8')).split('\n'));
  }
  const warnings = new Warnings(knownLists);
  const plainLists = new PlainLists(allow, warnings, ADDRESSES);
  for await (const { path, skipped } of walk(options.lists)) {
    const read = skipped ? null : plainLists.read(path);
    if (skipped) unreadable.push({ file: path, reason: skipped });
    else if (read) lists.push(takePlain(path, read, set, options));
    else lists.push(await loadFile(path, set, options));
  }
  for (const { name, bytes } of options.given ?? []) lists.push(await loadText(name, [bytes], set, options));
  for (const refused of allow.refused) options.onRefused?.(refused);
  const { allowed, warned } = judgeSet(set, allow, warnings);
  const merged = mergedTable(set, allowed, plainLists.plain);
  const counts = set.counts();
  return {
    table: merged.table,
    allow,
    lists,
    counts: { ...counts, live: counts.live + merged.plain, allowed: allowed.size },
    warned: [...warned].map(([list, count]) => ({ list, count })),
    unreadable,
    digest: listDigest(lists.map(({ sha256 }) => sha256)),
  };
}

function takePlain(
  path: string,
  { sha256, reading, taken, rest }: PlainList,
  set: IndicatorSet,
  options: LoadOptions,
): LoadedList {
  const loaded = begun(path);
  taker(loaded, set, options)(rest);
  return { ...loaded, sha256, reading, taken: loaded.taken + taken };
}

async function loadFile(path: string, set: IndicatorSet, options: LoadOptions): Promise<LoadedList> {
  const workbook = (await isWorkbook(path)) ? await readFile(path) : null;
  const rows = workbook && (await options.workbookRows?.(workbook));
  if (!workbook || !rows)
    return loadText(path, createReadStream(path, { highWaterMark: 1 << 20 }), set, options);
  const loaded = begun(path);
  taker(loaded, set, options)(readRows(path, rows, ADDRESSES));
  return { ...loaded, sha256: hash('sha256', workbook) };
}

async function loadText(
  name: string,
  bytes: Bytes | Iterable<Uint8Array>,
  set: IndicatorSet,
  options: LoadOptions,
): Promise<LoadedList> {
  const loaded = begun(name);
  const digest = createHash('sha256');
  const take = taker(loaded, set, options);
  const onReading = (reading: ListReading) => {
    loaded.reading = reading;
  };
  for await (const batch of readList(name, hashed(bytes, digest), ADDRESSES, onReading)) take(batch);
  return { ...loaded, sha256: digest.digest('hex') };
}

const begun = (file: string): LoadedList => ({ file, sha256: '', taken: 0, refused: 0, reading: null });

/** Puts what one list gives into the set, counts it, and tells what was refused. */
const taker =
  (loaded: LoadedList, set: IndicatorSet, { onRefused }: LoadOptions) =>
  ({ listed, refused }: Batch): void => {
    for (const one of listed) set.add(loaded.file, one);
    for (const one of refused) onRefused?.(one);
    loaded.taken += listed.length;
    loaded.refused += refused.length;
  };

/** A ZIP, as every XLSX is; what it holds is for its reader to say. */
async function isWorkbook(path: string): Promise<boolean> {
  const opening = createReadStream(path, { start: 0, end: 3 });
  for await (const chunk of opening) return (chunk as Buffer).toString('latin1') === 'PK\u0003\u0004';
  return false;
}
