// An open element with those around it: where it stands, what it is part of, and whether it can be seen.
import type { Container, HiddenMeans } from '../contract.ts';
import { isSameColour, readColour } from './colour.ts';
import { type Declarations, meansOf, readDeclarations, type Sheet } from './style.ts';

export type Attributes = Readonly<Record<string, string>>;

/** One element; nothing about it is worked out before somebody asks. */
export class PageElement {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly parent: PageElement | null;
  constructor(tag: string, attributes: Attributes, parent: PageElement | null) {
    this.tag = tag;
    this.attributes = attributes;
    this.parent = parent;
  }

  /** `footer > div.partners > a`: at most five steps, from the nearest element that has an id. */
  get where(): string {
    const steps: string[] = [];
    for (let at: PageElement | null = this; at && steps.length < 5; at = at.parent) {
      const { id, class: classes } = at.attributes;
      const name = id ? `#${id}` : classes ? `.${classes.trim().split(/\s+/)[0]}` : '';
      steps.unshift(at.tag + name.slice(0, 40));
      if (id) break;
    }
    return steps.join(' > ');
  }

  /** The nearest thing around it that menus, sliders and dialogs are made of. */
  get container(): Container {
    let found: Container = null;
    for (let at: PageElement | null = this; at; at = at.parent) {
      if (at.tag === 'template') return 'template';
      found ??= partOf(at);
    }
    return found;
  }

  /** How it is hidden, by itself or by anything around it. */
  hiddenIn(sheet: Sheet): HiddenMeans | null {
    for (let at: PageElement | null = this; at; at = at.parent) {
      const means = at.#ownMeans(sheet);
      if (means) return means;
    }
    return this.#isSameColour(sheet) ? 'same-colour' : null;
  }

  #declared(sheet: Sheet): Declarations {
    const { style, id, class: classes } = this.attributes;
    const own = style ? readDeclarations(style) : null;
    const ruled = sheet.isEmpty ? null : sheet.of(this.tag, id, classes);
    return own && ruled ? { ...ruled, ...own } : (own ?? ruled ?? none);
  }

  #ownMeans(sheet: Sheet): HiddenMeans | null {
    const { tag, attributes } = this;
    if (tag === '#decoded') return 'decoded-script';
    if (tag === 'marquee') return isTinyMarquee(attributes) ? 'marquee' : null;
    if (tag === 'noscript') return 'noscript';
    if ('hidden' in attributes) return 'hidden-attribute';
    const means = meansOf(this.#declared(sheet));
    if (means) return means;
    if (tag === 'iframe' || tag === 'object' || tag === 'embed') {
      const small = [attributes.width, attributes.height].filter(
        (size) => size !== undefined && Number.parseFloat(size) <= 3,
      );
      if (small.length > 0) return 'tiny-frame';
    }
    return null;
  }

  /** Its own colour against the nearest background; a background that nobody states is white only outside of classes. */
  #isSameColour(sheet: Sheet): boolean {
    let colour: number | null = null;
    let isPlain = true;
    for (let at: PageElement | null = this; at; at = at.parent) {
      const declared = at.#declared(sheet);
      if (colour === null) {
        const read = readColour(declared.color ?? (at.tag === 'font' ? at.attributes.color : undefined));
        if (read === 'transparent') return true;
        colour = read;
        if (colour === null && at.tag === 'a' && at !== this) return false;
      }
      if (colour === null) continue;
      const written =
        declared['background-color'] ?? declared.background?.split(/\s+/)[0] ?? at.attributes.bgcolor;
      const behind = readColour(written);
      if (typeof behind === 'number') return isSameColour(colour, behind);
      if (declared.background || declared['background-image']) return false;
      if (at.tag !== 'body' && at.tag !== 'html' && (at.attributes.class || at.attributes.id))
        isPlain = false;
    }
    return colour !== null && isPlain && isSameColour(colour, 0xffffff);
  }
}

const none: Declarations = {};

/** Notices run across pages by right; one that shows a pixel, or runs too fast to read, does not. */
const isTinyMarquee = ({ height, width, scrollamount }: Attributes): boolean =>
  [height, width].some((size) => size !== undefined && Number.parseFloat(size) <= 10) ||
  Number(scrollamount ?? 0) >= 1_000;

const parts: readonly (readonly [Exclude<Container, null>, RegExp])[] = [
  [
    'slider',
    /(?:^|[\s_-])(?:carousel|slider?|slides|swiper|owl|slick|banner|gallery|flexslider|marquee-list)/i,
  ],
  ['dialog', /(?:^|[\s_-])(?:modal|dialog|popup|lightbox|cookie|consent|overlay|offcanvas|toast|tooltip)/i],
  [
    'tab',
    /(?:^|[\s_-])(?:tab|tabs|accordion|collapse|collapsible|panel|toggle|faq|expand|more|pane)(?:[\s_-]|$)/i,
  ],
  [
    'menu',
    /(?:^|[\s_-])(?:nav|navbar|menu|submenu|dropdown|megamenu|mega|sitemap|breadcrumb|lang|language|sub-?menu|lienket|weblink|links?-web)/i,
  ],
  ['assistive', /(?:^|[\s_-])(?:sr-only|visually-hidden|screen-reader|skip|a11y|visuallyhidden|offscreen)/i],
];
const byTag: Record<string, Container> = {
  nav: 'menu',
  select: 'menu',
  menu: 'menu',
  dialog: 'dialog',
  template: 'template',
  details: 'tab',
};
const byRole: Record<string, Container> = {
  navigation: 'menu',
  menu: 'menu',
  menubar: 'menu',
  dialog: 'dialog',
  alertdialog: 'dialog',
  tabpanel: 'tab',
  listbox: 'menu',
};

function partOf({ tag, attributes }: PageElement): Container {
  const told = byTag[tag] ?? byRole[attributes.role ?? ''];
  if (told) return told;
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
  if (names.length === 1) return null;
  return parts.find(([, names_]) => names_.test(names))?.[0] ?? null;
}
