// What one streaming pass tells of a page or a document.

/** How an element is kept from being seen. */
export const hiddenMeans = [
  'display-none',
  'visibility-hidden',
  'hidden-attribute',
  'off-screen',
  'zero-size',
  'zero-font',
  'same-colour',
  'transparent',
  'clipped',
  'tiny-frame',
  'marquee',
  'noscript',
  'covered',
  'decoded-script',
  'comment',
] as const;
export type HiddenMeans = (typeof hiddenMeans)[number];

/** A part of the page that menus, sliders, dialogs and the like hide by right. */
export type Container = 'menu' | 'slider' | 'dialog' | 'tab' | 'assistive' | 'template' | null;

/** A reference from the page to another host. */
export interface LinkFact {
  element: 'a' | 'area' | 'iframe' | 'form' | 'script' | 'image' | 'canonical' | 'object' | 'style';
  /** Absolute. */
  href: string;
  host: string;
  /** At most 160 characters. */
  text: string;
  /** Up to five steps from the nearest named ancestor: `footer > div.partners > a`. */
  where: string;
  hidden: HiddenMeans | null;
  container: Container;
}

export const topics = ['gambling', 'adult', 'loan', 'pharma', 'counterfeit', 'defacement'] as const;
export type Topic = (typeof topics)[number];
/**
 * `product`, `action`, `promotion`, `brand`: the four ways an advertisement speaks. `broad`: words that news, law and
 * culture use too, for information only. `report`: how police, press and law speak of it; it weighs against.
 */
export const termKinds = ['product', 'action', 'promotion', 'brand', 'broad', 'report'] as const;
export type TermKind = (typeof termKinds)[number];

export const zones = [
  'slug',
  'title',
  'meta',
  'heading',
  'anchor',
  'body',
  'hidden',
  'script',
  'image',
] as const;
export type Zone = (typeof zones)[number];

/** A term in the text. `folded`: it matched only after marks, look-alikes or hidden characters were taken away. */
export interface TextHit {
  term: string;
  kind: TermKind;
  topic: Topic;
  zone: Zone;
  folded: boolean;
  /** Look-alike letters or characters without width stood within the word: nobody writes so by accident. */
  disguised: boolean;
  /** At most 160 characters around it. */
  snippet: string;
  where: string;
}

/** A redirect written in the page. `condition`: what the script asks the visitor before it sends them away. */
export interface WrittenRedirect {
  by: 'meta' | 'script';
  to: string;
  condition: 'referrer' | 'agent' | 'cookie' | 'none';
  delaySeconds: number;
  /** How it was disguised: `base64`, `escape`, `char-codes`, `concatenation`. */
  disguise: string | null;
  snippet: string;
  where: string;
}

/** What one streaming pass over a page tells. Bounded: `dropped` counts what was beyond the bounds. */
export interface PageFacts {
  kind: 'page';
  /** A feed or a drawing: it has no template of the site, and names addresses without leading anybody there. */
  isFile?: boolean;
  url: string;
  encoding: string;
  title: string;
  description: string;
  /** As the page declares it, lower case: `vi`. */
  language: string | null;
  canonical: string | null;
  isNoIndex: boolean;
  /** Addresses on the same host, absolute, each once: what the frontier goes on with. */
  internal: readonly string[];
  /** References to other hosts. */
  links: readonly LinkFact[];
  redirects: readonly WrittenRedirect[];
  forms: readonly { action: string; method: string; fields: readonly string[] }[];
  hits: readonly TextHit[];
  /** Characters of visible text, and how many of them are of each writing. */
  textLength: number;
  writing: Readonly<Record<'latin' | 'vietnamese' | 'han' | 'kana' | 'thai' | 'cyrillic' | 'other', number>>;
  /** 64 smallest hashes of runs of four tags: pages of one template share them. */
  template: Uint32Array;
  /** 64 bits of the visible words, hex. */
  simhash: string;
  tags: number;
  /** Looks like a gate put up before visitors: a challenge, a maintenance notice, a sign-in. */
  gate: 'challenge' | 'maintenance' | 'sign-in' | null;
  /** The page sounds media or fills the window with one picture. */
  media: { autoplay: number; images: number };
  dropped: { links: number; text: number; scripts: number };
}

/** What a PDF or an office file tells. */
export interface DocumentFacts {
  kind: 'document';
  url: string;
  title: string;
  pages: number;
  links: readonly LinkFact[];
  hits: readonly TextHit[];
  textLength: number;
  /** Why it could not be read to its end; null: it was. */
  unread: string | null;
}
