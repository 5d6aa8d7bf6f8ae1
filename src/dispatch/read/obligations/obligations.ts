// Body → obligations: every point, bullet, row and unnumbered duty with its group, deadline and place.
import type { ObligationReading } from '../../contract.ts';
import type { IssuedWhen } from '../fields/deadline.ts';
import { findReferences } from '../fields/references.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { afterTerm, dueOfAll, isDueOfAll } from './attributes.ts';
import { listsReport } from './contents.ts';
import {
  asksNothing,
  asksSomebody,
  givesGrounds,
  handsOnDocument,
  isDuty,
  isLeadIn,
  isReport,
  partedDuties,
  tellsReceipt,
} from './duties.ts';
import { forbids, goesOn, tellsOfRequest } from './going-on.ts';
import { listsGrounds } from './grounds.ts';
import { leadingGroup } from './groups.ts';
import { handsDown } from './hands-down.ts';
import { deadlineOfLeadIn, deadlineOfLine, takesDayOfAll } from './inherited.ts';
import { reportOfLeadIn } from './lead-in-report.ts';
import { namesAllAbove } from './named-places.ts';
import { isTimed, obligation } from './obligation.ts';
import { type Gap, type Outline, outlineOf, type Point } from './outline.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { pointDuties } from './point-duties.ts';
import { withNamedDays } from './referring.ts';
import { requestedGroup } from './requested-group.ts';
import { obligationsOfTables, saysNoWhen } from './row-duties.ts';

export type BodyReading = {
  obligations: ObligationReading[];
  paragraphs: Paragraph[];
  preamble: Paragraph[];
  /** Those of the preamble that are duties themselves. */
  running: Paragraph[];
  points: Point[];
  gaps: Gap[];
};

/** A sentence before others that tells why, or, the first of them, that asks for nothing. */
const isBackground = (text: string, isFirst: boolean): boolean =>
  givesGrounds(text) ||
  tellsReceipt(text) ||
  (isFirst && !isDuty(text) && !forbids(text) && !namesAllAbove(fold(text)));

