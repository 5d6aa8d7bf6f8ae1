// The members of a zip file on the disk, by the table at its end: quicker than reading it from the front, where the table is whole.
import { createInflateRaw } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { type Bytes, through } from './bytes.ts';
import type { Member } from './members.ts';
import { Unreadable } from './reasons.ts';

/** The zip, or null where its table cannot be read (cut, broken): it is then read from the front. */
export async function zipFile(path: string): Promise<ZipFile | null> {
  try {
    // Names are only shown, never written to: odd ones are taken as they are.
    return await openPromise(path, { strictFileNames: false, validateEntrySizes: false, autoClose: false });
  } catch {
    return null;
  }
}

export async function* membersOf(zip: ZipFile): AsyncGenerator<Member> {
  try {
    for await (const entry of zip.eachEntry()) {
      if (!entry.fileName.endsWith('/')) yield { name: entry.fileName, bytes: bytesOf(zip, entry) };
    }
  } finally {
    zip.close();
  }
}

async function* bytesOf(zip: ZipFile, entry: Entry): Bytes {
  if (entry.isEncrypted()) throw new Unreadable('encrypted');
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) throw new Unreadable('unknown-archive');
  const packed = await zip.openReadStreamPromise(
    entry,
    entry.compressionMethod === 8 ? { decompress: false } : {},
  );
  if (entry.compressionMethod === 0) yield* packed as Bytes;
  else yield* through(packed as Bytes, createInflateRaw({ chunkSize: 1 << 18 }));
}
