// Speed counts for nothing where the hits are not there: every planted line must be found, and no other.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { plantedAmong } from './corpus/write.ts';

const NEWLINE = 10;
const HEAD = /^(?:#|time,)/;

/** Runs a sweep to its end; its exit code says whether something was found. */
export function ran(command: readonly string[]): void {
  const [program = '', ...args] = command;
  try {
    execFileSync(program, args, { stdio: 'ignore' });
  } catch (error) {
    if ((error as { status?: number }).status !== 1) throw error;
  }
}

/** Throws where the sweep of these logs into `hits` does not find what was planted. */
export function checkPlanted(command: readonly string[], logs: readonly string[], hits: string): void {
  ran(command);
  const found = readFileSync(hits, 'utf8')
    .trimEnd()
    .split('\n')
    .map((hit) => JSON.parse(hit));
  const lines = new Set(found.map(({ file, line }) => `${file}:${line}`));
  const planted = logs.reduce((sum, log) => sum + plantedAmong(linesIn(log)), 0);
  if (lines.size !== planted) throw new Error(`${lines.size} lines with hits, ${planted} planted`);
  console.log(`${planted} planted lines found, no other`);
}

/** Lines of a log without those of its head. */
function linesIn(path: string): number {
  const bytes = readFileSync(path);
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  const head = bytes.subarray(0, 400).toString().split('\n');
  return lines - head.filter((line) => HEAD.test(line)).length;
}
