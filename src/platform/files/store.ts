// Keeps bytes by their SHA-256: streamed to quarantine, hashed on the way, synced to disk before anything refers to them.
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export const MAX_FILE_BYTES = 50 * 1024 * 1024;

export type KeepProblem = { code: 'empty' } | { code: 'too-big'; limit: number };
export type Kept =
  | { ok: true; value: { sha256: string; size: number } }
  | { ok: false; problem: KeepProblem };

export type Passing =
  | { ok: true; value: { id: string; sha256: string; size: number } }
  | { ok: false; problem: KeepProblem };

export interface FileStore {
  /** Takes a stream in, up to `limit` bytes (50 MB). Nothing is left behind where it is refused. */
  keep(stream: AsyncIterable<Uint8Array>, limit?: number): Promise<Kept>;
  read(sha256: string): Promise<Uint8Array>;
  stream(sha256: string): ReadStream;
  /** Takes bytes in that only pass through: no row refers to them, and whoever uses them removes them. `id` names them. */
  pass(stream: AsyncIterable<Uint8Array>, limit?: number): Promise<Passing>;
  /** Where passing bytes lie, for a process of our own that reads them by itself. */
  passingPath(id: string): string;
  /** Removes passing bytes; those that are gone already are no fault. */
  dropPassing(ids: readonly string[]): Promise<void>;
  /** Where the bytes lie, for a process of our own that reads them by itself. */
  pathOf(sha256: string): string;
  /** What was made of these bytes and kept under this name (letters, digits, dots, hyphens); null where nothing was. */
  derived(sha256: string, name: string): Promise<Uint8Array | null>;
  /** Keeps what can be made again at any time: it is not synced, and may be thrown away. */
  keepDerived(sha256: string, name: string, bytes: Uint8Array): Promise<void>;
}

/** A store in this folder of the disk. The same bytes are kept once. */
export async function openFileStore(folder: string): Promise<FileStore> {
  const quarantine = join(folder, 'quarantine');
  const passing = join(folder, 'passing');
  await mkdir(quarantine, { recursive: true, mode: 0o700 });
  await mkdir(passing, { recursive: true, mode: 0o700 });
  const pathOf = (sha256: string) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a SHA-256');
    return join(folder, sha256.slice(0, 2), sha256);
  };
  const passingPath = (id: string) => {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error('not an id');
    return join(passing, id);
  };
  const derivedPath = (sha256: string, name: string) => {
    if (!/^[\w.-]{1,60}$/.test(name)) throw new Error('not a name');
    return `${join(folder, 'derived', sha256.slice(0, 2), basename(pathOf(sha256)))}-${name}`;
  };
  return {
    pathOf,
    derived: (sha256, name) => readFile(derivedPath(sha256, name)).catch(() => null),
    async keepDerived(sha256, name, bytes) {
      const path = derivedPath(sha256, name);
      const waiting = join(quarantine, randomUUID());
      await writeFile(waiting, bytes, { mode: 0o600 });
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await rename(waiting, path);
    },
    read: (sha256) => readFile(pathOf(sha256)),
    passingPath,
    async pass(stream, limit = MAX_FILE_BYTES) {
      const id = randomUUID();
      const taken = await takeIn(stream, passingPath(id), limit);
      if (taken.ok) return { ok: true, value: { id, ...taken.value } };
      await rm(passingPath(id), { force: true });
      return taken;
    },
    async dropPassing(ids) {
      for (const id of ids) await rm(passingPath(id), { force: true });
    },
    stream: (sha256) => createReadStream(pathOf(sha256)),
    async keep(stream, limit = MAX_FILE_BYTES) {
      const waiting = join(quarantine, randomUUID());
      const taken = await takeIn(stream, waiting, limit);
      if (!taken.ok) {
        await rm(waiting, { force: true });
        return taken;
      }
      await settle(waiting, pathOf(taken.value.sha256));
      return taken;
    },
  };
}

async function takeIn(stream: AsyncIterable<Uint8Array>, path: string, limit: number): Promise<Kept> {
  const file = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.byteLength;
      if (size > limit) return { ok: false, problem: { code: 'too-big', limit } };
      hash.update(chunk);
      await file.write(chunk);
    }
    if (size === 0) return { ok: false, problem: { code: 'empty' } };
    await file.sync();
  } finally {
    await file.close();
  }
  return { ok: true, value: { sha256: hash.digest('hex'), size } };
}

/** Moves a finished file to its name; the folder is synced too, so that the name survives a power cut. */
async function settle(waiting: string, path: string): Promise<void> {
  if (await stat(path).catch(() => null)) return rm(waiting, { force: true });
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await rename(waiting, path);
  if (process.platform === 'win32') return;
  const folder = await open(dirname(path));
  await folder.sync();
  await folder.close();
}
