// Reads the deadline of a clause in every form in which dispatches write one.
import type { Deadline } from '../../contract.ts';
import { collapsed } from '../lines/clean.ts';
import { fold } from '../lines/fold.ts';
import { printedAt } from '../lines/rewritten.ts';
import { days } from './deadlines/days.ts';
import { durations } from './deadlines/durations.ts';
import { ends } from './deadlines/ends.ts';
import { eventDays } from './deadlines/event-days.ts';
import { events } from './deadlines/events.ts';
import { clock, type Form, type IssuedWhen, isPast, liesBehind, timeOf } from './deadlines/form.ts';
import { lunarDays } from './deadlines/lunar-days.ts';
import { monthSpans } from './deadlines/months.ts';
import { rhythms } from './deadlines/rhythms.ts';
import { spans } from './deadlines/spans.ts';
import { senderReports, toldOfThen } from './deadlines/told.ts';
import { evened } from './deadlines/typing.ts';
import { unclearDay } from './deadlines/unclear-days.ts';
import { referenceSpans } from './references.ts';

export type { IssuedWhen } from './deadlines/form.ts';

export const noDeadline: Deadline = {
  kind: 'none',
  date: null,
  time: null,
  from: null,
  to: null,
  rule: null,
  raw: null,
};

// A wording is looked for only in what the forms before it have left: "từ … đến hết ngày 5/6/2024" is one span.
const forms: Form[] = [
  ...rhythms,
  ...ends,
  ...lunarDays,
  ...spans,
  ...days,
  ...durations,
  ...monthSpans,
  ...eventDays,
  ...events,
];

/** No clause sets its deadline later than this; a longer text is hostile or no clause. */
const longest = 6_000;

/** However a recognised page prints it: "15/9 — 30/9". */
const dashes = /[‐-―−]/g;

const juneOrNext = /(?<=(?:^|\P{L})tháng )(?:(sáu)|sau)(?!\p{L}| (?:khi|đó|liền|kế|tiếp))/giu;

/** "tháng Sáu" and "tháng sau", June and the next month, are one word without their accents: the one keeps it, the other is "tháng tới". */
const withJuneApart = (folded: string, text: string): string =>
  [...text.matchAll(juneOrNext)].reduce(
    (words, { index, 1: june }) => words.slice(0, index) + (june ? 'sáu' : 'toi') + words.slice(index + 3),
    folded,
  );

/** That of a day by which a thing is due, and no feast or event. */
const dayRank = 2;

type Found = { deadline: Deadline; rank: number; index: number };

/**
 * The deadline that a clause states, else `none`. Dates inside references, effective dates and recovery times
 * ("trở lại trong vòng 24 tiếng") are no deadlines. `before` excludes the day. For `during` an event, `date` is the
 * event's own day where its name or text gives it. Of several wordings a rhythm goes before a day, a day before a span, and a span before
 * an event; of several days the first is taken.
 */
export function readDeadline(clause: string, issued: IssuedWhen): Deadline {
  const printed = collapsed(clause.slice(0, longest).normalize('NFC'));
  const typed = evened(printed, issued);
  const { deadline, index } = readEvened(typed.text, issued);
  if (deadline.raw === null) return deadline;
  return { ...deadline, raw: printedAt(printed, typed, index, index + deadline.raw.length) };
}

function readEvened(text: string, issued: IssuedWhen): Omit<Found, 'rank'> {
  let left = withoutReferences(withJuneApart(fold(text).replace(dashes, '-'), text), text);
  const found: Found[] = [];
  for (const form of forms) {
    const refused: RegExpExecArray[] = [];
    for (const match of left.matchAll(form.pattern)) {
      const own = readMatch(form, match, { text, left, issued });
      if (own) found.push({ deadline: own, rank: rankOf(form, own, issued), index: match.index });
      else if (form.isWhole) refused.push(match);
    }
    for (const { index, 0: words } of refused) left = blanked(left, index, words.length);
    for (const { deadline, index } of found) left = blanked(left, index, deadline.raw?.length ?? 0);
  }
  found.sort((a, b) => a.rank - b.rank || a.index - b.index);
  const first = dayBeforeRhythm(found) ?? found[0];
  return unclearBefore(first, left, text) ?? first ?? { deadline: noDeadline, index: 0 };
}

