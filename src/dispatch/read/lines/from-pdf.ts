// Born-digital PDF → lines: by pdftotext with boxes where it is installed, else by PDFium without.
import { done, failed, type Result } from '../../../platform/result.ts';
import { draftsOfPages } from '../pdf/lines.ts';
import { textByPdfium } from '../pdf/pdfium.ts';
import { pagesByPoppler } from '../pdf/poppler.ts';
import { type Refusal, refusal } from '../problems.ts';
import { linesFromText } from './from-text.ts';
import { type Line, numbered } from './line.ts';

const fewestLetters = 20;
const ending = 2048;

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const isCut = (bytes: Uint8Array): boolean => !latin(bytes.subarray(-ending)).includes('%%EOF');

async function readLines(bytes: Uint8Array, program: string): Promise<Result<Line[], Refusal>> {
  const pages = await pagesByPoppler(bytes, program);
  if (!pages.ok) return pages;
  if (pages.value) return done(numbered(draftsOfPages(pages.value)));
  const text = await textByPdfium(bytes);
  return text.ok ? done(linesFromText(text.value)) : text;
}

/**
 * A file without its end is refused, since readers mend it by leaving out pages; one with images and no letters
 * needs OCR. `program` is the name or path of pdftotext.
 */
export async function linesFromPdf(
  bytes: Uint8Array,
  program = 'pdftotext',
): Promise<Result<Line[], Refusal>> {
  if (isCut(bytes)) return failed(refusal('truncated'));
  const lines = await readLines(bytes, program);
  if (!lines.ok) return lines;
  const letters = lines.value.reduce((sum, line) => sum + (line.shown.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters >= fewestLetters) return lines;
  return failed(refusal(/\/Subtype\s*\/Image/.test(latin(bytes)) ? 'needs-ocr' : 'no-text'));
}
