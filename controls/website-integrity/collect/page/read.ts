// Reads a page, a feed or a drawing in one streaming pass, whatever its bytes and its markup are.
import type { PageFacts } from '../contract.ts';
import { decode } from './decode.ts';
import { readFeed } from './feed.ts';
import { kindOf } from './kind.ts';
import { PageReader } from './page-reader.ts';

/**
 * Facts of an HTML page, a feed or a drawing. `contentType`: the header, for its charset. Never throws on bad markup; what
 * is beyond the bounds is counted in `dropped`.
 */
export function readPage(bytes: Uint8Array, url: string, contentType: string | null = null): PageFacts {
  const { text, encoding } = decode(bytes, contentType);
  const kind = kindOf(contentType, bytes);
  if (kind === 'feed') return readFeedAsPage(text, url, encoding);
  const facts = readHtml(text, url, encoding);
  return kind === 'drawing' ? { ...facts, isFile: true, gate: null } : facts;
}

/** Each entry is read by itself: markup that one leaves open swallows nothing of the next. */
function readFeedAsPage(xml: string, url: string, encoding: string): PageFacts {
  const { title, entries } = readFeed(xml, url);
  const reader = new PageReader(url);
  reader.read(`<title>${title}</title>`);
  for (const entry of entries) reader.read(`<entry>${entry}</entry>`);
  return { ...reader.facts(encoding, ''), isFile: true, gate: null };
}

/** The same of a page that is text already. */
export function readHtml(html: string, url: string, encoding = 'utf-8'): PageFacts {
  const reader = new PageReader(url);
  reader.read(html);
  return reader.facts(encoding, html);
}
