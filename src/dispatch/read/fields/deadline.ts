// Reads the deadline of a clause in every form in which dispatches write one.
import type { Deadline } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import { datePattern, isoDate, lastOfMonth, matchedDate } from './calendar.ts';
import { holidayDate } from './holiday.ts';
import { referenceSpans } from './references.ts';

/** What of the dispatch's own date is known: it lends a year to "trước ngày 20/11", never more. */
export type IssuedWhen = { year: number | null; month: number | null };

type Groups = Record<string, string | undefined>;
type Form = {
  pattern: RegExp;
  read: (groups: Groups, raw: string, issued: IssuedWhen) => Partial<Deadline> | null;
};

export const noDeadline: Deadline = {
  kind: 'none',
  date: null,
  time: null,
  from: null,
  to: null,
  rule: null,
  raw: null,
};

const date = datePattern();
const clock = '(?:(?<h>\\d{1,2})\\s*(?:gio|h|:|g)\\s*(?<min>\\d{2})?\\s*(?:phut)?,?\\s*)';
const shortDay = '(?:ngay\\s+)?(?<sd>\\d{1,2})\\s?/\\s?(?<sm>\\d{1,2})(?![\\d/])';
const latest =
  '(?:cham nhat|muon nhat|han chot|han cuoi|khong qua|khong muon hon|thoi han(?: hoan thanh| gui| bao cao)?|hoan thanh|xong|den het|het)';
const filler = '\\s*[:,]?(?:\\s*[:,]?\\s*(?:la|vao|den|het|trong|chieu|sang|cuoi))*\\s*';
const every = '(?:hang|hằng|moi)\\s+(?<unit>tuan|thang|quy|nam)';

const timeOf = (groups: Groups): string | null => {
  const hour = Number(groups.h ?? Number.NaN);
  return hour <= 24 ? `${String(hour).padStart(2, '0')}:${groups.min ?? '00'}` : null;
};

/** Without a printed year: that of the dispatch, only where the day cannot lie in the next one. */
function dated(groups: Groups, issued: IssuedWhen): string | null {
  const full = matchedDate(groups);
  if (full || !groups.sd) return full;
  const month = Number(groups.sm);
  const sameYear = issued.year !== null && issued.month !== null && month >= issued.month;
  return sameYear ? isoDate(issued.year!, month, Number(groups.sd)) : null;
}

const untilDay =
  (kind: 'before' | 'by'): Form['read'] =>
  (groups, _raw, issued) => ({ kind, date: dated(groups, issued), time: timeOf(groups) });

const frequency: Record<string, string> = {
  tuan: 'WEEKLY',
  thang: 'MONTHLY',
  quy: 'MONTHLY;INTERVAL=3',
  nam: 'YEARLY',
};

function recurring(groups: Groups): Partial<Deadline> {
  const day = groups.rd ? `;BYMONTHDAY=${Number(groups.rd)}` : '';
  const month = groups.rm ? `;BYMONTH=${Number(groups.rm)}` : '';
  return { kind: 'recurring', rule: `FREQ=${frequency[groups.unit!]}${month}${day}`, time: timeOf(groups) };
}

function within(groups: Groups): Partial<Deadline> {
  const n = Number(groups.n);
  const unit = groups.span!;
  // Working days depend on a calendar of holidays: the wording is kept and no duration is claimed.
  if (unit === 'ngay lam viec') return { kind: 'within' };
  const rule = /^(?:gio|tieng|h)/.test(unit)
    ? `PT${n}H`
    : unit.startsWith('phut')
      ? `PT${n}M`
      : unit.startsWith('tuan')
        ? `P${n}W`
        : unit.startsWith('thang')
          ? `P${n}M`
          : `P${n}D`;
  return { kind: 'within', rule };
}

function months(groups: Groups): Partial<Deadline> | null {
  const year = Number(groups.year);
  const quarter = groups.quarter
    ? ['i', 'ii', 'iii', 'iv'].indexOf(
        groups.quarter.replace(/^[1-4]$/, (n) => ['i', 'ii', 'iii', 'iv'][Number(n) - 1]!),
      )
    : -1;
  const [first, last] =
    quarter >= 0 ? [quarter * 3 + 1, quarter * 3 + 3] : [Number(groups.month), Number(groups.month)];
  if (first < 1 || last > 12) return null;
  const span = { from: isoDate(year, first, 1), to: lastOfMonth(year, last) };
  return groups.before ? { kind: 'before', date: span.from } : { kind: 'during', ...span };
}

function span(groups: Groups): Partial<Deadline> {
  const to = matchedDate(groups, '2');
  const from =
    matchedDate(groups) ??
    (to && groups.sd ? startOfSpan(Number(groups.sd), groups.sm ? Number(groups.sm) : null, to) : null);
  return { kind: 'during', from, to };
}

