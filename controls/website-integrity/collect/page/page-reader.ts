// One streaming pass over a page: what it links to, what it hides, where it would send a visitor, what it says.
import type { PageFacts, WrittenRedirect, Zone } from '../contract.ts';
import { BoundedParser } from './bounded-parser.ts';
import { type Attributes, PageElement } from './element.ts';
import { Forms } from './forms.ts';
import { gateOf } from './gate.ts';
import { Head, metaName, refreshOf } from './head.ts';
import { type Reference, References } from './references.ts';
import { Scripts } from './scripts.ts';
import { slugHits } from './slug.ts';
import { Sheet } from './style.ts';
import { blocks, headings, voids } from './tags.ts';
import { simhash, TemplateSketch } from './template.ts';
import { PageText, writingOf } from './text.ts';

const MOST_SCRIPT = 300_000;
/** Scripts that write scripts that write: deeper than this nobody hides. */
const MOST_ROUNDS = 2;
/** A longer page is no gate, and not looked at as one. */
const MOST_OF_GATE = 2_000;

/** Reads one page, in one piece or several; then `facts`. */
export class PageReader {
  readonly #url: URL;
  readonly #sheet = new Sheet();
  readonly #text = new PageText<PageElement | null>((element) => this.#placeOf(element));
  readonly #template = new TemplateSketch();
  readonly #references: References;
  readonly #head = new Head();
  readonly #forms: Forms;
  readonly #redirects: WrittenRedirect[] = [];
  readonly #scripts: Scripts;
  #element: PageElement | null = null;
  #depth = 0;
  #anchor: Reference | null = null;
  #isInAnchor = false;
  #zone: Zone = 'body';
  #isApart = true;
  #isMuted = false;
  #code: string | null = null;
  #autoplay = 0;
  #images = 0;
  #droppedScripts = 0;

  constructor(url: string) {
    this.#url = new URL(url);
    this.#references = new References(this.#url);
    this.#forms = new Forms(this.#references, url);
    this.#scripts = new Scripts(this.#references, this.#sheet, this.#redirects);
  }

