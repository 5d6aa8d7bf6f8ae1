// What the scripts of a page do to it: what they hide, write into it, add to it, and where they send the visitor.
import type { WrittenRedirect } from '../contract.ts';
import { PageElement } from './element.ts';
import type { References } from './references.ts';
import { readScript } from './script.ts';
import type { Sheet } from './style.ts';

type Written = { readonly html: string; readonly element: PageElement };
const MOST_WRITTEN = 20;

export class Scripts {
  readonly #references: References;
  readonly #sheet: Sheet;
  readonly #redirects: WrittenRedirect[];
  #written: Written[] = [];

  constructor(references: References, sheet: Sheet, redirects: WrittenRedirect[]) {
    this.#references = references;
    this.#sheet = sheet;
    this.#redirects = redirects;
  }

  read(code: string, element: PageElement): void {
    const facts = readScript(code);
    if (!facts) return;
    for (const key of facts.hides) this.#sheet.hide(key);
    for (const redirect of facts.redirects) {
      const to = this.#references.resolve(redirect.to);
      if (to) this.#redirects.push({ ...redirect, to: to.href, where: element.where });
    }
    for (const { html, disguise } of facts.written)
      this.#written.push({ html, element: within(element, disguise) });
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
