// The reviewing process: one reviewer that keeps one pace over all sites, and answers the server's orders.
import { findChromium } from '../../../controls/website-integrity/collect/crawl/browser/find.ts';
import {
  type HostAsked,
  openReviewer,
  type Reviewer,
} from '../../../controls/website-integrity/collect/crawl/review.ts';
import { TIERS, type Tier } from '../../../controls/website-integrity/collect/crawl/site/budget.ts';
import { openStandardReader } from '../../../controls/website-integrity/collect/crawl/standard-reader.ts';
import { proofOf } from '../../../controls/website-integrity/collect/round/proof.ts';
import type { Answer, AskedSite, EngineOptions, LookOrder, Order, Probed, ProbeOrder } from './messages.ts';
import { openWanted } from './wanted.ts';

const { contact, testWeb } = JSON.parse(process.argv[2] ?? '') as EngineOptions;
/** Where a page is read anew, progress is told at most so often. */
const EVERY_MS = 500;
/** One that stands on this machine; none is ever fetched. */
const hadBrowser = findChromium() !== null;
const underWay = new Map<number, AbortController>();

const reviewer: Reviewer = openReviewer({
  reader: openStandardReader(),
  contact,
  browser: hadBrowser,
  ...(testWeb ? { mappings: [testWeb], allowPrivate: true, rate: 200, dns: null } : {}),
});

const answer = (told: Answer) => process.send?.(told);

process.on('message', (order: Order) => {
  if (order.kind === 'stop') underWay.get(order.id)?.abort();
  else void work(order);
});
// The server is gone: nobody hears what is seen any more.
process.on('disconnect', () => process.exit(0));

async function work(order: { id: number } & (LookOrder | ProbeOrder)): Promise<void> {
  try {
    if (order.kind === 'look') await look(order.id, order);
    else answer({ id: order.id, kind: 'probe', probed: await probe(order) });
  } catch (error) {
    answer({ id: order.id, kind: 'failed', detail: String(error instanceof Error ? error.stack : error) });
  } finally {
    underWay.delete(order.id);
  }
}

const askedOf = ({ site, first }: { site: AskedSite; first: readonly string[] }): HostAsked => ({
  ...site,
  imported: first,
});

async function look(id: number, { site, tier, first }: LookOrder): Promise<void> {
  const stop = new AbortController();
  underWay.set(id, stop);
  let pages = 0;
  let told = 0;
  const wanted = openWanted(first);
  const onPage = (url: string) => {
    pages += 1;
    wanted.read(url);
    if (performance.now() - told < EVERY_MS) return;
    told = performance.now();
    answer({ id, kind: 'pages', pages });
  };
  const asTier = (tier in TIERS ? tier : 1) as Tier;
  const report = await reviewer.review(askedOf({ site, first }), {
    tier: asTier,
    signal: stop.signal,
    onPage,
  });
  const { verdict, snapshot, consentUsed } = report;
  const pictures = report.pictures.map(({ url, profile, png }) => ({ url, profile, png }));
  const visited = wanted.visited(verdict.notMeasured);
  answer({ id, kind: 'look', look: { verdict, snapshot, consentUsed, visited, pictures, hadBrowser } });
}

/** Every address of the case must be gone; the first that is not decides. */
async function probe({ site, finding, urls }: ProbeOrder): Promise<Probed> {
  let { consentUsed } = site;
  let last: Omit<Probed, 'consentUsed'> | null = null;
  for (const url of urls) {
    const report = await reviewer.probe({ ...site, consentUsed }, [url]);
    consentUsed = report.consentUsed;
    const isControl = (asked: string) => asked !== url;
    const visits = report.visits.filter(({ observation }) => !isControl(observation.url));
    const impossible = report.visits.find(({ observation }) => isControl(observation.url)) ?? null;
    const proof = proofOf({ finding: { ...finding, url }, visits, impossible, verdict: report.verdict });
    last = { outcome: proof.state, why: proof.why };
    if (proof.state !== 'gone') break;
  }
  const none = { vi: 'Sự việc không có địa chỉ nào.', en: 'The case has no address.' };
  return { ...(last ?? { outcome: 'could-not-tell', why: none }), consentUsed };
}
