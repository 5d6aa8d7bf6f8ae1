// What the judge is told of a site, what it keeps, and what it says.
import type { NotMeasured, Profile, Visit } from './visit.ts';

/** 0: no request is ever sent. 1: polite reading. 2: also as a search engine, and where robots forbid. */
export type Consent = 0 | 1 | 2;

export interface SiteContext {
  host: string;
  start: string;
  /** Other hosts of the same unit: links to them stay at home. */
  listedHosts: readonly string[];
  /** Domains (with all below them) that the unit links to by right. */
  allowedDomains: readonly string[];
  consent: Consent;
  /** What the last look saw; null: never looked at. */
  earlier: Snapshot | null;
  /** Targets already seen planted on other sites of the register. */
  knownTargets: readonly string[];
}

/** By what a server names the version of a page; sent back, it is asked whether that is still the page. */
export interface Validators {
  etag?: string;
  lastModified?: string;
}

/** A page of an earlier look that was found in order or judged then. */
export interface EarlierPage {
  url: string;
  sha256: string;
  simhash: string;
  /** When its body was last read, UTC, ISO 8601. Left out, as is `validators`: it is read whole the next time. */
  readAt?: string;
  /** The version that each visitor was given: what one is told proves nothing of what another is shown. */
  validators?: Readonly<Partial<Record<Profile, Validators>>>;
}

/** What the registry of a domain told. */
export interface Registration {
  domain: string;
  /** When the registration ends, UTC, ISO 8601; null: it did not say, or did not answer. */
  expiresAt: string | null;
  askedAt: string;
}

/** What is kept of a look for the next one; small, and never the page itself. */
export interface Snapshot {
  takenAt: string;
  pages: readonly EarlierPage[];
  /** Registrable domains linked to. */
  targets: readonly string[];
  /** Whether an address that cannot exist answers as if it did. */
  isSoft404: boolean | null;
  /** Left out: the registry publishes nothing, or was not asked. */
  registration?: Registration;
}

/** Kinds of evidence that fail independently of each other. */
export const families = ['content', 'visibility', 'split', 'location', 'link-target', 'history'] as const;
export type Family = (typeof families)[number];

export const findingKinds = [
  'conditional-redirect',
  'off-site-redirect',
  'cloaked-content',
  'hidden-links',
  'hidden-frame',
  'disguised-script',
  'planted-page',
  'planted-file',
  'planted-links',
  'reflected-search',
  'foreign-language-page',
  'defacement',
  // Weaknesses and states, made by the crawl or the judge; they never confirm anything.
  'open-reflection',
  'soft-404',
  'broad-words',
  'dangling-cname',
  'takeover-signature',
  'unresolved',
  'lame-nameserver',
  'parked',
  'expiring-domain',
  'unused-domain',
  'certificate',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** `notice` informs and moves no verdict. */
export const weights = ['confirmed', 'review', 'notice'] as const;

export interface Finding {
  url: string;
  kind: FindingKind;
  weight: (typeof weights)[number];
  families: readonly Family[];
  seenBy: readonly Profile[];
  /** The host or address that it leads to. */
  target: string | null;
  snippet: string;
  where: string;
  /** SHA-256 of what each visitor was given. */
  hashes: Readonly<Partial<Record<Profile, string>>>;
  /** The signals that speak, strongest first: `C:promotion-phrases`. */
  signals: readonly string[];
  /** Natural logarithm of the odds that it is planted. */
  logOdds: number;
  /** One or two sentences for the officer. */
  why: { vi: string; en: string };
}

export const siteStates = ['clean', 'review', 'confirmed', 'unknown'] as const;
export type SiteState = (typeof siteStates)[number];

export interface SiteVerdict {
  host: string;
  verdict: SiteState;
  why: { vi: string; en: string };
  /** Pages and files that were looked at, each once. */
  pages: number;
  findings: readonly Finding[];
  notMeasured: readonly NotMeasured[];
}

/** One element of what `haidang site --json` prints. */
export interface PrintedSite {
  host: string;
  verdict: SiteState;
  why: string;
  pages: number;
  findings: readonly (Pick<
    Finding,
    'url' | 'kind' | 'weight' | 'families' | 'seenBy' | 'target' | 'snippet' | 'where' | 'hashes'
  > & { why: string })[];
  couldNotMeasure: readonly Pick<NotMeasured, 'url' | 'profile' | 'code' | 'detail'>[];
}

/** A page that the judge would like another visitor to see, most wanted first. */
export interface FollowUp {
  url: string;
  profile: Profile;
  attempt: number;
}

/**
 * Judges one site as its visits come in, and keeps little of each. `judge.ts` opens one; `readPage` of `page/read.ts`
 * and `readDocument` of `page/document.ts` make the facts.
 */
export interface SiteJudge {
  add(visit: Visit): void;
  notMeasured(told: NotMeasured): void;
  /** A page without findings of which the server said, to each visitor by itself, that it is still the one judged before. */
  unchanged(page: EarlierPage): void;
  /** What DNS and TLS showed. */
  beside(finding: Finding): void;
  /** What is still to be asked so that suspicion becomes knowledge; empty when nothing is. */
  followUps(): readonly FollowUp[];
  close(): SiteVerdict;
  snapshot(takenAt: string): Snapshot;
}
