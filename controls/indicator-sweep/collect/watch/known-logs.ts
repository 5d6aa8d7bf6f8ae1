// What of which log was searched before, told by what is in it: a log that was renamed by rotation is known, one that began anew is not.
import { hash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { HEAD, type InputKind, kindOf } from '../input/kind.ts';

/** One log as far as it was searched. */
export interface KnownLog {
  path: string;
  /** Searched to here: the end of a line, or the whole of what is no text. */
  bytes: number;
  lines: number;
  /** Its size when it was last looked at. */
  seen: number;
  /** The line behind `bytes`, which has no end yet, was searched too. */
  isOpenSearched: boolean;
  /** SHA-256 of its first `headLength` bytes, and of those just before `bytes`. */
  headLength: number;
  head: string;
  tail: string;
}

/** What is new of one log: the bytes [from, to) that are to be searched, behind `lines` lines. */
export interface News {
  path: string;
  size: number;
  kind: InputKind;
  from: number;
  to: number;
  lines: number;
  isOpenLine: boolean;
}

const IDENTITY = 4096;
const TAIL = 1024;
const MOST = 50_000;

export class KnownLogs {
  readonly #byHead = new Map<string, KnownLog[]>();
  readonly #lengths = new Set<number>();
  /** Logs that are no longer there stay known: they may come back under another name. */
  readonly #all: Set<KnownLog>;

  constructor(known: readonly KnownLog[] = []) {
    this.#all = new Set(known);
    for (const log of known) {
      this.#lengths.add(log.headLength);
      this.#byHead.set(log.head, [...(this.#byHead.get(log.head) ?? []), log]);
    }
  }

  all(): KnownLog[] {
    return [...this.#all].slice(-MOST);
  }

  /** What of this file is new; null where nothing is. Throws where it cannot be read. */
  async newsOf(path: string, size: number): Promise<News | null> {
    const file = await open(path);
    try {
      const opening = await take(file, 0, Math.min(HEAD, size));
      const kind = kindOf(opening);
      const known = await this.#find(file, opening, path, size);
      const from = known?.bytes ?? 0;
      if (known && known.seen === size && (known.isOpenSearched || from === size)) return null;
      const news = { path, size, kind, lines: known?.lines ?? 0, isOpenLine: false };
      // What is no text is searched whole; a packed log that has changed is another one.
      if (kind.is !== 'text') return { ...news, from: 0, to: size, lines: 0 };
      const to = await lastLineEnd(file, from, size, kind.encoding);
      // A line without an end is waited for once.
      const hasRested = to === from && known?.seen === size;
      return { ...news, from, to: hasRested ? size : to, isOpenLine: hasRested };
    } finally {
      await file.close();
    }
  }

  async #find(file: FileHandle, opening: Buffer, path: string, size: number): Promise<KnownLog | null> {
    const found: KnownLog[] = [];
    for (const length of this.#lengths) {
      if (length > opening.length) continue;
      const same = this.#byHead.get(hash('sha256', opening.subarray(0, length))) ?? [];
      for (const log of same) {
        if (log.headLength !== length || log.bytes > size) continue;
        if ((await tailAt(file, log.bytes)) === log.tail) found.push(log);
      }
    }
    const best = (one: KnownLog, other: KnownLog) =>
      other.bytes - one.bytes || Number(other.path === path) - Number(one.path === path);
    return found.sort(best)[0] ?? null;
  }

  /** These news were searched; `lines` of them. */
  async searched(news: News, lines: number): Promise<void> {
    const file = await open(news.path);
    try {
      const bytes = news.isOpenLine ? news.from : news.to;
      const headLength = Math.min(IDENTITY, news.size);
      const head = hash('sha256', await take(file, 0, headLength));
      for (const log of this.#all) if (log.path === news.path) this.#all.delete(log);
      this.#all.add({
        ...{ path: news.path, bytes, seen: news.size, headLength, head },
        lines: news.lines + (news.isOpenLine ? 0 : lines),
        isOpenSearched: news.isOpenLine,
        tail: await tailAt(file, bytes),
      });
    } finally {
      await file.close();
    }
  }
}

async function take(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, from + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}

const tailAt = async (file: FileHandle, end: number): Promise<string> =>
  hash('sha256', await take(file, Math.max(0, end - TAIL), Math.min(TAIL, end)));

const STEP = 1 << 20;

/** The place behind the last line end in [from, to); `from` where there is none. */
async function lastLineEnd(file: FileHandle, from: number, to: number, encoding: string): Promise<number> {
  const isWide = encoding.startsWith('utf-16');
  const end = encoding === 'utf-16be' ? Buffer.from([0, 10]) : Buffer.from(isWide ? [10, 0] : [10]);
  for (let high = to; high > from; high -= STEP) {
    const low = Math.max(from, high - STEP);
    const bytes = await take(file, low, Math.min(high + end.length - 1, to) - low);
    for (let at = bytes.lastIndexOf(end); at >= 0; at = at > 0 ? bytes.lastIndexOf(end, at - 1) : -1)
      if (!isWide || (low + at) % 2 === 0) return low + at + end.length;
  }
  return from;
}
