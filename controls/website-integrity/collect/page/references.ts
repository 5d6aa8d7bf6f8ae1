// What a page refers to: its own addresses for the frontier, other hosts for the judge; bounded, and what was left out is counted.
import type { LinkFact } from '../contract.ts';
import type { PageElement } from './element.ts';

/** A reference to another host; its words are still being read. */
export type Reference = {
  readonly fact: Omit<LinkFact, 'hidden' | 'container' | 'where' | 'text'>;
  readonly element: PageElement;
  text: string;
};

const MOST_LINKS = 1_500;
const MOST_INTERNAL = 3_000;
const PLAIN_PATH = /^[\w\-./~?=&+,;:@]*$/;
const frontier: ReadonlySet<LinkFact['element']> = new Set(['a', 'area', 'iframe', 'canonical']);

export class References {
  readonly internal = new Set<string>();
  readonly links: Reference[] = [];
  readonly #url: URL;
  readonly #origin: string;
  #base: string;
  #isOwnBase = true;
  dropped = 0;

  constructor(url: URL) {
    this.#url = url;
    this.#origin = url.origin;
    this.#base = url.href;
  }

  /** The address that `<base>` makes others relative to. */
  setBase(href: string): void {
    const base = this.resolve(href);
    if (!base) return;
    this.#base = base.href;
    this.#isOwnBase = base.origin === this.#origin;
  }

  resolve(href: string): URL | null {
    return URL.parse(href.trim(), this.#base);
  }

  /** Notes a reference; one to the same host only feeds the frontier. */
  add(element: LinkFact['element'], href: string | undefined, at: PageElement, said = ''): Reference | null {
    if (!href) return null;
    if (element === 'a' && this.#isOwnBase && isPlainPath(href)) {
      this.#addInternal(this.#origin + href);
      return null;
    }
    const url = this.resolve(href);
    if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
    if (url.host === this.#url.host) {
      if (frontier.has(element)) this.#addInternal(url.href.replace(/#.*$/s, ''));
      return null;
    }
    if (this.links.length >= MOST_LINKS) {
      this.dropped++;
      return null;
    }
    const fact = { element, href: url.href.slice(0, 2_000), host: url.host };
    const reference: Reference = { fact, text: said && `${said} `, element: at };
    this.links.push(reference);
    return reference;
  }

  /** Notes an address to read, where it is of the same host: a page's own feed. */
  addOwn(href: string | undefined): void {
    const url = href ? this.resolve(href) : null;
    if (url?.host === this.#url.host) this.#addInternal(url.href);
  }

  #addInternal(address: string): void {
    if (this.internal.size < MOST_INTERNAL) this.internal.add(address);
    else if (!this.internal.has(address)) this.dropped++;
  }
}

/** Most links are plain paths of the same host: no need to take them apart. */
const isPlainPath = (href: string): boolean =>
  href.charCodeAt(0) === 47 && href.charCodeAt(1) !== 47 && PLAIN_PATH.test(href) && !href.includes('/.');
