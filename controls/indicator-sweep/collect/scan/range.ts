// One range of a file: it owns the lines that begin in it, and reads on behind it to the end of the last.
import { readSync } from 'node:fs';
import { CHUNK } from './layout.ts';
import type { LineScanner } from './scanner.ts';

const NEWLINE = 10;
const PAGE = 4096;

/** Scans the lines that begin in [from, to); false where it was stopped. */
export function scanRange(
  scanner: LineScanner,
  fd: number,
  from: number,
  to: number,
  size: number,
  isStopped: () => boolean,
  onBytes: (bytes: number) => void,
): boolean {
  const start = from === 0 ? 0 : firstLine(scanner, fd, from, to);
  scanner.start(start);
  if (start >= to) return true;
  for (let at = start; ; ) {
    if (isStopped()) return false;
    const room = scanner.room();
    // Behind the range only the rest of its last line is wanted.
    const wanted = at < to ? to - at + PAGE : room.length;
    const got = at < size ? readSync(fd, room, 0, Math.min(room.length, wanted, size - at), at) : 0;
    at += got;
    onBytes(got);
    if (scanner.take(got, got === 0 || at >= size, to)) return true;
  }
}

/** Where the first line begins at or behind `from`; `to` where none does before it. */
function firstLine(scanner: LineScanner, fd: number, from: number, to: number): number {
  scanner.start(0);
  const room = scanner.room();
  for (let at = from - 1; at < to; ) {
    const got = readSync(fd, room, 0, Math.min(at < from ? 16_384 : CHUNK, room.length), at);
    if (got === 0) return to;
    const found = room.subarray(0, got).indexOf(NEWLINE);
    if (found >= 0) return at + found + 1;
    at += got;
  }
  return to;
}
