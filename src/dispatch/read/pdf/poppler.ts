// Runs pdftotext, where it is installed, for the words of a PDF with their boxes.
import { spawn } from 'node:child_process';
import { done, failed, type Result } from '../../../platform/result.ts';
import type { Box } from '../../contract.ts';
import { type Refusal, refusal } from '../problems.ts';

export type Word = { text: string; box: Box };
export type Page = { number: number; width: number; height: number; words: Word[] };

export const maximumPages = 500;
const maximumSeconds = 20;
const maximumOutput = 64 * 1024 * 1024;

type Output = { text: string; errors: string; code: number | null; cause: 'ended' | 'missing' | 'slow' };

function run(program: string, bytes: Uint8Array): Promise<Output> {
  return new Promise((resolve) => {
    const child = spawn(program, ['-bbox-layout', '-l', String(maximumPages + 1), '-', '-'], {
      stdio: 'pipe',
    });
    const chunks: Buffer[] = [];
    let size = 0;
    let errors = '';
    let cause: Output['cause'] = 'ended';
    const stop = () => {
      cause = 'slow';
      child.kill('SIGKILL');
    };
    const limit = setTimeout(stop, maximumSeconds * 1000);
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maximumOutput) stop();
      else chunks.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (errors.length < 10_000) errors += chunk.toString();
    });
    child.on('error', () => {
      cause = 'missing';
    });
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve({ text: Buffer.concat(chunks).toString('utf8'), errors, code, cause });
    });
    child.stdin.on('error', () => {}); // a program that refuses the file closes its end first
    child.stdin.end(bytes);
  });
}

const token =
  /<page width="([\d.]+)" height="([\d.]+)"|<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => entities[name]!);

function pagesOf(output: string): Page[] {
  const pages: Page[] = [];
  for (const [, width, height, x0, y0, x1, y1, text] of output.matchAll(token)) {
    if (width !== undefined)
      pages.push({ number: pages.length + 1, width: Number(width), height: Number(height), words: [] });
    else
      pages.at(-1)?.words.push({
        text: unescaped(text!),
        box: { x0: Number(x0), y0: Number(y0), x1: Number(x1), y1: Number(y1) },
      });
  }
  return pages;
}

/** The pages with their words, null where the program is not installed, or why the file cannot be read. */
export async function pagesByPoppler(
  bytes: Uint8Array,
  program: string,
): Promise<Result<Page[] | null, Refusal>> {
  const { text, errors, code, cause } = await run(program, bytes);
  if (cause === 'missing') return done(null);
  if (cause === 'slow') return failed(refusal('too-slow'));
  if (/incorrect password|encrypted/i.test(errors) && code !== 0) return failed(refusal('encrypted'));
  const pages = pagesOf(text);
  if (code !== 0 || pages.length === 0) return failed(refusal('truncated'));
  return pages.length > maximumPages ? failed(refusal('too-many-pages')) : done(pages);
}
