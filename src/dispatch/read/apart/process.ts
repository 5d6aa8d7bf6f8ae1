// Starts and ends the reading process with all that it starts, and keeps its temporary files in a folder of its own.
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Limits } from './limits.ts';

export type ReadingProcess = { child: ChildProcess; end: () => void };

const onWindows = process.platform === 'win32';

/** A process group of its own: what the reading starts is ended with it. */
export function startReading(limits: Limits): ReadingProcess {
  const folder = mkdtempSync(join(tmpdir(), 'haidang-read-'));
  const child = fork(new URL('./guard.ts', import.meta.url), [folder, JSON.stringify(limits)], {
    serialization: 'advanced',
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    detached: !onWindows,
    env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
  });
  let isEnded = false;
  const end = (): void => {
    if (isEnded) return;
    isEnded = true;
    process.off('exit', end);
    killTree(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  process.on('exit', end);
  child.on('exit', end);
  return { child, end };
}

function killTree({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (onWindows) {
    spawn('taskkill', ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore' }).on('error', () => {});
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The whole group has ended by itself.
  }
}
