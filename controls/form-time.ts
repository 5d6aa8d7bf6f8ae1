// Days and instants as clerks type them in a form, `26/9/2022` and `17:00 26/9/2022`, to stored values and back.
import { civilOf, instantOf, MINUTE, writeDate, writeInstant } from './civil-time.ts';
import { fold } from './fold.ts';
import { readTimeOfDay } from './sheet.ts';

export type TimeKind = 'date' | 'instant';
/** Why a text is no day or instant; each has its sentence in the words of the form. */
export type TimeFault =
  | 'notADay'
  | 'notAnInstant'
  | 'shortYear'
  | 'year'
  | 'noSuchDay'
  | 'noSuchTime'
  | 'noTime';
/** `value` is `2022-09-26` or `2022-09-26T10:00:00.000Z`, null for a blank. */
export type TypedTime = { ok: true; value: string | null } | { ok: false; fault: TimeFault };
export type TimePart = 'day' | 'time';

const DAY = 86_400_000;
const QUARTER = 15 * MINUTE;
/** Years that are understood; before 1975 the country had no one civil time, so instants begin there. */
export const years = { date: [1900, 9999], instant: [1975, 9998] } as const;

type Found = { year: string; month: number; day: number; text: string };
const isoDay = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])/;
// One separator throughout, so that the minutes of `17h30-26/9/2022` are not taken for its day.
const localDay = /(?<!\d)(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d+)(?![\d/.-])/;

function findDay(text: string): Found | null {
  const iso = isoDay.exec(text);
  if (iso) return { year: iso[1]!, month: +iso[2]!, day: +iso[3]!, text: iso[0] };
  const local = localDay.exec(text);
  return local && { year: local[4]!, month: +local[3]!, day: +local[1]!, text: local[0] };
}

const fail = (fault: TimeFault): TypedTime => ({ ok: false, fault });

function faultOfDay({ year, month, day }: Found, kind: TimeKind): TimeFault | null {
  if (year.length < 4) return 'shortYear';
  const [least, most] = years[kind];
  if (+year < least || +year > most) return 'year';
  const midnight = new Date(Date.UTC(+year, month - 1, day));
  return midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day ? null : 'noSuchDay';
}

/** Reads what was typed; a century is never guessed, a missing time or day never filled in. */
export function readTypedTime(typed: string, kind: TimeKind): TypedTime {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return { ok: true, value: null };
  const found = findDay(text);
  if (!found || (kind === 'date' && found.text !== text))
    return fail(kind === 'date' ? 'notADay' : 'notAnInstant');
  const fault = faultOfDay(found, kind);
  if (fault) return fail(fault);
  const { year, month, day } = found;
  if (kind === 'date')
    return { ok: true, value: new Date(Date.UTC(+year, month - 1, day)).toISOString().slice(0, 10) };
  return readRest(text.replace(found.text, ' '), { year: +year, month, day });
}

/** `17:00`, `17h30`, `17 giờ 30`, `7:5`, `17:00:05`, with or without `ngày` and `lúc` beside it. */
function readRest(rest: string, day: { year: number; month: number; day: number }): TypedTime {
  const written = fold(rest)
    .replace(/\b(ngay|luc)\b/g, ' ')
    .replace(/^[\s,-]+|[\s,-]+$/g, '');
  if (written === '') return fail('noTime');
  const exact = /^(\d{1,2}:\d{1,2}):([0-5]\d)$/.exec(written);
  const minutes = readTimeOfDay(exact ? exact[1]! : written);
  const instant =
    minutes === null ? null : instantOf({ ...day, hour: Math.floor(minutes / 60), minute: minutes % 60 });
  if (!instant) return fail('noSuchTime');
  return { ok: true, value: new Date(instant.getTime() + (exact ? +exact[2]! * 1000 : 0)).toISOString() };
}

/** `26/9/2022`, `17:00 26/9/2022` (seconds only where there are some); what is neither is returned as it is. */
export function writeTime(value: string, kind: TimeKind): string {
  if (kind === 'date') {
    const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
    return parts ? `${+parts[3]!}/${+parts[2]!}/${parts[1]}` : value;
  }
  const instant = new Date(/^\d{4}-\d{2}-\d{2}T.+Z$/.test(value) ? value : '');
  if (Number.isNaN(instant.getTime())) return value;
  const seconds = instant.getUTCSeconds();
  if (seconds === 0) return writeInstant(instant);
  const { hour, minute } = civilOf(instant);
  return `${[hour, minute, seconds].map((each) => String(each).padStart(2, '0')).join(':')} ${writeDate(instant)}`;
}

/** A day or a quarter of an hour later (`by` 1) or earlier (-1); null when the text is no time to step from. */
export function stepTime(typed: string, kind: TimeKind, part: TimePart, by: 1 | -1): string | null {
  const read = readTypedTime(typed, kind);
  if (!read.ok || read.value === null) return null;
  const moved = new Date(
    new Date(read.value).getTime() + by * (part === 'day' ? DAY : QUARTER),
  ).toISOString();
  const text = writeTime(kind === 'date' ? moved.slice(0, 10) : moved, kind);
  return readTypedTime(text, kind).ok ? text : null;
}

/** Whether the caret stands in the day or in the time of an instant. */
export function partAt(typed: string, caret: number): TimePart {
  const found = findDay(typed);
  if (!found) return 'time';
  const from = typed.indexOf(found.text);
  return caret >= from && caret <= from + found.text.length ? 'day' : 'time';
}
