// Runs an installed program on bytes: its output within limits of time and size, and no process left behind.
import { spawn } from 'node:child_process';

export type Output = {
  bytes: Buffer;
  errors: string;
  code: number | null;
  cause: 'ended' | 'missing' | 'slow' | 'stopped';
};

export type Limits = {
  /** Milliseconds after which the program is killed. */
  milliseconds: number;
  /** Bytes of output after which it is killed, and taken for slow. */
  outputBytes?: number;
  signal?: AbortSignal | undefined;
};

const usualOutput = 64 * 1024 * 1024;

/** Settles when the program has ended, by itself or killed; never rejects. */
export function run(
  program: string,
  parameters: string[],
  input: Uint8Array,
  { milliseconds, outputBytes = usualOutput, signal }: Limits,
): Promise<Output> {
  return new Promise((resolve) => {
    // One thread each: pages are read beside each other, by as many programs as there are cores.
    const child = spawn(program, parameters, {
      stdio: 'pipe',
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    });
    const chunks: Buffer[] = [];
    let size = 0;
    let errors = '';
    let cause: Output['cause'] = 'ended';
    const end = (why: Output['cause']): void => {
      cause = why;
      child.kill('SIGKILL');
    };
    const stop = (): void => end('stopped');
    const limit = setTimeout(() => end('slow'), milliseconds);
    signal?.addEventListener('abort', stop);
    if (signal?.aborted) stop();
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > outputBytes) end('slow');
      else chunks.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (errors.length < 10_000) errors += chunk.toString();
    });
    child.on('error', () => {
      if (cause === 'ended') cause = 'missing';
    });
    child.on('close', (code) => {
      clearTimeout(limit);
      signal?.removeEventListener('abort', stop);
      resolve({ bytes: Buffer.concat(chunks), errors, code, cause });
    });
    child.stdin.on('error', () => {}); // a program that refuses the file closes its end first
    child.stdin.end(input);
  });
}
