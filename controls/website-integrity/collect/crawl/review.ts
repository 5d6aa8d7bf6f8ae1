// The doors of the crawl: review many sites at once, or look again at single addresses.
import type { Consent, Snapshot } from '../contract.ts';
import { type DnsOptions, openDns } from './dns/records.ts';
import type { ExchangeLimits } from './fetch/exchange.ts';
import { openPlaces } from './fetch/places.ts';
import type { LookUp, Mapping } from './fetch/resolve.ts';
import { type Clock, systemClock } from './politeness/clock.ts';
import { nextNight } from './politeness/limits.ts';
import { openSession, type Session } from './session.ts';
import { type Budget, TIERS, type Tier } from './site/budget.ts';
import { type SiteAsked, SiteCrawl, type SiteReport } from './site/crawl.ts';
import type { Reader } from './site/reader.ts';

/** A site to review; what is left out is empty. */
export interface HostAsked {
  host: string;
  /** Where to begin; left out: `https://host/`, and `http://host/` where that does not answer. */
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
  /** When the registration of the domain ends, where that is known. */
  expiresAt?: string | null;
}

export interface ReviewOptions {
  reader: Reader;
  tier: Tier;
  /** Changes to the bounds of the tier. */
  budget?: Partial<Budget>;
  /** Where the operator can be reached: a page, or a name. Every request carries it. */
  contact: string;
  /** Requests a second at a host: 1, and more only at addresses that are not of the internet. */
  rate?: number;
  mappings?: readonly Mapping[];
  allowPrivate?: boolean;
  /** Stops the review: what was seen until then is judged and returned. */
  signal?: AbortSignal;
  /** Milliseconds that a site may make the crawl wait at a time, before it is left for this round. */
  patienceMs?: number;
  limits?: Partial<ExchangeLimits>;
  clock?: Clock;
  lookUp?: LookUp;
  /** Name servers to ask about the sites; `null`: DNS is not looked at. Left out: those of the machine. */
  dns?: DnsOptions | null;
  onRequest?: (url: string) => void;
}

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
const PATIENCE_MS = 30_000;

/**
 * Reviews sites side by side and returns their reports in the order of `hosts`. A site that cannot be measured is
 * `unknown` with its causes and keeps no other from being looked at. Never throws for what a site does.
 */
export async function reviewSites(
  hosts: readonly HostAsked[],
  options: ReviewOptions,
  onProgress: (progress: Progress) => void = () => {},
): Promise<SiteReport[]> {
  const session = openReviewSession(hosts, options);
  const budget = { ...TIERS[options.tier], ...options.budget };
  const told = { sites: hosts.length, done: 0, pages: 0 };
  const places = openPlaces(SIDE_BY_SIDE);
  const onPage = (url: string) => onProgress({ ...told, pages: ++told.pages, url });
  const review = async (asked: HostAsked) => {
    await places.take();
    if (budget.byNight) await session.clock.sleep(nextNight(session.clock.now()) - session.clock.now());
    const report = await new SiteCrawl(session, options.reader, siteOf(asked), budget, onPage).run();
    told.done++;
    onProgress({ ...told, url: null });
    places.give();
    return report;
  };
  try {
    return await Promise.all(hosts.map(review));
  } finally {
    await session.close();
  }
}

function openReviewSession(hosts: readonly HostAsked[], options: ReviewOptions): Session {
  const { contact, rate = 1, mappings = [], allowPrivate = false, patienceMs = PATIENCE_MS } = options;
  return openSession({
    ...{ contact, rate, mappings, allowPrivate, patienceMs },
    explicitPorts: new Set(
      hosts.flatMap(({ start }) => (start && URL.canParse(start) ? [new URL(start).host] : [])),
    ),
    clock: options.clock ?? systemClock,
    limits: options.limits,
    lookUp: options.lookUp,
    dns: options.dns === null ? undefined : openDns(options.dns ?? {}),
    signal: options.signal,
    onRequest: options.onRequest,
  });
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
    expiresAt: asked.expiresAt ?? null,
  };
}
