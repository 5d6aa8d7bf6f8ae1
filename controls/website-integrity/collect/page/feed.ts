// Takes a feed (RSS, RDF, Atom) apart into the pieces of markup that a feed reader shows: its title, then entry after entry.
import { BoundedParser } from './bounded-parser.ts';

/** A feed without markup around it: what is hidden, linked and said in an entry is read as on a page. */
export interface FeedMarkup {
  title: string;
  entries: string[];
}

const entryTags: ReadonlySet<string> = new Set(['item', 'entry']);
const bodyTags: ReadonlySet<string> = new Set(['description', 'encoded', 'summary', 'content', 'subtitle']);
/** An Atom link without a relation is the entry's own; others name the feed itself and its machines. */
const shownRelations: ReadonlySet<string | undefined> = new Set([undefined, 'alternate', 'related']);

/** @param url the feed's own address: its entries' links are told apart by it */
export function readFeed(xml: string, url: string): FeedMarkup {
  const reader = new FeedReader(new URL(url).host);
  const parser = new BoundedParser(() => reader.depth, reader, { xmlMode: true, decodeEntities: true });
  parser.end(xml);
  return reader.done();
}

class FeedReader {
  readonly #host: string;
  readonly #entries: string[] = [];
  #feedTitle: string | null = null;
  #path: string[] = [];
  /** The field that is being read, how deep it stands, and what it has said so far. */
  #field: { name: string; depth: number; said: string } | null = null;
  #entry = { title: '', links: [] as string[], bodies: [] as string[] };

  constructor(host: string) {
    this.#host = host;
  }

  get depth(): number {
    return this.#path.length;
  }

  onopentag(tag: string, attributes: Record<string, string>): void {
    const name = tag.replace(/^.*:/, '');
    this.#path.push(name);
    if (this.#field) this.#field.said += opening(name, attributes);
    else if (entryTags.has(name)) this.#close();
    else if (name === 'link' && attributes.href !== undefined) {
      if (shownRelations.has(attributes.rel)) this.#entry.links.push(attributes.href);
    } else if (name === 'title' || name === 'link' || bodyTags.has(name))
      this.#field = { name, depth: this.#path.length, said: '' };
  }

  ontext(text: string): void {
    if (this.#field) this.#field.said += text;
  }

  onclosetag(tag: string): void {
    const depth = this.#path.length;
    this.#path.pop();
    const name = tag.replace(/^.*:/, '');
    if (this.#field && depth > this.#field.depth) this.#field.said += `</${name}>`;
    else if (this.#field) this.#keep(this.#field);
    if (entryTags.has(name) && !this.#field) this.#close();
  }

  #keep({ name, said }: { name: string; said: string }): void {
    this.#field = null;
    const isOfImage = this.#path.at(-1) === 'image';
    if (name === 'link') this.#entry.links.push(said.trim());
    else if (name !== 'title') this.#entry.bodies.push(said);
    else if (!isOfImage) this.#entry.title ||= said;
  }

  /** What was said before the first entry is of the feed itself. */
  #close(): void {
    const { title, links, bodies } = this.#entry;
    this.#entry = { title: '', links: [], bodies: [] };
    this.#feedTitle ??= title;
    if (title !== '' || links.length > 0 || bodies.length > 0)
      this.#entries.push(
        [titleOf(title, links, this.#host), ...bodies.map((body) => `<div>${body}</div>`)].join(''),
      );
  }

  done(): FeedMarkup {
    this.#close();
    return { title: this.#feedTitle ?? '', entries: this.#entries };
  }
}

/**
 * The words of a link to another host are weighed with where it leads. An entry of the site's own is a headline among
 * others, and its address is one to read: as in a sitemap, nobody is led there yet.
 */
function titleOf(title: string, links: readonly string[], host: string): string {
  const isOwn = (link: string) => !URL.canParse(link) || new URL(link).host === host;
  const away = links.filter((link) => !isOwn(link));
  const own = links.filter(isOwn).map((link) => `<a href="${escaped(link)}"></a>`);
  const shown = away.map((link) => `<a href="${escaped(link)}">${title}</a>`);
  return `${own.join('')}<p>${shown.length > 0 ? shown.join(' ') : title}</p>`;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
const opening = (name: string, attributes: Record<string, string>): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}>`;
