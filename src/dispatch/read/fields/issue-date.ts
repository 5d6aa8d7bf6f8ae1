// Reads "<place>, ngày … tháng … năm …": the place, and as much of the date as is printed.
import type { Field, Reading } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { isoDate } from './calendar.ts';
import { known, unknown } from './field.ts';

/** A telegram gives the hour before the day: "08 giờ 15 phút, ngày …". */
const hour = '(?:(?:luc |hoi )?\\d{1,2}\\s?(?:gio|h|:)(?:\\s?\\d{2})?(?:\\s?phut)?,?\\s*)?';
const placeName = '(?<place>(?:tp\\. ?)?\\p{L}[\\p{L}-]*(?: \\p{L}[\\p{L}-]*){0,4})';
const place = `${placeName}\\s?,\\s*`;
const pattern = new RegExp(
  `${place}${hour}(?<date>ngay\\s*(?<day>[^\\s]*(?:\\s*[.…/_]+)?)\\s*thang\\s*(?<month>\\S*(?:\\s*[.…/_]+)?)\\s*nam\\s*(?<year>\\S*))`,
  'u',
);

/** "ngày 01/6/2023", or a stamp between dashes: only where it ends the line. */
const inFigures = new RegExp(
  `^${place}${hour}(?<date>ngay\\s*(?<day>\\d{1,2})\\s?[-/.]\\s?(?<month>\\d{1,2})\\s?[-/.]\\s?(?<year>\\d{4}))[\\s.]*$`,
  'u',
);

/** "Hòa Khê ngày 05 tháng 6 năm 2026": the comma was forgotten; only where the line says nothing else. */
const withoutComma = new RegExp(
  `^${placeName}\\s+(?<date>ngay\\s*(?<day>\\d{1,2}|[.…_]*)\\s*(?:thang\\s*|/)(?<month>\\d{1,2})\\s*(?:nam\\s*|/)(?<year>\\d{4}))[\\s.]*$`,
  'u',
);

/** "TP. Hòa Khê, 05/06/2026" ends the line of the number. */
const bareFigures = new RegExp(
  `${place}(?<date>(?<day>\\d{1,2})[-/.](?<month>\\d{1,2})[-/.](?<year>\\d{4}))[\\s.]*$`,
  'u',
);

/** "Ngày 15 tháng 8 năm 2025" by itself in the letterhead: converters part the place from it, and offices leave it out. */
const withoutPlace =
  /^\(?(?<place>)(?<date>ngay\s*(?<day>\d{1,2})\s*thang\s*(?<month>\d{1,2})\s*nam\s*(?<year>\d{4}))\)?\.?$/;

/** A number of one or two digits and nothing else: "/2", "OF" and "…" are not read as days. */
const whole = (text: string | undefined, digits: RegExp): number | null =>
  text && digits.test(text.trim()) ? Number(text.trim()) : null;

const isBlank = (text: string | undefined): boolean => !text || /^[\s.…/_]*$/.test(text);

type IssueDate = { place: Field<string>; date: Reading['date'] };

/** A line with place and day and nothing else, over the signature. */
const standsAlone = ({ shown }: Line): boolean =>
  shown.length < 60 && /^\p{Lu}[^,;:]{1,30}, ngày\s/u.test(shown);

/**
 * Blank parts stay null with the reason `blank` or `partial`; they are filled from nowhere else. Notices that print neither
 * at the head do so at the `end`.
 */
export function readIssueDate(head: readonly Line[], end: readonly Line[] = []): IssueDate {
  for (const line of [...end.filter(standsAlone), ...head].reverse()) {
    const words = fold(line.shown);
    const match =
      pattern.exec(words) ??
      inFigures.exec(words) ??
      bareFigures.exec(words) ??
      withoutPlace.exec(words) ??
      withoutComma.exec(words);
    if (!match?.groups) continue;
    const { place, date, day, month, year } = match.groups;
    const placeText = properPlace(line.shown.slice(match.index, match.index + place!.length));
    const dateStart = match.index + match[0].length - date!.length;
    const rawDate = rawDateOf(line.raw) ?? line.shown.slice(dateStart, match.index + match[0].length);
    const named = placeText ? known(placeText, [line], placeText) : unknown('absent');
    return { place: named, date: partsOf({ day, month, year }, line, rawDate) };
  }
  return {
    place: unknown('absent'),
    date: { iso: null, year: null, month: null, notBefore: null, ...bare(unknown('absent')) },
  };
}

/** Where number or abstract run into the place ("12/SXD-VP Hòa Khê"), only the last words that are a place's name. */
function properPlace(text: string): string {
  const words = text.split(' ');
  const isName = (word: string): boolean =>
    /^\p{Lu}\p{Ll}/u.test(word) ||
    /^(?:tp|tx)\.?$/i.test(word) ||
    /^T[PX]\.\p{Lu}/u.test(word) ||
    word === '-' ||
    /^(?:th[aà]nh|ph[oố]|th[iị]|x[aã])$/iu.test(word);
  const before = words.findLastIndex((word) => !isName(word));
  // All in capitals, or without any: as it stands.
  return before < 0 || before === words.length - 1 ? text : words.slice(before + 1).join(' ');
}

const rawDateOf = (raw: string): string | null => {
  const start = fold(raw).search(/ngay\s*\S*(?:\s*[.…/_]+)?\s*thang|ngay\s*\d{1,2}\s?[-/.]\s?\d/);
  return start < 0 ? null : raw.slice(start).replace(/[*\s]+$/, '');
};

function partsOf(parts: { [key: string]: string | undefined }, line: Line, raw: string): Reading['date'] {
  const day = whole(parts.day, /^\d{1,2}$/);
  const month = whole(parts.month, /^(?:0?[1-9]|1[0-2])$/);
  const year = whole(parts.year, /^(?:19|20)\d\d[.,;]?$/.test(parts.year ?? '') ? /^\d{4}/ : /^\d{4}$/);
  const iso = day !== null && month !== null && year !== null ? isoDate(year, month, day) : null;
  const unread = [parts.day, parts.month, parts.year].some(
    (part) => !isBlank(part) && !/^\d+\D?$/.test(part!),
  );
  const reason = unread ? 'unreadable' : year === null && month === null ? 'blank' : 'partial';
  const place = bare(iso ? known(iso, [line], raw) : unknown(reason, [line], raw));
  return { iso, year, month, notBefore: null, ...place };
}

const bare = <T>({ value: _, ...provenance }: Field<T>): Omit<Field<T>, 'value'> => provenance;
