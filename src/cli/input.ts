// The bytes of a file that the command line names, or of standard input for "-".
import { readFile, stat } from 'node:fs/promises';
import type { ReadProblem } from '../dispatch/contract.ts';
import { maximumBytes } from '../dispatch/read/doors.ts';
import { readProblem, refusal } from '../dispatch/read/problems.ts';
import { done, failed, type Result } from '../platform/result.ts';

/** Not more than the reader takes: the rest of a larger input is not waited for. */
async function standardInput(): Promise<Result<Uint8Array, ReadProblem>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maximumBytes) return failed(readProblem('-', refusal('too-large')));
  }
  return done(Buffer.concat(chunks));
}

/** @param path as it was typed: a problem names it so */
export async function bytesOf(path: string): Promise<Result<Uint8Array, ReadProblem>> {
  if (path === '-') return standardInput();
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return failed(readProblem(path, refusal('not-found')));
  if (found.size > maximumBytes) return failed(readProblem(path, refusal('too-large')));
  const bytes = await readFile(path).catch(() => null);
  return bytes ? done(bytes) : failed(readProblem(path, refusal('not-found')));
}
