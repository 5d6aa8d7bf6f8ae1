// The doors of the crawl: a reviewer that keeps one pace over all it is asked, and the review of a list of sites.
import type { Consent, Snapshot } from '../contract.ts';
import { type DnsOptions, openDns } from './dns/records.ts';
import type { ExchangeLimits } from './fetch/exchange.ts';
import { openPlaces } from './fetch/places.ts';
import type { LookUp, Mapping } from './fetch/resolve.ts';
import type { Clock } from './politeness/clock.ts';
import { nextNight } from './politeness/limits.ts';
import { type ProbeReport, probeSite } from './probe.ts';
import { openSession } from './session.ts';
import type { SiteAsked, SiteReport } from './site/asked.ts';
import { type Budget, TIERS, type Tier } from './site/budget.ts';
import { SiteCrawl } from './site/crawl.ts';
import type { Reader } from './site/reader.ts';

/** A site to review; what is left out is empty. */
export interface HostAsked {
  host: string;
  /** Where to begin; left out or empty: `https://host/`, and `http://host/` where that does not answer. */
  start?: string;
  /** Other hosts of the same unit. */
  listedHosts?: readonly string[];
  /** Domains that the unit links to by right. */
  allowedDomains?: readonly string[];
  consent: Consent;
  earlier?: Snapshot | null;
  knownTargets?: readonly string[];
  /** Addresses to look at first: from a search console, a `site:` search, open findings. */
  imported?: readonly string[];
  /** Addresses of today that have already used the consent of level 2. */
  consentUsed?: number;
  /** Ask for every page whole: the site has a case, or had one. Else what stands as it was last read is asked for by condition. */
  readWhole?: boolean;
  /** When the registration of the domain ends, where somebody entered it: not every registry tells. */
  expiresAt?: string | null;
}

export interface ReviewerOptions {
  reader: Reader;
  /** Where the operator can be reached: a page, or a name. Every request carries it. */
  contact: string;
  /** Requests a second at a host: 1, and more only at addresses that are not of the internet. */
  rate?: number;
  mappings?: readonly Mapping[];
  allowPrivate?: boolean;
  /** Stops all that is under way. */
  signal?: AbortSignal;
  /** Milliseconds that a site may make the crawl wait at a time, before it is left for this round. */
  patienceMs?: number;
  limits?: Partial<ExchangeLimits>;
  clock?: Clock;
  lookUp?: LookUp;
  /** Name servers to ask about the sites; `null`: DNS is not looked at. Left out: those of the machine. */
  dns?: DnsOptions | null;
  /** Shows suspects to the machine's Chromium, one at a time; where there is none, that is told as not measured. */
  browser?: boolean;
  onRequest?: (url: string) => void;
}

export interface LookOptions {
  tier: Tier;
  /** Changes to the bounds of the tier. */
  budget?: Partial<Budget>;
  /** Stops this look: what was seen until then is judged and returned. */
  signal?: AbortSignal;
  onPage?: (url: string) => void;
}

const PATIENCE_MS = 30_000;

/** Pages of all sites under way, of which each takes a kilobyte or two of memory until its site is judged. */
const MOST_PAGES_HELD = 80_000;
/** Where nobody has looked at a site yet; and how many pages may be new since the last look. */
const UNKNOWN_PAGES = 80;
const NEW_PAGES = 20;

/** How many pages a look is likely to hold: a thousand sites of few pages go on side by side, fewer of many. */
function pagesLikely({ earlier }: HostAsked, { pages }: Budget): number {
  return Math.min(pages, earlier ? earlier.pages.length + NEW_PAGES : UNKNOWN_PAGES, MOST_PAGES_HELD);
}

/** Opens a reviewer. Neither `review` nor `probe` ever throws for what a site does; `close` ends all connections. */
export function openReviewer(options: ReviewerOptions) {
  const {
    reader,
    contact,
    rate = 1,
    mappings = [],
    allowPrivate = false,
    patienceMs = PATIENCE_MS,
  } = options;
  const explicitPorts = new Set<string>();
  const room = openPlaces(MOST_PAGES_HELD);
  const session = openSession({
    ...{ contact, rate, mappings, allowPrivate, patienceMs, explicitPorts },
    ...{ clock: options.clock, limits: options.limits, lookUp: options.lookUp, signal: options.signal },
    dns: options.dns === null ? undefined : openDns(options.dns ?? {}),
    browser: options.browser,
    onRequest: options.onRequest,
  });
  const known = (asked: HostAsked): SiteAsked => {
    if (asked.start && URL.canParse(asked.start)) explicitPorts.add(new URL(asked.start).host);
    return siteOf(asked);
  };
  return {
    async review(
      asked: HostAsked,
      { tier, budget: changes, signal, onPage = () => {} }: LookOptions,
    ): Promise<SiteReport> {
      const budget = { ...TIERS[tier], ...changes };
      if (budget.byNight) await session.clock.sleep(nextNight(session.clock.now()) - session.clock.now());
      let held = pagesLikely(asked, budget);
      await room.take(held);
      let pages = 0;
      const count = (url: string) => {
        if (++pages > held) {
          held = pages;
          room.exceed();
        }
        onPage(url);
      };
      try {
        return await new SiteCrawl(known(asked), { session, reader, budget, signal, onPage: count }).run();
      } finally {
        room.give(held);
      }
    },
    /** Looks again at single addresses of a site, as every visitor that consent allows. */
    probe: (asked: HostAsked, urls: readonly string[]): Promise<ProbeReport> =>
      probeSite(session, reader, known(asked), urls),
    close: (): Promise<void> => session.close(),
  };
}
export type Reviewer = ReturnType<typeof openReviewer>;

export interface Progress {
  sites: number;
  /** Sites that are done. */
  done: number;
  pages: number;
  /** The address that was just read, or null where a site was finished. */
  url: string | null;
}

/** Sites that are looked at side by side; each waits most of its time for its next turn. */
const SIDE_BY_SIDE = 1_000;

/**
 * Reviews sites side by side and returns their reports in the order of `hosts`. A site that cannot be measured is
 * `unknown` with its causes and keeps no other from being looked at.
 */
export async function reviewSites(
  hosts: readonly HostAsked[],
  { tier, budget, ...options }: ReviewerOptions & Omit<LookOptions, 'onPage'>,
  onProgress: (progress: Progress) => void = () => {},
): Promise<SiteReport[]> {
  const reviewer = openReviewer(options);
  const told = { sites: hosts.length, done: 0, pages: 0 };
  const places = openPlaces(SIDE_BY_SIDE);
  const onPage = (url: string) => onProgress({ ...told, pages: ++told.pages, url });
  const review = async (asked: HostAsked) => {
    await places.take();
    const report = await reviewer.review(asked, { tier, budget, onPage });
    told.done++;
    onProgress({ ...told, url: null });
    places.give();
    return report;
  };
  try {
    return await Promise.all(hosts.map(review));
  } finally {
    await reviewer.close();
  }
}

function siteOf(asked: HostAsked): SiteAsked {
  return {
    host: asked.host,
    start: asked.start ?? '',
    listedHosts: asked.listedHosts ?? [],
    allowedDomains: asked.allowedDomains ?? [],
    consent: asked.consent,
    earlier: asked.earlier ?? null,
    knownTargets: asked.knownTargets ?? [],
    imported: asked.imported ?? [],
    consentUsed: asked.consentUsed ?? 0,
    readWhole: asked.readWhole ?? false,
    expiresAt: asked.expiresAt ?? null,
  };
}
