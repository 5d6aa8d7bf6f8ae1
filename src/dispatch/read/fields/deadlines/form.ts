// What every family of deadline wordings is made of: its patterns on folded text, and the pieces they share.
import type { Deadline } from '../../../contract.ts';
import { datePattern, isoDate, matchedDate } from '../calendar.ts';

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
};

export const clock =
  "(?:(?:luc )?(?<h>\\d{1,2}) ?(?:gio|h|g|:)(?![a-z])(?: ?(?<min>\\d{2})(?!\\d))?(?: ?phut|['’])?(?: (?:sang|chieu|toi)(?= (?:thu|ngay|chu)))?)";
export const weekday = '(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)';

const shortDay =
  '(?:ngay |mung |mong )?(?<![\\d/])(?<sd>\\d{1,2})(?: ?/ ?| thang )(?<sm>\\d{1,2})(?![\\d/]| ?/ ?\\d| nam)';
const shortYear = '(?:ngay )?(?<![\\d/])(?<yd>\\d{1,2})/(?<ym>\\d{1,2})/(?<yy>\\d{2})(?![\\d/])';

/** Any day, with the hour and the day of the week before it: "17 giờ 00 phút, thứ Sáu, ngày 14 tháng 3 năm 2025". */
export const dayPoint = `(?:${clock}[ ,]{1,2})?(?:ngay )?(?:${weekday}(?: tuan (?:nay|sau|toi))?[ ,(]{1,3})?(?:${datePattern()}|${shortYear}|${shortDay})`;

/** `HH:MM` of the hour that `clock` matched, or null. */
export function timeOf({ h, min = '00' }: Groups): string | null {
  const hour = Number(h ?? Number.NaN);
  return hour <= 24 && Number(min) < 60 ? `${String(hour).padStart(2, '0')}:${min}` : null;
}

/** The year of a month printed without one: the dispatch's own, only where the month cannot lie in the next year. */
export function yearFor(month: number, issued: IssuedWhen): number | null {
  return issued.year !== null && issued.month !== null && month >= issued.month && month <= 12
    ? issued.year
    : null;
}

/** The day that `dayPoint` matched. */
export function dayOf(groups: Groups, issued: IssuedWhen): string | null {
  if (groups.yd) return isoDate(2000 + Number(groups.yy), Number(groups.ym), Number(groups.yd));
  const full = matchedDate(groups);
  if (full || !groups.sd) return full;
  const year = yearFor(Number(groups.sm), issued);
  return year === null ? null : isoDate(year, Number(groups.sm), Number(groups.sd));
}
