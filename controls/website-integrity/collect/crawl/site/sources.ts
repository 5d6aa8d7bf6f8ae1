// Fills a frontier with what a site says of itself: its sitemaps, and what robots.txt names.
import { asFailure } from '../fetch/failure.ts';
import type { Frontier } from '../frontier/frontier.ts';
import { readSitemap } from '../frontier/sitemap.ts';
import { ownHeaders } from '../profiles.ts';
import { header } from '../session.ts';
import type { Ground } from '../visit.ts';

const MOST_SITEMAPS = 30;
const MOST_HOPS = 3;

/** Reads the sitemaps of a site, those inside an index too; what is not there or forbidden is left out. */
export async function readSitemaps(ground: Ground, start: string, frontier: Frontier): Promise<void> {
  const robots = await ground.robotsOf(new URL(start));
  const waiting = [...robots.sitemaps, new URL('/sitemap.xml', start).href];
  const read = new Set<string>();
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    if (read.has(address) || read.size >= MOST_SITEMAPS) continue;
    read.add(address);
    const body = await sitemapAt(ground, address).catch(asFailure);
    const found = body instanceof Buffer ? readSitemap(body) : null;
    for (const page of found?.pages ?? []) frontier.add(page, 'sitemap', 1);
    waiting.push(...(found?.sitemaps ?? []));
  }
}

/** Null: not there, not of this site, or robots.txt forbids it. */
async function sitemapAt(ground: Ground, address: string): Promise<Buffer | null> {
  let at = address;
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    if (!URL.canParse(at) || !ground.isHome(new URL(at).hostname)) return null;
    const robots = await ground.robotsOf(new URL(at));
    if (!robots.isAllowed(at)) return null;
    const answer = await ground.session.ask(at, ownHeaders(ground.session.options.contact));
    const location = answer.status >= 300 && answer.status < 400 ? header(answer, 'location') : undefined;
    if (location === undefined) return answer.status === 200 ? answer.body : null;
    at = URL.canParse(location, at) ? new URL(location, at).href : '';
  }
  return null;
}
