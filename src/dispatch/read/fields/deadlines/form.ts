// What every family of deadline wordings is made of: its patterns on folded text, and the pieces they share.
import type { Deadline } from '../../../contract.ts';
import { datePattern, isoDate, matchedDate, monthOf, monthWord } from '../calendar.ts';

/** What of the dispatch's own date is known: it lends a year to "trước ngày 20/11", never more. */
export type IssuedWhen = { year: number | null; month: number | null; day?: number | null };

export type Groups = Record<string, string | undefined>;

export type Form = {
  /** On folded text with single blanks; flag `g`. */
  pattern: RegExp;
  read: (groups: Groups, raw: string, issued: IssuedWhen) => Partial<Deadline> | null;
  /** Where two wordings are found, the lower rank is the deadline: a day goes before a span, a span before an event. */
  rank: number;
  /** What must stand in the same sentence before the wording. */
  after?: RegExp;
  /** What makes the wording no deadline, before or after it in the same sentence. */
  unlessAfter?: RegExp;
  unlessBefore?: RegExp;
  /** Where this stands before it, or always, a day that lies behind the dispatch tells what was. */
  unlessBehind?: RegExp | true;
  /** Where the wording is no deadline, no part of it is one: the end of a span that tells what was. */
  isWhole?: true;
};

export const clock =
  "(?:(?:luc )?(?<h>\\d{1,2}) ?(?:gio|h|g|:|\\.(?=\\d{2},? (?:ngay|thu|hang|moi) ))(?![a-z])(?: ?(?<min>\\d{2})(?!\\d))?(?: ?phut|p(?![a-z])|['’])?(?: (?<part>sang|trua|chieu|toi|dem|khuya)(?= ?(?:thu|ngay|chu|mung|mong|\\d|[,.(]|$)))?)";
/** A recognised page may leave a stray mark: "thứ” Sáu". */
export const weekday = '(?:thu["”’?]? (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)';

/**
 * Words between "trước", "chậm nhất" and the day: "hết giờ làm việc", "cuối giờ chiều", "thời điểm". Each word has one way to be
 * taken, so that a row of them costs no more than its length.
 */
export const approach =
  '(?:[ ,:]{1,2}(?:la|luc|vao|den|het|trong|khi|truoc|nhu sau|thoi (?:diem|han)|giua(?= (?:gio|buoi|ngay))|(?:gio|buoi|ngay)(?! \\d)|(?<=(?:gio|buoi|ngay) )(?:hanh chinh|giao ban|lam viec)(?! \\d(?!\\d?[/.-]\\d))|dau|cuoi|sang|trua|chieu|toi|dem))*[ ,:(]{1,2}';

const month = `(?<sm>1[0-2]|0?[1-9]|${monthWord.replace('\\d{1,2}|', '')})`;
const relativeYear = '(?: nam (?<rel>nay|sau|toi|ke tiep|tiep theo|lien ke))?';
/**
 * A day of no year. With a hyphen, "trước 2-3 ngày" may count days: only "ngày" before or nothing behind makes it one.
 * With a dot, "các bản trước 10.2" may count versions: only "ngày" makes it one.
 */
const shortDay =
  `(?:ngay |mung |mong )?(?<![\\d/])(?<sd>\\d{1,2})(?: ?/ ?|(?: cua)? thang |(?<=ngay \\d{1,2})[.-]|-(?=\\d{1,2}(?: ?[;,)]|\\.?$)))${month}` +
  `(?![a-z\\d/]|[.-]\\d| ?[/–-] ?\\d| nam [\\dz]| (?:mot|hai) nam )${relativeYear}`;
const shortYear = '(?:ngay )?(?<![\\d/])(?<yd>\\d{1,2})[/.-](?<ym>\\d{1,2})[/.-](?<yy>\\d{2})(?![\\da-z/])';

/** Any day, with the day of the week before it. */
export const dayOnly = `(?:ngay )?(?:${weekday}(?: tuan (?:nay|sau|toi))?[ ,(]{1,3})?(?:${datePattern()}|${shortYear}|${shortDay})`;
/** The same with the hour: "17 giờ 00 phút, thứ Sáu, ngày 14 tháng 3 năm 2025". */
export const dayPoint = `(?:${clock}(?:[ ,]{1,2}| ?- ?))?${dayOnly}`;

/** `HH:MM` of the hour that `clock` matched, or null: "5 giờ chiều" is 17:00. */
export function timeOf({ h, min = '00', part }: Groups): string | null {
  const printed = Number(h ?? Number.NaN);
  const isLate = part !== undefined && /chieu|toi/.test(part) && printed < 12;
  const hour = isLate ? printed + 12 : printed;
  return hour <= 24 && Number(min) < 60 ? `${String(hour).padStart(2, '0')}:${min}` : null;
}

/** A month that comes within so many was last seven or more months ago. */
const soon = 5;

/**
 * The year of a month printed without one: the dispatch's own, or the next where the month comes soon ("trước ngày
 * 10/01" in December). A month that is as far ahead as behind has none.
 */
export function yearFor(month: number, { year, month: now }: IssuedWhen): number | null {
  if (year === null || now === null || month < 1 || month > 12) return null;
  if (month >= now) return year;
  return month + 12 - now <= soon ? year + 1 : null;
}

/** "năm nay" is the dispatch's own year, "năm sau" the next. */
export const relativeYearOf = (which: string, { year }: IssuedWhen): number | null =>
  year === null ? null : year + (which === 'nay' ? 0 : 1);

/** The day that `dayPoint` matched. */
export function dayOf(groups: Groups, issued: IssuedWhen): string | null {
  if (groups.yd) return isoDate(2000 + Number(groups.yy), Number(groups.ym), Number(groups.yd));
  const full = matchedDate(groups);
  if (full || !groups.sd) return full;
  const month = monthOf(groups.sm ?? '');
  const year = groups.rel ? relativeYearOf(groups.rel, issued) : yearFor(month, issued);
  return year === null ? null : isoDate(year, month, Number(groups.sd));
}

const twoDigits = (n: number | null | undefined): string => String(n ?? 1).padStart(2, '0');

/** Whether the day is known to lie before the month of the dispatch. */
export const liesBehind = (day: string, { year, month }: IssuedWhen): boolean =>
  year !== null && day < `${year}-${twoDigits(month)}-01`;

/** Whether the day is known to lie before the dispatch itself. */
export const isPast = (on: string, { year, month, day }: IssuedWhen): boolean =>
  year !== null && on < `${year}-${twoDigits(month)}-${twoDigits(month ? day : null)}`;

/** A day by which a thing is due, where it surely does not lie behind the dispatch. */
export const dayAhead: Form['read'] = (groups, _raw, issued) => {
  const date = dayOf(groups, issued);
  return date === null || issued.year === null || isPast(date, issued)
    ? null
    : { kind: 'by', date, time: timeOf(groups) };
};
