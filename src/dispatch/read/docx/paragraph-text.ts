// The text of a Word paragraph as it is printed: changes accepted, fields by their result, hidden and struck-out text left out.
import { fromFont, type LegacyFont, legacyFontOf } from '../lines/legacy.ts';
import { fontNameIn, isOn, type ParagraphStyles } from './styles.ts';
import { symbolOf } from './symbols.ts';
import { child, val, type XmlNode } from './xml.ts';

// Deleted and moved-away text, field codes, properties, and text boxes, which are read as blocks of their own.
const unseen = new Set(
  'del moveFrom delText instrText pPr rPr delInstrText txbxContent footnoteReference endnoteReference annotationRef tblPr sectPr'.split(
    ' ',
  ),
);
/** Elements that hold text themselves; the blanks between all others are the file's own. */
const holdsText = new Set(['t']);

const fixed = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

const hasText = (node: XmlNode): boolean => node.name === 't' || node.children.some(hasText);

/** Of the two forms of a drawing the newer one, unless only the older says anything. */
export function seenChildren(node: XmlNode): XmlNode[] {
  if (node.name !== 'AlternateContent') return node.children;
  const choice = node.children.find(({ name }) => name === 'Choice');
  const fallback = node.children.find(({ name }) => name === 'Fallback');
  return (choice && hasText(choice) ? choice : fallback)?.children ?? [];
}

/** A line drawn through words takes them back: "trước ngày 10/5" struck out is no day to be kept. */
const isStruckOut = (run: XmlNode): boolean =>
  ['strike', 'dstrike'].some((name) => {
    const struck = child(run, 'rPr', name);
    return struck !== undefined && isOn(struck);
  });

export type TextReader = (paragraph: XmlNode) => string;

/** Reads the paragraphs of one document by its styles. */
export function textReader(styles: ParagraphStyles): TextReader {
  const fontOf = (run: XmlNode, usual: LegacyFont | null): LegacyFont | null => {
    const properties = child(run, 'rPr');
    const own = fontNameIn(properties);
    const style = val(child(properties, 'rStyle'));
    return own === undefined ? (style && styles.fontOf(style)) || usual : legacyFontOf(own);
  };
  const isHidden = (run: XmlNode): boolean => {
    const properties = child(run, 'rPr');
    const own = child(properties, 'vanish');
    const style = val(child(properties, 'rStyle'));
    return own ? isOn(own) : style !== undefined && styles.isHidden(style);
  };
  const textOf = (node: XmlNode, font: LegacyFont | null): string => {
    if (unseen.has(node.name)) return '';
    if (node.name === '#text') return font ? fromFont(node.text, font) : node.text;
    if (node.name === 'sym') return symbolOf(node.attributes.font ?? '', node.attributes.char ?? '');
    // In a font from before Unicode the place of the soft hyphen is the letter ư.
    if (node.name === 'softHyphen') return font?.startsWith('tcvn3') ? fromFont('\u00ad', font) : '';
    const sign = fixed.get(node.name);
    if (sign !== undefined) return sign;
    if (node.name === 'r' && (isHidden(node) || isStruckOut(node))) return '';
    const inner = node.name === 'r' ? fontOf(node, font) : font;
    return seenChildren(node)
      .filter(({ name }) => name !== '#text' || holdsText.has(node.name))
      .map((each) => textOf(each, inner))
      .join('');
  };
  return (paragraph) => {
    const style = val(child(paragraph, 'pPr', 'pStyle'));
    const usual = styles.fontOf(style);
    return styles.isHidden(style) ? '' : paragraph.children.map((each) => textOf(each, usual)).join('');
  };
}
