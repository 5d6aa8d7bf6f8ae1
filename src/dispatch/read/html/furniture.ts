// What stands about a dispatch on the page of a portal or in a mail: menus, related news, the foot of the site, the mail's own words.
import { fold } from '../lines/fold.ts';
import type { LineDraft } from '../lines/line.ts';
import { isMotto } from '../lines/motto.ts';

const copies = /^noi (?:nhan|gui)\s*:?/;
const aboveText = /^(?:ngay (?:dang|cap nhat)|dang luc|cap nhat|luot (?:xem|doc)|trang chu)\b/;
const belowText =
  /^(?:ban quyen|copyright|©|co quan chu quan|chiu trach nhiem noi dung|giay phep (?:so|thiet lap|xuat ban|hoat dong)|(?:cac )?(?:tin|bai|van ban)(?: bai)? (?:lien quan|khac|moi|cung)|luot (?:xem|truy cap)|(?:ve|len) (?:trang truoc|dau trang)|quay lai|in (?:trang|bai)|chia se|binh luan|y kien ban doc|tep dinh kem|file dinh kem)\b/;
/** A heading over links. */
const shortHeading = 40;

const isOf =
  (pattern: RegExp) =>
  ({ shown }: LineDraft): boolean =>
    pattern.test(fold(shown));

/** Elements that hold the text alone, and those that stand about it. */
const holdsText: ReadonlySet<string> = new Set(['main', 'article', 'blockquote']);
const standsAbout: ReadonlySet<string> = new Set(['nav', 'aside', 'header', 'footer']);

/** A link that gives an address is part of the text. */
const address = /@|:\/\/|\w\.\w/;

/** Word's name for what it prints at the edges of a page: notes, comments, headers and footers. */
const edge = /mso-element\s*:\s*(?:footnote|endnote|comment|header|footer)/i;
export const isAtEdge = (style: string | undefined): boolean => edge.test((style ?? '').slice(0, 2_000));

export class Furniture {
  #text: ReadonlySet<LineDraft> | null = null;
  readonly #about = new Set<LineDraft>();
  /** Lines that are links and nothing else. */
  readonly links = new Set<LineDraft>();

  /** @param own the lines that the element holds, known when it ends */
  element(name: string, own: readonly LineDraft[]): void {
    const hasHead = (): boolean => own.some(({ shown }) => isMotto(shown));
    if (standsAbout.has(name) && !hasHead()) for (const draft of own) this.#about.add(draft);
    if (holdsText.has(name) && !this.#text && hasHead()) this.#text = new Set(own);
  }

  #isLink(draft: LineDraft): boolean {
    return this.links.has(draft) && !address.test(draft.shown);
  }

  #isHeadingOfLinks(drafts: readonly LineDraft[], at: number): boolean {
    const next = drafts[at + 1];
    return drafts[at]!.shown.length < shortHeading && next !== undefined && this.#isLink(next);
  }

  /** The same lines, those about the text marked; all belong to it where nothing tells a letterhead. */
  apart(drafts: readonly LineDraft[]): LineDraft[] {
    const head = drafts.findIndex(({ shown }) => isMotto(shown));
    if (head < 0) return [...drafts];
    const isAbove = (draft: LineDraft): boolean => this.#isLink(draft) || isOf(aboveText)(draft);
    const start = drafts.slice(0, head).findLastIndex(isAbove);
    const tail = drafts.findLastIndex(isOf(copies));
    const end = drafts.findIndex(
      (draft, at) =>
        tail >= 0 &&
        at > tail &&
        !draft.cells &&
        (this.#isLink(draft) || isOf(belowText)(draft) || this.#isHeadingOfLinks(drafts, at)),
    );
    return drafts.map((draft, at) => {
      const isAbout =
        at <= start ||
        (end >= 0 && at >= end) ||
        this.#about.has(draft) ||
        (this.#text !== null && !this.#text.has(draft));
      return isAbout ? { ...draft, aside: true } : draft;
    });
  }
}
