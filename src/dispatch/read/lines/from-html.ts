// HTML → lines: what a reader sees of the page, with lists and tables; also what Word saves as a page.
import { done, failed, type Result } from '../../../platform/result.ts';
import { draftsOfPage } from '../html/page.ts';
import { type Refusal, refusal } from '../problems.ts';
import { decodeText } from './decode.ts';
import { type Line, numbered } from './line.ts';
import { asOneTable } from './one-table.ts';
import { withBrokenParagraphs } from './paragraphs.ts';

const declaredEncoding = /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w-]+)/i;

/** The encoding that the page declares of itself, for bytes that are no Unicode. */
const declared = (bytes: Uint8Array): string | null =>
  declaredEncoding.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 8_192)))?.[1] ?? null;

/** @returns `wrong-type` where the bytes are no text */
export function linesFromHtml(bytes: Uint8Array): Result<Line[], Refusal> {
  const html = decodeText(bytes, declared(bytes));
  return html === null
    ? failed(refusal('wrong-type'))
    : done(numbered(withBrokenParagraphs(asOneTable(draftsOfPage(html)))));
}
