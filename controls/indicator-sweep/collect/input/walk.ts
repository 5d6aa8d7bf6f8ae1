// The files of paths and folders, in the order of their names; what cannot be entered is told, loops of links are left.
import { constants } from 'node:fs';
import { access, readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { reasonOf, type SkipReason } from './reasons.ts';

export type Walked =
  | { path: string; size: number; modified: number; skipped: null }
  | { path: string; size: 0; modified: null; skipped: SkipReason };

/**
 * `modified`: milliseconds since 1970, never in the future.
 * All files below these paths; a folder reached again through a link is a loop, told once.
 */
export async function* walk(paths: string[]): AsyncGenerator<Walked> {
  const seen = new Set<string>();
  for (const path of paths) yield* enter(path, seen);
}

async function* enter(path: string, seen: Set<string>): AsyncGenerator<Walked> {
  const skipped = (reason: SkipReason): Walked => ({ path, size: 0, modified: null, skipped: reason });
  let names: string[];
  try {
    const found = await stat(path);
    if (found.isFile()) {
      await access(path, constants.R_OK);
      yield { path, size: found.size, modified: Math.min(found.mtimeMs, Date.now()), skipped: null };
      return;
    }
    if (!found.isDirectory()) {
      yield skipped('special-file');
      return;
    }
    const real = await realpath(path);
    if (seen.has(real)) {
      yield skipped('link-loop');
      return;
    }
    seen.add(real);
    names = await readdir(path);
  } catch (error) {
    yield skipped(reasonOf(error));
    return;
  }
  for (const name of names.sort()) yield* enter(join(path, name), seen);
}

/** Whether a path, or a member of an archive there, lies in this folder: what a sweep writes is no log. */
export function isBelow(folder: string): (path: string) => boolean {
  const root = resolve(folder) + sep;
  return (path) => resolve(path).startsWith(root);
}
