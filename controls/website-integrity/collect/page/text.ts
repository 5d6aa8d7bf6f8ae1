// The words of a page in one buffer with the place of each run, so that one scan finds every term and knows where it stood.
import type { Container, HiddenMeans, TextHit, Zone } from '../contract.ts';
import { brandsIn } from '../terms/brands.ts';
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

export class PageText {
  #text = '';
  readonly #starts: number[] = [];
  readonly #zones: Zone[] = [];
  readonly #places: (() => Place)[] = [];
  /** Characters beyond the bound. */
  dropped = 0;

  /** `isApart`: a block begins; no term goes across. */
  add(text: string, zone: Zone, isApart: boolean, place: () => Place): void {
    if (this.#text.length + text.length > MOST_TEXT) {
      this.dropped += text.length;
      return;
    }
    if (isApart) this.#text += BREAK;
    this.#starts.push(this.#text.length);
    this.#zones.push(zone);
    this.#places.push(place);
    this.#text += text;
  }

  get whole(): string {
    return this.#text;
  }

  hits(): TextHit[] {
    const text = this.#text;
    const hits: TextHit[] = [];
    const seen = new Map<string, number>();
    const add = (
      start: number,
      end: number,
      about: Pick<TextHit, 'term' | 'kind' | 'topic' | 'folded' | 'disguised'>,
    ) => {
      const at = this.#runAt(start);
      const key = `${about.term}|${about.folded}|${this.#zones[at]}`;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      if (hits.length >= MOST_HITS || count > 6) return;
      const weak = about.kind === 'broad' || about.kind === 'report';
      const place = weak ? null : this.#places[at]?.();
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
  #brands(
    isAdvertised: boolean,
    add: (
      start: number,
      end: number,
      about: Pick<TextHit, 'term' | 'kind' | 'topic' | 'folded' | 'disguised'>,
    ) => void,
  ): void {
    this.#starts.forEach((start, at) => {
      if (this.#zones[at] === 'body' && !isAdvertised) return;
      const end = this.#starts[at + 1] ?? this.#text.length;
      if (end - start < 4) return;
      for (const term of new Set(brandsIn(this.#text.slice(start, end))))
        add(start, end, { term, kind: 'brand', topic: 'gambling', folded: false, disguised: false });
    });
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

/** Letters of each writing; a Latin letter with a Vietnamese mark counts as Vietnamese. */
export function writingOf(text: string): { writing: Writing; length: number } {
  const writing: Writing = { latin: 0, vietnamese: 0, han: 0, kana: 0, thai: 0, cyrillic: 0, other: 0 };
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32) continue;
    length++;
    if (code < 128) {
      const lower = code | 32;
      if (lower > 96 && lower < 123) writing.latin++;
    } else if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) writing.vietnamese++;
    else if (code >= 0x400 && code < 0x530) writing.cyrillic++;
    else if (code >= 0xe00 && code < 0xe80) writing.thai++;
    else if (code >= 0x3040 && code < 0x3100) writing.kana++;
    else if (code >= 0x3400 && code < 0xa000) writing.han++;
    else if (code >= 0x370) writing.other++;
  }
  return { writing, length };
}
