// The peer: the same crawl and the same judge, with pages read by cheerio as such scanners are usually written.
import { load } from 'cheerio';
import type { LinkFact, PageFacts } from '../../controls/website-integrity/collect/contract.ts';
import type { Reader } from '../../controls/website-integrity/collect/crawl/site/reader.ts';
import { findTerms } from '../../controls/website-integrity/collect/terms/match.ts';

/** Reads less than ours does (no styles, no scripts), and so is an upper bound of such a crawl's speed. */
export function cheerioReader(inner: Reader): Reader {
  return { ...inner, page: (body, _contentType, url) => factsOf(body, url) };
}

function factsOf(body: Buffer, address: string): PageFacts {
  const $ = load(body.toString('utf8'));
  const url = new URL(address);
  const internal = new Set<string>();
  const links: LinkFact[] = [];
  for (const element of $('a[href], area[href], iframe[src]')) {
    const to = URL.parse($(element).attr('href') ?? $(element).attr('src') ?? '', url);
    if (!to || !/^https?:$/.test(to.protocol)) continue;
    const where = $(element)
      .parents()
      .toArray()
      .map(({ tagName }) => tagName)
      .join(' > ');
    const hidden = $(element).closest('[style*="display:none"], [hidden]').length > 0 ? 'display-none' : null;
    if (to.host === url.host) internal.add(to.href.replace(/#.*$/, ''));
    else
      links.push({
        element: 'a',
        href: to.href,
        host: to.host,
        text: $(element).text().slice(0, 160),
        where,
        hidden,
        container: null,
      });
  }
  const hits: PageFacts['hits'][number][] = [];
  const text = $('body').text();
  findTerms(text, ({ term, start, end, isFolded, isDisguised }) => {
    const { text: said, kind, topic } = term;
    hits.push({
      ...{ term: said, kind, topic },
      zone: 'body',
      folded: isFolded,
      disguised: isDisguised,
      snippet: text.slice(start, end),
      where: '',
    });
  });
  return {
    ...{ kind: 'page', url: address, encoding: 'utf-8', title: $('title').text(), links, hits },
    ...{
      description: $('meta[name="description"]').attr('content') ?? '',
      language: $('html').attr('lang') ?? null,
    },
    ...{ canonical: null, isNoIndex: false, internal: [...internal], redirects: [], forms: [], gate: null },
    ...{ textLength: text.length, template: new Uint32Array(), simhash: '', tags: $('*').length },
    writing: { latin: 0, vietnamese: 0, han: 0, kana: 0, thai: 0, cyrillic: 0, other: 0 },
    media: { autoplay: 0, images: $('img').length },
    dropped: { links: 0, text: 0, scripts: 0 },
  };
}
