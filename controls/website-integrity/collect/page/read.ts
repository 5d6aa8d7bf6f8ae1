// Reads a page in one streaming pass: what it links to, what it hides, where it would send a visitor, what it says.
import { Parser } from 'htmlparser2';
import type { LinkFact, PageFacts, WrittenRedirect, Zone } from '../contract.ts';
import { decode } from './decode.ts';
import { type Attributes, PageElement } from './element.ts';
import { gateOf } from './gate.ts';
import { readScript } from './script.ts';
import { slugHits } from './slug.ts';
import { Sheet } from './style.ts';
import { simhash, TemplateSketch } from './template.ts';
import { PageText, writingOf } from './text.ts';

const MOST_LINKS = 1_500;
const MOST_INTERNAL = 3_000;
const MOST_DEPTH = 500;
const MOST_SCRIPT = 300_000;
const MOST_FRAGMENTS = 20;
const PLAIN_PATH = /^[\w\-./~?=&+,;:@]*$/;

/**
 * Facts of an HTML page. `contentType`: the header, for its charset. Never throws on bad markup; what is beyond the bounds
 * is counted in `dropped`.
 */
export function readPage(bytes: Uint8Array, url: string, contentType: string | null = null): PageFacts {
  const { text, encoding } = decode(bytes, contentType);
  return readHtml(text, url, encoding);
}

/** The same of a page that is text already. */
export function readHtml(html: string, url: string, encoding = 'utf-8'): PageFacts {
  const reader = new PageReader(url);
  reader.read(html);
  return reader.facts(encoding, html);
}

type Pending = {
  fact: Omit<LinkFact, 'hidden' | 'container' | 'where' | 'text'>;
  text: string;
  element: PageElement;
};

