// The duties of numbered points: which points ask for something, in how many parts, and what stands above and under them.
import type { Deadline, ObligationReading } from '../../contract.ts';
import type { IssuedWhen } from '../fields/deadline.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { isAttribute, isBackground } from './attributes.ts';
import { isOutside } from './bodies.ts';
import { headsContacts } from './contact-lists.ts';
import { isContent, listsContents, namesContents, withContents } from './contents.ts';
import {
  endsOthers,
  givesGrounds,
  isAboutItself,
  isConsent,
  isEnactment,
  isLeadIn,
  partedDuties,
  partedPoint,
} from './duties.ts';
import { leadingGroup } from './groups.ts';
import { handsDown } from './hands-down.ts';
import { isHeading } from './headings.ts';
import { deadlineOfLine, withDeadlineAbove } from './inherited.ts';
import { attributesOf, unitsOf } from './lines-under.ts';
import { isTimed, obligation } from './obligation.ts';
import { isOnlyTold } from './only-told.ts';
import type { Point } from './outline.ts';
import { citesLaw } from './quotations.ts';
import { requestedGroup } from './requested-group.ts';
import { isTold } from './told.ts';

/** Whom the preamble asks, and whether to direct others. */
export type Asked = { group: string | null; cascade: boolean };

export function pointDuties(
  points: readonly Point[],
  body: readonly Line[],
  { group, cascade }: Asked,
  issued: IssuedWhen,
): ObligationReading[] {
  const isHeadOfTable = headsTable(body);
  const asking = points.filter((point) => isDutyPoint(point, points) && !isHeadOfTable(point));
  return renumbered(
    asking.map((point) =>
      fromPoint(withoutNotes(withContents(point)), group, issued).map((duty) => ({
        ...duty,
        cascade: duty.cascade || cascade,
      })),
    ),
  );
}

const ancestors = (point: Point): Point[] => (point.parent ? [point.parent, ...ancestors(point.parent)] : []);

/** A sentence under a heading that leads to the points beside it. */
const isLead = ({ path, text }: Point): boolean => /\.p\d+$/.test(path) && isLeadIn(text);

/** "Hướng dẫn các đơn vị thực hiện. Trong đó lưu ý:": the notes under a point stand beside what it asks for. */
const withoutNotes = <T extends { text: string }>(point: T): T => ({
  ...point,
  text: point.text.replace(leadToNotes, '$1'),
});
const leadToNotes =
  /([.;])\s+(?:Trong đó,? |Trong do,? )?(?:cần |can |xin )?(?:lưu|luu|chú|chu) (?:ý|y)[^.;:]{0,60}:$/iu;

/** The nearest group named above a point: by a heading, or by the sentence under it that leads to the points. */
function groupAbove(point: Point): string | null {
  for (const above of ancestors(point)) {
    const led = above.children.filter(isLead).map(({ text }) => requestedGroup(text));
    const group = leadingGroup(above.text)?.name ?? led.findLast((name) => name !== null);
    if (group) return group;
  }
  return null;
}

/**
 * "Yêu cầu các nhà cung cấp …": the group is to ask others, and stays the one addressed. Where no heading names the
 * group, "Đề nghị Công an tỉnh …" asks that body itself.
 */
function relays(text: string, isUnderGroup: boolean): boolean {
  const asks = /^(?:yeu cau|de nghi)\s+/.exec(fold(text))?.[0].length;
  return asks !== undefined && (isUnderGroup || isOutside(text.slice(asks)));
}
/** "Mỗi trường cử …" under "Các trường": each of those addressed. */
const isOfThose = (text: string): boolean => /^(?:moi|tung)\s/.test(fold(text));

