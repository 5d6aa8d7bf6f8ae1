// What the parts of the website review hand to each other: visits from the crawl, facts from a page, findings from the judge.

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

/** How an element is kept from being seen. */
export const hiddenMeans = [
  'display-none',
  'visibility-hidden',
  'hidden-attribute',
  'off-screen',
  'zero-size',
  'zero-font',
  'same-colour',
  'transparent',
  'clipped',
  'tiny-frame',
  'marquee',
  'noscript',
  'covered',
  'decoded-script',
  'comment',
] as const;
export type HiddenMeans = (typeof hiddenMeans)[number];

/** A part of the page that menus, sliders, dialogs and the like hide by right. */
export type Container = 'menu' | 'slider' | 'dialog' | 'tab' | 'assistive' | 'template' | null;

/** A reference from the page to another host. */
export interface LinkFact {
  element: 'a' | 'area' | 'iframe' | 'form' | 'script' | 'image' | 'canonical' | 'object' | 'style';
  /** Absolute. */
  href: string;
  host: string;
  /** At most 160 characters. */
  text: string;
  /** Up to five steps from the nearest named ancestor: `footer > div.partners > a`. */
  where: string;
  hidden: HiddenMeans | null;
  container: Container;
}

export const topics = ['gambling', 'adult', 'loan', 'pharma', 'counterfeit', 'defacement'] as const;
export type Topic = (typeof topics)[number];
/**
 * `product`, `action`, `promotion`, `brand`: the four ways an advertisement speaks. `broad`: words that news, law and
 * culture use too, for information only. `report`: how police, press and law speak of it; it weighs against.
 */
export const termKinds = ['product', 'action', 'promotion', 'brand', 'broad', 'report'] as const;
export type TermKind = (typeof termKinds)[number];

export const zones = [
  'slug',
  'title',
  'meta',
  'heading',
  'anchor',
  'body',
  'hidden',
  'script',
  'image',
] as const;
export type Zone = (typeof zones)[number];

/** A term in the text. `folded`: it matched only after marks, look-alikes or hidden characters were taken away. */
export interface TextHit {
  term: string;
  kind: TermKind;
  topic: Topic;
  zone: Zone;
  folded: boolean;
  /** Look-alike letters or characters without width stood within the word: nobody writes so by accident. */
  disguised: boolean;
  /** At most 160 characters around it. */
  snippet: string;
  where: string;
}

/** A redirect written in the page. `condition`: what the script asks the visitor before it sends them away. */
export interface WrittenRedirect {
  by: 'meta' | 'script';
  to: string;
  condition: 'referrer' | 'agent' | 'cookie' | 'none';
  delaySeconds: number;
  /** How it was disguised: `base64`, `escape`, `char-codes`, `concatenation`. */
  disguise: string | null;
  snippet: string;
  where: string;
}

/** What one streaming pass over a page tells. Bounded: `dropped` counts what was beyond the bounds. */
export interface PageFacts {
  kind: 'page';
  url: string;
  encoding: string;
  title: string;
  description: string;
  /** As the page declares it, lower case: `vi`. */
  language: string | null;
  canonical: string | null;
  isNoIndex: boolean;
  /** Addresses on the same host, absolute, each once: what the frontier goes on with. */
  internal: readonly string[];
  /** References to other hosts. */
  links: readonly LinkFact[];
  redirects: readonly WrittenRedirect[];
  forms: readonly { action: string; method: string; fields: readonly string[] }[];
  hits: readonly TextHit[];
  /** Characters of visible text, and how many of them are of each writing. */
  textLength: number;
  writing: Readonly<Record<'latin' | 'vietnamese' | 'han' | 'kana' | 'thai' | 'cyrillic' | 'other', number>>;
  /** 64 smallest hashes of runs of four tags: pages of one template share them. */
  template: Uint32Array;
  /** 64 bits of the visible words, hex. */
  simhash: string;
  tags: number;
  /** Looks like a gate put up before visitors: a challenge, a maintenance notice, a sign-in. */
  gate: 'challenge' | 'maintenance' | 'sign-in' | null;
  /** The page sounds media or fills the window with one picture. */
  media: { autoplay: number; images: number };
  dropped: { links: number; text: number; scripts: number };
}

/** What a PDF or an office file tells. */
export interface DocumentFacts {
  kind: 'document';
  url: string;
  title: string;
  pages: number;
  links: readonly LinkFact[];
  hits: readonly TextHit[];
  textLength: number;
  /** Why it could not be read to its end; null: it was. */
  unread: string | null;
}

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

/** What is kept of a look for the next one; small, and never the page itself. */
export interface Snapshot {
  takenAt: string;
  pages: readonly EarlierPage[];
  /** Registrable domains linked to. */
  targets: readonly string[];
  /** Whether an address that cannot exist answers as if it did. */
  isSoft404: boolean | null;
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