const blocks = new Set(
  'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol option p pre section select summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const headings = new Set(['h1', 'h2', 'h3']);

/** Beyond the bound of depth nothing nests any more: the parser's own stack would make such a page quadratic. */
class BoundedParser extends Parser {
  readonly #depth: () => number;
  constructor(depth: () => number, handler: ConstructorParameters<typeof Parser>[0]) {
    super(handler);
    this.#depth = depth;
  }
  protected override isVoidElement(name: string): boolean {
    return this.#depth() >= MOST_DEPTH || super.isVoidElement(name);
  }
}

class PageReader {
  readonly #url: URL;
  readonly #sheet = new Sheet();
  readonly #text = new PageText<PageElement | null>((element) => this.#placeOf(element));
  readonly #template = new TemplateSketch();
  readonly #internal = new Set<string>();
  readonly #links: Pending[] = [];
  readonly #forms: PageFacts['forms'][number][] = [];
  readonly #redirects: WrittenRedirect[] = [];
  #fragments: { html: string; element: PageElement }[] = [];
  #base: string;
  #isOwnBase = true;
  #element: PageElement | null = null;
  #depth = 0;
  #anchor: Pending | null = null;
  #isInAnchor = false;
  #zone: Zone = 'body';
  #isApart = true;
  #isMuted = false;
  #code: string | null = null;
  #title = '';
  #description = '';
  #language: string | null = null;
  #canonical: string | null = null;
  #isNoIndex = false;
  #hasPassword = false;
  #autoplay = 0;
  #images = 0;
  #droppedLinks = 0;
  #droppedScripts = 0;

  constructor(url: string) {
    this.#url = new URL(url);
    this.#base = url;
  }

  read(html: string): void {
    this.#parse(html, null);
    for (let round = 0; round < 2 && this.#fragments.length > 0; round++) {
      const fragments = this.#fragments.slice(0, MOST_FRAGMENTS);
      this.#fragments = [];
      for (const { html: fragment, element } of fragments) this.#parse(fragment, element);
    }
  }

  #parse(html: string, root: PageElement | null): void {
    this.#element = root;
    this.#depth = 0;
    this.#isApart = true;
    const parser = new BoundedParser(() => this.#depth, {
      onopentag: (name, attributes) => this.#open(name, attributes),
      onclosetag: (name) => this.#close(name),
      ontext: (text) => this.#hear(text),
    });
    parser.end(html);
    this.#element = null;
  }

  #open(tag: string, attributes: Attributes): void {
    this.#template.add(tag);
    if (blocks.has(tag)) this.#isApart = true;
    const element = new PageElement(tag, attributes, this.#element);
    if (!voids.has(tag)) {
      this.#element = element;
      this.#depth++;
    }
    this.#meet(tag, attributes, element);
  }

  #meet(tag: string, attributes: Attributes, element: PageElement): void {
    if (tag === 'a' || tag === 'area') this.#openAnchor(tag, attributes, element);
    else if (tag === 'script' || tag === 'style') {
      this.#code = '';
      if (tag === 'script' && attributes.src) this.#refer('script', attributes.src, element);
      if (/json|template|x-/.test(attributes.type ?? '')) this.#isMuted = true;
    } else if (tag === 'iframe' || tag === 'frame') this.#refer('iframe', attributes.src, element);
    else if (tag === 'embed' || tag === 'object')
      this.#refer('object', attributes.src ?? attributes.data, element);
    else if (tag === 'img') this.#meetImage(attributes, element);
    else if (tag === 'meta') this.#meetMeta(attributes, element);
    else if (tag === 'link') this.#meetLink(attributes, element);
    else if (tag === 'title') this.#zone = 'title';
    else if (headings.has(tag)) this.#zone = 'heading';
    else if (tag === 'form') this.#meetForm(attributes, element);
    else if (tag === 'input') this.#meetInput(attributes);
    else if (tag === 'option')
      this.#refer('a', /^https?:/.test(attributes.value ?? '') ? attributes.value : undefined, element);
    else if (tag === 'audio' || tag === 'video') this.#autoplay += 'autoplay' in attributes ? 1 : 0;
    else if (tag === 'html') this.#language = attributes.lang?.toLowerCase() ?? null;
    else if (tag === 'base' && attributes.href) this.#meetBase(attributes.href);
  }

  #meetBase(href: string): void {
    const base = this.#resolve(href);
    if (!base) return;
    this.#base = base.href;
    this.#isOwnBase = base.origin === this.#url.origin;
  }

  #close(tag: string): void {
    if (blocks.has(tag)) this.#isApart = true;
    if (tag === 'a') this.#closeAnchor();
    else if (tag === 'script' || tag === 'style') this.#closeCode(tag);
    else if (tag === 'title' || headings.has(tag)) this.#zone = 'body';
    if (voids.has(tag)) return;
    this.#element = this.#element?.parent ?? null;
    this.#depth = Math.max(0, this.#depth - 1);
  }

  #hear(text: string): void {
    if (this.#code !== null) {
      if (this.#code.length + text.length > MOST_SCRIPT) this.#droppedScripts++;
      else this.#code += text;
      return;
    }
    const element = this.#element;
    if (element?.tag === 'title' && element.parent?.tag !== 'svg' && this.#title.length < 500)
      this.#title += text;
    if (this.#anchor) this.#anchor.text += this.#anchor.text.length < 160 ? text : '';
    if (text.trim() === '') {
      if (!this.#isApart) this.#text.add(' ', this.#zone, false, element);
      return;
    }
    this.#text.add(text, this.#isInAnchor ? 'anchor' : this.#zone, this.#isApart, element);
    this.#isApart = false;
  }

  #placeOf(element: PageElement | null) {
    if (!element) return { where: '', hidden: null, container: null };
    return { where: element.where, hidden: element.hiddenIn(this.#sheet), container: element.container };
  }

  /** Most links are plain paths of the same host: no need to take them apart. */
  #isPlainPath(href: string): boolean {
    return (
      href.charCodeAt(0) === 47 && href.charCodeAt(1) !== 47 && PLAIN_PATH.test(href) && !href.includes('/.')
    );
  }

  #resolve(href: string): URL | null {
    return URL.parse(href.trim(), this.#base);
  }

  #openAnchor(tag: 'a' | 'area', attributes: Attributes, element: PageElement): void {
    const pressed = /https?:\/\/[^\s'")]+/.exec(attributes.onclick ?? '')?.[0];
    const href =
      attributes.href && !/^\s*(?:#|javascript:)/i.test(attributes.href) ? attributes.href : pressed;
    const pending = this.#refer(
      tag,
      href,
      element,
      attributes.title ?? attributes['aria-label'] ?? attributes.alt ?? '',
    );
    this.#anchor = tag === 'a' ? pending : null;
    this.#isInAnchor = tag === 'a';
  }

  #closeAnchor(): void {
    this.#anchor = null;
    this.#isInAnchor = false;
  }

  /** Notes a reference; one to the same host only feeds the frontier. */
  #refer(element: LinkFact['element'], href: string | undefined, at: PageElement, said = ''): Pending | null {
    if (!href) return null;
    if (this.#isOwnBase && element === 'a' && this.#isPlainPath(href)) {
      this.#noteInternal(this.#url.origin + href);
      return null;
    }
    const url = this.#resolve(href);
    if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
    if (url.host === this.#url.host) {
      if (element !== 'a' && element !== 'area' && element !== 'iframe' && element !== 'canonical')
        return null;
      this.#noteInternal(url.href.replace(/#.*$/s, ''));
      return null;
    }
    if (this.#links.length >= MOST_LINKS) {
      this.#droppedLinks++;
      return null;
    }
    const pending: Pending = {
      fact: { element, href: url.href.slice(0, 2_000), host: url.host },
      text: said && `${said} `,
      element: at,
    };
    this.#links.push(pending);
    return pending;
  }

  #noteInternal(address: string): void {
    if (this.#internal.size < MOST_INTERNAL) this.#internal.add(address);
    else if (!this.#internal.has(address)) this.#droppedLinks++;
  }

  #meetImage(attributes: Attributes, element: PageElement): void {
    this.#images++;
    const said = attributes.alt || attributes.title;
    if (!said) return;
    if (this.#anchor && this.#anchor.text.length < 160) this.#anchor.text += said;
    this.#text.add(said, this.#isInAnchor ? 'anchor' : 'image', true, element);
  }

  #meetMeta(attributes: Attributes, element: PageElement): void {
    const name = (attributes.name ?? attributes.property ?? attributes['http-equiv'] ?? '').toLowerCase();
    const content = attributes.content ?? '';
    if (name === 'refresh') this.#meetRefresh(content, element);
    if (name === 'robots' && /noindex|none/i.test(content)) this.#isNoIndex = true;
    if (name === 'description' && this.#description === '') this.#description = content.slice(0, 500);
    if (/^(?:description|keywords|og:title|og:description|twitter:title|twitter:description)$/.test(name))
      this.#text.add(content.slice(0, 2_000), 'meta', true, element);
  }

  #meetRefresh(content: string, element: PageElement): void {
    const read = /^\s*([\d.]*)\s*[;,]?\s*(?:url\s*=\s*)?['"]?([^'"]+)/i.exec(content);
    const to = read?.[2] ? this.#resolve(read[2]) : null;
    if (!to || !/[;,]|url/i.test(content)) return;
    this.#redirects.push({
      by: 'meta',
      to: to.href,
      condition: 'none',
      delaySeconds: Number(read?.[1] || 0),
      disguise: null,
      snippet: content.slice(0, 160),
      where: element.where,
    });
  }

  #meetLink(attributes: Attributes, element: PageElement): void {
    const rel = (attributes.rel ?? '').toLowerCase();
    if (rel === 'canonical' && attributes.href) {
      this.#canonical = this.#resolve(attributes.href)?.href ?? null;
      this.#refer('canonical', attributes.href, element);
    } else if (rel === 'stylesheet') this.#refer('style', attributes.href, element);
  }

  #meetForm(attributes: Attributes, element: PageElement): void {
    const action = this.#resolve(attributes.action ?? '')?.href ?? this.#url.href;
    if (this.#forms.length < 50)
      this.#forms.push({ action, method: (attributes.method ?? 'get').toLowerCase(), fields: [] });
    this.#refer('form', attributes.action, element);
  }

  #meetInput(attributes: Attributes): void {
    const form = this.#forms.at(-1);
    const type = attributes.type?.toLowerCase();
    if (type === 'password') this.#hasPassword = true;
    if (form && attributes.name && type !== 'hidden') (form.fields as string[]).push(attributes.name);
  }

  #closeCode(tag: 'script' | 'style'): void {
    const code = this.#code ?? '';
    this.#code = null;
    const element = this.#element;
    if (this.#isMuted || !element) {
      this.#isMuted = false;
      return;
    }
    if (tag === 'style') {
      this.#sheet.read(code);
      return;
    }
    const facts = readScript(code);
    if (!facts) return;
    for (const key of facts.hides) this.#sheet.hide(key);
    for (const redirect of facts.redirects) {
      const to = this.#resolve(redirect.to);
      if (to) this.#redirects.push({ ...redirect, to: to.href, where: element.where });
    }
    for (const { html, disguise } of facts.written)
      this.#fragments.push({ html, element: this.#within(element, disguise) });
    for (const { url, disguise } of facts.adds) this.#refer('script', url, this.#within(element, disguise));
  }

  /** What a disguised script reveals was not meant to be read; sums of strings alone are no disguise. */
  #within(element: PageElement, disguise: string | null): PageElement {
    const isDisguised = disguise !== null && disguise !== 'concatenation';
    return new PageElement(isDisguised ? '#decoded' : '#written', {}, element);
  }

  facts(encoding: string, source: string): PageFacts {
    const { writing, length } = writingOf(this.#text.whole);
    const title = this.#title.replace(/\s+/g, ' ').trim();
    return {
      kind: 'page',
      url: this.#url.href,
      encoding,
      title,
      description: this.#description,
      language: this.#language,
      canonical: this.#canonical,
      isNoIndex: this.#isNoIndex,
      internal: [...this.#internal],
      links: this.#links.map(({ fact, text, element }) => ({
        ...fact,
        text: text.replace(/\s+/g, ' ').trim().slice(0, 160),
        ...this.#placeOf(element),
      })),
      redirects: this.#redirects,
      forms: this.#forms,
      hits: [...slugHits(this.#url), ...this.#text.hits()],
      textLength: length,
      writing,
      template: this.#template.sketch(),
      simhash: simhash(this.#text.whole),
      tags: this.#template.count,
      gate: gateOf(
        `${title} ${length < 2_000 ? this.#text.whole : ''}`,
        length < 2_000 ? source : '',
        this.#hasPassword,
        length,
      ),
      media: { autoplay: this.#autoplay, images: this.#images },
      dropped: { links: this.#droppedLinks, text: this.#text.dropped, scripts: this.#droppedScripts },
    };
  }
}
