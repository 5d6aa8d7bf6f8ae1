// A process that crawls the test web and tells what it took: pages, processor time, memory.
import { once } from 'node:events';
import { reviewSites } from '../../controls/website-integrity/collect/crawl/review.ts';
import type { Reader } from '../../controls/website-integrity/collect/crawl/site/reader.ts';
import { openStandardReader } from '../../controls/website-integrity/collect/crawl/standard-reader.ts';

export interface CrawlOrder {
  /** Each with the loopback address that it stands at: of its own, as on the internet, or one that several share. */
  hosts: readonly { host: string; address: string; allowedDomains: readonly string[] }[];
  port: number;
  reader: 'standard' | 'cheerio';
  consent: 1 | 2;
  rate: number;
  pages: number;
}
export interface Crawled {
  verdicts: {
    host: string;
    verdict: 'clean' | 'review' | 'confirmed' | 'unknown';
    why: string;
    kinds: string[];
  }[];
  /** Pages that were fetched and judged: each as often as a visitor looked at it. */
  looks: number;
  cpuMs: number;
  wallMs: number;
  peakMegabytes: number;
}

// By message: the names of two thousand hosts are too long for an argument.
const [order]: [CrawlOrder] = (await once(process, 'message')) as [CrawlOrder];
const standard = openStandardReader();
let looks = 0;
const inner: Reader =
  order.reader === 'cheerio' ? (await import('./cheerio-reader.ts')).cheerioReader(standard) : standard;
const reader: Reader = {
  ...inner,
  page(body, contentType, url) {
    looks++;
    return inner.page(body, contentType, url);
  },
};

let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 100);
const before = process.cpuUsage();
const start = performance.now();
const reports = await reviewSites(
  order.hosts.map((host) => ({ ...host, start: `http://${host.host}/`, consent: order.consent })),
  {
    ...{ reader, tier: 1, contact: 'bench', rate: order.rate, allowPrivate: true, dns: null },
    mappings: order.hosts.map(({ host, address }) => ({ pattern: host, address, port: order.port })),
    budget: { pages: order.pages },
  },
);
const { user, system } = process.cpuUsage(before);
clearInterval(watch);
const crawled: Crawled = {
  verdicts: reports.map(({ verdict }) => ({
    ...{ host: verdict.host, verdict: verdict.verdict, why: verdict.why.vi },
    kinds: verdict.findings.map(({ kind, weight }) => `${kind} (${weight})`),
  })),
  looks,
  cpuMs: (user + system) / 1_000,
  wallMs: performance.now() - start,
  peakMegabytes: Math.max(peak, process.memoryUsage.rss()) / 2 ** 20,
};
await standard.close();
// Not before it is sent: of a thousand hosts it is longer than the channel's buffer.
process.send?.(crawled, () => process.disconnect());
