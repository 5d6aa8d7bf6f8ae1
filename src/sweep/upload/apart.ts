// Sweeps in a process of its own: within limits of time and memory, told as it goes, stopped when a person says so.
import { fork } from 'node:child_process';
import { done, failed, type Result as Outcome } from '../../platform/result.ts';
import type { Result, SweepOrder, Told } from './order.ts';

export type SweepProblem = 'stopped' | 'too-slow' | 'too-much-memory' | 'failed';
export interface Watching {
  onProgress?(bytes: number): void;
  signal?: AbortSignal;
}

/** An archive of 50 MB may hold a hundred times as much. */
const MOST_MILLISECONDS = 5 * 60_000;
const HEAP_MEGABYTES = 512;

export function sweepApart(
  order: SweepOrder,
  { onProgress, signal }: Watching = {},
): Promise<Outcome<Result, SweepProblem>> {
  const child = fork(new URL('./process.ts', import.meta.url), {
    serialization: 'advanced',
    execArgv: ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${HEAP_MEGABYTES}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve) => {
    const settle = (result: Outcome<Result, SweepProblem>) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      child.removeAllListeners();
      child.on('error', () => {});
      child.kill('SIGKILL');
      resolve(result);
    };
    const stop = () => settle(failed('stopped'));
    const timer = setTimeout(() => settle(failed('too-slow')), MOST_MILLISECONDS);
    signal?.addEventListener('abort', stop);
    child.on('message', (message) => {
      const told = message as Told;
      if ('done' in told) onProgress?.(told.done);
      else if ('result' in told) settle(done(told.result));
      else {
        console.error(`log upload ${order.run}: ${told.broke}`);
        settle(failed('failed'));
      }
    });
    // Without a word: it was killed, or ran out of its heap.
    child.on('exit', () => settle(failed('too-much-memory')));
    child.on('error', () => settle(failed('failed')));
    if (signal?.aborted) stop();
    else child.send(order);
  });
}
