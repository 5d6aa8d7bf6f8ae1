// How fast the review is and in how much memory, on sites of equal pages.
import { atLeast, type Measured, median } from '../measure.ts';
import type { Crawled, CrawlOrder } from './crawl-process.ts';
import { addressOf, crawl, serve, UNBOUND } from './processes.ts';

export async function* measureSpeed(): AsyncGenerator<Measured> {
  const plain = (hosts: number, pages: number, reader: CrawlOrder['reader']) =>
    crawlPlain({ hosts, pages, reader });
  const rate = ({ looks, cpuMs }: Crawled) => looks / (cpuMs / 1_000);
  const told = (crawled: Crawled) => `${Math.round(rate(crawled))} pages a processor second`;
  const few = await plain(100, 12, 'standard');
  yield atLeast(
    'Sites: pages of 42 KB, fetch to verdict',
    `${few.looks} pages, ${told(few)}`,
    rate(few),
    250,
  );
  const peer = await plain(20, 6, 'cheerio');
  yield atLeast(
    'Sites: against the same crawl with cheerio',
    `${told(few)} against ${told(peer)}`,
    rate(few) / rate(peer),
    5,
  );
  const thousand = await plain(1_000, 2, 'standard');
  yield {
    what: 'Sites: memory for 1,000 hosts at once, MB',
    figure: `${thousand.looks} pages`,
    ratio: thousand.peakMegabytes,
    target: { atMost: 300 },
  };
  // A crawl of a hundred is short: on a machine that does other things too, one alone says little.
  const hundreds = [rate(await plain(100, 2, 'standard'))];
  const many = await plain(2_000, 2, 'standard');
  for (let again = 0; again < 2; again++) hundreds.push(rate(await plain(100, 2, 'standard')));
  const hundred = median(hundreds);
  yield {
    what: 'Sites: cost of a page on 2,000 hosts against 100',
    figure: `${told(many)} against ${Math.round(hundred)}, the median of three`,
    ratio: hundred / rate(many),
    target: { atMost: 1.15 },
  };
}

async function crawlPlain({
  hosts,
  pages,
  reader,
}: {
  hosts: number;
  pages: number;
  reader: CrawlOrder['reader'];
}): Promise<Crawled> {
  const web = await serve({ kind: 'plain', pages });
  const named = Array.from({ length: hosts }, (_, n) => ({
    host: `trang-${n}.test`,
    allowedDomains: ['doi-tac.example'],
    address: addressOf(n),
  }));
  const crawled = await crawl({ hosts: named, port: web.port, reader, consent: 1, rate: UNBOUND, pages });
  web.close();
  return crawled;
}
