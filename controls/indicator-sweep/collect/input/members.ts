// The members of an archive, one after the other as the bytes come: tar and zip, also cut ones and ones inside others.
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { extract } from 'tar-stream';
import { type Bytes, drained } from './bytes.ts';
import { Unreadable } from './reasons.ts';
import { membersOf, zipFile } from './zip-file.ts';

/** One member; its bytes are read before the next member is asked for. */
export interface Member {
  name: string;
  bytes: Bytes;
}

/** `path`: of an archive that is a file of its own; a ZIP is then read by its directory, else as its bytes come. */
export async function archived(
  is: 'tar' | 'zip',
  bytes: Bytes,
  path: string | null,
): Promise<AsyncGenerator<Member>> {
  if (is === 'tar') return tarMembers(bytes);
  const whole = path === null ? null : await zipFile(path);
  return whole ? membersOf(whole) : zipMembers(bytes);
}

async function* tarMembers(source: Bytes): AsyncGenerator<Member> {
  const archive = extract();
  const finish = () => (archive as unknown as { end(): void }).end();
  let failure: unknown = null;
  const feeding = (async () => {
    try {
      for await (const chunk of source) {
        if (archive.destroyed) return;
        if (!archive.write(chunk)) await drained(archive);
      }
      finish();
    } catch (error) {
      failure = error;
      // What was taken in is handed out before the fault is told.
      finish();
    }
  })();
  try {
    for await (const entry of archive) {
      if (entry.header.type !== 'file' && entry.header.type !== 'contiguous-file') {
        entry.resume();
        continue;
      }
      const iterator = (entry as unknown as Bytes)[Symbol.asyncIterator]();
      let last: Promise<unknown> = Promise.resolve();
      const next = () => {
        const one = last.then(() => iterator.next());
        last = one.catch(() => {});
        return one;
      };
      yield { name: entry.header.name, bytes: handedOut(next) };
      // What nobody read is passed over, or the archive would wait for ever.
      while (!(await next()).done);
    }
    await feeding;
  } finally {
    archive.destroy();
  }
  if (failure) throw failure;
}

/** Bytes of a member that goes on living when a reader leaves it early. */
async function* handedOut(next: () => Promise<IteratorResult<Uint8Array>>): Bytes {
  for (let one = await next(); !one.done; one = await next()) yield one.value;
}

const STEP = 16_384;
const STORED = 0;
const DEFLATED = 8;

/** Zip by its local headers: a cut archive gives what it has, and no table at the end has to be trusted. */
async function* zipMembers(source: Bytes): AsyncGenerator<Member> {
  const opened: ZipMember[] = [];
  const unzip = new Unzip((file) => opened.push(new ZipMember(file)));
  unzip.register(UnzipInflate);
  const input = source[Symbol.asyncIterator]();
  let chunk: Uint8Array = new Uint8Array();
  let isDone = false;
  const cut = new Unreadable('truncated');
  const tail: number[] = [];
  const pump = async (): Promise<boolean> => {
    if (isDone) return false;
    if (chunk.length === 0) {
      const next = await input.next();
      if (next.done) {
        isDone = true;
        try {
          unzip.push(new Uint8Array(), true);
        } catch {
          // Cut in the middle of a member: told where that member is read.
        }
        return true;
      }
      chunk = next.value;
    }
    // A small step bounds what one push may inflate to.
    const step = chunk.slice(0, STEP);
    chunk = chunk.subarray(step.length);
    tail.push(...step.subarray(Math.max(0, step.length - 64)));
    tail.splice(0, Math.max(0, tail.length - 128));
    unzip.push(step);
    return true;
  };
  try {
    for (;;) {
      const member = opened.shift();
      if (!member) {
        if (!(await pump())) break;
        continue;
      }
      if (member.file.name.endsWith('/')) member.start();
      else yield { name: member.file.name, bytes: member.read(pump, cut, () => isDone) };
      await member.finish(pump);
    }
  } finally {
    await input.return?.();
  }
  if (!Buffer.from(tail).includes('PK\u0005\u0006', 0, 'latin1')) throw cut;
}

class ZipMember {
  readonly file: UnzipFile;
  private readonly ready: Uint8Array[] = [];
  private isWhole = false;
  private failure: unknown = null;
  private isStarted = false;
  constructor(file: UnzipFile) {
    this.file = file;
  }

  start(): void {
    if (this.isStarted) return;
    this.isStarted = true;
    this.file.ondata = (error, bytes, isLast) => {
      if (error) this.failure = error;
      else this.ready.push(bytes.slice());
      if (isLast) this.isWhole = true;
    };
    if (this.file.compression !== STORED && this.file.compression !== DEFLATED) {
      this.failure = new Unreadable(this.file.compression === 99 ? 'encrypted' : 'unknown-archive');
      return;
    }
    try {
      this.file.start();
    } catch (error) {
      this.failure = error;
    }
  }

  async *read(pump: () => Promise<boolean>, cut: Unreadable, isAtEnd: () => boolean): Bytes {
    this.start();
    for (;;) {
      for (let bytes = this.ready.shift(); bytes; bytes = this.ready.shift())
        if (bytes.length > 0) yield bytes;
      if (this.failure) throw isAtEnd() ? cut : this.failure;
      if (this.isWhole) return;
      if (!(await pump())) throw cut;
    }
  }

  /** Passes over what nobody read. */
  async finish(pump: () => Promise<boolean>): Promise<void> {
    this.start();
    while (!this.isWhole && !this.failure) {
      this.ready.length = 0;
      if (!(await pump())) return;
    }
  }
}
