// One server at a time on a data folder: a file with the process id of the Node that has it.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Takes the lock, or says which live process has it. A lock of a dead process is taken over. */
export function takeLock(file: string): { release: () => void } | { heldBy: number } {
  const mine = `${process.pid} ${startOf(process.pid)}\n`;
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o644 });
      return { release: () => releaseLock(file, mine) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = lockHolder(file);
    if (holder !== null) return { heldBy: holder };
    removeStale(file);
  }
}

/** The live process that has the lock, or `null`. A number given to another process since then does not count. */
export function lockHolder(file: string): number | null {
  const [pid, start] = content(file).trim().split(' ');
  if (!pid) return null;
  const now = startOf(Number(pid));
  return now !== 'dead' && now === (start ?? '') ? Number(pid) : null;
}

function releaseLock(file: string, mine: string): void {
  if (content(file) === mine) rmSync(file, { force: true });
}

/** Moves it away first: of two processes that both saw it stale, one must not remove the other's new lock. */
function removeStale(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const [pid, start] = content(aside).trim().split(' ');
  const isLive = pid !== undefined && pid !== '' && startOf(Number(pid)) === start;
  if (isLive) linkSync(aside, file);
  rmSync(aside, { force: true });
}

function content(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** When a process started, as its system counts it ('' where it does not tell); 'dead' where there is none. */
function startOf(pid: number): string {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return 'dead';
  }
  if (process.platform !== 'linux') return '';
  // After the command's name, which may itself hold blanks and brackets.
  const fields = content(`/proc/${pid}/stat`).split(') ').pop()?.split(' ') ?? [];
  return fields[0] === 'Z' ? 'dead' : (fields[19] ?? '');
}
