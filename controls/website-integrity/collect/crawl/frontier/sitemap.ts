// Reads a sitemap: XML, an index of others, plain text; packed with gzip or not. Never more than its bounds.
import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';

export interface Sitemap {
  pages: string[];
  /** Further sitemaps that an index names. */
  sitemaps: string[];
}

const MOST_ADDRESSES = 50_000;
const MOST_BYTES = 50 * 2 ** 20;

/** Null where it is no sitemap at all: an HTML page in its place, or bytes that cannot be unpacked. */
export function readSitemap(body: Buffer): Sitemap | null {
  const text = textOf(body)
    ?.replace(/^\uFEFF/, '')
    .trimStart();
  if (text === undefined) return null;
  if (/^(?:<\?xml|<!--|<urlset|<sitemapindex|<rss|<feed)/i.test(text)) return fromXml(text);
  return text.startsWith('<') ? null : fromLines(text);
}

function textOf(body: Buffer): string | undefined {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body.toString('utf8');
  try {
    return gunzipSync(body, { maxOutputLength: MOST_BYTES }).toString('utf8');
  } catch {
    return undefined;
  }
}

function fromLines(text: string): Sitemap {
  const pages = text.split(/\s+/, MOST_ADDRESSES).filter((word) => /^https?:\/\//i.test(word));
  return { pages, sitemaps: [] };
}

/** `<loc>` below `<sitemap>` names another sitemap, below `<url>` a page; feeds give `<link>`. */
function fromXml(text: string): Sitemap {
  const found: Sitemap = { pages: [], sitemaps: [] };
  let isIndex = false;
  let held: string | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'sitemap') isIndex = true;
        if (name === 'url' || name === 'item' || name === 'entry') isIndex = false;
        held = name === 'loc' || name === 'link' ? (attributes.href ?? '') : null;
      },
      ontext(part) {
        if (held !== null) held += part;
      },
      onclosetag() {
        const address = held?.trim() ?? '';
        held = null;
        const list = isIndex ? found.sitemaps : found.pages;
        if (/^https?:\/\//i.test(address) && list.length < MOST_ADDRESSES) list.push(address);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return found;
}
