// The reader that every review uses: pages by the streaming pass, PDFs in their thread, the judge of this control.
import { openJudge } from '../judge/judge.ts';
import { documentFacts } from '../page/document.ts';
import { readPage } from '../page/read.ts';
import { isSuspiciousAddress } from '../page/slug.ts';
import { openPdfReader } from './pdf/reader.ts';
import type { Reader } from './site/reader.ts';

/** `close` ends the thread for PDFs. */
export function openStandardReader(): Reader & { close(): Promise<void> } {
  const pdf = openPdfReader();
  return {
    // Copied: what is cut out of a page's text keeps the whole of that text in memory as long as it is kept itself.
    page(body, contentType, url) {
      const { template, ...facts } = readPage(body, url, contentType);
      return { ...structuredClone(facts), template };
    },
    document: async (body, _contentType, url) => documentFacts(await pdf.read(body), url),
    judge: openJudge,
    isSuspicious: isSuspiciousAddress,
    close: pdf.close,
  };
}