function fromPoint(point: Point, preambleGroup: string | null, issued: IssuedWhen): ObligationReading[] {
  const headings = ancestors(point);
  const cascade = headings.some((heading) => handsDown(heading.text));
  const isRunning = /\.p\d+$/.test(point.path);
  const heading = groupAbove(point);
  const above = heading ?? preambleGroup;
  const texts = isRunning ? partedDuties(point.text, isTimed(issued)) : partedPoint(point.text);
  return texts.map((text, index) => {
    const named = leadingGroup(text);
    const group =
      named?.rest && !(above && (relays(text, heading !== null) || isOfThose(text))) ? named.name : above;
    const path = partPath(point.path, isRunning, texts.length, index);
    const printed = obligation({ path, text, lines: point.lines, group, cascade }, issued);
    const own = printed.deadline.kind === 'none' ? { ...printed, deadline: ahead(text, issued) } : printed;
    return withAttributes(withDeadlineAbove(own, headings, issued), point, issued);
  });
}

/**
 * "Đợt 1 (ngày 12/3/2025): cán bộ văn phòng", "(ngày 31/12/2013): sao lưu toàn bộ dữ liệu" behind the label of a step;
 * "Đợt 1: ngày 23 và 24/5/2023", with nothing else.
 */
function ahead(text: string, issued: IssuedWhen): Deadline {
  const days = daysOnly.exec(text)?.[1];
  if (days) return deadlineOfLine(`thời gian: ${days}`, issued);
  return deadlineOfLine(`thời hạn: ${daysAhead.exec(text)?.[1] ?? ''}`, issued);
}
const daysAhead = /^(?:\p{Lu}\p{L}{1,4}(?: \p{L}{1,5})? \d{1,2} )?\(([^()]{3,80})\)\s?[:.]/u;
const daysOnly =
  /^\p{Lu}\p{L}{1,4}(?: \p{L}{1,5})? \d{1,2}\s?: ?((?:(?:từ|tu|các|cac) )?(?:ngày|ngay) \d[^.;:]{3,60})[.;]?$/u;

/** The parts of a paragraph go on counting paragraphs; those of a numbered point count from p1 under it. */
function partPath(path: string, isRunning: boolean, parts: number, index: number): string {
  if (parts === 1) return path;
  return isRunning ? path.replace(/p(\d+)$/, (_, n) => `p${Number(n) + index}`) : `${path}.p${index + 1}`;
}

/** What the lines under a task of a plan say of its unit and its day. */
function withAttributes(own: ObligationReading, point: Point, issued: IssuedWhen): ObligationReading {
  const { lead, support } = unitsOf(point);
  const deadline = deadlineOfLine(attributesOf(point).due, issued);
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

/** A point with points under it is their heading, unless it is a sentence of its own. */
function isDutyPoint(point: Point, points: readonly Point[]): boolean {
  if (
    isAboutItself(point.text) ||
    isEnactment(point.text) ||
    isConsent(point.text) ||
    citesLaw(point.text) ||
    headsContacts(point.text) ||
    isLead(point) ||
    isTold(point) ||
    isOnlyTold(point.text) ||
    isAttribute(point) ||
    [point, ...ancestors(point)].some((each) => isMatterOfMeeting(each, points)) ||
    isContent(point) ||
    ancestors(point).some((above) => endsOthers(above.text)) ||
    [point, ...ancestors(point)].some((each) => isBackground(each, points))
  )
    return false;
  if (listsContents(point)) return !namesContents(point);
  const under = point.children.filter((child) => !isAttribute(child));
  if (under.length > 0) {
    const { text } = withoutNotes(point);
    return /[.;]$/.test(text) && !isHeading(text);
  }
  return !isBareHeading(point.text) && !givesGrounds(point.text);
}

/** "4. Nội dung: …" beside "2. Địa điểm: …": what a meeting is about. */
const isMatterOfMeeting = ({ text, parent }: Point, points: readonly Point[]): boolean =>
  /^noi dung(?: [a-z]+){0,2} ?:/.test(fold(text)) &&
  points.some((other) => other.parent === parent && /^dia diem(?: [a-z]+){0,2} ?:/.test(fold(other.text)));

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
