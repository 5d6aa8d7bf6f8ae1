// The progress of a sweep on a terminal: bytes, rate and the time that is left.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const EVERY_MS = 500;

/** Bytes below these paths; packed files unpack to more, so the time left is a guess and says so. */
function bytesBelow(paths: readonly string[]): number {
  let total = 0;
  for (const path of paths) {
    try {
      const found = statSync(path);
      total += found.isDirectory()
        ? bytesBelow(readdirSync(path).map((name) => join(path, name)))
        : found.size;
    } catch {
      // What cannot be read is told by the sweep itself.
    }
  }
  return total;
}

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);

/** Silent where standard error is no terminal. */
export function progressOf({ paths, isQuiet }: { paths: readonly string[]; isQuiet: boolean }) {
  const isShown = process.stderr.isTTY && !isQuiet;
  const total = isShown ? bytesBelow(paths) : 0;
  const begun = performance.now();
  let told = begun;
  return {
    at(bytes: number): void {
      const now = performance.now();
      if (!isShown || now - told < EVERY_MS) return;
      told = now;
      const rate = bytes / ((now - begun) / 1000);
      const left = Math.max(0, Math.round((total - bytes) / rate));
      process.stderr.write(
        `\r${megabytes(bytes)}/${megabytes(total)} MB, ${megabytes(rate)} MB/s, ~${left} s   `,
      );
    },
    end(): void {
      if (isShown) process.stderr.write('\r\u001b[K');
    },
  };
}
