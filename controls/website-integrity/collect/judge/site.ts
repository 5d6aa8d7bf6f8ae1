// What the pages of a site have in common: its templates, its writing, what an address that cannot exist answers.
import { distance, likeness } from '../page/template.ts';
import type { PageRecord } from './record.ts';
import type { Seen } from './seen.ts';

const SAME_TEMPLATE = 0.45;
const MOST_TEMPLATES = 24;
const NEAR_TEXT = 3;

type Template = { readonly sketch: Uint32Array; pages: number };

export class SiteRecord {
  readonly templates: Template[] = [];
  readonly pages = new Map<string, PageRecord>();
  /** Addresses that a page of the site links to. */
  readonly linked = new Set<string>();
  /** Some pages stand as judged before and were not read: what they link to is not known now. */
  isPartlyRead = false;
  #vietnamese = 0;
  #letters = 0;
  #probes: Seen[] = [];

  /** The number of its template, a new one where none is like it. */
  placeTemplate(sketch: Uint32Array | null): number | null {
    if (!sketch || sketch.length < 4) return null;
    const at = this.templates.findIndex((known) => likeness(known.sketch, sketch) >= SAME_TEMPLATE);
    const known = this.templates[at];
    if (known) {
      known.pages++;
      return at;
    }
    if (this.templates.length >= MOST_TEMPLATES) return null;
    this.templates.push({ sketch, pages: 1 });
    return this.templates.length - 1;
  }

  /** Shares a template with at least one other page. */
  isAtHome(page: PageRecord): boolean {
    return page.template !== null && (this.templates[page.template]?.pages ?? 0) >= 2;
  }

  hearWriting({ writing }: Seen): void {
    if (!writing) return;
    this.#vietnamese += writing.vietnamese;
    this.#letters += Object.values(writing).reduce((sum, count) => sum + count, 0);
  }

  /** Mostly written in Vietnamese: at least one letter in fifteen carries a mark. */
  get isVietnamese(): boolean {
    return this.#letters > 500 && this.#vietnamese / this.#letters > 1 / 15;
  }

  hearProbe(seen: Seen): void {
    this.#probes.push(seen);
  }

  /** Whether an address that cannot exist answers as if it did; null: nobody asked. */
  get isSoft404(): boolean | null {
    return this.#probes.length === 0
      ? null
      : this.#probes.some(({ status, gate }) => status === 200 && gate === null);
  }

  /** The page that such a site shows for any address. */
  isNoPage(seen: Seen): boolean {
    return this.#probes.some(
      ({ status, simhash }) =>
        status === 200 && simhash !== '' && distance(simhash, seen.simhash) <= NEAR_TEXT,
    );
  }
}
