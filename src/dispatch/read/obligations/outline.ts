// Builds the tree of points from labelled paragraphs; a point's path is its printed labels joined by dots.
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { isLeadIn } from './duties.ts';
import { follows, type Label, type LabelKind } from './labels.ts';
import { isClosing, type Paragraph } from './paragraphs.ts';

export type Point = {
  path: string;
  text: string;
  lines: Line[];
  parent: Point | null;
  children: Point[];
};
export type Gap = { path: string; previous: string | null; label: string };
export type Outline = { preamble: Paragraph[]; points: Point[]; closing: Paragraph[]; gaps: Gap[] };

type Level = { kind: LabelKind; label: string; point: Point };

/** How deep the label belongs: everything of its own kind or below it is closed. */
function openLevels(stack: Level[], label: Label): Level[] {
  if (label.kind === 'roman') return [];
  if (label.kind === 'dotted') {
    const prefix = label.label.split('.').slice(0, -1).join('.');
    const parent = stack.findLastIndex((level) => level.label === prefix && /number|dotted/.test(level.kind));
    if (parent >= 0) return stack.slice(0, parent + 1);
    return stack.filter((level) => level.kind === 'roman');
  }
  const same = stack.findIndex((level) => level.kind === label.kind);
  const isNested = label.kind === 'number' && label.label === '1' && stack.at(-1)?.kind === 'letter';
  if (same >= 0 && !isNested) return stack.slice(0, same);
  if (label.kind === 'number') return stack.filter((level) => level.kind === 'roman' || isNested);
  return stack;
}

function pathOf(parents: Level[], label: Label, siblings: number): string {
  if (label.kind === 'dotted') {
    return [
      ...parents.filter((level) => level.kind === 'roman').map((level) => level.label),
      label.label,
    ].join('.');
  }
  const own =
    label.kind === 'dash' ? `-${siblings + 1}` : label.kind === 'plus' ? `+${siblings + 1}` : label.label;
  const parent = parents.at(-1)?.point.path;
  return parent ? `${parent}.${own}` : own;
}

class Builder {
  roots: Point[] = [];
  all: Point[] = [];
  gaps: Gap[] = [];
  stack: Level[] = [];
  bullets = new Map<Point | null, Partial<Record<LabelKind, number>>>();

  add(paragraph: Paragraph, given: Label): void {
    const before = this.stack.find(
      (level) => level.kind === given.kind && !openLevels(this.stack, given).includes(level),
    );
    const parents = openLevels(this.stack, given);
    // A scan or a hasty hand takes the bar from đ: a second d after d is read as đ, and shown as a slip.
    const label = given.label === 'd' && before?.label === 'd' ? { ...given, label: 'đ' } : given;
    const parent = parents.at(-1)?.point ?? null;
    const siblings = this.countBullet(parent, label.kind);
    const path = pathOf(parents, label, siblings);
    if (!follows(given.kind, before?.label ?? null, given.label))
      this.gaps.push({ path, previous: before?.label ?? null, label: given.label });
    this.push({
      path,
      text: paragraph.text,
      lines: [...paragraph.lines],
      parent,
      children: [],
    });
    this.stack = [...parents, { kind: label.kind, label: label.label, point: this.all.at(-1)! }];
  }

  addUnlabelled(paragraph: Paragraph): void {
    const open = this.stack.at(-1)?.point;
    if (!open) return;
    if (isHeading(open.text)) {
      const path = `${open.path}.p${open.children.length + 1}`;
      this.push({ path, text: paragraph.text, lines: [...paragraph.lines], parent: open, children: [] });
      return;
    }
    open.text += ` ${paragraph.text}`;
    open.lines.push(...paragraph.lines);
  }

  /** Whether the last point is a heading with nothing under it yet. */
  awaitsText(): boolean {
    const open = this.stack.at(-1)?.point;
    return open !== undefined && open.children.length === 0 && isHeading(open.text);
  }

  /** How many bullets of the kind stand under the parent already. */
  private countBullet(parent: Point | null, kind: LabelKind): number {
    const counts = this.bullets.get(parent) ?? {};
    this.bullets.set(parent, { ...counts, [kind]: (counts[kind] ?? 0) + 1 });
    return counts[kind] ?? 0;
  }

  private push(point: Point): void {
    (point.parent?.children ?? this.roots).push(point);
    this.all.push(point);
  }
}

/** A heading ends with a colon, or is short and no sentence. */
export const isHeading = (text: string): boolean =>
  /:$/.test(text) || (text.length < 70 && !/[.;,]$/.test(text));

const isBullet = ({ label }: Paragraph): boolean => label?.kind === 'dash' || label?.kind === 'plus';
const leadsIn = ({ text, label }: Paragraph): boolean => !label && isLeadIn(text);

const asks = /de nghi|yeu cau|khuyen nghi|chi dao|giao |phan cong/;

/** Bullets that tell what happened stand before the sentence that asks; the points begin after it. */
function firstPoint(paragraphs: readonly Paragraph[]): number {
  const first = paragraphs.findIndex((paragraph) => paragraph.label);
  const opening = paragraphs[first];
  if (
    !opening ||
    !isBullet(opening) ||
    paragraphs.slice(0, first).some((paragraph) => leadsIn(paragraph) && asks.test(fold(paragraph.text)))
  )
    return first;
  const asked = paragraphs.findIndex(
    (paragraph, index) => index > first && paragraph.label && leadsIn(paragraphs[index - 1]!),
  );
  return asked < 0 ? first : asked;
}

/** Paragraphs before the first label are the preamble; those that close the dispatch come after the last. */
export function outlineOf(paragraphs: readonly Paragraph[]): Outline {
  const first = firstPoint(paragraphs);
  if (first < 0) return { preamble: [...paragraphs], points: [], closing: [], gaps: [] };
  const last = paragraphs.findLastIndex((paragraph) => paragraph.label);
  const builder = new Builder();
  const closing: Paragraph[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index < first) continue;
    if (paragraph.label) builder.add(paragraph, paragraph.label);
    else if (index > last && !builder.awaitsText() && (closing.length > 0 || isClosing(paragraph)))
      closing.push(paragraph);
    else builder.addUnlabelled(paragraph);
  }
  return { preamble: paragraphs.slice(0, first), points: builder.all, closing, gaps: builder.gaps };
}
