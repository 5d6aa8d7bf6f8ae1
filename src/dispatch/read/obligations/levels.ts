// Tells how deep a label stands among the points above it, and what path it has there.
import { type Label, type LabelKind, steps } from './labels.ts';
import type { Point } from './outline.ts';

export type Level = { kind: LabelKind; label: string; mark: string; point: Point };

/** Kinds that head sections: a row of numbers or bullets begins anew under each. */
const headsSection = ({ kind }: Level): boolean => /^(?:part|roman|article|group)$/.test(kind);

/** How deep the label belongs: everything of its own kind or below it is closed. */
export function openLevels(stack: Level[], label: Label): Level[] {
  if (label.kind === 'group') {
    const row = stack.findIndex(({ kind }) => kind === 'group' || kind === label.mark);
    return row < 0 ? stack : stack.slice(0, row);
  }
  if (label.kind === 'dotted') {
    const prefix = label.label.split('.').slice(0, -1).join('.');
    const parent = stack.findLastIndex((level) => level.label === prefix && level.kind !== 'group');
    return parent >= 0 ? stack.slice(0, parent + 1) : stack.filter(headsSection);
  }
  const isNested = label.kind === 'number' && label.label === '1' && stack.at(-1)?.kind === 'letter';
  const same = sameRow(stack, label);
  if (same >= 0 && !isNested) return stack.slice(0, same);
  // "A." over "I." or "I." over "A.": whichever came first stays above.
  if (label.kind === 'part' || label.kind === 'roman')
    return stack.slice(0, stack.findIndex(({ kind }) => kind === 'part' || kind === 'roman') + 1);
  if (label.kind === 'article') return stack.filter(({ kind }) => kind === 'part' || kind === 'roman');
  if (label.kind === 'number') return isNested ? stack : stack.filter(headsSection);
  return stack;
}

/** The level of the row that the label goes on with: the innermost that it follows, else the outermost of its kind. */
function sameRow(stack: readonly Level[], label: Label): number {
  const follows = stack.findLastIndex(
    (level) =>
      level.kind === label.kind &&
      level.mark === label.mark &&
      steps(label.kind, level.label, label.label) === 1,
  );
  return follows >= 0 ? follows : stack.findIndex((level) => level.kind === label.kind);
}

/** What stands in a path for points that are counted by their place. */
export const signs: Partial<Record<LabelKind, string>> = {
  dash: '-',
  star: '-',
  tick: '-',
  plus: '+',
  group: 'p',
};

export function pathOf(parents: Level[], label: Label, siblings: number): string {
  const parent = parents.at(-1);
  if (label.kind === 'dotted') {
    if (parent && label.label.startsWith(`${parent.label}.`))
      return `${parent.point.path}${label.label.slice(parent.label.length)}`;
    const top = label.label.split('.')[0];
    const above = parents.findLast((level) => headsSection(level) && level.label !== top);
    return above ? `${above.point.path}.${label.label}` : label.label;
  }
  const sign = signs[label.kind];
  const own = sign ? `${sign}${siblings + 1}` : label.label;
  return parent ? `${parent.point.path}.${own}` : own;
}
