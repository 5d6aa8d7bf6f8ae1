// The shapes of the test web: sites as pure functions from path and visitor to an answer, each with the truth about it.

/** What a request tells of who asks. `isFirst`: it brings no cookie. */
export interface Visitor {
  readonly userAgent: string;
  readonly referer: string | null;
  readonly isFirst: boolean;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export type Half = 'tuned' | 'unseen';

/** One page before the skin is put around it. */
export interface Page {
  readonly path: string;
  readonly title: string;
  /** Markup of the middle of the page. */
  readonly body: string;
  readonly inMenu: boolean;
}

/** The parts that a skin lays out. */
export interface Layout {
  readonly host: string;
  readonly office: string;
  readonly menu: readonly { readonly path: string; readonly title: string }[];
  readonly page: Page;
  /** Numbers a variant of the skin. */
  readonly variant: number;
  readonly latest: readonly { readonly path: string; readonly title: string }[];
}
export type Skin = { readonly name: string; readonly half: Half; readonly lay: (layout: Layout) => string };

/** Who pays for a planting: its words and where it leads. */
export interface Campaign {
  readonly name: string;
  readonly half: Half;
  readonly brand: string;
  readonly targets: readonly string[];
  readonly anchors: readonly string[];
  readonly title: string;
  readonly text: string;
  readonly slug: string;
}

/** What is done to a site. Every part is optional; `page` puts something into the pages that it is given. */
export interface Change {
  readonly page?: (html: string, path: string, visitor: Visitor) => string;
  /** Pages or files beside those of the site, by path. */
  readonly extra?: (
    path: string,
    visitor: Visitor,
    wrap: (title: string, body: string) => string,
  ) => Answer | null;
  /** Paths that the sitemap names besides the site's own. */
  readonly listed?: readonly string[];
}

export interface Planting {
  readonly kind: string;
  /** The visitors for whom it is made; empty: everybody. */
  readonly cloaks: 'agent' | 'referrer' | 'mobile' | 'cookie' | null;
  readonly needsLatin?: boolean;
  readonly plant: (campaign: Campaign, n: number) => Change;
}

/** Something lawful that looks like a planting, or is simply difficult. */
export interface Innocent {
  readonly kind: string;
  readonly half: Half;
  readonly isTwin: boolean;
  readonly make: (n: number) => Change;
}

export interface TestSite {
  readonly host: string;
  readonly half: Half;
  readonly skin: string;
  /** The kind of planting, or of what is lawful. */
  readonly kind: string;
  readonly truth: 'planted' | 'clean';
  readonly isTwin: boolean;
  readonly cloaks: Planting['cloaks'];
  readonly campaign: string | null;
  readonly allowedDomains: readonly string[];
  readonly answer: (path: string, visitor: Visitor) => Answer;
}

export const html = (body: string, status = 200, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body,
});

export const sendTo = (location: string, status = 302): Answer => ({
  status,
  headers: { location, 'content-type': 'text/html; charset=utf-8' },
  body: '',
});

export const isMobile = ({ userAgent }: Visitor): boolean => /Mobile|Android/.test(userAgent);
export const isSearchEngine = ({ userAgent }: Visitor): boolean => /Googlebot|bingbot/.test(userAgent);
export const isFromSearch = ({ referer }: Visitor): boolean => /google\.|bing\./.test(referer ?? '');