function fromParagraphs(
  paragraphs: readonly Paragraph[],
  label: (index: number) => string,
  group: string | null,
  issued: IssuedWhen,
): ObligationReading[] {
  const duties = paragraphs.flatMap((paragraph) =>
    partedDuties(paragraph.text, isTimed(issued))
      .filter((text, index, parts) => parts.length === 1 || !isBackground(text, index === 0))
      .map((text) => ({ text, lines: paragraph.lines })),
  );
  const asked = new Set<string>();
  return duties.map(({ text, lines }, index) => {
    const own = leadingGroup(text);
    const named = own?.rest ? own.name : (requestedGroup(text) ?? group);
    // What goes on with the paragraph above, or "Báo cáo gửi về Sở …" behind what one body alone was asked for.
    const above = goesOn(text) || (asked.size === 1 && isReport(text)) ? ([...asked].at(-1) ?? null) : null;
    if (named !== null) {
      asked.delete(named);
      asked.add(named);
    }
    return obligation(
      {
        path: label(index),
        text,
        lines,
        group: named ?? above,
        cascade: false,
      },
      issued,
    );
  });
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

/** Without points the duties are the paragraphs after the sentence that leads to them, or all that ask somebody. */
function runningDuties(paragraphs: readonly Paragraph[], issued: IssuedWhen): Paragraph[] {
  const isDated = isTimed(issued);
  const asks = (text: string): boolean => asksSomebody(text) || (isReport(text) && isDated(text));
  const lead = paragraphs.findLastIndex(({ text }, index) => isLeadIn(text) && index < paragraphs.length - 1);
  if (lead >= 0) return paragraphs.slice(lead + 1).filter(({ text }) => !asksNothing(text));
  const asked = paragraphs.filter(({ text }) => asks(text));
  const own = asked.filter(({ text }) => !tellsOfRequest(text));
  const kept = own.length > 0 ? own : asked;
  const first = kept[0] ? paragraphs.indexOf(kept[0]) : paragraphs.length;
  return paragraphs.filter(
    (each, index) =>
      kept.includes(each) ||
      (index > first && (goesOn(each.text) || (obliges(each.text) && isDated(each.text)))),
  );
}

/** "Từ nay, chỉ dùng USB do Văn phòng cấp; nộp lại USB cũ …", "USB mất phải báo cáo …": asks by what must be, and by when. */
const obliges = (text: string): boolean =>
  isDuty(text) && /(?:(?<![a-z])(?:phai|bat buoc|chi (?:duoc|su dung))|[;,] nop) /.test(fold(text));

/** What a dispatch asks that only hands another one on. */
const handedOn = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.some(({ text }) => findReferences(text).length > 0)
    ? paragraphs.filter(({ text }) => handsOnDocument(text))
    : [];

/** Whom the paragraphs before the duties ask, the last of them first. */
const groupOf = (opening: readonly Paragraph[]): string | null =>
  opening.map(({ text }) => requestedGroup(text)).findLast((name) => name !== null) ?? null;

/** "… yêu cầu các Sở chỉ đạo các trường:": the sentence that leads to the duties has others directed to do them. */
function directsOthers(preamble: readonly Paragraph[]): boolean {
  const text = preamble.findLast((paragraph) => isLeadIn(paragraph.text))?.text ?? '';
  const directing = /(?<![a-z])chi dao [^.;]{2,200}:$/.exec(fold(text));
  return directing !== null && handsDown(text.slice(directing.index));
}

/** Whom all of the duties ask, where it is one. */
function onlyGroup(duties: readonly ObligationReading[]): string | null {
  const [group = null, ...others] = new Set(duties.map(({ addresseeGroup }) => addresseeGroup));
  return others.length === 0 ? group : null;
}

const asParagraph = ({ text, lines }: Point): Paragraph => ({ text, lines, label: null, opens: true });

/** "… theo dõi các chương trình sau:" over what is broadcast when: the sentence asks, and its points only tell. */
function withoutProgramme(outline: Outline): Outline {
  const lead = outline.preamble.at(-1);
  const isProgramme =
    lead !== undefined &&
    outline.points.length > 0 &&
    /(?<![a-z])(?:theo doi|don xem|xem) (?:cac )?(?:noi dung|chuong trinh|phien|buoi)[^.;]*:$/.test(
      fold(lead.text),
    ) &&
    outline.points.every(({ text }) =>
      /(?<![a-z])(?:phat|truyen hinh|truc tiep|kenh)(?![a-z])/.test(fold(text)),
    );
  return isProgramme ? { ...outline, points: [] } : outline;
}

/** "… đề nghị các đơn vị báo cáo theo các nội dung sau:": the sentence asks for the report, and its points are what that tells. */
function withoutContents(outline: Outline): Outline {
  const lead = outline.preamble.at(-1);
  const parts = outline.points.filter(({ parent }) => parent === null);
  return lead && asksSomebody(lead.text) && listsReport(lead.text, parts)
    ? { ...outline, points: [] }
    : outline;
}

export function readBody(body: readonly Line[], issued: IssuedWhen): BodyReading {
  const paragraphs = paragraphsOf(body);
  const outline = withoutContents(withoutProgramme(outlineOf(paragraphs)));
  const rows = obligationsOfTables(body, issued);
  const asked = outline.points.length === 0 ? runningDuties(outline.preamble, issued) : [];
  const isAlone = outline.points.length + asked.length + rows.length === 0;
  const running = isAlone ? handedOn(outline.preamble) : asked;
  const group = groupOf(
    running[0] ? outline.preamble.slice(0, outline.preamble.indexOf(running[0])) : outline.preamble,
  );
  const report = isAlone
    ? null
    : reportOfLeadIn(
        outline.preamble.filter((each) => !asked.includes(each)),
        issued,
      );
  const points = pointDuties(
    outline.points,
    body,
    { group, cascade: directsOthers(outline.preamble) },
    issued,
  );
  const lastRow = rows.at(-1)?.anchor.lines?.[1] ?? 0;
  const unnumbered = fromParagraphs(
    [...(report ? [report] : []), ...(rows.length > 0 ? [] : running)],
    (index) => `p${index + 1}`,
    group,
    issued,
  );
  // Under a table that holds the duties, what still asks for something closes the dispatch.
  const afterTable = lastRow > 0 ? running.filter(({ lines }) => (lines[0]?.number ?? 0) > lastRow) : [];
  const closing =
    outline.closing.length > 0
      ? outline.closing
          .map((each) => (isDueOfAll(each, outline.points) ? { ...each, text: afterTerm(each.text) } : each))
          .filter(({ text }) => text !== '')
      : afterTable;
  const shared = [
    deadlineOfLine(dueOfAll(outline.points, outline.closing), issued),
    deadlineOfLeadIn(outline.preamble, issued),
  ].find(({ kind }) => kind !== 'none');
  const isLedTable = points.length === 0 && saysNoWhen(body);
  const led = new Set([...points, ...unnumbered, ...(isLedTable ? rows : [])].map(({ path }) => path));
  const duties = [
    ...unnumbered,
    ...points,
    ...rows,
    ...closingDuties(closing, group ?? onlyGroup(unnumbered), issued),
  ];
  return {
    obligations: withNamedDays(duties, issued).map((duty) =>
      shared && led.has(duty.path) && takesDayOfAll(duty) ? { ...duty, deadline: shared } : duty,
    ),
    paragraphs,
    running,
    preamble: [
      ...outline.preamble,
      ...outline.points.filter((point) => givesGrounds(point.text) || listsGrounds(point)).map(asParagraph),
    ],
    points: outline.points,
    gaps: outline.gaps,
  };
}
