// Recovers the labels that Word numbers by itself: "1.", "a)", "-" stand in numbering.xml and not in the text.
import { child, childrenOf, val, type XmlNode } from './xml.ts';

type Level = { format: string; text: string; start: number };
type Numbering = Map<string, Map<number, Level>>;
type Position = { id: string; level: number };

export type Labels = (paragraph: XmlNode) => string;

const romans: [number, string][] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(count: number): string {
  let rest = count;
  return romans.reduce((text, [value, digits]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return text + digits.repeat(times);
  }, '');
}

/** Word's lowerLetter runs a to z, then aa, bb; it knows no đ. */
function formatted(count: number, format: string): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);
  switch (format) {
    case 'lowerLetter':
      return letter;
    case 'upperLetter':
      return letter.toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
}

function levelOf(node: XmlNode): Level {
  return {
    format: val(child(node, 'numFmt')) ?? 'decimal',
    text: val(child(node, 'lvlText')) ?? '',
    start: Number(val(child(node, 'start')) ?? 1),
  };
}

const levelsOf = (node: XmlNode | undefined): Map<number, Level> =>
  new Map(childrenOf(node, 'lvl').map((level) => [Number(level.attributes.ilvl ?? 0), levelOf(level)]));

function numberingOf(root: XmlNode | undefined): Numbering {
  const numbering = child(root, 'numbering');
  const abstract = new Map(
    childrenOf(numbering, 'abstractNum').map((node) => [node.attributes.abstractNumId, levelsOf(node)]),
  );
  return new Map(
    childrenOf(numbering, 'num').map((node) => [
      node.attributes.numId ?? '',
      overridden(node, abstract.get(val(child(node, 'abstractNumId')))),
    ]),
  );
}

function overridden(num: XmlNode, levels: Map<number, Level> | undefined): Map<number, Level> {
  const own = new Map(levels);
  for (const override of childrenOf(num, 'lvlOverride')) {
    const at = Number(override.attributes.ilvl ?? 0);
    const replaced = child(override, 'lvl');
    const start = val(child(override, 'startOverride'));
    const level = replaced ? levelOf(replaced) : own.get(at);
    if (level) own.set(at, start === undefined ? level : { ...level, start: Number(start) });
  }
  return own;
}

/** Paragraph styles may carry the numbering in place of the paragraph itself. */
function positionsOfStyles(styles: XmlNode | undefined): Map<string, Position> {
  return new Map(
    childrenOf(child(styles, 'styles'), 'style').flatMap((style): [string, Position][] => {
      const position = positionIn(child(style, 'pPr'));
      return position && style.attributes.styleId ? [[style.attributes.styleId, position]] : [];
    }),
  );
}

function positionIn(properties: XmlNode | undefined): Position | null {
  const own = child(properties, 'numPr');
  const id = val(child(own, 'numId'));
  return id === undefined ? null : { id, level: Number(val(child(own, 'ilvl')) ?? 0) };
}

/** The label of each paragraph in turn, with a blank after it, or ''; call once per paragraph in their order. */
export function labelsOf(numberingPart: XmlNode | undefined, stylesPart: XmlNode | undefined): Labels {
  const numbering = numberingOf(numberingPart);
  const styles = positionsOfStyles(stylesPart);
  const counters = new Map<string, number[]>();
  return (paragraph) => {
    const properties = child(paragraph, 'pPr');
    const position = positionIn(properties) ?? styles.get(val(child(properties, 'pStyle')) ?? '');
    const levels = position ? numbering.get(position.id) : undefined;
    const level = position ? levels?.get(position.level) : undefined;
    if (!position || position.id === '0' || !levels || !level) return '';
    if (level.format === 'bullet') return '- ';
    if (level.format === 'none') return '';
    const counts = counters.get(position.id) ?? [];
    counts[position.level] = (counts[position.level] ?? level.start - 1) + 1;
    counts.length = position.level + 1;
    counters.set(position.id, counts);
    return `${labelText(level, levels, counts)} `;
  };
}

const labelText = (level: Level, levels: Map<number, Level>, counts: number[]): string =>
  level.text.replace(/%(\d)/g, (_, digit) => {
    const at = Number(digit) - 1;
    const start = levels.get(at)?.start ?? 1;
    return formatted(counts[at] ?? start, levels.get(at)?.format ?? 'decimal');
  });
