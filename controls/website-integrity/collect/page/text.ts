// The words of a page in one buffer with the place of each run, so that one scan finds every term and knows where it stood.
import type { Container, HiddenMeans, TextHit, Zone } from '../contract.ts';
import { brandsIn, mayHoldBrand } from '../terms/brands.ts';
import { findTerms, type Match } from '../terms/match.ts';

/** Where a run of text stands; asked only for runs with a term in them. */
export interface Place {
  readonly where: string;
  readonly hidden: HiddenMeans | null;
  readonly container: Container;
}

const BREAK = '\u0000';
const MOST_TEXT = 400_000;
const MOST_HITS = 300;
const AROUND = 70;

type AddHit = (
  start: number,
  end: number,
  about: Pick<TextHit, 'term' | 'kind' | 'topic' | 'folded' | 'disguised'>,
) => void;

/** `E`: what the caller tells a place by; `placeOf` works it out for the few that matter. */
export class PageText<E> {
  readonly #placeOf: (element: E) => Place;
  #text = '';
  readonly #starts: number[] = [];
  readonly #zones: Zone[] = [];
  readonly #elements: E[] = [];
  /** Characters beyond the bound. */
  dropped = 0;

  /** `isApart`: a block begins; no term goes across. */
  add(text: string, zone: Zone, isApart: boolean, element: E): void {
    if (this.#text.length + text.length > MOST_TEXT) {
      this.dropped += text.length;
      return;
    }
    if (isApart) this.#text += BREAK;
    this.#starts.push(this.#text.length);
    this.#zones.push(zone);
    this.#elements.push(element);
    this.#text += text;
  }

  constructor(placeOf: (element: E) => Place) {
    this.#placeOf = placeOf;
  }

  get whole(): string {
    return this.#text;
  }

  hits(): TextHit[] {
    const text = this.#text;
    const hits: TextHit[] = [];
    const seen = new Map<string, number>();
    const add: AddHit = (start, end, about) => {
      const at = this.#runAt(start);
      const key = `${about.term}|${about.folded}|${this.#zones[at]}`;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      if (hits.length >= MOST_HITS || count > 6) return;
      const weak = about.kind === 'broad' || about.kind === 'report';
      const place = weak ? null : this.#placeOf(this.#elements[at] as E);
      const zone = place?.hidden ? 'hidden' : (this.#zones[at] ?? 'body');
      hits.push({ ...about, zone, snippet: weak ? '' : around(text, start, end), where: place?.where ?? '' });
    };
    let isAdvertised = false;
    findTerms(text, ({ term, start, end, isFolded, isDisguised }: Match) => {
      if (isFolded && !term.isFoldSafe && !isDisguised) return;
      if (term.kind === 'product') isAdvertised = true;
      add(start, end, {
        term: term.text,
        kind: term.kind,
        topic: term.topic,
        folded: isFolded,
        disguised: isDisguised,
      });
    });
    this.#brands(isAdvertised, add);
    return hits;
  }

  /** Brands in titles, headings and anchors; in the body only where something is advertised at all. */
  #brands(isAdvertised: boolean, add: AddHit): void {
    for (let at = 0; at < this.#starts.length; at++) {
      if (!isAdvertised && this.#zones[at] === 'body') continue;
      const start = this.#starts[at] ?? 0;
      const text = this.#text.slice(start, this.#starts[at + 1]);
      if (text.length < 4 || !mayHoldBrand(text)) continue;
      for (const term of new Set(brandsIn(text)))
        add(start, start + text.length, {
          term,
          kind: 'brand',
          topic: 'gambling',
          folded: false,
          disguised: false,
        });
    }
  }

  #runAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The text around a match, within its block. */
export function around(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf(BREAK, start) + 1, start - AROUND);
  const next = text.indexOf(BREAK, end);
  const to = Math.min(next < 0 ? text.length : next, end + AROUND);
  return text.slice(from, to).replace(/\s+/g, ' ').trim().slice(0, 160);
}

export type Writing = Record<'latin' | 'vietnamese' | 'han' | 'kana' | 'thai' | 'cyrillic' | 'other', number>;

const MOST_COUNTED = 8_000;

/** Letters of each writing in the first 8,000 characters; a Latin letter with a Vietnamese mark counts as Vietnamese. */
export function writingOf(text: string): { writing: Writing; length: number } {
  const counts = new Uint32Array(7);
  let length = 0;
  const end = Math.min(text.length, MOST_COUNTED);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32) continue;
    length++;
    if (code < 128) {
      const lower = code | 32;
      if (lower > 96 && lower < 123) counts[0]!++;
    } else if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) counts[1]!++;
    else if (code >= 0x3400 && code < 0xa000) counts[2]!++;
    else if (code >= 0x3040 && code < 0x3100) counts[3]!++;
    else if (code >= 0xe00 && code < 0xe80) counts[4]!++;
    else if (code >= 0x400 && code < 0x530) counts[5]!++;
    else if (code >= 0x370 && (code < 0x2000 || code > 0x2bff)) counts[6]!++;
  }
  const [latin = 0, vietnamese = 0, han = 0, kana = 0, thai = 0, cyrillic = 0, other = 0] = counts;
  if (end < text.length) length = Math.round((length * text.length) / end);
  return { writing: { latin, vietnamese, han, kana, thai, cyrillic, other }, length };
}
