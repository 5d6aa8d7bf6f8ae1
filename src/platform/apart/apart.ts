// Does one order in a process of its own: within limits of time and memory, told as it goes, stopped when a person says so.
import { fork } from 'node:child_process';
import { done, failed, type Result } from '../result.ts';

export type ApartProblem = 'stopped' | 'too-slow' | 'too-much-memory' | 'failed';
export interface Watching {
  /** As far as it has come, in the order's own unit. */
  onProgress?(done: number): void;
  signal?: AbortSignal;
}
export interface ApartLimits {
  milliseconds: number;
  heapMegabytes: number;
}

/** What the process says: how far it is, what it made, or why it gave up. */
export type Told<Made> =
  | { done: number }
  | { made: Made }
  | { broke: 'failed' | 'too-much-memory'; detail: string };

/**
 * @param door the file that the process runs; it hears one order and answers as `Told`
 * @returns what was made, or why nothing was; the process is gone then, whatever it was doing
 */
export function doApart<Made>(
  door: URL,
  order: object,
  { milliseconds, heapMegabytes }: ApartLimits,
  { onProgress, signal }: Watching = {},
): Promise<Result<Made, ApartProblem>> {
  const child = fork(door, {
    serialization: 'advanced',
    execArgv: ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${heapMegabytes}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve) => {
    const settle = (result: Result<Made, ApartProblem>) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      child.removeAllListeners();
      child.on('error', () => {});
      child.kill('SIGKILL');
      resolve(result);
    };
    const stop = () => settle(failed('stopped'));
    const timer = setTimeout(() => settle(failed('too-slow')), milliseconds);
    signal?.addEventListener('abort', stop);
    child.on('message', (message) => {
      const told = message as Told<Made>;
      if ('done' in told) onProgress?.(told.done);
      else if ('made' in told) settle(done(told.made));
      else {
        console.error(told.detail);
        settle(failed(told.broke));
      }
    });
    // Without a word: it was killed, or ran out of its heap.
    child.on('exit', () => settle(failed('too-much-memory')));
    child.on('error', () => settle(failed('failed')));
    if (signal?.aborted) stop();
    else child.send(order);
  });
}
