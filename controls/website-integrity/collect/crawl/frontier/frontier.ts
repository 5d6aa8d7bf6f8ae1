// What of a site is still to be read, most telling first; bounded, whatever the site puts into it.
import type { FoundBy } from '../../contract.ts';
import { canonical, isCircular, isReadable, shapeOf } from './url.ts';

export interface Waiting {
  url: string;
  foundBy: FoundBy;
  /** Clicks from where the crawl began. */
  depth: number;
}

/** Which side branches were cut, with one address of each for the report. */
export interface Cut {
  endless: string | null;
  full: string | null;
}

/** Bounds of one frontier: addresses that wait, of one shape, and clicks from the start. */
const MOST_WAITING = 4_000;
const MOST_OF_SHAPE = 40;
const MOST_OF_QUERY_SHAPE = 15;
const DEEPEST = 25;

/** Lower is read sooner. */
const RANK: Record<FoundBy, number> = {
  start: 0,
  'search-results': 1,
  probe: 2,
  robots: 3,
  sitemap: 4,
  navigation: 4,
  guessed: 5,
  earlier: 6,
};
/** What a person named is a list with an end: pages that a program planted by the hundred have one shape. */
const NAMED: ReadonlySet<FoundBy> = new Set<FoundBy>(['start', 'search-results']);
const SUSPICIOUS_RANK = 1;
/** What the last look saw and found in order is read after what is new. */
const KNOWN_RANK = 6;
const RANKS = 10;

export interface FrontierOptions {
  isOwn: (url: URL) => boolean;
  isSuspicious: (url: string) => boolean;
  /** Addresses that the last look read and found in order. */
  earlier: ReadonlySet<string>;
}

export class Frontier {
  readonly cut: Cut = { endless: null, full: null };
  readonly #options: FrontierOptions;
  readonly #seen = new Set<string>();
  readonly #shapes = new Map<string, number>();
  readonly #lanes: Waiting[][] = Array.from({ length: RANKS }, () => []);
  #waiting = 0;
  #origin: URL | null = null;

  constructor(options: FrontierOptions) {
    this.#options = options;
  }

  get waiting(): number {
    return this.#waiting;
  }

  /** Takes an address in, once; what is not of the site, in circles or of an endless kind stays out. @returns whether it is new */
  add(address: string, foundBy: FoundBy, depth: number): boolean {
    // Most links of a page stand on every page: they are known by how they are written, before anything is parsed.
    if (this.#seen.has(address)) return false;
    this.#seen.add(address);
    const url = this.#atHome(canonical(address));
    if (url === null || (url !== address && this.#seen.has(url))) return false;
    this.#seen.add(url);
    if (!isReadable(url) || !this.#options.isOwn(new URL(url))) return false;
    if (this.#waiting >= MOST_WAITING) this.cut.full ??= url;
    else if (!NAMED.has(foundBy) && this.#isEndless(url, depth)) this.cut.endless ??= url;
    else {
      this.#lanes[this.#rankOf(url, foundBy, depth)]?.push({ url, foundBy, depth });
      this.#waiting++;
    }
    return true;
  }

  /** The site answers at this origin: its addresses with another scheme or port are the same pages. */
  settle(start: string): void {
    this.#origin = new URL(start);
  }

  #atHome(address: string | null): string | null {
    const origin = this.#origin;
    if (address === null || origin === null) return address;
    const url = new URL(address);
    if (url.hostname !== origin.hostname || url.origin === origin.origin) return address;
    url.protocol = origin.protocol;
    url.port = origin.port;
    return url.href;
  }

  next(): Waiting | null {
    const lane = this.#lanes.find(({ length }) => length > 0);
    const first = lane?.shift() ?? null;
    if (first) this.#waiting--;
    return first;
  }

  /** An address that was read by another way: as the target of a redirect. */
  markRead(address: string): void {
    const url = this.#atHome(canonical(address));
    if (url) this.#seen.add(url);
  }

  #isEndless(url: string, depth: number): boolean {
    if (depth > DEEPEST || isCircular(url)) return true;
    const shape = shapeOf(url);
    const count = (this.#shapes.get(shape) ?? 0) + 1;
    this.#shapes.set(shape, count);
    return count > (shape.includes('?') ? MOST_OF_QUERY_SHAPE : MOST_OF_SHAPE);
  }

  /** What only a sitemap names comes before what lies deep in the navigation: planted pages are orphans. */
  #rankOf(url: string, foundBy: FoundBy, depth: number): number {
    if (foundBy === 'start') return RANK.start;
    if (this.#options.isSuspicious(url)) return SUSPICIOUS_RANK;
    if (this.#options.earlier.has(url)) return KNOWN_RANK;
    if (foundBy !== 'navigation') return RANK[foundBy];
    return Math.min(RANK.navigation + (depth > 2 ? 1 : 0) + (url.includes('?') ? 1 : 0), RANKS - 1);
  }
}
