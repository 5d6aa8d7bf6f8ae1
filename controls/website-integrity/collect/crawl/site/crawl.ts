// Looks at one site: page after page through the eyes of several visitors, until there is nothing left or the budget is.
import { randomBytes } from 'node:crypto';
import type { NotMeasured, Profile, SiteContext, SiteJudge, SiteVerdict, Snapshot } from '../../contract.ts';
import type { CertificateRecord } from '../fetch/certificate.ts';
import { uploadFolders } from '../frontier/folders.ts';
import { Frontier, type Waiting } from '../frontier/frontier.ts';
import { BEYOND_ROBOTS_PER_DAY } from '../politeness/consent.ts';
import type { Session } from '../session.ts';
import { type Ground, type Seen, visit, type Wanted } from '../visit.ts';
import { type Budget, openBudget } from './budget.ts';
import { certificateFindings } from './certificates.ts';
import { type Candidate, chosenForSearchEngine } from './chosen.ts';
import { openHome } from './home.ts';
import { openLooks } from './looks.ts';
import type { Reader } from './reader.ts';
import { readSitemaps } from './sources.ts';

export interface SiteAsked extends SiteContext {
  /** Addresses that the operator knows: from a search console, a `site:` search, the last findings. */
  imported: readonly string[];
  /** Addresses of today that have already used the consent of level 2. */
  consentUsed: number;
}

export interface SiteReport {
  verdict: SiteVerdict;
  snapshot: Snapshot;
  taken: { pages: number; requests: number; bytes: number };
  consentUsed: number;
  certificate: CertificateRecord | null;
}

/** In a row: after so many the site is left for this round. */
const MOST_FAILURES = 4;
const MOST_FOLLOW_UPS = 300;
const FOLLOW_UPS_AT_ONCE = 12;
/** Looks as a search engine that are kept for what the judge asks. */
const KEPT_FOR_JUDGE = 4;
const STRAIN = new Set<NotMeasured['code']>([
  'timeout',
  'too-slow',
  'connect',
  'rate-limited',
  'server-error',
  'dns',
]);

export class SiteCrawl {
  readonly #session: Session;
  readonly #reader: Reader;
  readonly #site: SiteAsked;
  readonly #judge: SiteJudge;
  readonly #ground: Ground & ReturnType<typeof openHome>;
  readonly #frontier: Frontier;
  readonly #budget: ReturnType<typeof openBudget>;
  readonly #looks = openLooks();
  readonly #candidates: Candidate[] = [];
  readonly #asked = new Set<string>();
  readonly #onPage: (url: string) => void;
  #failures = 0;
  #followedUp = 0;

