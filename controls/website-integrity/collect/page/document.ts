// What a PDF or an office file says, once its text and its links were taken out of it.
import type { DocumentFacts, LinkFact } from '../contract.ts';
import { slugHits } from './slug.ts';
import { PageText } from './text.ts';

export interface DocumentText {
  title: string;
  /** Text of each page. */
  pages: readonly string[];
  /** Targets of link annotations. */
  links: readonly string[];
  /** Why it could not be read to its end; null: it was. */
  unread: string | null;
}

const MOST_LINKS = 500;

/** Addresses written in the text count as links: readers make them so. */
export function documentFacts(document: DocumentText, url: string): DocumentFacts {
  const own = new URL(url);
  const text = new PageText<string>((where) => ({ where, hidden: null, container: null }));
  text.add(document.title, 'title', true, 'tiêu đề tệp');
  document.pages.forEach((page, n) => {
    text.add(page, 'body', true, `trang ${n + 1}`);
  });
  const written = document.pages.flatMap((page) => page.match(/https?:\/\/[^\s<>"')\]]+/g) ?? []);
  const links = [...new Set([...document.links, ...written])]
    .slice(0, MOST_LINKS)
    .flatMap((href) => linkOf(href, own));
  return {
    kind: 'document',
    url,
    title: document.title,
    pages: document.pages.length,
    links,
    hits: [...slugHits(own), ...text.hits()],
    textLength: text.whole.length,
    unread: document.unread,
  };
}

function linkOf(href: string, own: URL): LinkFact[] {
  const url = URL.parse(href);
  if (!url || !/^https?:$/.test(url.protocol) || url.host === own.host) return [];
  return [
    {
      element: 'a',
      href: url.href,
      host: url.host,
      text: '',
      where: 'liên kết trong tệp',
      hidden: null,
      container: null,
    },
  ];
}
