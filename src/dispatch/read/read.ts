// The reader's door: the bytes of a dispatch in, its reading or a problem out.
import { done, failed, type Result } from '../../platform/result.ts';
import type { Reading, ReadProblem } from '../contract.ts';
import { assemble } from './assemble.ts';
import { kindOf } from './kind.ts';
import { decodeText } from './lines/decode.ts';
import { linesFromText } from './lines/from-text.ts';
import type { Line } from './lines/line.ts';
import { type Refusal, readProblem, refusal } from './problems.ts';

export const maximumBytes = 50 * 1024 * 1024;
// About 500 pages.
const maximumLines = 25_000;
const maximumLetters = 2_000_000;

async function linesOf(bytes: Uint8Array): Promise<Result<Line[], Refusal>> {
  if (bytes.length === 0) return failed(refusal('empty'));
  if (bytes.length > maximumBytes) return failed(refusal('too-large'));
  switch (kindOf(bytes)) {
    case 'zip':
      return (await import('./lines/from-docx.ts')).linesFromDocx(bytes);
    case 'pdf':
      return (await import('./lines/from-pdf.ts')).linesFromPdf(bytes);
    case 'text': {
      const text = decodeText(bytes);
      return text === null ? failed(refusal('wrong-type')) : done(linesFromText(text));
    }
    default:
      return failed(refusal('wrong-type'));
  }
}

/**
 * Reads a dispatch: `.txt`, `.md`, `.docx` or born-digital `.pdf`, told apart by content, 50 MB at most.
 * Never throws for what is in the file: the problem names the file, the place in it and what to do.
 * @param fileName only for the problem's sentence
 */
export async function readDispatch(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<Reading, ReadProblem>> {
  const lines = await linesOf(bytes);
  if (!lines.ok) return failed(readProblem(fileName, lines.problem));
  if (lines.value.every((line) => line.shown === ''))
    return failed(readProblem(fileName, refusal('no-text')));
  const letters = lines.value.reduce((sum, line) => sum + line.shown.length, 0);
  if (lines.value.length > maximumLines || letters > maximumLetters)
    return failed(readProblem(fileName, refusal('too-many-pages')));
  return done(assemble(lines.value));
}
