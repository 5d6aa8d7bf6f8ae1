// Civil time of Viet Nam to UTC and back. Asia/Ho_Chi_Minh is UTC+7 with no summer time for all dates in use here.

const OFFSET = 7 * 3_600_000;
const DAY = 86_400_000;
export const MINUTE = 60_000;

export type CivilTime = { year: number; month: number; day: number; hour: number; minute: number };

/** Null when there is no such day or time (31/2, 25:00). 24:00 is the end of the day. */
export function instantOf({ year, month, day, hour, minute }: CivilTime): Date | null {
  const midnight = new Date(Date.UTC(year, month - 1, day));
  const isDay = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  const isYear = year >= 1975 && year <= 9998;
  const isTime = hour >= 0 && minute >= 0 && minute < 60 && (hour < 24 || (hour === 24 && minute === 0));
  if (!isDay || !isTime || !isYear) return null;
  return new Date(midnight.getTime() + (hour * 60 + minute) * MINUTE - OFFSET);
}

export function civilOf(instant: Date): CivilTime {
  const shifted = new Date(instant.getTime() + OFFSET);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  };
}

const two = (value: number) => String(value).padStart(2, '0');

/** 26/9/2022 */
export function writeDate(instant: Date): string {
  const { day, month, year } = civilOf(instant);
  return `${day}/${month}/${year}`;
}

/** 17:00 26/9/2022 */
export function writeInstant(instant: Date): string {
  const { hour, minute } = civilOf(instant);
  return `${two(hour)}:${two(minute)} ${writeDate(instant)}`;
}

/** The first instant of a civil day given as `2022-09-26`; null when there is no such day. */
export function startOfDay(isoDay: string): Date | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay);
  if (!parts) return null;
  return instantOf({ year: +parts[1]!, month: +parts[2]!, day: +parts[3]!, hour: 0, minute: 0 });
}

/** `2022-09-26`, the civil day in which an instant falls. */
export function civilDay(instant: Date): string {
  const { year, month, day } = civilOf(instant);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Whole days from a civil day to the day of `now`; negative when it lies ahead, null when it is no day. */
export function daysSince(isoDay: string, now: Date): number | null {
  const from = startOfDay(isoDay);
  const today = startOfDay(civilDay(now));
  return from && today ? Math.round((today.getTime() - from.getTime()) / DAY) : null;
}
