// The website review against the test web, served on loopback: what it finds, how fast, in how much memory, how politely.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { isMet, type Measured, tell } from '../measure.ts';
import { mostWithin } from './arrivals.ts';
import type { Crawled, CrawlOrder } from './crawl-process.ts';
import { scoreOf } from './score.ts';
import { testWeb } from './web/sites.ts';
import type { Arrival, Served } from './web-process.ts';

const ROUNDS = 3;
/** As fast as the test web answers: the pace is measured apart. */
const UNBOUND = 10_000;

/** Prints each measurement; `--fast`: without those that take minutes. True where every target is met. */
export async function measureSites(flags: readonly string[]): Promise<boolean> {
  const isWhole = !flags.includes('--fast');
  const results = [
    ...(await measureTruth(isWhole ? ROUNDS : 1)),
    ...(await measurePace()),
    ...(isWhole ? await measureSpeed() : []),
  ];
  for (const measured of results) console.log(tell(measured));
  return results.every(isMet);
}

interface Web {
  port: number;
  log(): Promise<Arrival[]>;
  close(): void;
}

async function serve(order: Served): Promise<Web> {
  const child = fork(new URL('./web-process.ts', import.meta.url), [JSON.stringify(order)]);
  const [{ port }] = await once(child, 'message');
  return {
    port,
    async log() {
      child.send('log');
      const [{ log }] = await once(child, 'message');
      return log;
    },
    close: () => void child.kill(),
  };
}

async function crawl(order: CrawlOrder): Promise<Crawled> {
  const child = fork(new URL('./crawl-process.ts', import.meta.url), [], {
    serialization: 'advanced',
    execArgv: HEAP,
  });
  child.send(order);
  const [crawled] = await once(child, 'message');
  return crawled;
}

/** As a reviewing process is started: without a bound the collector waits until far more is used than is needed. */
const HEAP = ['--max-semi-space-size=4', '--max-old-space-size=200'];

const addressOf = (n: number): string => `127.1.${n >> 8}.${n & 255}`;

async function measureTruth(rounds: number): Promise<Measured[]> {
  const web = await serve({ kind: 'truth', rounds });
  const sites = testWeb(rounds);
  const hosts = sites.map(({ host, allowedDomains }, n) => ({ host, allowedDomains, address: addressOf(n) }));
  const crawled = await crawl({
    hosts,
    port: web.port,
    reader: 'standard',
    consent: 2,
    rate: UNBOUND,
    pages: 60,
  });
  web.close();
  const judged = sites.map((site, n) => ({
    site,
    verdict: crawled.verdicts[n]?.verdict ?? ('unknown' as const),
  }));
  // Of the unseen half only totals are told: whoever saw its failures would tune on them.
  for (const [n, { site, verdict }] of judged.entries())
    if (
      site.half === 'tuned' &&
      (site.truth === 'planted') !== (verdict === 'confirmed') &&
      !(site.truth === 'clean' && verdict === 'clean')
    )
      console.log(
        `  ${site.truth} ${site.kind} on ${site.skin}: ${verdict} ${crawled.verdicts[n]?.kinds.join(', ')}`,
      );
  const whole = scoreOf(judged);
  const [tuned, unseen] = [scoreOf(judged, 'tuned'), scoreOf(judged, 'unseen')];
  const of = (part: number, all: number) => `${part} of ${all}`;
  return [
    ratio(
      'Sites: precision of confirmed',
      `${whole.falseConfirmed} of ${whole.lawful} lawful sites confirmed`,
      whole.precision,
      0.99,
    ),
    ratio('Sites: recall on the half tuned on', of(tuned.confirmed, tuned.planted), tuned.recall, 0.95),
    ratio('Sites: recall on the unseen half', of(unseen.confirmed, unseen.planted), unseen.recall, 0.9),
    ratio('Sites: cloaking by agent, referrer, mobile', 'share confirmed', whole.cloaking, 0.95),
    {
      what: 'Sites: hard negatives confirmed',
      figure: `${whole.falseConfirmedHard}, ${whole.falseReviewed} lawful sites to review`,
      ratio: whole.falseConfirmedHard,
      target: { atMost: 0 },
    },
  ];
}

const ratio = (what: string, figure: string, value: number, atLeast: number): Measured => ({
  ...{ what, figure, ratio: value },
  target: { atLeast },
});

/** At the pace of the internet, by the web's own log: hosts of their own address, and ten that share one. */
async function measurePace(): Promise<Measured[]> {
  const web = await serve({ kind: 'truth', rounds: 1 });
  const hosts = testWeb(1)
    .slice(0, 30)
    .map(({ host, allowedDomains }, n) => ({ host, allowedDomains, address: addressOf(n < 10 ? 0 : n) }));
  await crawl({ hosts, port: web.port, reader: 'standard', consent: 2, rate: 1, pages: 3 });
  const log = await web.log();
  web.close();
  const shared = new Set(hosts.slice(0, 10).map(({ host }) => host));
  const ofHosts = [...Map.groupBy(log, ({ host }) => host).values()].map((arrivals) =>
    mostWithin(arrivals, 1_000),
  );
  const ofAddress = mostWithin(
    log.filter(({ host }) => shared.has(host)),
    1_000,
  );
  const figure = `${log.length} requests to ${ofHosts.length} hosts`;
  return [
    {
      what: 'Sites: most requests at a host within a second',
      figure,
      ratio: Math.max(...ofHosts),
      target: { atMost: 1 },
    },
    {
      what: 'Sites: most requests at a shared address within a second',
      figure,
      ratio: ofAddress,
      target: { atMost: 4 },
    },
  ];
}

async function measureSpeed(): Promise<Measured[]> {
  const plain = (hosts: number, pages: number, reader: CrawlOrder['reader']) =>
    crawlPlain({ hosts, pages, reader });
  const few = await plain(100, 12, 'standard');
  const peer = await plain(20, 6, 'cheerio');
  const hundred = await plain(100, 2, 'standard');
  const thousand = await plain(1_000, 2, 'standard');
  const many = await plain(2_000, 2, 'standard');
  const rate = ({ looks, cpuMs }: Crawled) => looks / (cpuMs / 1_000);
  const told = (crawled: Crawled) => `${Math.round(rate(crawled))} pages a processor second`;
  return [
    ratio('Sites: pages of 42 KB, fetch to verdict', `${few.looks} pages, ${told(few)}`, rate(few), 250),
    ratio(
      'Sites: against the same crawl with cheerio',
      `${told(few)} against ${told(peer)}`,
      rate(few) / rate(peer),
      5,
    ),
    {
      what: 'Sites: memory for 1,000 hosts at once, MB',
      figure: `${thousand.looks} pages`,
      ratio: thousand.peakMegabytes,
      target: { atMost: 300 },
    },
    {
      what: 'Sites: cost of a page on 2,000 hosts against 100',
      figure: `${told(many)} against ${told(hundred)}`,
      ratio: rate(hundred) / rate(many),
      target: { atMost: 1.15 },
    },
  ];
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
