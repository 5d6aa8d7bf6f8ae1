// The forms of a page: where they send what is typed, and whether one asks for a password.
import type { PageFacts } from '../contract.ts';
import type { Attributes, PageElement } from './element.ts';
import type { References } from './references.ts';

type Form = { action: string; method: string; fields: string[] };
const MOST_FORMS = 50;

export class Forms {
  readonly #references: References;
  readonly #own: string;
  readonly #forms: Form[] = [];
  hasPassword = false;

  constructor(references: References, own: string) {
    this.#references = references;
    this.#own = own;
  }

  get all(): PageFacts['forms'] {
    return this.#forms;
  }

  meet({ action, method }: Attributes, element: PageElement): void {
    const to = this.#references.resolve(action ?? '')?.href ?? this.#own;
    if (this.#forms.length < MOST_FORMS)
      this.#forms.push({ action: to, method: (method ?? 'get').toLowerCase(), fields: [] });
    this.#references.add('form', action, element);
  }

  meetInput({ name, type }: Attributes): void {
    const kind = type?.toLowerCase();
    if (kind === 'password') this.hasPassword = true;
    if (name && kind !== 'hidden') this.#forms.at(-1)?.fields.push(name);
  }
}
