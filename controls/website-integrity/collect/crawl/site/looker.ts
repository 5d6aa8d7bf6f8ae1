// Sends visitors to addresses of one site, has what they bring read, and tells the judge.
import { hash } from 'node:crypto';
import {
  type DocumentFacts,
  type FollowUp,
  type NotMeasured,
  type PageFacts,
  type Profile,
  profiles,
  type SiteJudge,
} from '../../contract.ts';
import { kindOf } from '../../page/kind.ts';
import { type Ground, type Looked, type Seen, visit, type Wanted } from '../visit.ts';
import type { openBudget } from './budget.ts';
import type { Reader } from './reader.ts';

export interface LookerOptions {
  ground: Ground;
  reader: Reader;
  judge: SiteJudge;
  budget: ReturnType<typeof openBudget>;
}

export class Looker {
  readonly #options: LookerOptions;
  /** By address, a bit for each attempt of each visitor. */
  readonly #asked = new Map<string, number>();
  /** Most visitors are given the same bytes at an address, one after another: they are read once. */
  #last: { key: string; facts: PageFacts | DocumentFacts | null } | null = null;

  constructor(options: LookerOptions) {
    this.#options = options;
  }

  /** Whether this visitor was already sent there for this attempt. */
  wasAsked(followUp: FollowUp): boolean {
    return ((this.#asked.get(followUp.url) ?? 0) & bitOf(followUp)) !== 0;
  }

  async look(wanted: Wanted): Promise<Looked> {
    const { ground, budget } = this.#options;
    this.#asked.set(wanted.url, (this.#asked.get(wanted.url) ?? 0) | bitOf(wanted));
    budget.taken.requests++;
    const looked = await visit(ground, wanted);
    if ('seen' in looked) budget.taken.bytes += looked.seen.observation.bytes;
    return looked;
  }

  /** Looks, and hands on what came of it. */
  async lookAndTell(wanted: Wanted): Promise<void> {
    if (this.#options.ground.isStopped()) return;
    const looked = await this.look(wanted);
    if ('seen' in looked) await this.tell(looked.seen);
    else this.#options.judge.notMeasured(looked.missed);
  }

  /** Hands an answer to the judge. @returns what was read from it */
  async tell({ observation, body, isCut }: Seen): Promise<PageFacts | DocumentFacts | null> {
    const { url, profile, status, foundBy } = observation;
    if (status >= 500) {
      this.miss(url, profile, 'server-error', `status ${status}`);
      return null;
    }
    if (status === 304) {
      this.miss(url, profile, 'not-read', 'says "not modified" to who has never been there');
      return null;
    }
    const facts = await this.read({ observation, body, isCut });
    this.#options.judge.add({ observation, facts });
    if (status >= 400 && foundBy === 'start') this.miss(url, profile, 'not-read', `status ${status}`);
    if (isCut) this.miss(url, profile, 'too-large', `read up to ${body.length} bytes`);
    if (facts?.kind === 'document' && facts.unread) this.miss(url, profile, 'not-read', facts.unread);
    return facts;
  }

  /** Facts of a body of the site itself; null where it is neither page nor document, or came from elsewhere. */
  async read({ observation, body }: Seen): Promise<PageFacts | DocumentFacts | null> {
    const { ground, reader } = this.#options;
    const { finalUrl, sha256 } = observation;
    const type = observation.headers['content-type'] ?? null;
    if (!ground.isHome(new URL(finalUrl).hostname)) return null;
    const key = `${sha256} ${finalUrl}`;
    if (this.#last?.key === key) return this.#last.facts;
    const kind = kindOf(type, body);
    if (kind === 'other') return null;
    const facts = await (kind === 'document'
      ? reader.document(body, type, finalUrl)
      : reader.page(body, type, finalUrl));
    this.#last = { key, facts };
    return facts;
  }

  /** A redirect that only a browser met: its scripts wanted to leave the site for this address. */
  tellSentAway({ url, profile, attempt, foundBy }: Wanted, to: string, html: string): void {
    const { judge, ground } = this.#options;
    const observation = {
      ...{ url, profile, attempt, foundBy, finalUrl: to, status: 200, headers: {}, cookiesSet: [] },
      hops: [{ from: url, to, by: 'script' as const, status: 200 }],
      sha256: hash('sha256', html),
      bytes: Buffer.byteLength(html),
      fetchedAt: new Date(ground.session.clock.now()).toISOString(),
    };
    judge.add({ observation, facts: null });
  }

  miss(url: string, profile: Profile, code: NotMeasured['code'], detail: string): void {
    const { judge, ground } = this.#options;
    judge.notMeasured({ url, profile, code, detail, at: new Date(ground.session.clock.now()).toISOString() });
  }
}

/** Attempts of one visitor that are told apart. */
const ATTEMPTS = 4;
const bitOf = ({ profile, attempt }: FollowUp): number =>
  1 << (profiles.indexOf(profile) * ATTEMPTS + Math.min(attempt, ATTEMPTS) - 1);
