// Body → obligations: every point, bullet, row and unnumbered duty with its group, deadline and place.
import type { ObligationReading, Reference } from '../../contract.ts';
import { demandsOf } from '../demands/demands.ts';
import { type IssuedWhen, readDeadline } from '../fields/deadline.ts';
import { confidenceOf } from '../fields/field.ts';
import { findReferences } from '../fields/references.ts';
import { findUrls } from '../fields/urls.ts';
import { fold } from '../lines/fold.ts';
import { anchorOf, type Line, rawOf } from '../lines/line.ts';
import { attributesOf, dueOfAll, isAttribute, isBackground, unitsOf } from './attributes.ts';
import {
  asksNothing,
  asksSomebody,
  givesGrounds,
  isAboutItself,
  isConsent,
  isDuty,
  isEnactment,
  isLeadIn,
  isReport,
  partedDuties,
  partedPoint,
} from './duties.ts';
import { handsDown, leadingGroup, requestedGroup, rolesOf } from './groups.ts';
import { deadlineAbove, deadlineOfLeadIn, deadlineOfLine } from './inherited.ts';
import { type Gap, outlineOf, type Point } from './outline.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { withNamedDays } from './referring.ts';
import { isTaskTable, type TaskRow, tablesOf, taskRows } from './tables.ts';

export type BodyReading = {
  obligations: ObligationReading[];
  paragraphs: Paragraph[];
  preamble: Paragraph[];
  gaps: Gap[];
};

type Draft = { path: string; text: string; lines: readonly Line[]; group: string | null; cascade: boolean };

function obligation(draft: Draft, issued: IssuedWhen): ObligationReading {
  const { path, text, lines, group, cascade } = draft;
  const references: Reference[] = findReferences(text);
  return {
    path,
    addresseeGroup: group,
    text,
    rawText: rawOf(lines),
    cascade: cascade || handsDown(text),
    ...rolesOf(text, group),
    deadline: readDeadline(text, issued),
    demands: demandsOf(text),
    urls: findUrls(text),
    references,
    confidence: confidenceOf(lines),
    anchor: anchorOf(lines),
  };
}

const ancestors = (point: Point): Point[] => (point.parent ? [point.parent, ...ancestors(point.parent)] : []);

/** The nearest group named above a point, else the one that the preamble asks. */
function groupAbove(point: Point, preambleGroup: string | null): string | null {
  for (const above of ancestors(point)) {
    const group = leadingGroup(above.text);
    if (group) return group.name;
  }
  return preambleGroup;
}

/** "Yêu cầu các nhà cung cấp …" under a group: the group is to ask others, and stays the one addressed. */
const relays = (text: string): boolean => /^(?:yeu cau|de nghi)\s/.test(fold(text));
/** "Mỗi trường cử …" under "Các trường": each of those addressed. */
const isOfThose = (text: string): boolean => /^(?:moi|tung)\s/.test(fold(text));

function fromPoint(point: Point, preambleGroup: string | null, issued: IssuedWhen): ObligationReading[] {
  const headings = ancestors(point);
  const cascade = headings.some((heading) => handsDown(heading.text));
  const isRunning = /\.p\d+$/.test(point.path);
  const above = groupAbove(point, preambleGroup);
  const texts = isRunning ? partedDuties(point.text, isTimed(issued)) : partedPoint(point.text);
  return texts.map((text, index) => {
    const named = leadingGroup(text);
    const group = named?.rest && !(above && (relays(text) || isOfThose(text))) ? named.name : above;
    const path = partPath(point.path, isRunning, texts.length, index);
    const own = obligation({ path, text, lines: point.lines, group, cascade }, issued);
    const timed = own.deadline.kind === 'none' ? { ...own, deadline: deadlineAbove(headings, issued) } : own;
    return withAttributes(timed, point, issued);
  });
}

const isTimed =
  (issued: IssuedWhen) =>
  (clause: string): boolean =>
    readDeadline(clause, issued).kind !== 'none';

/** The parts of a paragraph go on counting paragraphs; those of a numbered point count from p1 under it. */
function partPath(path: string, isRunning: boolean, parts: number, index: number): string {
  if (parts === 1) return path;
  return isRunning ? path.replace(/p(\d+)$/, (_, n) => `p${Number(n) + index}`) : `${path}.p${index + 1}`;
}

/** What the lines under a task of a plan say of its unit and its day. */
function withAttributes(own: ObligationReading, point: Point, issued: IssuedWhen): ObligationReading {
  const { due } = attributesOf(point);
  const { lead, support } = unitsOf(point);
  const deadline = deadlineOfLine(due, issued);
  return {
    ...own,
    addresseeGroup: lead ?? own.addresseeGroup,
    leadUnit: lead ?? own.leadUnit,
    supportingUnits: support.length > 0 ? support : own.supportingUnits,
    deadline: deadline.kind === 'none' ? own.deadline : deadline,
  };
}

/** Where a running paragraph holds several duties, the paragraphs beside it count on from the last of them. */
function renumbered(perPoint: readonly ObligationReading[][]): ObligationReading[] {
  const further = new Map<string, number>();
  return perPoint.flatMap((duties) => {
    const [, above, number] = /^(.*\.p)(\d+)$/.exec(duties[0]?.path ?? '') ?? [];
    if (above === undefined) return duties;
    const before = further.get(above) ?? 0;
    further.set(above, before + duties.length - 1);
    return duties.map((duty, index) => ({ ...duty, path: `${above}${Number(number) + before + index}` }));
  });
}

