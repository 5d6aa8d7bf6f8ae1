// Builds the tree of points from labelled paragraphs; a point's path is its printed labels joined by dots.
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { isAttributeLine } from './attributes.ts';
import { asksOfItsOwn, leadsOn } from './between-points.ts';
import { withBulletsSettled } from './bullet-signs.ts';
import { withoutContactLists } from './contact-lists.ts';
import { isLeadIn } from './duties.ts';
import { withGroupHeadings } from './group-headings.ts';
import { isHeading } from './headings.ts';
import { isBullet, type Label, steps } from './labels.ts';
import { type Level, openLevels, pathOf, signs } from './levels.ts';
import { isClosing, type Paragraph } from './paragraphs.ts';
import { withAmendmentsUnquoted, withQuotationsWhole } from './quotations.ts';
import { withoutStrayBars } from './stray-bars.ts';
import { tellsDone } from './told.ts';
import { beginsWithVerb } from './verbs.ts';

export type Point = {
  path: string;
  text: string;
  lines: Line[];
  parent: Point | null;
  children: Point[];
};
export type Gap = { path: string; previous: string; label: string };
export type Outline = { preamble: Paragraph[]; points: Point[]; closing: Paragraph[]; gaps: Gap[] };

class Builder {
  roots: Point[] = [];
  all: Point[] = [];
  gaps: Gap[] = [];
  stack: Level[] = [];
  counted = new Map<Point | null, Record<string, number>>();

  add(paragraph: Paragraph, given: Label): void {
    const parents = openLevels(this.stack, given);
    const before = this.stack.find((level) => level.kind === given.kind && !parents.includes(level));
    // A scan or a hasty hand takes the bar from đ: a second d after d is read as đ, and shown as a slip.
    const label = given.label === 'd' && before?.label === 'd' ? { ...given, label: 'đ' } : given;
    const parent = parents.at(-1)?.point ?? null;
    const siblings = this.countAlike(parent, signs[label.kind] ?? '');
    const path =
      parent && siblings === 0 && label.kind === 'group' && parent.children.length === 0 && isCall(paragraph)
        ? parent.path
        : pathOf(parents, label, siblings);
    const isSlip = label !== given;
    if (before && (isSlip || this.isGap(before, given) || isAgain(before, given)))
      this.gaps.push({ path, previous: before.label, label: given.label });
    this.push({
      path,
      text: paragraph.text,
      lines: [...paragraph.lines],
      parent,
      children: [],
    });
    this.stack = [
      ...parents,
      { kind: label.kind, label: label.label, mark: label.mark, point: this.all.at(-1)! },
    ];
  }

  /**
   * One or two labels of a row that all carry the same mark are not there, neither at the head of a line nor inside
   * the text above. Whatever else looks out of order is more likely a slip of the reading than one of the writer.
   */
  private isGap(before: Level, label: Label): boolean {
    const step = steps(label.kind, before.label, label.label);
    if (step === null || step < 2 || step > 3 || before.mark !== label.mark) return false;
    const above = this.all
      .slice(this.all.indexOf(before.point))
      .map(({ text }) => text)
      .join(' ');
    const row = label.kind === 'letter' ? '[a-zđ]' : String(Number(label.label.split('.').at(-1)) - 1);
    return !new RegExp(`(?:^|[\\s(;.])${row}\\s?[.)/]\\s`, 'u').test(above);
  }

  /** `next`: the label of the point behind it. */
  addUnlabelled(paragraph: Paragraph, next: Label | null): void {
    const open = this.stack.at(-1)?.point;
    const last = this.all.at(-1);
    if (!open || !last) return;
    // A term that a full line happens to break off is that of the sentence before it.
    if (
      (isHeading(open.text) && !this.isOfRow(open)) ||
      (isAttributeLine(paragraph) && paragraph.lines[0]?.opens)
    )
      this.addUnder(open, paragraph);
    else if (next && leadsOn(paragraph, last.text)) this.closeBullets(next);
    else if (next && asksOfItsOwn(paragraph, last.text)) this.addUnder(this.spokenFor(open, next), paragraph);
    else {
      const above = last.parent === open || last.parent === open.parent ? last : open;
      above.text += ` ${paragraph.text}`;
      above.lines.push(...paragraph.lines);
    }
  }

  /** Bullets of another sign under such a sentence stand beside those above it. */
  private closeBullets(next: Label): void {
    const first = this.stack.findIndex(({ kind }) => isBullet(kind));
    if (isBullet(next.kind) && first >= 0) this.stack = this.stack.slice(0, first);
  }

  private addUnder(parent: Point, { text, lines }: Paragraph): void {
    const path = `${parent.path}.p${this.countAlike(parent, 'p') + 1}`;
    this.push({ path, text, lines: [...lines], parent, children: [] });
  }

  /** Behind the last point of a row a paragraph speaks for the whole row. */
  private spokenFor(open: Point, next: Label): Point {
    const isLast = openLevels(this.stack, next).length < this.stack.length - 1;
    return (isLast && open.parent) || open;
  }

  /** Whether the last point is a heading with nothing under it yet. */
  awaitsText(): boolean {
    const open = this.stack.at(-1)?.point;
    return open !== undefined && open.children.length === 0 && isHeading(open.text) && !this.isOfRow(open);
  }

