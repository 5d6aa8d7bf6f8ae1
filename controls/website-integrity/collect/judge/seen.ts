// What the judge keeps of one visit: strangers linked to, terms, where it was sent; little enough for a thousand sites at once.
import type {
  DocumentFacts,
  FoundBy,
  LinkFact,
  Observation,
  PageFacts,
  Profile,
  SiteContext,
  TextHit,
  Validators,
  Visit,
  WrittenRedirect,
} from '../contract.ts';
import { domainOf, isOfficial, isService, isWithin } from '../page/hosts.ts';

/** A link to a domain that is neither the site's own, nor allowed, nor official, nor a service that everybody uses. */
export type Stranger = LinkFact & { readonly domain: string };

export interface Seen {
  readonly url: string;
  readonly profile: Profile;
  readonly attempt: number;
  readonly status: number;
  readonly sha256: string;
  readonly foundBy: FoundBy;
  readonly setsCookies: boolean;
  /** By what the server named this version; null: it did not, or it was no whole answer at this address. */
  readonly validators: Validators | null;
  /** The strange domain that this visitor was sent to, or null; `sentBy`: how. */
  readonly sentTo: string | null;
  readonly sentBy: string | null;
  readonly finalUrl: string;
  readonly gate: PageFacts['gate'];
  readonly isDocument: boolean;
  readonly isNoIndex: boolean;
  readonly title: string;
  readonly strangers: readonly Stranger[];
  /** Written redirects to strange domains. */
  readonly redirects: readonly WrittenRedirect[];
  /** Terms that advertise: product, action, promotion, brand. */
  readonly hits: readonly TextHit[];
  /** Distinct words of report and law outside of links: menus of a police office are full of them. */
  readonly reports: number;
  /** The title or a heading is such a word's: the page is about the matter, not part of it. */
  readonly isReport: boolean;
  readonly textLength: number;
  /** How many addresses of its own site it links to. */
  readonly ownLinks: number;
  readonly writing: PageFacts['writing'] | null;
  readonly language: string | null;
  readonly tags: number;
  readonly simhash: string;
  readonly autoplay: number;
}

const MOST_STRANGERS = 80;
const MOST_HITS = 120;

/** Whether a link to `host` means anything: false for the site's own, allowed, official hosts and common services. */
export function isStrange(host: string, context: SiteContext): boolean {
  if (domainOf(host) === domainOf(context.host)) return false;
  if (context.listedHosts.some((listed) => isWithin(host, listed) || domainOf(listed) === domainOf(host)))
    return false;
  if (context.allowedDomains.some((allowed) => isWithin(host, allowed))) return false;
  return !isOfficial(host) && !isService(host);
}

export function seenOf({ observation, facts }: Visit, context: SiteContext): Seen {
  return {
    ...wayOf(observation, context),
    ...(facts?.kind === 'page' ? ofPage(facts, context) : ofDocument(facts, context)),
  };
}

function wayOf(observation: Observation, context: SiteContext) {
  const { url, profile, attempt, status, sha256, foundBy, cookiesSet, hops, finalUrl } = observation;
  const away = hops.find(({ to }) => isStrangeAddress(to, context));
  return {
    ...{ url, profile, attempt, status, sha256, foundBy, finalUrl },
    validators: validatorsOf(observation),
    setsCookies: cookiesSet.length > 0,
    sentTo: away
      ? domainOf(new URL(away.to).host)
      : isStrangeAddress(finalUrl, context)
        ? domainOf(new URL(finalUrl).host)
        : null,
    sentBy: away?.by ?? (finalUrl === url ? null : 'header'),
  };
}

/** Of a page that stands at its own address: what a redirect led to has another version. */
function validatorsOf({ status, hops, headers }: Observation): Validators | null {
  const { etag, 'last-modified': lastModified } = headers;
  if (status !== 200 || hops.length > 0 || (!etag && !lastModified)) return null;
  return { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
}

function isStrangeAddress(address: string, context: SiteContext): boolean {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && isStrange(url.host, context);
}

const strangersOf = (links: readonly LinkFact[], context: SiteContext): Stranger[] =>
  links
    .filter(({ host }) => isStrange(host, context))
    .sort((one, other) => Number(other.hidden !== null) - Number(one.hidden !== null))
    .slice(0, MOST_STRANGERS)
    .map((link) => ({ ...link, domain: domainOf(link.host) }));

const isAdvert = ({ kind }: TextHit): boolean => kind !== 'broad' && kind !== 'report';
const isReport = (hits: readonly TextHit[]): boolean =>
  hits.some(({ kind, zone }) => kind === 'report' && (zone === 'title' || zone === 'heading'));
const reportsOf = (hits: readonly TextHit[]): number =>
  new Set(hits.filter(({ kind, zone }) => kind === 'report' && zone !== 'anchor').map(({ term }) => term))
    .size;

function ofPage(facts: PageFacts, context: SiteContext) {
  const { gate, isNoIndex, title, hits, textLength, writing, language, tags, simhash, media } = facts;
  return {
    ...{ gate, isNoIndex, title, textLength, writing, language, tags, simhash },
    isDocument: facts.isFile ?? false,
    strangers: strangersOf(facts.links, context),
    redirects: facts.redirects.filter(({ to }) => isStrangeAddress(to, context)),
    hits: hits.filter(isAdvert).slice(0, MOST_HITS),
    reports: reportsOf(hits),
    isReport: isReport(hits),
    ownLinks: facts.internal.length,
    autoplay: media.autoplay,
  };
}

function ofDocument(facts: DocumentFacts | null, context: SiteContext) {
  return {
    gate: null,
    isNoIndex: false,
    title: facts?.title ?? '',
    textLength: facts?.textLength ?? 0,
    writing: null,
    language: null,
    tags: 0,
    simhash: '',
    isDocument: facts !== null,
    strangers: strangersOf(facts?.links ?? [], context),
    redirects: [],
    hits: (facts?.hits ?? []).filter(isAdvert).slice(0, MOST_HITS),
    reports: reportsOf(facts?.hits ?? []),
    isReport: isReport(facts?.hits ?? []),
    ownLinks: 0,
    autoplay: 0,
  };
}
