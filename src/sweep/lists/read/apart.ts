// Makes a version in a process of its own, which can be stopped and may not take for ever.
import { fork } from 'node:child_process';
import { done, failed, type Result } from '../../../platform/result.ts';
import type { VersionMade, VersionOrder } from './make-version.ts';
import type { Answer } from './process.ts';

export type MakeProblem = 'stopped' | 'too-slow' | 'too-much-memory' | 'failed';
export interface Watching {
  /** Bytes that were read so far. */
  onProgress?(done: number): void;
  signal?: AbortSignal;
}

const MOST_MILLISECONDS = 10 * 60_000;
/** A JSON document of 256 MB is parsed whole. */
const HEAP_MEGABYTES = 1536;

export function makeVersionApart(
  order: VersionOrder,
  { onProgress, signal }: Watching = {},
): Promise<Result<VersionMade, MakeProblem>> {
  const child = fork(new URL('./process.ts', import.meta.url), {
    serialization: 'advanced',
    execArgv: ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${HEAP_MEGABYTES}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve) => {
    const settle = (result: Result<VersionMade, MakeProblem>) => {
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
    child.on('message', (told) => {
      const answer = told as Answer;
      if ('done' in answer) onProgress?.(answer.done);
      else if ('made' in answer) settle(done(answer.made));
      else {
        console.error(`indicator list: ${answer.detail}`);
        settle(failed(answer.broke));
      }
    });
    // Without a word: it was killed, or ran out of its heap.
    child.on('exit', () => settle(failed('too-much-memory')));
    child.on('error', () => settle(failed('failed')));
    if (signal?.aborted) stop();
    else child.send(order);
  });
}
