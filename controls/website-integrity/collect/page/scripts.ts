// What the scripts of a page do to it: what they hide, write into it, add to it, and where they send the visitor.
import type { WrittenRedirect } from '../contract.ts';
import { markupWithin } from './data-url.ts';
import { type Attributes, PageElement } from './element.ts';
import type { References } from './references.ts';
import { readScript } from './script.ts';
import type { Sheet } from './style.ts';

type Written = { readonly html: string; readonly element: PageElement };
const MOST_WRITTEN = 20;
const MOST_KEPT = 8;
/** Handlers do much else: only these lead somewhere. */
const LEADS = /location|eval|atob|fromCharCode|document\.write|^\s*[\w$]+\s*\(/;

export class Scripts {
  readonly #references: References;
  readonly #sheet: Sheet;
  readonly #redirects: WrittenRedirect[];
  #written: Written[] = [];
  /** Scripts that may wait for a handler to call them. */
  #kept: string[] = [];
  #handlers: { code: string; element: PageElement }[] = [];

  constructor(references: References, sheet: Sheet, redirects: WrittenRedirect[]) {
    this.#references = references;
    this.#sheet = sheet;
    this.#redirects = redirects;
  }

  /** Handlers that run without the visitor's doing: what they call may be written further on. */
  meetHandlers({ onload, onerror, onpageshow }: Attributes, element: PageElement): void {
    for (const code of [onload, onerror, onpageshow])
      if (code && LEADS.test(code) && this.#handlers.length < MOST_KEPT)
        this.#handlers.push({ code, element });
  }

  /** Reads the handlers met so far, each with the function that it calls. */
  closeHandlers(): void {
    const handlers = this.#handlers;
    this.#handlers = [];
    for (const { code, element } of handlers) {
      const called = /^\s*([\w$]+)\s*\(/.exec(code)?.[1];
      const source = this.#kept.find((kept) => called !== undefined && kept.includes(`function ${called}`));
      this.read(source === undefined ? code : `${source};${code}`, element);
    }
  }

  /** A frame may carry its page in itself. */
  meetFrame({ src, srcdoc }: Attributes, element: PageElement): void {
    if (srcdoc) this.#write(srcdoc, element, null);
    if (src) this.meetAddress(src, element);
  }

  /** Reads the markup that an address carries in itself; false where it carries none. */
  meetAddress(address: string, element: PageElement): boolean {
    const within = markupWithin(address);
    if (within) this.#write(within.html, element, within.disguise);
    return within !== null;
  }

  #write(html: string, element: PageElement, disguise: string | null): void {
    this.#written.push({ html, element: within(element, disguise) });
  }

  read(code: string, element: PageElement): void {
    if (this.#kept.length < MOST_KEPT && code.includes('location')) this.#kept.push(code);
    const facts = readScript(code);
    if (!facts) return;
    for (const key of facts.hides) this.#sheet.hide(key);
    for (const redirect of facts.redirects) {
      const to = this.#references.resolve(redirect.to);
      if (to) this.#redirects.push({ ...redirect, to: to.href, where: element.where });
    }
    for (const { html, disguise } of facts.written) this.#write(html, element, disguise);
    for (const { url, disguise } of facts.adds)
      this.#references.add('script', url, within(element, disguise));
  }

  /** Markup that was written since this was last asked, to be read as part of the page. */
  takeWritten(): Written[] {
    const written = this.#written.slice(0, MOST_WRITTEN);
    this.#written = [];
    return written;
  }
}

/** What a disguised script reveals was not meant to be read; sums of strings alone are no disguise. */
function within(element: PageElement, disguise: string | null): PageElement {
  const isDisguised = disguise !== null && disguise !== 'concatenation';
  return new PageElement(isDisguised ? '#decoded' : '#written', {}, element);
}
