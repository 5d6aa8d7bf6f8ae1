// Takes text and link annotations out of a PDF; runs in a thread of its own (worker.ts).
import { openPdfium, type Pdfium, written } from './pdfium.ts';

/** What page/document.ts of this control reads facts from. */
export interface PdfText {
  title: string;
  /** Text of each page. */
  pages: string[];
  /** Targets of link annotations. */
  links: string[];
  /** Why it could not be read to its end; null: it was. */
  unread: string | null;
}

const MOST_PAGES = 200;
const MOST_CHARACTERS = 1_000_000;
const MOST_LINKS = 2_000;
/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY. */
const LOCKED = new Set([4, 5]);

export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const read: PdfText = { title: '', pages: [], links: [], unread: null };
  const pdfium = await openPdfium();
  const at = pdfium._malloc(bytes.length);
  if (at === 0) return { ...read, unread: 'too large for the memory' };
  pdfium.HEAPU8.set(bytes, at);
  const file = pdfium._FPDF_LoadMemDocument(at, bytes.length, 0);
  if (file === 0)
    return { ...read, unread: LOCKED.has(pdfium._FPDF_GetLastError()) ? 'locked by a password' : 'damaged' };
  const tag = pdfium._malloc(6);
  pdfium.HEAPU8.set(Buffer.from('Title\0'), tag);
  read.title = written(pdfium, 'utf16le', (to, size) => pdfium._FPDF_GetMetaText(file, tag, to, size));
  const count = pdfium._FPDF_GetPageCount(file);
  let characters = 0;
  for (let number = 0; number < count && read.unread === null; number++) {
    if (number >= MOST_PAGES || characters > MOST_CHARACTERS)
      read.unread = `read up to page ${number} of ${count}`;
    else characters += readPage(pdfium, file, number, read);
  }
  return read;
}

/** @returns how many characters the page held */
function readPage(pdfium: Pdfium, file: number, number: number, read: PdfText): number {
  try {
    const page = pdfium._FPDF_LoadPage(file, number);
    if (page === 0) return 0;
    const text = textOf(pdfium, page);
    read.pages.push(text);
    read.links.push(...linksOf(pdfium, file, page).slice(0, MOST_LINKS - read.links.length));
    pdfium._FPDF_ClosePage(page);
    return text.length;
  } catch (error) {
    // A page that PDFium fails on, or whose parts hold each other without end, is no fault of ours.
    if (!(error instanceof WebAssembly.RuntimeError || error instanceof RangeError)) throw error;
    read.unread = `page ${number + 1} is damaged`;
    return 0;
  }
}

function textOf(pdfium: Pdfium, page: number): string {
  const text = pdfium._FPDFText_LoadPage(page);
  if (text === 0) return '';
  const count = Math.min(pdfium._FPDFText_CountChars(text), MOST_CHARACTERS);
  const at = pdfium._malloc(count * 2 + 2);
  const units = pdfium._FPDFText_GetText(text, 0, count, at);
  const said = Buffer.from(pdfium.HEAPU8.subarray(at, at + Math.max(0, units - 1) * 2)).toString('utf16le');
  pdfium._free(at);
  pdfium._FPDFText_ClosePage(text);
  return said;
}

/** Targets of the page's links that lead to an address. */
function linksOf(pdfium: Pdfium, file: number, page: number): string[] {
  const found: string[] = [];
  // Where the enumeration stands, and the handle of the link that it found.
  const state = pdfium._malloc(8);
  pdfium.HEAP32.fill(0, state >> 2, (state >> 2) + 2);
  while (found.length < MOST_LINKS && pdfium._FPDFLink_Enumerate(page, state, state + 4) !== 0) {
    const action = pdfium._FPDFLink_GetAction(pdfium.HEAP32[(state >> 2) + 1] ?? 0);
    if (action !== 0) found.push(uriOf(pdfium, file, action));
  }
  pdfium._free(state);
  return found.filter((uri) => uri !== '');
}

function uriOf(pdfium: Pdfium, file: number, action: number): string {
  return written(pdfium, 'latin1', (at, size) => pdfium._FPDFAction_GetURIPath(file, action, at, size));
}