/** Where the day that would be taken cannot be read, no other day of the clause takes its place. */
function unclearBefore(first: Found | undefined, left: string, text: string): Omit<Found, 'rank'> | null {
  const unclear = unclearDay(left);
  if (!unclear || (first && first.rank <= dayRank && first.index < unclear.index)) return null;
  const { index, length, kind } = unclear;
  return { deadline: { ...noDeadline, kind, raw: wording(text, index, index + length) }, index };
}

/** "Gửi kế hoạch trước ngày 28/02/2018; báo cáo năm trước ngày 10/12 hằng năm": a day of a printed year that stands first is no part of the rhythm. */
const dayBeforeRhythm = ([first, ...others]: readonly Found[]): Found | undefined =>
  first?.deadline.kind === 'recurring'
    ? others.find(
        ({ deadline, rank, index }) =>
          deadline.date !== null &&
          rank <= dayRank &&
          index < first.index &&
          /20\d\d/.test(deadline.raw ?? ''),
      )
    : undefined;

type Clause = { text: string; left: string; issued: IssuedWhen };

/** What the wording says, or null where the sentence around it, or the calendar, makes it no deadline. */
function readMatch(form: Form, match: RegExpExecArray, { text, left, issued }: Clause): Deadline | null {
  const { index } = match;
  const until = index + match[0].length;
  if (!holds(form, left, index, until)) return null;
  const raw = wording(text, index, until);
  const deadline = form.read(match.groups ?? {}, fold(raw), issued);
  if (!deadline) return null;
  if (deadline.kind === 'within' && meansConsent(fold(text.slice(index, until + 60)))) return null;
  const own = { ...noDeadline, ...deadline, raw };
  if (isOver(own, issued) || tellsWhatWas(form, own, before(left, index), issued)) return null;
  if (own.date !== null && liesBehind(own.date, issued) && toldOfThen.test(left.slice(until, until + 120)))
    return null;
  return withHourBehind(own, text, left, index);
}

/** "Sau 10 ngày, đơn vị nào không có văn bản trả lời coi như thống nhất": silence taken for consent, and nothing to do by then. */
function meansConsent(words: string): boolean {
  const [lead, silent] = words.split(
    /(?<![a-z])((?:khong|chua) (?:co|nhan|gui|tra loi|phan hoi) (?:duoc )?(?:van ban|y kien|tra loi|phan hoi|gop y))(?![a-z])/,
  );
  return (
    silent !== undefined && !/[.;]|(?<![a-z])(?:de nghi|yeu cau|phai|can|qua thoi han)(?![a-z])/.test(lead!)
  );
}

/** A span of which the last day is behind the dispatch tells what was. */
const isOver = ({ kind, to }: Deadline, issued: IssuedWhen): boolean =>
  kind === 'during' && to !== null && isPast(to, issued);

/** Of "các máy đã cài … trước ngày …" only a day that surely lies ahead is due; without a year no one can say. */
function tellsWhatWas(form: Form, { date, raw }: Deadline, words: string, issued: IssuedWhen): boolean {
  if (date === null || !form.unlessBehind) return false;
  if (form.unlessBehind === true) return liesBehind(date, issued);
  const isOfNextYear =
    issued.year !== null && date > `${issued.year}-12-31` && !/20\d\d|nam/.test(fold(raw ?? ''));
  return form.unlessBehind.test(words) && (issued.year === null || liesBehind(date, issued) || isOfNextYear);
}

/** A day before the month of the dispatch is due only where the clause has no other; of "trong tuần này (từ 06/4 đến 10/4/2026)" the days say more. */
const rankOf = ({ rank }: Form, { kind, date, from, to, raw }: Deadline, issued: IssuedWhen): number => {
  if (date !== null && liesBehind(date, issued)) return rank + 10;
  return kind === 'during' && from === null && to === null && /tuần|tuan/.test(raw ?? '') ? rank + 0.5 : rank;
};

