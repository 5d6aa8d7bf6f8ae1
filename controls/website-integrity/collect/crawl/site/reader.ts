// What the crawl hands bodies to, and what decides: handed in, so that another reader can be measured beside it.
import type { DocumentFacts, PageFacts, SiteContext, SiteJudge } from '../../contract.ts';

export interface Reader {
  /** Of a page, a feed or a drawing. */
  page(body: Buffer, contentType: string | null, url: string): PageFacts;
  /** Null: the file is none that can be read. */
  document(body: Buffer, contentType: string | null, url: string): Promise<DocumentFacts | null>;
  judge(context: SiteContext): SiteJudge;
  /** Whether the words of an address speak of what is planted. */
  isSuspicious(url: string): boolean;
}
