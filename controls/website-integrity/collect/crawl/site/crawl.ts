// Looks at one site: page after page through the eyes of several visitors, until there is nothing left or the budget is.
import { randomBytes } from 'node:crypto';
import type { FollowUp, FoundBy, NotMeasured, PageFacts, SiteJudge } from '../../contract.ts';
import { uploadFolders } from '../frontier/folders.ts';
import { Frontier, type Waiting } from '../frontier/frontier.ts';
import { linksOf } from '../frontier/links.ts';
import { BEYOND_ROBOTS_PER_DAY } from '../politeness/consent.ts';
import type { Session } from '../session.ts';
import type { Seen } from '../visit.ts';
import type { SiteAsked, SiteReport } from './asked.ts';
import { besideThePages } from './beside.ts';
import { type Budget, openBudget } from './budget.ts';
import { type Candidate, chosenForSearchEngine } from './chosen.ts';
import { openHome } from './home.ts';
import { STRAIN, tellWhatIsLeft, unlessBroken } from './left.ts';
import { Looker } from './looker.ts';
import { openLooks } from './looks.ts';
import type { Reader } from './reader.ts';
import { reflectionOf, searchProbe } from './reflection.ts';
import { readSitemaps } from './sources.ts';
import { type Picture, showSuspects } from './suspects.ts';
import { mayStand, Unchanged } from './unchanged.ts';

export interface CrawlOptions {
  session: Session;
  reader: Reader;
  budget: Budget;
  signal?: AbortSignal;
  onPage: (url: string) => void;
}

/** Of the first answer, what a service says where nobody holds a name stands here. */
const FIRST_BYTES = 4_096;
/** Failures of strain in a row after which the site is left for this round. */
const MOST_FAILURES = 4;
/** The judge is asked what it wants to know after so many pages, and in the end. */
const PAGES_BETWEEN_QUESTIONS = 25;
const MOST_FOLLOW_UPS = 300;
/** Looks as a search engine that are kept for what the judge asks. */
const KEPT_FOR_JUDGE = 4;

export class SiteCrawl {
  readonly #session: Session;
  readonly #reader: Reader;
  readonly #site: SiteAsked;
  readonly #judge: SiteJudge;
  readonly #ground: ReturnType<typeof openHome>;
  readonly #frontier: Frontier;
  readonly #budget: ReturnType<typeof openBudget>;
  readonly #looker: Looker;
  readonly #unchanged: Unchanged;
  readonly #looks = openLooks();
  readonly #candidates = new Map<string, Candidate>();
  readonly #onPage: (url: string) => void;
  #pictures: readonly Picture[] = [];
  readonly #failed: NotMeasured['code'][] = [];
  #firstAnswer: { status: number; head: Buffer } | null = null;
  #search: ReturnType<typeof searchProbe> = null;
  #followedUp = 0;
  #start: string | null = null;

