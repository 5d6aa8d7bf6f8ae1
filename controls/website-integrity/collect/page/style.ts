// Which declarations keep an element from being seen, and which classes of a page's own styles carry them.
import type { HiddenMeans } from '../contract.ts';

/** Property → value, lower case; the last one wins. */
export type Declarations = Readonly<Record<string, string>>;

export function readDeclarations(written: string): Declarations {
  const declared: Record<string, string> = {};
  for (const part of written.split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const value = part
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    declared[part.slice(0, colon).trim().toLowerCase()] = value.replace(/\s*!important$/, '');
  }
  return declared;
}

const FAR = 500;
const number = (value: string | undefined): number | null => {
  const read = /^(-?[\d.]+)\s*(px|em|rem|pt|%|vw|vh|ex|ch)?$/.exec(value ?? '');
  if (!read) return null;
  const scale = { em: 16, rem: 16, vw: 13, vh: 7, ex: 8, ch: 8, '%': 10 }[read[2] ?? ''] ?? 1;
  return Number(read[1]) * scale;
};
const isFar = (value: string | undefined): boolean => Math.abs(number(value) ?? 0) >= FAR;
const isFarBack = (value: string | undefined): boolean => (number(value) ?? 0) <= -FAR;
const isTiny = (value: string | undefined): boolean => {
  const size = number(value);
  return size !== null && size >= 0 && size <= 1;
};

/** How these declarations hide what they are on; null where they do not. Colours are looked at with what is around. */
export function meansOf(declared: Declarations): HiddenMeans | null {
  if (declared.display === 'none') return 'display-none';
  if (declared.visibility === 'hidden' || declared.visibility === 'collapse') return 'visibility-hidden';
  if (isTiny(declared['font-size']) || isTiny(declared.font?.split(/[\s/]/)[0])) return 'zero-font';
  if (declared.opacity !== undefined && Number(declared.opacity) <= 0.05) return 'transparent';
  if (/opacity\s*[=(]\s*0\b/.test(declared.filter ?? '')) return 'transparent';
  if (isOffScreen(declared)) return 'off-screen';
  if (isClipped(declared)) return 'clipped';
  if (isZeroSize(declared)) return 'zero-size';
  if (declared['content-visibility'] === 'hidden') return 'visibility-hidden';
  if (/absolute|fixed|relative/.test(declared.position ?? '') && (number(declared['z-index']) ?? 0) < 0)
    return 'covered';
  return null;
}

function isOffScreen(declared: Declarations): boolean {
  const isPlaced = /absolute|fixed|relative/.test(declared.position ?? '');
  if (isPlaced && [declared.left, declared.top].some(isFarBack)) return true;
  if (isPlaced && [declared.right, declared.bottom].some(isFarBack)) return true;
  if (isPlaced && [declared.left, declared.top].some((value) => (number(value) ?? 0) >= 3_000)) return true;
  if (isFarBack(declared['text-indent'])) return true;
  if ([declared['margin-left'], declared['margin-top']].some(isFarBack)) return true;
  if (/-\d{3,}/.test(declared.margin ?? '') && declared.margin?.split(/\s+/).some(isFarBack)) return true;
  const moved = /(?:translate(?:3d|x|y)?|scale)\(([^)]*)\)/.exec(declared.transform ?? '');
  if (moved && /^scale/.test(moved[0])) return Number(moved[1]?.split(',')[0]) === 0;
  return moved?.[1]?.split(',').some((value) => isFar(value.trim())) ?? false;
}

function isClipped(declared: Declarations): boolean {
  const clip = declared.clip ?? '';
  if (/rect\(\s*(?:0|1px)(?:px)?[\s,]+(?:0|1px)(?:px)?[\s,]+(?:0|1px)(?:px)?[\s,]+(?:0|1px)/.test(clip))
    return true;
  return /inset\(\s*(?:50|100)%|circle\(\s*0|polygon\(\s*0\S*\s+0\S*\s*,\s*0\S*\s+0\S*\s*,\s*0\S*\s+0/.test(
    declared['clip-path'] ?? '',
  );
}

function isZeroSize(declared: Declarations): boolean {
  const isCut = /hidden|clip/.test(declared.overflow ?? declared['overflow-y'] ?? '');
  const height = [declared.height, declared['max-height']];
  const width = [declared.width, declared['max-width']];
  if (isCut && [...height, ...width].some(isTiny)) return true;
  return height.some(isTiny) && width.some(isTiny);
}

/** `@media all`, `screen`, from a width that every window has: the rules within. */
const EVERY_WINDOW =
  /@media\s+(?:only\s+)?(?:all|screen|(?=\(\s*min))(?:(?:\s+and\s+)?\(\s*min-width\s*:\s*\d{1,2}(?:px)?\s*\))?\s*\{((?:[^{}]*\{[^{}]*\})*)[^{}]*\}/gi;

/** What the page's own `<style>` says of classes, ids and elements. */
export class Sheet {
  readonly #rules = new Map<string, Record<string, string>>();
  #size = 0;

  /** Rules within `@media` are left out, since they serve other windows; those for every window are not. */
  read(css: string): void {
    if (this.#size > 200_000) return;
    this.#size += css.length;
    const plain = css
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(EVERY_WINDOW, '$1')
      .replace(
        /@(?:media|supports|keyframes|font-face|page|-\w+-keyframes)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g,
        '',
      );
    for (const [, selectors, body] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      if (
        !/display|visib|font|opacity|left|top|right|bottom|indent|margin|transform|clip|height|width|color|background/.test(
          body ?? '',
        )
      )
        continue;
      const declared = readDeclarations(body ?? '');
      for (const selector of (selectors ?? '').split(',')) this.#add(selector.trim(), declared);
    }
  }

  /** Only the last step of a selector is looked at; states (`:hover`) and pseudo-elements are another matter. */
  #add(selector: string, declared: Declarations): void {
    if (/:(?!root)/.test(selector)) return;
    const last = selector.split(/[\s>+~]+/).at(-1) ?? '';
    const key = /^[a-z0-9]*([.#][\w-]+)/i.exec(last)?.[1] ?? /^[a-z]+[0-9]?$/i.exec(last)?.[0]?.toLowerCase();
    if (!key || (key === last && selector !== last)) return;
    this.#rules.set(key, { ...this.#rules.get(key), ...declared });
  }

  /** A script that hides an element by its id or class says the same as a rule. */
  hide(key: string): void {
    this.#rules.set(key, { ...this.#rules.get(key), display: 'none' });
  }

  get isEmpty(): boolean {
    return this.#rules.size === 0;
  }

  of(tag: string, id: string | undefined, classes: string | undefined): Declarations | null {
    let declared: Record<string, string> | null = null;
    const add = (key: string) => {
      const rule = this.#rules.get(key);
      if (rule) declared = { ...declared, ...rule };
    };
    add(tag);
    for (const name of classes?.split(/\s+/) ?? []) if (name) add(`.${name}`);
    if (id) add(`#${id}`);
    return declared;
  }
}
