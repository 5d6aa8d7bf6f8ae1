// Leaves a deadline open where a misread clause prints a second day whose own words were lost: which of the two is due, no one can say.
import type { Deadline, ObligationReading, Reading } from '../../contract.ts';
import { datePattern, matchedDate } from '../fields/calendar.ts';
import { type IssuedWhen, readDeadline } from '../fields/deadline.ts';
import { senderReports } from '../fields/deadlines/told.ts';
import { fold } from '../lines/fold.ts';

const ofSender = new RegExp(`${senderReports}[^.;]*`, 'g');
/** "Công văn số 88/… ngày 24/02/2020 (báo cáo trước ngày 15/3/2020)". */
const asideOfReference = /(so \d+\/\S+ ngay \d{1,2}\/\d{1,2}\/\d{4} ?)\([^()]*\)/g;
/** What begins on a day, and what is held on one: words that were read, and ask for nothing by that day. */
const told =
  /(?:(?<![a-z])(?:ke )?tu|(?:tap huan|hoi nghi|hoi thao|cuoc hop|ky hop|dai hoi|khai mac|to chuc|dien ra|dien tap|su kien|bau cu|ky thi)(?: [a-z]{1,7}){0,4})(?: vao)?(?: luc)?(?: \d{1,2} ?(?:h|gio|:) ?\d{0,2}(?: phut)?,?)? $/;

/** "số liệu tính từ ngày … đến hết ngày …": a span whose words were read. */
const span = new RegExp(
  `(?<![a-z])tu (?:ngay )?${datePattern('From')} den (?:het )?(?:ngay )?${datePattern('To')}`,
  'g',
);

function daysIn(text: string): string[] {
  const words = fold(text).replace(ofSender, ' ').replace(asideOfReference, '$1').replace(span, ' ');
  return [...words.matchAll(new RegExp(datePattern(), 'g'))]
    .filter(({ index }) => !told.test(words.slice(Math.max(0, index - 80), index)))
    .flatMap(({ groups }) => matchedDate(groups ?? {}) ?? []);
}

/** Days to come that neither the deadline nor a reference nor a second deadline accounts for. */
function hasUnreadDay({ text, deadline, references }: ObligationReading, date: Reading['date']): boolean {
  const issued: IssuedWhen = { year: date.year, month: date.month };
  const other = readDeadline(text.replace(deadline.raw ?? '', ' '), issued);
  // A day alone has no word that says what it is for.
  const isTold = /\p{L}/u.test(other.raw ?? '');
  const known = [
    deadline.date,
    deadline.from,
    deadline.to,
    ...(isTold ? [other.date, other.from, other.to] : []),
    ...references.map((each) => each.date),
  ];
  return daysIn(text).some((day) => !known.includes(day) && day >= (date.iso ?? ''));
}

/** A lone stroke for a quarter may have been I, II or 1. */
const unclearQuarter = /(?<![a-z])quy [1il|](?![\da-z|])/;

/** Each duty, its deadline without a day where another may have been meant; the words of the deadline stay. */
export const withoutDoubtfulDays = (reading: Reading): ObligationReading[] =>
  reading.obligations.map((duty) =>
    isDoubtful(duty, reading.date)
      ? { ...duty, deadline: { ...duty.deadline, date: null, time: null, from: null, to: null } }
      : duty,
  );

/** "tt’ 07h00 ngày 29 … đến 07h00 ngày 06/02": what begins at an hour and ends at another is a span, whatever its first word. */
const beginsAtHour = /\d ?(?:h|g|gio) ?\d{0,2}(?: phut)? (?:ngay|thu)[^.;:]{0,60}$/;
const endsSpan = ({ text, deadline: { raw } }: ObligationReading): boolean =>
  /^den /.test(fold(raw ?? '')) && beginsAtHour.test(fold(text.slice(0, text.indexOf(raw ?? ''))));

/** "hxn cudi: 12/6/2025": a day of no words of its own stands behind words that may have been others. */
const isBare = ({ kind, raw }: Pick<Deadline, 'kind' | 'raw'>): boolean =>
  kind === 'by' && /^(?:ngay )?\d/.test(fold(raw ?? ''));

function isDoubtful(duty: ObligationReading, date: Reading['date']): boolean {
  const { kind, date: day, raw } = duty.deadline;
  if (isBare(duty.deadline) && duty.text.includes(raw ?? '\0')) return true;
  if (unclearQuarter.test(fold(raw ?? ''))) return true;
  if (kind === 'by' && endsSpan(duty)) return true;
  return /^(?:before|by|during)$/.test(kind) && day !== null && hasUnreadDay(duty, date);
}
