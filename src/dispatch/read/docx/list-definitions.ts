// The definitions of lists in numbering.xml: levels with their formats, overrides, and links between lists and styles.
import type { StyleList } from './styles.ts';
import { child, childrenOf, val, type XmlNode } from './xml.ts';

export type Level = {
  /** The abstract definition: lists that share it count on together. */
  definition: string;
  format: string;
  text: string;
  start: number;
  /** Whether this list begins anew at its first item. */
  restarts: boolean;
  /** The level, from 1, whose next item this one begins again after; 0 for none; absent for the one above. */
  restartAfter: number | undefined;
  isLegal: boolean;
  styleId: string | undefined;
};
export type Position = { id: string; level: number };
export type Levels = Map<number, Level>;

const whole = (text: string | undefined): number | undefined => {
  const value = Number(text);
  return text !== undefined && Number.isInteger(value) && Math.abs(value) < 1_000_000 ? value : undefined;
};

/** Word knows nine levels, from 0. */
const levelNumber = (text: string | undefined): number | undefined => {
  const value = whole(text);
  return value !== undefined && value >= 0 && value <= 8 ? value : undefined;
};

/** Newer Word writes a row of its own ("a, b, c, d, đ") as an alternative of the plain format. */
function formatOf(level: XmlNode): string {
  const choice = child(level, 'AlternateContent', 'Choice', 'numFmt');
  const format = child(level, 'numFmt') ?? choice ?? child(level, 'AlternateContent', 'Fallback', 'numFmt');
  if (choice?.attributes.format?.includes(',')) return choice.attributes.format;
  if (val(format) === 'custom') return format?.attributes.format ?? 'decimal';
  return val(format) ?? 'decimal';
}

function levelOf(definition: string, node: XmlNode): Level {
  return {
    definition,
    format: formatOf(node),
    text: val(child(node, 'lvlText')) ?? '',
    start: whole(val(child(node, 'start'))) ?? 1,
    restarts: false,
    restartAfter: whole(val(child(node, 'lvlRestart'))),
    isLegal: child(node, 'isLgl') !== undefined,
    styleId: val(child(node, 'pStyle')),
  };
}

const levelsIn = (definition: string, node: XmlNode | undefined): Levels =>
  new Map(
    childrenOf(node, 'lvl').map((level) => [
      levelNumber(level.attributes.ilvl) ?? 0,
      levelOf(definition, level),
    ]),
  );

function overridden(num: XmlNode, levels: Levels | undefined): Levels {
  const own: Levels = new Map(levels);
  for (const override of childrenOf(num, 'lvlOverride')) {
    const at = levelNumber(override.attributes.ilvl) ?? 0;
    const replaced = child(override, 'lvl');
    const start = whole(val(child(override, 'startOverride')));
    const definition = `${own.get(at)?.definition ?? ''}`;
    const level = replaced ? levelOf(definition, replaced) : own.get(at);
    if (level) own.set(at, { ...level, start: start ?? level.start, restarts: start !== undefined });
  }
  return own;
}

export type Numbering = {
  levelsOf: (numId: string) => Levels | undefined;
  levelOfStyle: (levels: Levels | undefined, styleId: string | undefined) => number;
};

export function numberingOf(part: XmlNode | undefined): Numbering {
  const root = child(part, 'numbering');
  const abstract = childrenOf(root, 'abstractNum');
  const byLink = new Map(abstract.map((node) => [val(child(node, 'styleLink')) ?? '', node]));
  const levels = new Map(
    abstract.map((node) => {
      const link = val(child(node, 'numStyleLink'));
      const source = (link && byLink.get(link)) || node;
      return [
        node.attributes.abstractNumId,
        levelsIn(source.attributes.abstractNumId ?? '', source),
      ] as const;
    }),
  );
  const lists = new Map(
    childrenOf(root, 'num').map((node) => [
      node.attributes.numId ?? '',
      overridden(node, levels.get(val(child(node, 'abstractNumId')) ?? '')),
    ]),
  );
  return {
    levelsOf: (numId) => lists.get(numId),
    levelOfStyle: (own, styleId) => [...(own ?? [])].find(([, level]) => level.styleId === styleId)?.[0] ?? 0,
  };
}

/** The list of a paragraph: its own, else its style's; number 0 takes it out of any list. */
export function positionIn(
  properties: XmlNode | undefined,
  style: StyleList | null,
): { id: string; level: number | null } | null {
  const own = child(properties, 'numPr');
  const id = val(child(own, 'numId')) ?? style?.id;
  if (id === undefined || id === '0') return null;
  return { id, level: levelNumber(val(child(own, 'ilvl'))) ?? style?.level ?? null };
}
