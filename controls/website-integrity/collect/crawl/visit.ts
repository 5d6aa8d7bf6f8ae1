// One visitor asks for one address: redirects hop by hop, each within consent, robots.txt and the guard.
import { hash } from 'node:crypto';
import type { FoundBy, Hop, NotMeasured, Observation, Profile, Validators } from '../contract.ts';
import type { Answer } from './fetch/exchange.ts';
import { asFailure, FetchFailure } from './fetch/failure.ts';
import type { ConsentCount } from './politeness/consent.ts';
import type { Robots } from './politeness/robots.ts';
import { headersOf } from './profiles.ts';
import { header, type Session } from './session.ts';

export interface Wanted {
  url: string;
  profile: Profile;
  attempt: number;
  foundBy: FoundBy;
  /** Asks for the page only where it is no longer this version of it. */
  unless?: Validators;
}

/** The site that is being looked at, as far as a visit must know it. */
export interface Ground {
  session: Session;
  consent: ConsentCount;
  /** Whether this host belongs to the site, so that a redirect there is followed. */
  isHome(host: string): boolean;
  /** The rules of a host of the site, read once. */
  robotsOf(url: URL): Promise<Robots>;
  /** What the site gave to `desktop`, for `returning`. */
  cookies: Map<string, string>;
  /** Whether somebody asked this look, or all of them, to end. */
  isStopped(): boolean;
}

/** What came back; `isCut`: the body went on beyond the bound. */
export interface Seen {
  observation: Observation;
  body: Buffer;
  isCut: boolean;
}

export type Looked = { seen: Seen } | { missed: NotMeasured };

const MOST_HOPS = 10;
const MOST_COOKIES = 20;
const KEPT_HEADERS = [
  ...['content-type', 'x-robots-tag', 'server', 'cf-mitigated', 'retry-after', 'content-disposition'],
  ...['last-modified', 'etag', 'location', 'refresh', 'x-powered-by', 'link'],
];

/** Looks once. A redirect away from the site ends the visit: its target is told, and never asked. */
export async function visit(ground: Ground, wanted: Wanted): Promise<Looked> {
  const { session } = ground;
  try {
    const { answer, hops, finalUrl, cookiesSet } = await follow(ground, wanted);
    const { url, profile, attempt, foundBy } = wanted;
    const observation: Observation = {
      ...{ url, profile, attempt, foundBy, hops, finalUrl, status: answer.status },
      headers: keptHeaders(answer),
      cookiesSet,
      sha256: hash('sha256', answer.body),
      bytes: answer.body.length,
      fetchedAt: new Date(session.clock.now()).toISOString(),
    };
    return { seen: { observation, body: answer.body, isCut: answer.isCut } };
  } catch (error) {
    return { missed: missedOf(wanted, asFailure(error), session.clock.now()) };
  }
}

export function missedOf({ url, profile }: Wanted, { code, detail }: FetchFailure, now: number): NotMeasured {
  return { url, profile, code, detail, at: new Date(now).toISOString() };
}

async function follow(ground: Ground, { url, profile, unless }: Wanted) {
  const hops: Hop[] = [];
  const jar = profile === 'returning' ? new Map(ground.cookies) : new Map<string, string>();
  const cookiesSet = new Set<string>();
  for (let at = url; ; ) {
    await permitted(ground, at, profile);
    const headers = headersOf(profile, ground.session.options.contact, pairs(jar));
    const answer = await ground.session.ask(
      at,
      at === url ? { ...headers, ...conditionOf(unless) } : headers,
    );
    for (const [name, value] of cookiesOf(answer)) {
      cookiesSet.add(name);
      if (jar.size < MOST_COOKIES) jar.set(name, value);
    }
    if (profile === 'desktop') for (const [name, value] of jar) ground.cookies.set(name, value);
    const next = redirectOf(answer, at);
    if (next === null) return { answer, hops, finalUrl: at, cookiesSet: [...cookiesSet] };
    hops.push({ from: at, status: answer.status, ...next });
    if (!ground.isHome(hostOf(next.to)))
      return { answer, hops, finalUrl: next.to, cookiesSet: [...cookiesSet] };
    if (hops.length >= MOST_HOPS)
      throw new FetchFailure(
        'too-many-redirects',
        `${MOST_HOPS} redirects from ${url}, the last to ${next.to}`,
      );
    at = next.to;
  }
}

function conditionOf({ etag, lastModified }: Validators = {}): Record<string, string> {
  return {
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
}

/** Throws where consent or robots.txt do not allow to ask. */
async function permitted({ consent, robotsOf }: Ground, address: string, profile: Profile): Promise<void> {
  if (consent.level === 0)
    throw new FetchFailure('no-consent', 'the owner has not consented: nothing is sent');
  if (!URL.canParse(address)) throw new FetchFailure('connect', `not an address: ${address.slice(0, 100)}`);
  const robots = await robotsOf(new URL(address));
  if (consent.allows(address, profile, robots.isAllowed(address))) return;
  if (robots.failure) throw robots.failure;
  if (profile === 'search-engine')
    throw new FetchFailure('no-consent', 'no consent, or none left today, for this visitor');
  const why =
    robots.state === 'unreachable'
      ? 'robots.txt answers with an error: nothing may be asked'
      : 'robots.txt forbids it';
  throw new FetchFailure('robots', why);
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Where an answer sends its visitor; null where it does not. */
function redirectOf(answer: Answer, from: string): { to: string; by: Hop['by'] } | null {
  const location = REDIRECTS.has(answer.status) ? header(answer, 'location') : undefined;
  if (location !== undefined) return absolute(latin1AsUtf8(location), from, 'header');
  const refresh = /^\s*\d+(?:\.\d+)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(
    header(answer, 'refresh') ?? '',
  );
  return refresh?.[1] ? absolute(refresh[1].trim(), from, 'refresh') : null;
}

function absolute(to: string, from: string, by: Hop['by']): { to: string; by: Hop['by'] } | null {
  if (!URL.canParse(to, from)) return null;
  const url = new URL(to, from);
  url.hash = '';
  return { to: url.href, by };
}

/** Headers come as bytes, read as Latin-1; an address with Vietnamese letters in it was UTF-8. */
function latin1AsUtf8(value: string): string {
  if (/[^\0-\xff]/.test(value)) return value;
  const bytes = Buffer.from(value, 'latin1');
  const text = bytes.toString('utf8');
  return text.includes('\uFFFD') ? value : text;
}

function hostOf(url: string): string {
  return new URL(url).hostname;
}

const pairs = (jar: ReadonlyMap<string, string>): string[] =>
  [...jar].map(([name, value]) => `${name}=${value}`);

function cookiesOf({ headers }: Answer): [string, string][] {
  const set = headers['set-cookie'] ?? [];
  return (Array.isArray(set) ? set : [set]).slice(0, MOST_COOKIES).flatMap((cookie) => {
    const match = /^\s*([^=;\s]{1,100})=([^;]{0,1000})/.exec(cookie);
    return match ? [[match[1] ?? '', match[2] ?? '']] : [];
  });
}

function keptHeaders(answer: Answer): Record<string, string> {
  return Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => {
      const value = header(answer, name);
      return value === undefined ? [] : [[name, value.slice(0, 500)]];
    }),
  );
}
