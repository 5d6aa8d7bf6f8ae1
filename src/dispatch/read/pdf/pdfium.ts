// Reads the text of a PDF by PDFium, where pdftotext is not installed: no boxes, the order as stored.
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { done, failed, type Result } from '../../../platform/result.ts';
import { type Refusal, refusal } from '../problems.ts';
import { maximumPages } from './poppler.ts';

/** The text with a form feed after each page. */
export async function textByPdfium(bytes: Uint8Array): Promise<Result<string, Refusal>> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    if (document.getPageCount() > maximumPages) return failed(refusal('too-many-pages'));
    const texts = [...document.pages()].map((page) => page.getText());
    document.destroy();
    return done(texts.join('\f'));
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    return failed(refusal(isLocked ? 'encrypted' : 'truncated'));
  } finally {
    library.destroy();
  }
}