  constructor(
    session: Session,
    reader: Reader,
    site: SiteAsked,
    budget: Budget,
    onPage: (url: string) => void,
  ) {
    this.#session = session;
    this.#reader = reader;
    this.#site = site;
    this.#judge = reader.judge(site);
    this.#ground = openHome({ session, ...site });
    this.#frontier = new Frontier({
      isOwn: ({ hostname }) => this.#ground.isHome(hostname),
      isSuspicious: reader.isSuspicious,
      earlier: new Set(site.earlier?.pages.map(({ url }) => url)),
    });
    this.#budget = openBudget(budget, session.clock.now);
    this.#onPage = onPage;
  }

  async run(): Promise<SiteReport> {
    const start = await this.#begin();
    if (start !== null) {
      await this.#fill(start);
      for (let next = this.#next(); next !== null; next = this.#next()) await this.#page(next);
      await this.#asSearchEngine();
      await this.#followUps(MOST_FOLLOW_UPS);
      this.#tellWhatIsLeft();
    }
    return this.#report();
  }

  /** The first page, by the first of the possible addresses that answers. Null: none did. */
  async #begin(): Promise<string | null> {
    const { host, start } = this.#site;
    const addresses = start === '' ? [`https://${host}/`, `http://${host}/`] : [start];
    const missed: NotMeasured[] = [];
    for (const url of addresses) {
      const looked = await this.#look({ url, profile: 'desktop', attempt: 1, foundBy: 'start' });
      if ('seen' in looked) {
        await this.#taken({ url, foundBy: 'start', depth: 0 }, looked.seen);
        return url;
      }
      missed.push(looked.missed);
    }
    for (const one of missed) this.#judge.notMeasured(one);
    return null;
  }

  async #fill(start: string): Promise<void> {
    const { imported, earlier } = this.#site;
    this.#frontier.markRead(start);
    this.#frontier.add(new URL('/', start).href, 'navigation', 0);
    for (const url of imported) this.#frontier.add(url, 'search-results', 1);
    await this.#probeSoft404(start);
    await readSitemaps(this.#ground, start, this.#frontier);
    for (const { url } of earlier?.pages ?? []) this.#frontier.add(url, 'earlier', 1);
  }

  /** An address that cannot exist: what the site answers to it tells what its other answers are worth. */
  async #probeSoft404(start: string): Promise<void> {
    const name = `${randomBytes(6).toString('hex')}-${randomBytes(4).toString('hex')}`;
    const url = new URL(`/${name}`, start).href;
    const looked = await this.#look({ url, profile: 'desktop', attempt: 1, foundBy: 'probe' });
    if ('seen' in looked) await this.#read(looked.seen);
  }

  #next(): Waiting | null {
    if (this.#session.isStopped() || this.#budget.over() || this.#failures >= MOST_FAILURES) return null;
    return this.#frontier.next();
  }

  async #page(waiting: Waiting): Promise<void> {
    const looked = await this.#look({ ...waiting, profile: 'desktop', attempt: 1 });
    if ('seen' in looked) return this.#taken(waiting, looked.seen);
    this.#failures = STRAIN.has(looked.missed.code) ? this.#failures + 1 : this.#failures;
    if (waiting.foundBy !== 'guessed') this.#judge.notMeasured(looked.missed);
  }

  /** What the first visitor saw: read, its links taken in, and others sent after it. */
  async #taken({ url, foundBy, depth }: Waiting, seen: Seen): Promise<void> {
    this.#failures = 0;
    this.#budget.taken.pages++;
    this.#onPage(url);
    const isPage = await this.#read(seen, depth);
    const isSuspicious = this.#reader.isSuspicious(url);
    this.#frontier.markRead(seen.observation.finalUrl);
    if (isPage) this.#candidates.push({ url, foundBy, isSuspicious });
    const setsCookies = seen.observation.cookiesSet.length > 0;
    const order = this.#budget.taken.pages;
    for (const profile of this.#looks({ order, isPage, isSuspicious, setsCookies }))
      await this.#also({ url, profile, attempt: 1, foundBy });
    await this.#followUps(FOLLOW_UPS_AT_ONCE);
  }

  async #also(wanted: Wanted): Promise<void> {
    if (this.#session.isStopped()) return;
    const looked = await this.#look(wanted);
    if ('seen' in looked) await this.#read(looked.seen);
    else this.#judge.notMeasured(looked.missed);
  }

  async #look(wanted: Wanted) {
    this.#asked.add(keyOf(wanted));
    this.#budget.taken.requests++;
    const looked = await visit(this.#ground, wanted);
    if ('seen' in looked) this.#budget.taken.bytes += looked.seen.observation.bytes;
    return looked;
  }

  /** Hands an answer to the judge. @returns whether it is a page of the site */
  async #read({ observation, body, isCut }: Seen, depth: number | null = null): Promise<boolean> {
    const { finalUrl, profile, url } = observation;
    const type = observation.headers['content-type'] ?? null;
    const isHere = this.#ground.isHome(new URL(finalUrl).hostname);
    const kind = isHere ? kindOf(type, body) : 'other';
    const facts =
      kind === 'page'
        ? this.#reader.page(body, type, finalUrl)
        : kind === 'document'
          ? await this.#reader.document(body, type, finalUrl)
          : null;
    this.#judge.add({ observation, facts });
    if (isCut) this.#miss(url, profile, 'too-large', `read up to ${body.length} bytes`);
    if (depth !== null && facts?.kind === 'page' && observation.status < 400)
      this.#takeLinks(linksOf(facts), depth);
    return facts?.kind === 'page';
  }

  #takeLinks(links: readonly string[], depth: number): void {
    for (const link of links) {
      if (!this.#frontier.add(link, 'navigation', depth + 1)) continue;
      for (const folder of uploadFolders(link)) this.#frontier.add(folder, 'guessed', depth + 2);
    }
  }

  async #asSearchEngine(): Promise<void> {
    if (this.#ground.consent.level < 2) return;
    const count = BEYOND_ROBOTS_PER_DAY - this.#ground.consent.used() - KEPT_FOR_JUDGE;
    for (const url of chosenForSearchEngine(this.#candidates, Math.max(0, count)))
      await this.#also({ url, profile: 'search-engine', attempt: 1, foundBy: 'probe' });
  }

  /** What the judge still wants to know, until it wants nothing or the bound is reached. */
  async #followUps(most: number): Promise<void> {
    for (let count = 0; count < most && this.#followedUp < MOST_FOLLOW_UPS; count++) {
      const wanted = this.#judge
        .followUps()
        .find((one) => !this.#asked.has(keyOf(one)) && this.#maySend(one.profile));
      if (!wanted || this.#session.isStopped()) return;
      this.#followedUp++;
      await this.#also({ ...wanted, foundBy: 'probe' });
    }
  }

  #maySend = (profile: Profile): boolean => profile !== 'search-engine' || this.#ground.consent.level === 2;

  /** Absence of measurement is told: what waits still, and which endless branches were cut. */
  #tellWhatIsLeft(): void {
    const { waiting, cut } = this.#frontier;
    const next = this.#frontier.next();
    const over = this.#session.isStopped() ? 'stopped' : this.#budget.over();
    if (next && over)
      this.#miss(next.url, 'desktop', 'budget', `${over}; ${waiting} addresses were not read`);
    else if (next)
      this.#miss(next.url, 'desktop', 'not-read', `it stopped answering; ${waiting} addresses were not read`);
    if (cut.full)
      this.#miss(cut.full, 'desktop', 'budget', 'more addresses than the list of waiting ones holds');
    if (cut.endless) this.#miss(cut.endless, 'desktop', 'not-read', 'addresses of this kind have no end');
  }

  #miss(url: string, profile: Profile, code: NotMeasured['code'], detail: string): void {
    this.#judge.notMeasured({
      url,
      profile,
      code,
      detail,
      at: new Date(this.#session.clock.now()).toISOString(),
    });
  }

  #report(): SiteReport {
    const now = this.#session.clock.now();
    const certificate = this.#session.certificates.get(this.#site.host) ?? null;
    if (certificate) for (const finding of certificateFindings(certificate, now)) this.#judge.beside(finding);
    return {
      verdict: this.#judge.close(),
      snapshot: this.#judge.snapshot(new Date(now).toISOString()),
      taken: this.#budget.taken,
      consentUsed: this.#ground.consent.used(),
      certificate,
    };
  }
}

/** Where a page leads, as far as it may be the site's own: with and without `www.` are hosts of one site. */
function linksOf({ internal, links, redirects }: PageFacts): string[] {
  const anchors = links.filter(
    ({ element }) => element === 'a' || element === 'area' || element === 'iframe',
  );
  return [...internal, ...anchors.map(({ href }) => href), ...redirects.map(({ to }) => to)];
}

const keyOf = ({ url, profile, attempt }: Pick<Wanted, 'url' | 'profile' | 'attempt'>): string =>
  `${profile} ${attempt} ${url}`;

/** By what it says, and where it says nothing by what it begins with. */
function kindOf(contentType: string | null, body: Buffer): 'page' | 'document' | 'other' {
  const type = contentType?.toLowerCase() ?? '';
  const head = body.subarray(0, 1024).toString('latin1').trimStart();
  if (head.startsWith('%PDF-') || head.startsWith('PK\u0003\u0004')) return 'document';
  if (/html/.test(type)) return 'page';
  return (type === '' || /xml|text\/plain|octet/.test(type)) &&
    /^<(?:!doctype html|html|head|body|meta|title)/i.test(head)
    ? 'page'
    : 'other';
}