/** "từ ngày 28/12 đến ngày 03/01/2025": the first day takes the year in which it comes before the second. */
function startOfSpan(day: number, month: number | null, to: string): string | null {
  const [year, lastMonth] = to.split('-').map(Number) as [number, number];
  const same = isoDate(year, month ?? lastMonth, day);
  return same && same <= to ? same : isoDate(year - 1, month ?? lastMonth, day);
}

function event(_groups: Groups, raw: string, issued: IssuedWhen): Partial<Deadline> {
  const day = new RegExp(datePattern()).exec(fold(raw));
  const on = day?.groups ? matchedDate(day.groups) : null;
  return on ? { kind: 'during', from: on, to: on } : { kind: 'during', date: holidayDate(raw, issued.year) };
}

// In order of precedence: a clause with a day and a span is due on the day.
const forms: Form[] = [
  {
    pattern: new RegExp(
      `(?:truoc|cham nhat|muon nhat|dinh ky)?${filler}${clock}?(?:ngay\\s+)?(?<rd>\\d{1,2})(?:\\s?/\\s?(?<rm>\\d{1,2}))?\\s+${every}`,
    ),
    read: recurring,
  },
  {
    pattern: new RegExp(
      `(?:tu|ke tu)\\s+(?:${clock})?(?:${date}|(?:ngay\\s+)?(?<sd>\\d{1,2})(?:\\s?/\\s?(?<sm>\\d{1,2}))?)\\s*(?:den|toi|-)\\s*(?:het\\s+)?(?:\\d{1,2}\\s*(?:gio|h)\\s*(?:\\d{2})?\\s*(?:phut)?,?\\s*)?${datePattern('2')}`,
    ),
    read: span,
  },
  {
    pattern: new RegExp(`(?<!ke )(?<!thoi gian )truoc${filler}${clock}?(?:ngay\\s+)?(?:${date}|${shortDay})`),
    read: untilDay('before'),
  },
  {
    pattern: new RegExp(`${latest}${filler}(?:truoc\\s+)?${clock}?(?:ngay\\s+)?(?:${date}|${shortDay})`),
    read: untilDay('by'),
  },
  { pattern: new RegExp(`(?:trong|den)\\s+${date}`), read: untilDay('by') },
  {
    pattern:
      /(?:(?<before>truoc)|trong|hoan thanh|xong|cham nhat)(?: vao| la| trong| den| het)*\s+(?:thang\s+(?<month>\d{1,2})|quy\s+(?<quarter>iv|i{1,3}|[1-4]))\s*(?:[/,]|nam)\s*(?:nam )?(?<year>20\d\d)/,
    read: months,
  },
  { pattern: /quy\s+(?<quarter>iv|i{1,3}|[1-4])\s*(?:[/,]|nam)\s*(?:nam )?(?<year>20\d\d)/, read: months },
  { pattern: new RegExp(`(?:dinh ky|bao cao)[^.;]{0,30}?${every}`), read: recurring },
  {
    pattern:
      /(?:trong vong|trong thoi han|khong qua|cham nhat(?: la| sau)?|trong)\s+(?<n>\d{1,3})\s*(?:\([^)]*\)\s*)?(?<span>gio|tieng|h|phut|ngay lam viec|ngay|tuan|thang)\s*,?\s*(?:lam viec\s*)?(?:(?:ke )?tu |sau )(?:khi|ngay|thoi diem|luc)?[^.;]*/,
    read: within,
  },
  { pattern: /(?:thoi gian\s+)?truoc, trong va sau\s+[^.;]+/, read: event },
  {
    pattern:
      /trong (?:cac )?(?:thoi gian|dip|ngay)\s+(?:dien ra\s+)?(?:nghi\s+)?(?:le|tet|dai hoi|hoi nghi|bau cu|ky hop|su kien|ky niem)[^,.;()]*/,
    read: event,
  },
];

/**
 * The deadline that a clause states, else `none`. Dates inside references, effective dates and recovery times
 * ("trở lại trong vòng 24 tiếng") are no deadlines. `before` excludes the day. For `during` an event, `date` is the
 * event's own day where its name or text gives it.
 */
export function readDeadline(text: string, issued: IssuedWhen): Deadline {
  const folded = withoutReferences(fold(text), text);
  for (const { pattern, read } of forms) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const raw = text.slice(match.index, match.index + match[0].length).trim();
    const deadline = read(match.groups ?? {}, raw, issued);
    if (deadline) return { ...noDeadline, ...deadline, raw };
  }
  return noDeadline;
}

/** The folded text with every reference blanked out, so that the dates in them are not met. */
function withoutReferences(folded: string, text: string): string {
  let masked = folded;
  for (const { index, length } of referenceSpans(text)) {
    masked = masked.slice(0, index) + ' '.repeat(length) + masked.slice(index + length);
  }
  return masked;
}
