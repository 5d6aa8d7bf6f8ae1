// "từ 00 giờ 00 ngày 30/12/2026 đến 24 giờ 00 ngày 03/01/2027": the days that a duty's own words span.
import { fold } from '../../platform/fold.ts';
import { parseCivilDate } from '../../platform/words/civil-time.ts';
import { endOf, instantOf } from './deadline.ts';

/** Half-open: the instant at which the span begins, and the first that lies after it. */
export interface Days {
  from: string;
  to: string;
}

const clock = '(?:(?<H>\\d{1,2}) ?(?:gio|h|:) ?(?<M>\\d{2})?(?: ?phut)?,? ?)?';
const weekday = '(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat),? ?';
const opening = (name: string) =>
  clock.replace('<H>', `<${name}Hour>`).replace('<M>', `<${name}Minute>`) + `(?:${weekday})?(?:ngay )?`;
const stroke = '(?: ?[/.-] ?| thang )';
const year = '(?: ?[/.-] ?| nam )';
const span = new RegExp(
  `\\btu (?:luc |het )?${opening('from')}(?<fromDay>\\d{1,2})(?:${stroke}(?<fromMonth>\\d{1,2})(?:${year}(?<fromYear>\\d{4}))?)?` +
    `(?: ?\\([^()]{1,20}\\))?,? (?:den|toi) (?:luc |het )*${opening('to')}(?<toDay>\\d{1,2})${stroke}(?<toMonth>\\d{1,2})${year}(?<toYear>\\d{4})(?!\\d)`,
  'g',
);

/**
 * The span that the words print, where they print one and its last day in full; what the first day leaves out is that of
 * the last ("từ 30/8 đến 02/9/2025"). Null where there is none, more than one, or one that no calendar has.
 */
export function daysSpannedBy(text: string): Days | null {
  const found = [...fold(text).replace(/\s+/g, ' ').matchAll(span)];
  const [only] = found;
  return found.length === 1 && only?.groups ? daysOf(only.groups) : null;
}

function daysOf(read: Record<string, string | undefined>): Days | null {
  const last = parseCivilDate(`${read.toDay}/${read.toMonth}/${read.toYear}`);
  if (last === null) return null;
  const month = read.fromMonth ?? read.toMonth;
  const isOfYearBefore = !read.fromYear && Number(month) > Number(read.toMonth);
  const firstYear = read.fromYear ?? Number(read.toYear) - (isOfYearBefore ? 1 : 0);
  const first = parseCivilDate(`${read.fromDay}/${month}/${firstYear}`);
  if (first === null) return null;
  const from = instantAt(first, read.fromHour, read.fromMinute);
  const to = read.toHour ? instantAt(last, read.toHour, read.toMinute) : endOf(last);
  return from !== null && to !== null && from < to ? { from, to } : null;
}

/** Twenty-four o'clock is the end of the day. */
function instantAt(date: string, hour = '0', minute = '00'): string | null {
  if (hour === '24' && minute === '00') return endOf(date);
  return Number(hour) > 23 || Number(minute) > 59
    ? null
    : instantOf(date, `${hour.padStart(2, '0')}:${minute}`);
}
