// The reader's door: the bytes of a dispatch in, its reading or a problem out.
import { done, failed, type Result } from '../../platform/result.ts';
import type { Reading, ReadProblem } from '../contract.ts';
import { sourceOf } from './doors.ts';
import { readLines } from './garbled/read-garbled.ts';
import type { ReadOptions } from './options.ts';
import { type Refusal, readProblem, refusal } from './problems.ts';
import type { Source } from './source.ts';

// About 500 pages.
const maximumLines = 25_000;
const maximumLetters = 2_000_000;

function withinLimits(source: Source): Result<Source, Refusal> {
  const { lines } = source;
  if (lines.every((line) => line.shown === '')) return failed(refusal('no-text'));
  const letters = lines.reduce((sum, line) => sum + line.shown.length, 0);
  const isTooLong = lines.length > maximumLines || letters > maximumLetters;
  return isTooLong ? failed(refusal('too-many-pages')) : done(source);
}

/**
 * Reads a dispatch: text, Markdown, HTML, Word, PDF, images of pages or an edXML package, told apart by content, 50 MB at most.
 * Never throws for what is in the file: the problem names the file, the place in it and what to do.
 * Here in this process: apart/apart.ts does it in one of its own, for files that nobody has looked at yet.
 * @param fileName only for the problem's sentence
 */
export async function readDispatch(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<Result<Reading, ReadProblem>> {
  const opened = await sourceOf(bytes, options);
  const source = opened.ok ? withinLimits(opened.value) : opened;
  if (!source.ok) return failed(readProblem(fileName, source.problem));
  return done(readLines(source.value.lines, source.value.pages));
}
