// Reads in a process of its own: a file that hangs the reader, or eats memory, takes nothing else down with it.
import { failed, type Result } from '../../../platform/result.ts';
import type { Reading, ReadProblem } from '../../contract.ts';
import { kindOf } from '../kind.ts';
import type { ReadOptions } from '../options.ts';
import { readProblem, refusal } from '../problems.ts';
import { type Limits, usualLimits } from './limits.ts';
import type { Answer, Order } from './messages.ts';
import { type ReadingProcess, startReading } from './process.ts';

export type Reader = {
  /** As `readDispatch`; one file at a time. Never throws, and is back within the limits of limits.ts. */
  read: (bytes: Uint8Array, name: string, options?: ReadOptions) => Promise<Result<Reading, ReadProblem>>;
  close: () => void;
};

const codes = {
  failed: 'reader-failed',
  'too-slow': 'too-slow',
  'too-much-memory': 'too-much-memory',
} as const;

/** For several files in turn; the process starts with the first one, and anew after one that broke it. */
export function openReader(limits: Partial<Limits> = {}): Reader {
  let running: ReadingProcess | null = null;
  const close = (): void => {
    running?.end();
    running = null;
  };
  const read: Reader['read'] = async (bytes, name, options = {}) => {
    if (options.signal?.aborted) return failed(readProblem(name, refusal('stopped')));
    running ??= startReading({ ...usualLimits, ...limits });
    const told = await ask(running, { bytes, name }, options);
    if ('result' in told) return told.result;
    close();
    if (told.broke === 'failed') console.error(`${name}: ${told.detail}`);
    const code = told.broke === 'stopped' ? 'stopped' : codes[told.broke];
    return failed(readProblem(name, refusal(code, null, kindOf(bytes))));
  };
  return { read, close };
}

type Last = Extract<Answer, { result: unknown }> | { broke: keyof typeof codes | 'stopped'; detail: string };

function ask({ child }: ReadingProcess, order: Order, { onPage, signal }: ReadOptions): Promise<Last> {
  return new Promise((resolve) => {
    const settle = (last: Last): void => {
      child.off('message', hear).off('exit', fall).off('error', fall);
      signal?.removeEventListener('abort', stop);
      resolve(last);
    };
    const hear = (told: unknown): void => {
      const answer = told as Answer;
      if ('page' in answer) onPage?.(answer.page);
      else if (!('ready' in answer)) settle(answer);
    };
    const fall = (why: unknown): void =>
      settle({ broke: 'failed', detail: `the reading process ended (${why})` });
    const stop = (): void => settle({ broke: 'stopped', detail: '' });
    child.on('message', hear).on('exit', fall).on('error', fall);
    signal?.addEventListener('abort', stop);
    child.send(order, (error) => error && fall(error.message));
  });
}

/** Reads one file in a process that ends with it. */
export async function readApart(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Result<Reading, ReadProblem>> {
  const reader = openReader();
  try {
    return await reader.read(bytes, name, options);
  } finally {
    reader.close();
  }
}
