// Looks at a site of the test web without a network: the least of a crawl that lets the judge see what it would see.
import { createHash } from 'node:crypto';
import type {
  FollowUp,
  FoundBy,
  Hop,
  Profile,
  SiteVerdict,
  Visit,
} from '../../controls/website-integrity/collect/contract.ts';
import { openJudge } from '../../controls/website-integrity/collect/judge/judge.ts';
import { documentFacts } from '../../controls/website-integrity/collect/page/document.ts';
import { readPage } from '../../controls/website-integrity/collect/page/read.ts';
import { isSuspiciousAddress } from '../../controls/website-integrity/collect/page/slug.ts';
import type { TestSite, Visitor } from './web/web.ts';

const desktop = 'Mozilla/5.0 (X11; Linux x86_64) Chrome/130';
const mobile = 'Mozilla/5.0 (Linux; Android 14) Chrome/130 Mobile';
const google = 'https://www.google.com/';
const visitors: Record<Profile, Visitor> = {
  desktop: { userAgent: desktop, referer: null, isFirst: true },
  'desktop-repeat': { userAgent: desktop, referer: null, isFirst: true },
  returning: { userAgent: desktop, referer: null, isFirst: false },
  'search-referrer': { userAgent: desktop, referer: google, isFirst: true },
  'mobile-referrer': { userAgent: mobile, referer: google, isFirst: true },
  'search-engine': { userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1)', referer: null, isFirst: true },
};
const MOST_PAGES = 60;
const MOST_HOPS = 5;
/** Every address as a phone from a search, the first dozen also as others: about what a polite crawl does. */
const MANY = 12;

/** The verdict on a site, seen with the owner's consent of level 2. */
export function look(site: TestSite): SiteVerdict {
  const judge = openJudge({
    host: site.host,
    start: `https://${site.host}/`,
    listedHosts: [],
    allowedDomains: site.allowedDomains,
    consent: 2,
    earlier: null,
    knownTargets: [],
  });
  const found = new Map<string, FoundBy>([[`https://${site.host}/`, 'start']]);
  const listed = String(site.answer('/sitemap.xml', visitors.desktop).body);
  const visit = (url: string, profile: Profile, attempt: number, foundBy: FoundBy) =>
    judge.add(visitOf(site, url, profile, attempt, foundBy));
  visit(`https://${site.host}/khong-co-trang-nay-1a2b3c4d`, 'desktop', 1, 'probe');
  for (const [at, [url, foundBy]] of iterate(found)) {
    if (at === 0)
      for (const [, address] of listed.matchAll(/<loc>([^<]+)<\/loc>/g))
        if (address && !found.has(address)) found.set(address.replaceAll('&amp;', '&'), 'sitemap');
    const seen = visitOf(site, url, 'desktop', 1, foundBy);
    judge.add(seen);
    if (seen.facts?.kind === 'page')
      for (const link of seen.facts.internal) if (!found.has(link)) found.set(link, 'navigation');
    const others: Profile[] =
      at < MANY || isSuspiciousAddress(url)
        ? ['desktop-repeat', 'search-referrer', 'mobile-referrer', 'search-engine', 'returning']
        : ['mobile-referrer'];
    for (const profile of others) visit(url, profile, 1, foundBy);
  }
  for (let round = 0; round < 4; round++)
    for (const { url, profile, attempt } of judge.followUps() as FollowUp[])
      visit(url, profile, attempt, found.get(url) ?? 'guessed');
  return judge.close();
}

function* iterate(found: Map<string, FoundBy>): Generator<[number, [string, FoundBy]]> {
  let at = 0;
  for (const entry of found) {
    if (at >= MOST_PAGES) return;
    yield [at++, entry];
  }
}

function visitOf(site: TestSite, url: string, profile: Profile, attempt: number, foundBy: FoundBy): Visit {
  const hops: Hop[] = [];
  let at = url;
  for (;;) {
    const { host, pathname, search } = new URL(at);
    const isHere = host === site.host;
    const answer = isHere ? site.answer(pathname + search, visitors[profile]) : null;
    const location = answer?.headers.location;
    if (answer && location && hops.length < MOST_HOPS) {
      const to = new URL(location, at).href;
      hops.push({ from: at, to, by: 'header', status: answer.status });
      at = to;
      continue;
    }
    return {
      observation: observationOf(answer, { url, profile, attempt, foundBy, hops, finalUrl: at }),
      facts: factsOf(answer, at),
    };
  }
}

type Asked = Pick<Visit['observation'], 'url' | 'profile' | 'attempt' | 'foundBy' | 'hops' | 'finalUrl'>;
type Given = ReturnType<TestSite['answer']> | null;

function observationOf(answer: Given, asked: Asked): Visit['observation'] {
  const body = answer?.body ?? '';
  return {
    ...asked,
    status: answer?.status ?? 200,
    headers: answer?.headers ?? {},
    cookiesSet: answer?.headers['set-cookie'] ? ['phien'] : [],
    sha256: createHash('sha256').update(body).digest('hex'),
    bytes: body.length,
    fetchedAt: '2026-09-01T00:00:00Z',
  };
}

function factsOf(answer: Given, url: string): Visit['facts'] {
  if (!answer) return null;
  if (typeof answer.body === 'string')
    return readPage(new TextEncoder().encode(answer.body), url, answer.headers['content-type'] ?? null);
  const file = new TextDecoder('latin1').decode(answer.body);
  const pages = [[...file.matchAll(/\(([^()]*)\) Tj/g)].map(([, line]) => line).join(' ')];
  const links = [...file.matchAll(/\/URI \(([^)]+)\)/g)].map(([, link]) => link ?? '');
  return documentFacts(
    { title: /\/Title \(([^)]*)\)/.exec(file)?.[1] ?? '', pages, links, unread: null },
    url,
  );
}
