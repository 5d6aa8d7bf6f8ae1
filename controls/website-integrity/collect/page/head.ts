// What a page says of itself: title, description, language, canonical address, whether it wants to be found.
import type { WrittenRedirect } from '../contract.ts';
import type { Attributes } from './element.ts';

const MOST_TITLE = 500;
const spoken = /^(?:description|keywords|og:title|og:description|twitter:title|twitter:description)$/;

export class Head {
  title = '';
  description = '';
  language: string | null = null;
  canonical: string | null = null;
  isNoIndex = false;

  addTitle(text: string): void {
    if (this.title.length < MOST_TITLE) this.title += text;
  }

  /** The words of a `<meta>` that search engines show, or null. */
  meet(name: string, content: string): string | null {
    if (name === 'robots' && /noindex|none/i.test(content)) this.isNoIndex = true;
    if (name === 'description' && this.description === '') this.description = content.slice(0, MOST_TITLE);
    return spoken.test(name) ? content.slice(0, 2_000) : null;
  }
}

export const metaName = ({ name, property, ...rest }: Attributes): string =>
  (name ?? property ?? rest['http-equiv'] ?? '').toLowerCase();

/** `5; url=https://…`: where to, after how many seconds; null where the page only reloads itself. */
export function refreshOf(content: string): Pick<WrittenRedirect, 'to' | 'delaySeconds'> | null {
  const read = /^\s*([\d.]*)\s*[;,]?\s*(?:url\s*=\s*)?['"]?([^'"]+)/i.exec(content);
  if (!read?.[2] || !/[;,]|url/i.test(content)) return null;
  return { to: read[2], delaySeconds: Number(read[1] || 0) };
}