const hourBehind = new RegExp(
  `^[ ,(]{1,3}(?:(?:truoc|cham nhat|vao|luc)(?: luc| vao)? )?${clock}\\)?(?= ?[.;,)]| ?$)`,
);

/** "hạn trả lời: 19/9/2025, 17:00", "thứ Sáu hằng tuần, trước 15 giờ": the hour may stand behind the day. */
function withHourBehind(own: Deadline, text: string, left: string, index: number): Deadline {
  const takesHour = own.time === null && (own.date !== null || own.kind === 'recurring');
  const until = index + (own.raw?.length ?? 0);
  const match = takesHour ? hourBehind.exec(left.slice(until, until + 60)) : null;
  const time = match?.groups ? timeOf(match.groups) : null;
  return match && time ? { ...own, time, raw: wording(text, index, until + match[0].length) } : own;
}

/** The wording as printed, with the bracket that it opened. */
function wording(text: string, from: number, until: number): string {
  const raw = text.slice(from, until).replace(/[\s,;:(–-]+$/, '');
  return raw.includes('(') && !raw.includes(')') && text[from + raw.length] === ')' ? `${raw})` : raw;
}

/** What stands in the same sentence before the wording. */
const before = (text: string, from: number): string =>
  text.slice(Math.max(0, from - 200), from).replace(/^.*[.;](?= )/, '');

/** Whether the rest of the sentence lets the wording be a deadline. */
function holds(form: Form, text: string, from: number, until: number): boolean {
  if (!form.after && !form.unlessAfter && !form.unlessBefore) return true;
  const words = before(text, from);
  if (form.after && !form.after.test(words)) return false;
  if (form.unlessAfter?.test(words) || isOfPurpose(words, text.slice(until))) return false;
  return !form.unlessBefore?.test(text.slice(until, until + 60));
}

const purpose = /(?:^|[.;] )de (?!nghi)[^.;]*$/;
const request = /^[^.;]* (?:de nghi|yeu cau|giao) /;
const ownReport = new RegExp(`${senderReports}[^.;]{3,80}$`);

/** "Để báo cáo Bộ trước ngày …, Sở đề nghị …", "… để tổng hợp, báo cáo UBND tỉnh trước ngày …": a day by which the sender itself must report. */
const isOfPurpose = (words: string, rest: string): boolean =>
  (purpose.test(words) && request.test(rest)) || ownReport.test(words);

/** A sign that no pattern matches stands where something was, so that nothing joins over it. */
const mark = '\u0001';
const blanked = (text: string, index: number, length: number): string =>
  text.slice(0, index) + mark.repeat(length) + text.slice(index + length);

/** What stands in brackets behind a reference is told of it: "Công văn số 88/… (báo cáo trước ngày 15/3/2025)". */
const asideOfReference = new RegExp(`(?<=${mark}(?: ngay [^ ()]{4,12})? ?)\\([^()]*\\)`, 'g');

/** "Thuê bao trả trước trong quý I", "từ ngày 15 tháng trước đến ngày 14": paid in advance, or the last, and due before nothing. */
const beforehand =
  /(?<![a-z]|(?:kiem|thanh|dieu|tham) )tra truoc(?! (?:ngay|thu|khi|luc|het|gio|han|\d)|[,.;:]? ?$)|(?<=(?:nam|thang|quy|ky|tuan) )truoc(?= (?:den|toi) )/g;

/** The folded text with every reference blanked out, so that the dates in them are not met. */
const withoutReferences = (folded: string, text: string): string =>
  referenceSpans(text)
    .reduce((masked, { index, length }) => blanked(masked, index, length), folded)
    .replace(beforehand, (words) => mark.repeat(words.length))
    .replace(asideOfReference, (aside) => mark.repeat(aside.length));
