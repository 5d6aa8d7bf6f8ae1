// Instants and civil dates as offices write them: 26/9/2022, 17:00, always Asia/Ho_Chi_Minh.
import type { Language } from './language.ts';

export const timeZone = 'Asia/Ho_Chi_Minh';
/** Viet Nam keeps UTC+7 all year and has since 1975; civil days are counted with it. */
const offsetMilliseconds = 7 * 3_600_000;
const dayMilliseconds = 86_400_000;

/** A civil date as `yyyy-mm-dd`. */
export type CivilDate = string;

const shifted = (instant: Date) => new Date(instant.getTime() + offsetMilliseconds);

/** `26/9/2022`: day and month without leading noughts, in both languages. */
export function formatDate(instant: Date): string {
  const civil = shifted(instant);
  return `${civil.getUTCDate()}/${civil.getUTCMonth() + 1}/${civil.getUTCFullYear()}`;
}

/** `17:00`. */
export function formatTime(instant: Date): string {
  return shifted(instant).toISOString().slice(11, 16);
}

/** `17:00:05, 26/9/2022 (GMT+7)`: what hovering over a time shows. */
export function formatExactly(instant: Date): string {
  return `${shifted(instant).toISOString().slice(11, 19)}, ${formatDate(instant)} (GMT+7)`;
}

/** The last instant that is in time for a deadline kept as the first that is too late: a midnight ends the day before it. */
export function lastInTime(due: Date): Date {
  return formatTime(due) === '00:00' ? new Date(due.getTime() - 1) : due;
}

/** Whole civil days from `now` to `instant`: 0 is today, 1 tomorrow, -1 yesterday. */
export function civilDaysUntil(instant: Date, now: Date): number {
  const dayOf = (date: Date) => Math.floor((date.getTime() + offsetMilliseconds) / dayMilliseconds);
  return dayOf(instant) - dayOf(now);
}

/** `2022-09-26` from what a person types: 26/9/2022, 26-9-2022, 26.9.2022, or ISO; `null` if no such day. */
export function parseCivilDate(text: string): CivilDate | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (iso) return civilDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const typed = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text.trim());
  return typed ? civilDate(Number(typed[3]), Number(typed[2]), Number(typed[1])) : null;
}

function civilDate(year: number, month: number, day: number): CivilDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** `26/9/2022` from `2022-09-26`; a text of another shape is returned as it is. */
export function writeCivilDate(date: CivilDate): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return parts ? `${Number(parts[3])}/${Number(parts[2])}/${parts[1]}` : date;
}

/** `07:30` from what a person types: 7:30, 07:30, 7h30; `null` if no such time. */
export function parseCivilTime(text: string): string | null {
  const [, hours = '', minutes] = /^(\d|[01]\d|2[0-3])[:h]([0-5]\d)$/i.exec(text.trim()) ?? [];
  return minutes === undefined ? null : `${hours.padStart(2, '0')}:${minutes}`;
}

/** The civil day of an instant: `2025-07-01`. */
export const civilDayOf = (instant: Date): CivilDate => shifted(instant).toISOString().slice(0, 10);

/** The instant of a civil day and time (`17:00`). */
export const instantAt = (day: CivilDate, time: string): Date => new Date(`${day}T${time}:00+07:00`);

/** The first instant of a civil day. */
export const startOf = (day: CivilDate): Date => instantAt(day, '00:00');

/** `1.234.567,5` in Vietnamese, `1,234,567.5` in English. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { useGrouping: 'always' }).format(
    value,
  );
}
