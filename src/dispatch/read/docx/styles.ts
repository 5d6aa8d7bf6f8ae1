// What paragraph and character styles say of a paragraph: its list, its font from before Unicode, whether it is hidden.
import { type LegacyFont, legacyFontOf } from '../lines/legacy.ts';
import { child, childrenOf, val, type XmlNode } from './xml.ts';

/** The list that a style puts its paragraphs in; `styleId` is the style that says so. */
export type StyleList = { id: string; level: number | null; styleId: string };

export type ParagraphStyles = {
  listOf: (styleId: string | undefined) => StyleList | null;
  fontOf: (styleId: string | undefined) => LegacyFont | null;
  isHidden: (styleId: string | undefined) => boolean;
};

const deepest = 20;

/** The style and those that it is based on, itself first. */
function lineage(styles: Map<string, XmlNode>, styleId: string | undefined): XmlNode[] {
  const found: XmlNode[] = [];
  for (let id = styleId; id !== undefined && found.length < deepest; ) {
    const style = styles.get(id);
    if (!style || found.includes(style)) break;
    found.push(style);
    id = val(child(style, 'basedOn'));
  }
  return found;
}

/** `w:vanish` and the like: there, and not turned off. */
export const isOn = (node: XmlNode | undefined): boolean =>
  node !== undefined && !/^(?:0|false|off)$/i.test(val(node) ?? '');

/** A font's name as the run properties give it. */
export const fontNameIn = (properties: XmlNode | undefined): string | undefined => {
  const fonts = child(properties, 'rFonts')?.attributes;
  return fonts?.hAnsi ?? fonts?.ascii;
};

function listIn(style: XmlNode): StyleList | null {
  const own = child(style, 'pPr', 'numPr');
  const id = val(child(own, 'numId'));
  if (id === undefined) return null;
  const level = val(child(own, 'ilvl'));
  return { id, level: level === undefined ? null : Number(level), styleId: style.attributes.styleId ?? '' };
}

const first = <T>(nodes: XmlNode[], found: (node: XmlNode) => T | null | undefined): T | null => {
  for (const node of nodes) {
    const value = found(node);
    if (value !== null && value !== undefined) return value;
  }
  return null;
};

/** @param part word/styles.xml, where there is one */
export function stylesOf(part: XmlNode | undefined): ParagraphStyles {
  const root = child(part, 'styles');
  const all = childrenOf(root, 'style');
  const byId = new Map(all.map((style) => [style.attributes.styleId ?? '', style]));
  const usual = all.find(({ attributes }) => attributes.type === 'paragraph' && attributes.default === '1');
  const usualFont = fontNameIn(child(root, 'docDefaults', 'rPrDefault', 'rPr'));
  const of = (styleId: string | undefined) => lineage(byId, styleId ?? usual?.attributes.styleId);
  return {
    listOf: (styleId) => first(of(styleId), listIn),
    fontOf: (styleId) =>
      legacyFontOf(first(of(styleId), (style) => fontNameIn(child(style, 'rPr'))) ?? usualFont),
    isHidden: (styleId) =>
      first(of(styleId), (style) => {
        const vanish = child(style, 'rPr', 'vanish');
        return vanish ? isOn(vanish) : null;
      }) ?? false,
  };
}