  read(html: string): void {
    this.#parse(html, null);
    this.#scripts.closeHandlers();
    for (let round = 0; round < MOST_ROUNDS; round++)
      for (const { html: written, element } of this.#scripts.takeWritten()) this.#parse(written, element);
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
    this.#scripts.meetHandlers(attributes, element);
  }

  #meet(tag: string, attributes: Attributes, element: PageElement): void {
    if (tag === 'a' || tag === 'area') this.#openAnchor(tag, attributes, element);
    else if (tag === 'script' || tag === 'style') {
      this.#code = '';
      if (tag === 'script' && attributes.src) this.#references.add('script', attributes.src, element);
      if (/json|template|x-/.test(attributes.type ?? '')) this.#isMuted = true;
    } else if (tag === 'iframe' || tag === 'frame') {
      this.#references.add('iframe', attributes.src, element);
      this.#scripts.meetFrame(attributes, element);
    } else if (tag === 'embed' || tag === 'object')
      this.#references.add('object', attributes.src ?? attributes.data, element);
    else if (tag === 'img') this.#meetImage(attributes, element);
    else if (tag === 'meta') this.#meetMeta(attributes, element);
    else if (tag === 'link') this.#meetLink(attributes, element);
    else if (tag === 'title') this.#zone = 'title';
    else if (headings.has(tag)) this.#zone = 'heading';
    else if (tag === 'form') this.#forms.meet(attributes, element);
    else if (tag === 'input') this.#forms.meetInput(attributes);
    else if (tag === 'option')
      this.#references.add(
        'a',
        /^https?:/.test(attributes.value ?? '') ? attributes.value : undefined,
        element,
      );
    else if (tag === 'audio' || tag === 'video') this.#autoplay += 'autoplay' in attributes ? 1 : 0;
    else if (tag === 'html') this.#head.language = attributes.lang?.toLowerCase() ?? null;
    else if (tag === 'base' && attributes.href) this.#references.setBase(attributes.href);
  }

  #close(tag: string): void {
    if (blocks.has(tag)) this.#isApart = true;
    if (tag === 'a') {
      this.#anchor = null;
      this.#isInAnchor = false;
    } else if (tag === 'script' || tag === 'style') this.#closeCode(tag);
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
    if (element?.tag === 'title' && element.parent?.tag !== 'svg') this.#head.addTitle(text);
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

  #openAnchor(tag: 'a' | 'area', attributes: Attributes, element: PageElement): void {
    const written = attributes.href ?? attributes['xlink:href'];
    const pressed = /https?:\/\/[^\s'")]+/.exec(attributes.onclick ?? '')?.[0];
    const href = written && !/^\s*(?:#|javascript:)/i.test(written) ? written : pressed;
    const pending = this.#references.add(
      tag,
      href,
      element,
      attributes.title ?? attributes['aria-label'] ?? attributes.alt ?? '',
    );
    this.#anchor = tag === 'a' ? pending : null;
    this.#isInAnchor = tag === 'a';
  }

  #meetImage(attributes: Attributes, element: PageElement): void {
    this.#images++;
    const said = attributes.alt || attributes.title;
    if (!said) return;
    if (this.#anchor && this.#anchor.text.length < 160) this.#anchor.text += said;
    this.#text.add(said, this.#isInAnchor ? 'anchor' : 'image', true, element);
  }

  #meetMeta(attributes: Attributes, element: PageElement): void {
    const name = metaName(attributes);
    const content = attributes.content ?? '';
    const said = this.#head.meet(name, content);
    if (said) this.#text.add(said, 'meta', true, element);
    const refresh = name === 'refresh' ? refreshOf(content) : null;
    const to = refresh && this.#references.resolve(refresh.to);
    if (!refresh || !to || this.#scripts.meetAddress(refresh.to, element)) return;
    const { delaySeconds } = refresh;
    const snippet = content.slice(0, 160);
    this.#redirects.push({
      ...{ by: 'meta', to: to.href, condition: 'none', delaySeconds, disguise: null, snippet },
      where: element.where,
    });
  }

  #meetLink(attributes: Attributes, element: PageElement): void {
    const rel = (attributes.rel ?? '').toLowerCase();
    if (rel === 'canonical' && attributes.href) {
      this.#head.canonical = this.#references.resolve(attributes.href)?.href ?? null;
      this.#references.add('canonical', attributes.href, element);
    } else if (rel === 'stylesheet') this.#references.add('style', attributes.href, element);
    else if (rel === 'alternate' && /rss|atom/i.test(attributes.type ?? ''))
      this.#references.addOwn(attributes.href);
  }

  #closeCode(tag: 'script' | 'style'): void {
    const code = this.#code ?? '';
    this.#code = null;
    if (this.#isMuted || !this.#element) this.#isMuted = false;
    else if (tag === 'style') this.#sheet.read(code);
    else this.#scripts.read(code, this.#element);
  }

  facts(encoding: string, source: string): PageFacts {
    const { writing, length } = writingOf(this.#text.whole);
    const { description, language, canonical, isNoIndex } = this.#head;
    const title = this.#head.title.replace(/\s+/g, ' ').trim();
    const short = length < MOST_OF_GATE;
    return {
      kind: 'page',
      url: this.#url.href,
      ...{ encoding, title, description, language, canonical, isNoIndex },
      internal: [...this.#references.internal],
      links: this.#references.links.map(({ fact, text, element }) => ({
        ...fact,
        text: text.replace(/\s+/g, ' ').trim().slice(0, 160),
        ...this.#placeOf(element),
      })),
      redirects: this.#redirects,
      forms: this.#forms.all,
      hits: [...slugHits(this.#url), ...this.#text.hits()],
      textLength: length,
      writing,
      template: this.#template.sketch(),
      simhash: simhash(this.#text.whole),
      tags: this.#template.count,
      gate: gateOf(
        `${title} ${short ? this.#text.whole : ''}`,
        short ? source : '',
        this.#forms.hasPassword,
        length,
      ),
      media: { autoplay: this.#autoplay, images: this.#images },
      dropped: { links: this.#references.dropped, text: this.#text.dropped, scripts: this.#droppedScripts },
    };
  }
}