  constructor(site: SiteAsked, { session, reader, budget, signal, onPage }: CrawlOptions) {
    this.#session = session;
    this.#reader = reader;
    this.#site = site;
    this.#judge = reader.judge(site);
    this.#ground = openHome({ session, signal, ...site });
    this.#frontier = new Frontier({
      isOwn: ({ hostname }) => this.#ground.isHome(hostname),
      isSuspicious: reader.isSuspicious,
      earlier: new Set(site.earlier?.pages.map(({ url }) => url)),
    });
    this.#budget = openBudget(budget, session.clock.now);
    this.#looker = new Looker({ ground: this.#ground, reader, judge: this.#judge, budget: this.#budget });
    this.#unchanged = new Unchanged({
      ...{ looker: this.#looker, judge: this.#judge, now: session.clock.now },
      earlier: mayStand(site),
      isSuspicious: reader.isSuspicious,
    });
    this.#onPage = onPage;
  }

  async run(): Promise<SiteReport> {
    const start = await this.#begin();
    if (start !== null) {
      await this.#fill(start);
      for (let next = this.#next(); next !== null; next = this.#next()) await this.#page(next);
      await this.#asSearchEngine();
      await this.#followUps();
      await this.#probeSearch();
      if (this.#session.options.browser && this.#budget.browser) await this.#showSuspects();
      const over = this.#ground.isStopped() ? 'stopped' : this.#budget.over();
      tellWhatIsLeft(this.#frontier, this.#looker, over ?? this.#failed[0] ?? null);
    }
    return this.#report();
  }

  /** The first page, by the first of the possible addresses that answers. Null: none did. */
  async #begin(): Promise<string | null> {
    const { host, start } = this.#site;
    const missed: NotMeasured[] = [];
    for (const url of start === '' ? [`https://${host}/`, `http://${host}/`] : [start]) {
      const looked = await this.#looker.look({ url, profile: 'desktop', attempt: 1, foundBy: 'start' });
      if ('seen' in looked) {
        const { observation, body } = looked.seen;
        this.#firstAnswer = { status: observation.status, head: Buffer.from(body.subarray(0, FIRST_BYTES)) };
        this.#frontier.settle(url);
        this.#start = url;
        await this.#seen({ url, foundBy: 'start', depth: 0 }, looked.seen);
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
    const url = new URL(`/${randomBytes(6).toString('hex')}-${randomBytes(4).toString('hex')}`, start).href;
    const looked = await this.#looker.look({ url, profile: 'desktop', attempt: 1, foundBy: 'probe' });
    if ('seen' in looked) await this.#looker.tell(looked.seen);
  }

  #next(): Waiting | null {
    if (this.#ground.isStopped() || this.#budget.over() || this.#failed.length >= MOST_FAILURES) return null;
    return this.#frontier.next();
  }

  async #page(waiting: Waiting): Promise<void> {
    if (waiting.foundBy !== 'search-results' && (await this.#unchanged.stands(waiting.url))) {
      this.#budget.taken.pages++;
      return this.#onPage(waiting.url);
    }
    const looked = await this.#looker.look({ ...waiting, profile: 'desktop', attempt: 1 });
    if ('seen' in looked) return this.#seen(waiting, looked.seen);
    if (STRAIN.has(looked.missed.code)) this.#failed.push(looked.missed.code);
    if (waiting.foundBy !== 'guessed') this.#judge.notMeasured(looked.missed);
  }

  /** What the first visitor saw: read, its links taken in, and others sent after it. */
  async #seen({ url, foundBy, depth }: Waiting, seen: Seen): Promise<void> {
    this.#failed.length = 0;
    const order = ++this.#budget.taken.pages;
    this.#onPage(url);
    this.#frontier.markRead(seen.observation.finalUrl);
    const facts = await this.#looker.tell(seen);
    const isPage = facts?.kind === 'page';
    if (isPage) this.#unchanged.hear(seen, facts.simhash);
    const isSuspicious = this.#reader.isSuspicious(url);
    const { status, cookiesSet, finalUrl } = seen.observation;
    if (isPage && status < 400) this.#takeLinks(facts, depth);
    // Who is sent away at once may be sent there for good reason, or be the one whom a planting spares.
    const isWorthIt = isPage || !this.#ground.isHome(new URL(finalUrl).hostname);
    if (isWorthIt) this.#candidates.set(url, { url, foundBy, isSuspicious });
    for (const profile of this.#looks({
      order,
      isPage: isWorthIt,
      isSuspicious,
      setsCookies: cookiesSet.length > 0,
    }))
      await this.#looker.lookAndTell({ url, profile, attempt: 1, foundBy });
    if (order % PAGES_BETWEEN_QUESTIONS === 0) await this.#followUps();
  }

  #takeLinks(facts: PageFacts, depth: number): void {
    this.#search ??= searchProbe(facts);
    const foundBy = facts.isFile ? 'sitemap' : 'navigation';
    for (const link of linksOf(facts)) {
      if (!this.#frontier.add(link, foundBy, depth + 1)) continue;
      for (const folder of uploadFolders(link)) this.#frontier.add(folder, 'guessed', depth + 2);
    }
  }

  async #asSearchEngine(): Promise<void> {
    if (this.#ground.consent.level < 2) return;
    const count = BEYOND_ROBOTS_PER_DAY - this.#ground.consent.used() - KEPT_FOR_JUDGE;
    for (const url of chosenForSearchEngine([...this.#candidates.values()], Math.max(0, count)))
      await this.#looker.lookAndTell({
        url,
        profile: 'search-engine',
        attempt: 1,
        foundBy: this.#foundBy(url),
      });
  }

  #foundBy = (url: string): FoundBy => this.#candidates.get(url)?.foundBy ?? 'navigation';

  /** What the judge wants to know, until it wants nothing or the bound is reached. */
  async #followUps(): Promise<void> {
    const isOpen = (one: FollowUp) =>
      !this.#looker.wasAsked(one) && (one.profile !== 'search-engine' || this.#ground.consent.level === 2);
    for (let wanted = this.#wanted(isOpen); wanted.length > 0; wanted = this.#wanted(isOpen))
      for (const one of wanted) {
        if (this.#followedUp++ >= MOST_FOLLOW_UPS || this.#ground.isStopped()) return;
        await this.#looker.lookAndTell({ ...one, foundBy: this.#foundBy(one.url) });
      }
  }

  #wanted = (isOpen: (one: FollowUp) => boolean): FollowUp[] => this.#judge.followUps().filter(isOpen);

  async #showSuspects(): Promise<void> {
    this.#pictures = await showSuspects(this.#ground, this.#looker, this.#judge.close());
  }

  async #probeSearch(): Promise<void> {
    if (this.#search === null || this.#ground.isStopped()) return;
    const finding = await reflectionOf(this.#looker, this.#search);
    if (finding) this.#judge.beside(finding);
  }

  async #report(): Promise<SiteReport> {
    const { findings, registration } = await besideThePages(this.#session, this.#site, this.#firstAnswer);
    for (const finding of findings) this.#judge.beside(finding);
    const snapshot = this.#judge.snapshot(new Date(this.#session.clock.now()).toISOString());
    return {
      verdict: unlessBroken(this.#judge.close(), this.#start, this.#failed.length >= MOST_FAILURES),
      snapshot: registration ? { ...snapshot, registration } : snapshot,
      taken: this.#budget.taken,
      consentUsed: this.#ground.consent.used(),
      certificate: this.#session.certificates.get(this.#site.host) ?? null,
      pictures: this.#pictures,
    };
  }
}
