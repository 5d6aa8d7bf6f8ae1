// Deadlines as a dispatch words them, turned into instants: civil time in Asia/Ho_Chi_Minh, kept in UTC.
import type { Deadline as ReadDeadline } from '../../dispatch/contract.ts';
import { fold } from '../../platform/fold.ts';
import type { Deadline } from '../contract.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The instant of a civil day and time in Asia/Ho_Chi_Minh (UTC+7 all year). */
export function instantOf(date: string, time = '00:00'): string {
  return new Date(Date.parse(`${date}T${time}:00Z`) - 7 * HOUR).toISOString();
}

/** The midnight that ends a civil day. */
export function endOf(date: string): string {
  return later(instantOf(date), 1);
}

function later(instant: string, days: number): string {
  return new Date(Date.parse(instant) + days * DAY).toISOString();
}

/**
 * `before` a day: that day's first instant is too late. `by` a day: the next day's is. `within`: hours after the event,
 * or after the delivery of the dispatch; in days after its signing (`signedOn`, yyyy-mm-dd) is `by` a day.
 * What cannot be placed in time (a blank day, working days, "during the holiday") is `none` with its words kept.
 */
export function deadlineOf(read: ReadDeadline, signedOn: string | null = null): Deadline {
  const { kind, date, time, rule, raw } = read;
  if ((kind === 'before' || kind === 'by') && date !== null) {
    if (time !== null) return { kind, at: instantOf(date, time), raw };
    return { kind, at: kind === 'before' ? instantOf(date) : endOf(date), raw };
  }
  const hours = kind === 'within' && rule !== null ? hoursOf(rule) : null;
  if (hours === null) return { kind: 'none', raw };
  const from = countedFrom(raw ?? '');
  const isInDays = !rule?.includes('T');
  if (from === 'signing' && signedOn !== null && isInDays)
    return { kind: 'by', at: later(endOf(signedOn), hours / 24), raw };
  const starts = from === 'delivery' && (isInDays ? 'day-after-delivery' : 'delivery');
  return { kind: 'within', hours, event: raw ?? '', ...(starts ? { starts } : {}), raw };
}

const itself =
  '(?: (?:cong van|van ban|cong dien|chi thi|ke hoach|thong bao|huong dan|quyet dinh|yeu cau)(?: chi dao)? nay| (?:cong van|van ban|cong dien))?$';
const since = '\\b(?:ke tu|tu|sau)(?: ngay| khi| thoi diem| luc)* ';
const ofDelivery = new RegExp(`${since}(?:tiep )?nhan(?: duoc)?${itself}`);
const ofSigning = new RegExp(`${since}(?:ky|ban hanh|ky,? ban hanh)${itself}`);

/**
 * What a span runs from: the receipt of the dispatch itself ("kể từ ngày nhận được", "… nhận được công văn này"), its signing, or an event.
 * The receipt of anything else (a warning, a report of an incident, what another office sends) is an event that only the unit knows.
 */
function countedFrom(raw: string): 'delivery' | 'signing' | 'event' {
  const said = fold(raw).replace(/[\s).,;:]+$/, '');
  if (ofDelivery.test(said)) return 'delivery';
  return ofSigning.test(said) ? 'signing' : 'event';
}

/** Hours of an ISO 8601 duration in weeks, days, hours and minutes; null for months and years, whose length varies. */
export function hoursOf(duration: string): number | null {
  const parts = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration);
  if (!parts) return null;
  const [weeks, days, hours, minutes] = parts.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return weeks * 168 + days * 24 + hours + minutes / 60 || null;
}

/** The same deadline so many days earlier: for a directive that is derived from a higher body's. */
export function earlierBy(deadline: Deadline, days: number): Deadline {
  if (deadline.kind !== 'before' && deadline.kind !== 'by') return deadline;
  return { ...deadline, at: later(deadline.at, -days) };
}
