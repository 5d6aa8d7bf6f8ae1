// What the crawl hands on: one answer to one visitor, or why there is none.
import type { DocumentFacts, PageFacts } from './page.ts';

/**
 * Who asks for a page. `desktop-repeat` is the same visitor once more (what differs between these two is the site's own
 * unrest, not a split); `returning` is `desktop` with the cookies that its first visit was given. `search-engine` is sent
 * only with the owner's consent of level 2.
 */
export const profiles = [
  'desktop',
  'desktop-repeat',
  'returning',
  'search-referrer',
  'mobile-referrer',
  'search-engine',
] as const;
export type Profile = (typeof profiles)[number];

/** One step of a redirect. `by`: a Location or Refresh header, a `<meta refresh>`, a plain script read without running it. */
export interface Hop {
  from: string;
  to: string;
  by: 'header' | 'refresh' | 'meta' | 'script';
  status: number;
}

/** Why a page could not be looked at; `detail` is for the person who looks after the site. */
export const notMeasuredCodes = [
  'no-consent',
  'robots',
  'dns',
  'private-address',
  'connect',
  'tls',
  'timeout',
  'too-slow',
  'too-large',
  'too-many-redirects',
  'bad-encoding',
  'server-error',
  'rate-limited',
  'challenge',
  'budget',
  'not-read',
] as const;
export interface NotMeasured {
  url: string;
  profile: Profile;
  code: (typeof notMeasuredCodes)[number];
  detail: string;
  at: string;
}

/** One answer to one visitor, after its redirects. */
export interface Observation {
  /** As asked for. */
  url: string;
  profile: Profile;
  /** From 1; a conditional redirect counts only where a second attempt of the same visitor shows it again. */
  attempt: number;
  hops: readonly Hop[];
  finalUrl: string;
  status: number;
  /** Lower-case names; only what somebody reads: content-type, x-robots-tag, server, cf-mitigated, retry-after… */
  headers: Readonly<Record<string, string>>;
  /** Names alone. */
  cookiesSet: readonly string[];
  /** Of the bytes of the body, hex. */
  sha256: string;
  bytes: number;
  /** UTC, ISO 8601. */
  fetchedAt: string;
  /** How the crawl came to know the address; several are told by several visits. */
  foundBy: FoundBy;
}
/** `guessed`: a learnt folder, an earlier look, a probe; nobody on the site links to it. */
export type FoundBy =
  | 'start'
  | 'navigation'
  | 'sitemap'
  | 'robots'
  | 'search-results'
  | 'earlier'
  | 'guessed'
  | 'probe';

/** An observation with what was read from its body; `facts` null where the body is neither a page nor a document. */
export interface Visit {
  observation: Observation;
  facts: PageFacts | DocumentFacts | null;
}
