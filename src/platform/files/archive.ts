// Reads entries of a ZIP archive within limits: count, size, ratio, nesting, names; refuses what goes beyond them.
import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { done, failed, type Result } from '../result.ts';

export type ArchiveLimits = {
  maximumEntries: number;
  /** Bytes of all entries together, unpacked. */
  maximumTotal: number;
  maximumEntryBytes: number;
  /** Unpacked to packed, for entries over 1 MB. */
  maximumRatio: number;
  /** Where an archive inside the archive is let be (and left unopened); elsewhere it is refused. */
  nestedUnder: RegExp | null;
};

export type ArchiveProblem = {
  code: 'damaged' | 'too-many-entries' | 'too-large' | 'ratio' | 'nested' | 'encrypted' | 'bad-name';
  entry: string | null;
};

/** For DOCX and XLSX: Word keeps embedded sheets in a folder of their own. */
export const officeLimits: ArchiveLimits = {
  maximumEntries: 2_000,
  maximumTotal: 200 * 1024 * 1024,
  maximumEntryBytes: 60 * 1024 * 1024,
  maximumRatio: 150,
  nestedUnder: /^(?:word|xl|ppt)\/embeddings\//,
};

const ratioMatters = 1024 * 1024;
const archiveName = /\.(?:zip|docx|docm|xlsx|xlsm|pptx|7z|rar|gz|bz2|xz|tar|jar)$/i;

function refusalOf(entry: Entry, limits: ArchiveLimits): ArchiveProblem | null {
  const name = entry.fileName;
  const refuse = (code: ArchiveProblem['code']): ArchiveProblem => ({ code, entry: name });
  if (entry.isEncrypted()) return refuse('encrypted');
  if (archiveName.test(name) && !limits.nestedUnder?.test(name)) return refuse('nested');
  if (entry.uncompressedSize > limits.maximumEntryBytes) return refuse('too-large');
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  return entry.uncompressedSize > ratioMatters && ratio > limits.maximumRatio ? refuse('ratio') : null;
}

/** yauzl destroys the stream with an error where an entry unpacks to more than it declares. */
async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function readWanted(
  zip: ZipFile,
  limits: ArchiveLimits,
  isWanted: (name: string) => boolean,
): Promise<Result<Map<string, Uint8Array>, ArchiveProblem>> {
  const wanted: Entry[] = [];
  let count = 0;
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const refused = refusalOf(entry, limits);
    if (refused) return failed(refused);
    total += entry.uncompressedSize;
    if (++count > limits.maximumEntries) return failed({ code: 'too-many-entries', entry: null });
    if (total > limits.maximumTotal) return failed({ code: 'too-large', entry: null });
    if (isWanted(entry.fileName)) wanted.push(entry);
  }
  const entries = new Map<string, Uint8Array>();
  for (const entry of wanted) {
    if (entries.has(entry.fileName)) return failed({ code: 'bad-name', entry: entry.fileName });
    entries.set(entry.fileName, await bytesOf(await zip.openReadStreamPromise(entry)));
  }
  return done(entries);
}

/**
 * The wanted entries by name. All entries are held against the limits before the first is unpacked; names that leave
 * the archive (`..`, absolute) and two entries of one name are refused.
 */
export async function readArchive(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limits = officeLimits,
): Promise<Result<Map<string, Uint8Array>, ArchiveProblem>> {
  let zip: ZipFile | null = null;
  try {
    zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      strictFileNames: true,
    });
    return await readWanted(zip, limits, isWanted);
  } catch (error) {
    const isName =
      error instanceof Error &&
      /invalid (?:relative path|characters in fileName)|absolute path/.test(error.message);
    return failed({ code: isName ? 'bad-name' : 'damaged', entry: null });
  } finally {
    zip?.close();
  }
}