  /** Two or more points before it have nothing under them and, like it, no stop: one of a row, and no heading. */
  private isOfRow(point: Point): boolean {
    const row = (point.parent?.children ?? this.roots).filter((each) => each !== point);
    return (
      !/:$/.test(point.text) &&
      beginsWithVerb(point.text) &&
      !/^to chuc (?:thuc hien|trien khai)[\s.]*$/.test(fold(point.text)) &&
      row.length > 1 &&
      row.every(({ text, children }) => children.length === 0 && !/[.;:,]$/.test(text))
    );
  }

  /**
   * Whether the paragraph speaks for the whole again: its words say so, or it stands apart under a point that is a
   * whole sentence. Under a heading a paragraph is a duty of that heading.
   */
  isClosedBy(paragraph: Paragraph): boolean {
    const open = this.stack.at(-1)?.point;
    if (!open || this.awaitsText() || (isAttributeLine(paragraph) && this.isOfSection(paragraph)))
      return false;
    const isWhole = this.isOfRow(open) || (!isHeading(open.text) && /[.;!]['"”)]*$|\.\/\.$/.test(open.text));
    return isClosing(paragraph) || (paragraph.opens && isWhole && /^\(?\p{Lu}/u.test(paragraph.text));
  }

  /** Where each section ends with its own term, that behind the last is no term of the whole. */
  private isOfSection({ text }: Paragraph): boolean {
    return (
      this.stack.length > 1 &&
      (/ (?:mục|phần|muc|phan) (?:này|nay)[ :,]/iu.test(text) ||
        this.all.some((point) => isAttributeLine(point)))
    );
  }

  /** How many points of the sign stand under the parent already. */
  private countAlike(parent: Point | null, sign: string): number {
    const counts = this.counted.get(parent) ?? {};
    this.counted.set(parent, { ...counts, [sign]: (counts[sign] ?? 0) + 1 });
    return counts[sign] ?? 0;
  }

  private push(point: Point): void {
    (point.parent?.children ?? this.roots).push(point);
    this.all.push(point);
  }
}

/** "a, b, b, c": the label of the point before it; a first one begins another row. */
const isAgain = (before: Level, { kind, label, mark }: Label): boolean =>
  before.kind === kind &&
  before.mark === mark &&
  before.label === label &&
  (steps(kind, null, label) ?? 0) > 1;

/** "Trước ngày 15/11, các Điện lực phải:" right under a heading leads to its points, and parts them from none. */
const isCall = ({ text }: Paragraph): boolean =>
  /^(?:truoc|trong|tu|den|cham nhat) |(?<![a-z])(?:phai|can|co trach nhiem|thuc hien|khan truong) ?:$/.test(
    fold(text),
  );

const leadsIn = ({ text, label }: Paragraph): boolean => !label && isLeadIn(text);

const asks = /de nghi|yeu cau|khuyen nghi|khuyen cao|chi dao|giao (?!thong|dich|tiep|luu|duc)|phan cong/;

const leadsToDuties = (paragraph: Paragraph): boolean =>
  leadsIn(paragraph) && asks.test(fold(paragraph.text)) && !tellsDone(paragraph.text);

/** "Các thủ đoạn chủ yếu gồm:", "Nguyên nhân là:". */
const namesEvils =
  /(?<![a-z])(?:thu doan|nguyen nhan|dau hieu|phuong thuc|nguy co|ton tai|han che|vi pham)(?![a-z])[^.;:]{0,60}:$/;
const isTelling = ({ text }: Paragraph): boolean =>
  tellsDone(text) || (namesEvils.test(fold(text)) && !asks.test(fold(text)));

/** Bullets, or points of a sentence that tells, that say what happened stand before the sentence that asks; the points begin after it. */
function firstPoint(paragraphs: readonly Paragraph[]): number {
  const first = paragraphs.findIndex((paragraph) => paragraph.label);
  const opening = paragraphs[first];
  const above = paragraphs[first - 1];
  const isTold = above !== undefined && isTelling(above);
  if (
    !opening ||
    !(isBullet(opening.label?.kind) || isTold) ||
    paragraphs.slice(0, first).some(leadsToDuties)
  )
    return first;
  const asked = paragraphs.findIndex((paragraph, index) => {
    const before = paragraphs[index - 1];
    return index > first && paragraph.label !== null && before !== undefined && leadsIn(before);
  });
  return asked < 0 ? first : asked;
}

/** The label that follows each paragraph. */
function nextLabels(paragraphs: readonly Paragraph[]): (Label | null)[] {
  let next: Label | null = null;
  return paragraphs
    .toReversed()
    .map(({ label }) => {
      const behind = next;
      next = label ?? next;
      return behind;
    })
    .toReversed();
}

/** Paragraphs before the first label are the preamble; those that close the dispatch come after the last. */
export function outlineOf(printed: readonly Paragraph[]): Outline {
  const paragraphs = withGroupHeadings(
    withBulletsSettled(
      withAmendmentsUnquoted(withoutStrayBars(withQuotationsWhole(withoutContactLists(printed)))),
    ),
  );
  const first = firstPoint(paragraphs);
  if (first < 0) return { preamble: [...paragraphs], points: [], closing: [], gaps: [] };
  const last = paragraphs.findLastIndex((paragraph) => paragraph.label);
  const labels = nextLabels(paragraphs);
  const builder = new Builder();
  const closing: Paragraph[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index < first) continue;
    if (paragraph.label) builder.add(paragraph, paragraph.label);
    else if (index > last && (closing.length > 0 || builder.isClosedBy(paragraph))) closing.push(paragraph);
    else builder.addUnlabelled(paragraph, labels[index] ?? null);
  }
  return { preamble: paragraphs.slice(0, first), points: builder.all, closing, gaps: builder.gaps };
}
