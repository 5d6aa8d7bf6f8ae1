// Opens what is to be searched: files, folders, archives and archives in them, each as bytes of UTF-8 with its name and coverage.
import { createHash, type Hash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import type { Coverage } from '../contract.ts';
import {
  Budget,
  type Bytes,
  givingBack,
  gunzipped,
  hashed,
  inUtf8,
  LIMITS,
  type Limits,
  peeked,
  unzstded,
} from './bytes.ts';
import { HEAD, type InputKind, kindOf } from './kind.ts';
import type { Member } from './members.ts';
import { reasonOf, type SkipReason } from './reasons.ts';
import { walk } from './walk.ts';

/** Something to search, or something that could not be opened (`stream` null, the cause in `coverage.skipped`). */
export interface Input {
  /** The path; a member of an archive is `archive.zip!member`. */
  name: string;
  /** A plain file in UTF-8, which workers may read by ranges from byte `from` (after a byte order mark). */
  plainFile: { path: string; size: number; from: number } | null;
  /**
   * The bytes in UTF-8, to be read once and before the next input is asked for (what is left is passed over); a chunk is good only until
   * the next is asked for. It never throws: where reading fails, it ends, and `coverage.skipped` tells why and after how many bytes.
   */
  stream: Bytes | null;
  /** `encoding` and `skipped` are set here, `bytes` and `sha256` when the stream has ended: of the file as it lies on the disk, or of a member's bytes. */
  coverage: Coverage;
  /** When the file on the disk was last written to, in milliseconds since 1970; null where nothing is to be read. */
  modified: number | null;
}

/** All inputs below these paths, in a stable order, one at a time. */
export async function* openInputs(paths: string[], limits: Partial<Limits> = {}): AsyncGenerator<Input> {
  const all = { ...LIMITS, ...limits };
  for await (const { path, size, modified, skipped } of walk(paths)) {
    if (skipped) yield closed(path, skipped);
    else yield* new Opener(path, size, modified, all).file();
  }
}

/** Null: it cannot be read, and whoever reads it will tell why. */
function kindOfFile(path: string): InputKind | null {
  try {
    const file = openSync(path, 'r');
    try {
      const head = Buffer.alloc(HEAD);
      return kindOf(head.subarray(0, readSync(file, head)));
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

/** Opened when it is first asked for bytes. */
async function* bytesOf(path: string): Bytes {
  const source = createReadStream(path, { highWaterMark: 1 << 20 });
  try {
    yield* source as AsyncIterable<Buffer>;
  } finally {
    source.destroy();
  }
}

/** The digest of a file as it lies on the disk. */
export async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest('hex');
}

/** A coverage of nothing yet. */
export function emptyCoverage(file: string): Coverage {
  return {
    file,
    encoding: null,
    format: null,
    bytes: 0,
    lines: 0,
    firstTime: null,
    lastTime: null,
    linesWithoutDevice: 0,
    hits: 0,
    sha256: null,
    skipped: null,
  };
}

function closed(name: string, reason: SkipReason): Input {
  const coverage = { ...emptyCoverage(name), skipped: { reason, at: null } };
  return { name, plainFile: null, stream: null, coverage, modified: null };
}

/** Layers of compression (`.gz` in `.gz`) that are taken off one input. */
const LAYERS = 6;

class Opener {
  private readonly path: string;
  private readonly size: number;
  private readonly modified: number;
  private readonly limits: Limits;
  private readonly budget: Budget;
  /** Of the file as it lies on the disk: packed, where it is packed. */
  private readonly onDisk = createHash('sha256');
  /** Faults already told in the coverage of a member. */
  private readonly told = new WeakSet<object>();
  constructor(path: string, size: number, modified: number, limits: Limits) {
    this.path = path;
    this.size = size;
    this.modified = modified;
    this.limits = limits;
    this.budget = new Budget(size, limits);
  }

  /** Most logs are plain: their kind is told by their head, and the file is read by others. */
  async *file(): AsyncGenerator<Input> {
    const { path, size } = this;
    const all = hashed(bytesOf(path), this.onDisk);
    const kind = kindOfFile(path);
    if (kind?.is === 'text' && kind.encoding === 'utf-8')
      yield* this.text(path, all, kind.encoding, kind.bom, { path, size, from: kind.bom });
    else yield* this.stream(path, all, 0, 0);
  }

  private async *stream(name: string, source: Bytes, depth: number, layers: number): AsyncGenerator<Input> {
    try {
      const { head, all } = await peeked(source, HEAD);
      const kind = kindOf(head);
      if (kind.is === 'none') {
        yield closed(name, kind.reason);
      } else if (kind.is === 'text') {
        yield* this.text(name, all, kind.encoding, kind.bom, null);
      } else if (kind.is === 'gz' || kind.is === 'zst') {
        if (layers >= LAYERS) yield closed(name, 'too-deep');
        else
          yield* this.stream(
            name,
            this.budget.spent((kind.is === 'gz' ? gunzipped : unzstded)(all)),
            depth,
            layers + 1,
          );
      } else if (depth >= this.limits.depth) {
        yield closed(name, 'too-deep');
      } else {
        // Loaded where there is an archive: most logs are none, and a program that starts at once is worth more.
        const { archived } = await import('./members.ts');
        const onDisk = depth === 0 && layers === 0 ? this.path : null;
        yield* this.members(name, await archived(kind.is, all, onDisk), depth);
      }
    } catch (error) {
      if (!this.told.has(error as object)) yield closed(name, reasonOf(error));
      this.told.add(error as object);
      // What lies around it stands on the same bytes, and goes on as far as it can.
    }
  }

  private async *members(
    name: string,
    members: AsyncGenerator<Member>,
    depth: number,
  ): AsyncGenerator<Input> {
    for await (const member of members) {
      this.budget.member();
      yield* this.stream(`${name}!${member.name}`, this.budget.spent(member.bytes), depth + 1, 0);
      if (this.budget.fault) throw this.budget.fault;
    }
  }

  private async *text(
    name: string,
    bytes: Bytes,
    encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252',
    bom: number,
    plainFile: Input['plainFile'],
  ): AsyncGenerator<Input> {
    const coverage = { ...emptyCoverage(name), encoding };
    const isMember = name !== this.path;
    const hash = isMember ? createHash('sha256') : this.onDisk;
    // A member's bytes may lie in one buffer with the next member's.
    const own = isMember ? hashed(bytes, hash) : givingBack(bytes);
    const stream = this.guarded(inUtf8(own, encoding, bom), coverage, hash);
    yield { name, plainFile, stream, coverage, modified: this.modified };
    // A plain file may have been read by other hands.
    if (plainFile) await stream.return(undefined);
    else for await (const _ of stream);
  }

  private async *guarded(bytes: Bytes, coverage: Coverage, hash: Hash): AsyncGenerator<Uint8Array> {
    let size = 0;
    try {
      for await (const chunk of bytes) {
        size += chunk.length;
        yield chunk;
      }
      coverage.sha256 = hash.digest('hex');
    } catch (error) {
      coverage.skipped = { reason: reasonOf(error), at: `byte ${size}` };
      this.told.add(error as object);
    }
    coverage.bytes = size;
  }
}
