// Recovers the labels that Word numbers by itself: "1.", "a)", "-" stand in numbering.xml and not in the text.
import { countedAs } from '../lines/counting.ts';
import { type Level, numberingOf, type Position, positionIn } from './list-definitions.ts';
import type { ParagraphStyles } from './styles.ts';
import { child, val, type XmlNode } from './xml.ts';

export type Labels = (paragraph: XmlNode) => string;

/** Lists of one definition count on together; a list that begins anew does so once, at its first item. */
class Counters {
  #counts = new Map<string, number[]>();
  #begun = new Set<string>();

  next(position: Position, level: Level, levels: Map<number, Level>): number[] {
    const counts = this.#counts.get(level.definition) ?? [];
    const own = `${position.id}/${position.level}`;
    if (level.restarts && !this.#begun.has(own)) counts.length = Math.min(counts.length, position.level);
    this.#begun.add(own);
    counts[position.level] = (counts[position.level] ?? level.start - 1) + 1;
    for (let below = position.level + 1; below < counts.length; below++)
      if (beginsAgain(levels.get(below), position.level)) delete counts[below];
    this.#counts.set(level.definition, counts);
    return counts;
  }
}

/** A level begins again after any level above it, unless it says after which, or never (0). */
function beginsAgain(level: Level | undefined, after: number): boolean {
  if (level?.restartAfter === undefined) return true;
  return level.restartAfter > 0 && after < level.restartAfter;
}

function labelText(level: Level, levels: Map<number, Level>, counts: number[]): string {
  return level.text.replace(/%(\d)/g, (_, digit) => {
    const at = Number(digit) - 1;
    const other = levels.get(at);
    const format = level.isLegal ? 'decimal' : (other?.format ?? 'decimal');
    return format === 'none' ? '' : countedAs(counts[at] ?? other?.start ?? 1, format);
  });
}

/** Signs of symbol fonts stand for a dash; a plus is kept, since writers mean a level below the dash by it. */
const bulletOf = ({ text }: Level): string => (text.trim() === '+' ? '+ ' : '- ');

/** The label of each paragraph in turn, with a blank after it, or ''; call once per paragraph in their order. */
export function labelsOf(numberingPart: XmlNode | undefined, styles: ParagraphStyles): Labels {
  const numbering = numberingOf(numberingPart);
  const counters = new Counters();
  return (paragraph) => {
    const properties = child(paragraph, 'pPr');
    const style = styles.listOf(val(child(properties, 'pStyle')));
    const position = positionIn(properties, style);
    const levels = position ? numbering.levelsOf(position.id) : undefined;
    const at = position && {
      ...position,
      level: position.level ?? numbering.levelOfStyle(levels, style?.styleId),
    };
    const level = at ? levels?.get(at.level) : undefined;
    if (!at || !levels || !level) return '';
    if (level.format === 'bullet') return bulletOf(level);
    const label = labelText(level, levels, counters.next(at, level, levels)).trim();
    return label ? `${label} ` : '';
  };
}
