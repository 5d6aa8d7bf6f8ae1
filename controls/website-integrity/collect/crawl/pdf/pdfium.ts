// PDFium's own calls, as far as they are needed here: text and links. Handles and addresses are numbers.
import { PDFiumModule } from '@hyzyla/pdfium';

type Wrapped = Awaited<ReturnType<typeof PDFiumModule>>;
type Calls = Record<
  | '_FPDFLink_Enumerate'
  | '_FPDFLink_GetAction'
  | '_FPDFAction_GetURIPath'
  | '_FPDFText_CountChars'
  | '_FPDFText_GetText'
  | '_FPDF_GetMetaText'
  | '_malloc',
  (...handles: number[]) => number
>;
export type Pdfium = Wrapped & Calls & { HEAP32: Int32Array; _free(at: number): void };

/** A fresh one: a file that breaks it breaks nothing else. */
export async function openPdfium(): Promise<Pdfium> {
  const pdfium = (await PDFiumModule({})) as Pdfium;
  pdfium._FPDF_InitLibraryWithConfig({ version: 2 });
  return pdfium;
}

/** What a call writes, as text. `call` is asked twice: for the size, and to write. Sizes are in bytes, the end mark among them. */
export function written(
  pdfium: Pdfium,
  encoding: 'utf16le' | 'latin1',
  call: (at: number, size: number) => number,
): string {
  const size = Math.min(call(0, 0), 2 ** 20);
  if (size <= 0) return '';
  const at = pdfium._malloc(size);
  call(at, size);
  const end = size - (encoding === 'utf16le' ? 2 : 1);
  const text = Buffer.from(pdfium.HEAPU8.subarray(at, at + Math.max(0, end))).toString(encoding);
  pdfium._free(at);
  return text;
}
