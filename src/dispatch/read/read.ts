// The reader's door: the bytes of a dispatch in, its reading or a problem out.
import { done, failed, type Result } from '../../platform/result.ts';
import type { Envelope, Reading, ReadProblem } from '../contract.ts';
import { maximumBytes, sourceOf } from './doors.ts';
import { confirmedBy } from './edxml/confirm.ts';
import { readLines } from './garbled/read-garbled.ts';
import { kindOf } from './kind.ts';
import type { ReadOptions } from './options.ts';
import { type Refusal, readProblem, refusal } from './problems.ts';
import type { Source } from './source.ts';

// About 500 pages.
const maximumLines = 25_000;
const maximumLetters = 2_000_000;

function beyondLimits({ lines }: Source): Refusal | null {
  if (lines.every((line) => line.shown === '')) return refusal('no-text');
  const letters = lines.reduce((sum, line) => sum + line.shown.length, 0);
  return lines.length > maximumLines || letters > maximumLetters ? refusal('too-many-pages') : null;
}

type Opened = { source: Source; envelope: Envelope | null };

/** A package holds files of the other kinds beside its envelope. */
async function open(bytes: Uint8Array, options: ReadOptions): Promise<Result<Opened, Refusal>> {
  if (bytes.length <= maximumBytes && kindOf(bytes) === 'edxml')
    return (await import('./edxml/package.ts')).openPackage(bytes, options);
  const source = await sourceOf(bytes, options);
  return source.ok ? done({ source: source.value, envelope: null }) : source;
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
  const opened = await open(bytes, options);
  if (!opened.ok) return failed(readProblem(fileName, { ...opened.problem, kind: kindOf(bytes) }));
  const { source, envelope } = opened.value;
  const problem = beyondLimits(source);
  if (problem) return failed(readProblem(fileName, problem));
  const reading = readLines(source.lines, source.pages);
  return done(envelope ? confirmedBy(reading, envelope) : reading);
}
