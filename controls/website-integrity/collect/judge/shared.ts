// What many visits of one site bring alike is held once: a thousand sites of hundreds of pages stand in memory side by side.
import { isDeepStrictEqual } from 'node:util';
import type { Seen, Stranger } from './seen.ts';

/** A footer's links stand on every page; a site that never repeats itself fills no more than this. */
const MOST_STRANGERS = 500;
/** Parts of a visit that are mostly the same for the next visitor of the page. */
const PARTS = [
  ...(['sha256', 'finalUrl', 'title', 'simhash', 'language', 'writing', 'validators'] as const),
  ...(['strangers', 'redirects', 'hits'] as const),
];

export class Shared {
  readonly #strangers = new Map<string, Stranger>();

  /** The same visit, with whatever equals a part of `before`, or a link met on another page, not held a second time. */
  of(seen: Seen, before: Seen | undefined): Seen {
    const strangers = seen.strangers.map((link) => this.#stranger(link));
    const own = { ...seen, strangers };
    if (!before) return own;
    const alike = PARTS.filter((part) => isDeepStrictEqual(own[part], before[part]));
    return { ...own, ...Object.fromEntries(alike.map((part) => [part, before[part]])) };
  }

  #stranger(link: Stranger): Stranger {
    const key = `${link.element} ${link.hidden} ${link.href} ${link.where} ${link.text}`;
    const known = this.#strangers.get(key);
    if (known && isDeepStrictEqual(known, link)) return known;
    if (this.#strangers.size < MOST_STRANGERS) this.#strangers.set(key, link);
    return link;
  }
}
