// Opens a PDF by PDFium, where no poppler is installed, and asks it what the package's own wrapper does not: places.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PDFiumModule } from '@hyzyla/pdfium';
import { done, failed, type Result } from '../../../platform/result.ts';
import { type Refusal, refusal } from '../problems.ts';
import { maximumPages } from './poppler.ts';

type Wrapped = Awaited<ReturnType<typeof PDFiumModule>>;
/** Handles and addresses are numbers; what is asked for is written to an address, in points up from the lower left. */
type Calls = Record<
  | '_FPDF_GetPageWidthF'
  | '_FPDF_GetPageHeightF'
  | '_FPDF_PageToDevice'
  | '_FPDFText_GetUnicode'
  | '_FPDFText_IsGenerated'
  | '_FPDFText_IsHyphen'
  | '_FPDFText_GetFontSize'
  | '_FPDFText_GetLooseCharBox'
  | '_FPDFText_GetCharOrigin'
  | '_FPDFText_GetMatrix'
  | '_FPDFPageObj_GetBounds',
  (...handles: number[]) => number
>;
export type Pdfium = Wrapped & Calls & { HEAPF32: Float32Array; HEAPF64: Float64Array };

export type OpenPdf = {
  pdfium: Pdfium;
  pages: number;
  /** Where calls write what is asked for. */
  scratch: number;
  /** What `look` finds on the page; null where the page cannot be opened. */
  onPage: <T>(number: number, look: (page: number) => T) => T | null;
};

/** One file, opened when it is first asked for, and once. */
export type PdfiumFile = () => Promise<Result<OpenPdf, Refusal>>;

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY. */
const locked = new Set([4, 5]);

let compiled: Promise<WebAssembly.Module> | undefined;

/** A fresh one of code that is compiled once. */
async function instance(): Promise<Pdfium> {
  compiled ??= readFile(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm')).then((code) =>
    WebAssembly.compile(code),
  );
  const code = await compiled;
  const made = await PDFiumModule({
    instantiateWasm(imports, ready) {
      const own = new WebAssembly.Instance(code, imports);
      (ready as (instance: WebAssembly.Instance) => void)(own);
      return own.exports;
    },
  });
  return made as Pdfium;
}

/** A page that PDFium fails on, or whose parts hold each other without end, is no fault of ours. */
const isBreakdown = (error: unknown): boolean =>
  error instanceof WebAssembly.RuntimeError || error instanceof RangeError;

/** The file in a memory of its own, which goes when nobody holds it any more: a file that breaks it breaks nothing else. */
export async function openPdf(bytes: Uint8Array): Promise<Result<OpenPdf, Refusal>> {
  const pdfium = await instance();
  pdfium._FPDF_InitLibraryWithConfig({ version: 2 });
  const at = pdfium.wasmExports.malloc(bytes.length);
  if (at === 0) return failed(refusal('too-much-memory'));
  pdfium.HEAPU8.set(bytes, at);
  const file = pdfium._FPDF_LoadMemDocument(at, bytes.length, 0);
  if (file === 0) return failed(refusal(locked.has(pdfium._FPDF_GetLastError()) ? 'encrypted' : 'truncated'));
  const pages = pdfium._FPDF_GetPageCount(file);
  if (pages > maximumPages) return failed(refusal('too-many-pages'));
  if (pages === 0) return failed(refusal('truncated'));
  return done({
    pdfium,
    pages,
    scratch: pdfium.wasmExports.malloc(64),
    onPage(number, look) {
      try {
        const page = pdfium._FPDF_LoadPage(file, number - 1);
        if (page === 0) return null;
        const found = look(page);
        pdfium._FPDF_ClosePage(page);
        return found;
      } catch (error) {
        if (isBreakdown(error)) return null;
        throw error;
      }
    },
  });
}

export function pdfiumFile(bytes: Uint8Array): PdfiumFile {
  let opened: ReturnType<PdfiumFile> | undefined;
  return () => {
    opened ??= openPdf(bytes).catch(() => failed(refusal('truncated')));
    return opened;
  };
}

/** Numbers that a call writes one after another, eight at most. @returns null where the call says no */
export function written(
  { pdfium, scratch }: OpenPdf,
  kind: 'float' | 'double',
  count: number,
  call: (at: number, size: number) => number,
): number[] | null {
  const size = kind === 'float' ? 4 : 8;
  if (call(scratch, size) === 0) return null;
  const heap = kind === 'float' ? pdfium.HEAPF32 : pdfium.HEAPF64;
  return [...heap.subarray(scratch / size, scratch / size + count)];
}

/** The area of an object of a page, in square points. */
export function areaOf(pdf: OpenPdf, object: number): number {
  const edges = written(pdf, 'float', 4, (at, next) =>
    pdf.pdfium._FPDFPageObj_GetBounds(object, at, at + next, at + 2 * next, at + 3 * next),
  );
  const [left = 0, bottom = 0, right = 0, top = 0] = edges ?? [];
  return (right - left) * (top - bottom);
}