function fromParagraphs(
  paragraphs: readonly Paragraph[],
  label: (index: number) => string,
  group: string | null,
  issued: IssuedWhen,
): ObligationReading[] {
  const duties = paragraphs.flatMap((paragraph) =>
    partedDuties(paragraph.text, isTimed(issued)).map((text) => ({ text, lines: paragraph.lines })),
  );
  return duties.map(({ text, lines }, index) => {
    const own = leadingGroup(text);
    return obligation(
      {
        path: label(index),
        text,
        lines,
        group: own?.rest ? own.name : (requestedGroup(text) ?? group),
        cascade: false,
      },
      issued,
    );
  });
}

function fromRow(row: TaskRow, issued: IssuedWhen): ObligationReading {
  const draft = obligation(
    { path: row.path, text: row.text, lines: [row.line], group: row.lead, cascade: false },
    issued,
  );
  const due = readDeadline(row.due, issued);
  const bare = due.kind === 'none' ? readDeadline(`thời hạn: ${row.due}`, issued) : due;
  const deadline = bare.kind === 'none' ? draft.deadline : { ...bare, raw: row.due };
  return { ...draft, leadUnit: row.lead, supportingUnits: row.support, deadline };
}

/** Task tables, in the body or in an appendix; `first` is the number of the first of them. */
export function obligationsOfTables(
  lines: readonly Line[],
  issued: IssuedWhen,
  first = 1,
): ObligationReading[] {
  return tablesOf(lines)
    .filter(isTaskTable)
    .flatMap((rows, index) => taskRows(rows, first + index).map((row) => fromRow(row, issued)));
}

function closingDuties(
  closing: readonly Paragraph[],
  group: string | null,
  issued: IssuedWhen,
): ObligationReading[] {
  // What sets a day asks for something, whatever its verb.
  const duties = closing.filter(({ text }) => isDuty(text) || (isTimed(issued)(text) && !asksNothing(text)));
  return fromParagraphs(duties, (index) => (index === 0 ? 'closing' : `closing.${index + 1}`), group, issued);
}

/** A point with points under it is their heading, unless it is a sentence of its own. */
function isDutyPoint(point: Point, _: number, points: readonly Point[]): boolean {
  if (
    isAboutItself(point.text) ||
    isEnactment(point.text) ||
    isConsent(point.text) ||
    isAttribute(point) ||
    [point, ...ancestors(point)].some((each) => isBackground(each, points))
  )
    return false;
  const under = point.children.filter((child) => !isAttribute(child));
  if (under.length > 0) return /[.;]$/.test(point.text);
  return !isBareHeading(point.text) && !givesGrounds(point.text);
}

/** "2. Nội dung và phân công" right over a table heads it. */
const headsTable = (body: readonly Line[]): ((point: Point) => boolean) => {
  const aboveTables = new Set(body.filter((line, at) => !line.cells && body[at + 1]?.cells));
  return ({ text, lines }) => {
    const last = lines.at(-1);
    return last !== undefined && aboveTables.has(last) && text.length < 90 && !/[.;]$/.test(text);
  };
};

/** "TỔ CHỨC THỰC HIỆN" with nothing under it asks for nothing. */
const isBareHeading = (text: string): boolean => /^\p{Lu}[^\p{Ll}]+$/u.test(text);

/** Without points the duties are the paragraphs after the sentence that leads to them, or all that ask somebody. */
function runningDuties(paragraphs: readonly Paragraph[], issued: IssuedWhen): Paragraph[] {
  const isDated = isTimed(issued);
  const asks = (text: string): boolean => asksSomebody(text) || (isReport(text) && isDated(text));
  const lead = paragraphs.findLastIndex(({ text }, index) => isLeadIn(text) && index < paragraphs.length - 1);
  return paragraphs.slice(lead + 1).filter(({ text }) => (lead >= 0 ? !asksNothing(text) : asks(text)));
}

const asParagraph = ({ text, lines }: Point): Paragraph => ({ text, lines, label: null, opens: true });

export function readBody(body: readonly Line[], issued: IssuedWhen): BodyReading {
  const paragraphs = paragraphsOf(body);
  const outline = outlineOf(paragraphs);
  const group =
    outline.preamble.map((paragraph) => requestedGroup(paragraph.text)).findLast((name) => name !== null) ??
    null;
  const isHeadOfTable = headsTable(body);
  const points = withNamedDays(
    renumbered(
      outline.points
        .filter((point, at, all) => isDutyPoint(point, at, all) && !isHeadOfTable(point))
        .map((point) => fromPoint(point, group, issued)),
    ),
    issued,
  );
  const running = outline.points.length === 0 ? runningDuties(outline.preamble, issued) : [];
  const rows = obligationsOfTables(body, issued);
  const lastRow = rows.at(-1)?.anchor.lines?.[1] ?? 0;
  const unnumbered =
    rows.length > 0 ? [] : fromParagraphs(running, (index) => `p${index + 1}`, group, issued);
  // Under a table that holds the duties, what still asks for something closes the dispatch.
  const afterTable = lastRow > 0 ? running.filter(({ lines }) => (lines[0]?.number ?? 0) > lastRow) : [];
  const closing = outline.closing.length > 0 ? outline.closing : afterTable;
  const shared = [
    deadlineOfLine(dueOfAll(outline.points), issued),
    deadlineOfLeadIn(outline.preamble, issued),
  ].find(({ kind }) => kind !== 'none');
  const led = [...points, ...unnumbered].map((duty) =>
    shared && duty.deadline.kind === 'none' ? { ...duty, deadline: shared } : duty,
  );
  return {
    obligations: [...led, ...rows, ...closingDuties(closing, group, issued)],
    paragraphs,
    preamble: [
      ...outline.preamble,
      ...outline.points.filter(({ text }) => givesGrounds(text)).map(asParagraph),
    ],
    gaps: outline.gaps,
  };
}
