// A deadline in words, and the civil day and time that an editor shows for its instant.
import type { Deadline } from '../../../directive/contract.ts';
import { formatDate, formatTime, startOf } from '../../../platform/words/civil-time.ts';
import type { Words } from '../../words/index.ts';

const hour = 3_600_000;

/** Civil day (yyyy-mm-dd) and time of a deadline. A midnight that ends a day is shown as that day without a time. */
export function civilOf(deadline: { kind: 'before' | 'by'; at: string }): { date: string; time: string } {
  const at = new Date(deadline.at);
  const time = formatTime(at);
  const isWholeDay = deadline.kind === 'by' && time === '00:00';
  const shown = new Date(at.getTime() + 7 * hour - (isWholeDay ? 24 * hour : 0));
  return { date: shown.toISOString().slice(0, 10), time: time === '00:00' ? '' : time };
}

/** The instant of a civil day and time; a blank time is the day's beginning (before) or its end (by). */
export function instantOf(kind: 'before' | 'by', date: string, time: string): string {
  const midnight = Date.parse(`${date}T00:00:00Z`) - 7 * hour;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (time !== '') return new Date(midnight + hours * hour + minutes * 60_000).toISOString();
  return new Date(midnight + (kind === 'by' ? 24 * hour : 0)).toISOString();
}

export function deadlineText(deadline: Deadline, words: Words['directive']['deadline']): string {
  if (deadline.kind === 'none') return words.none;
  if (deadline.kind === 'within') {
    const hours = String(deadline.hours);
    // The event as it was read is the whole wording: "trong 10 ngày kể từ ngày nhận được".
    if (deadline.raw && deadline.event === deadline.raw)
      return deadline.starts ? deadline.raw : words.asRead({ hours, raw: deadline.raw });
    if (deadline.starts === 'delivery') return words.fromDelivery({ hours });
    if (deadline.starts) return words.fromDayAfter({ days: String(deadline.hours / 24) });
    return words.within({ hours, event: deadline.event || '…' });
  }
  const { date, time } = civilOf(deadline);
  const day = formatDate(startOf(date));
  return words[deadline.kind]({ date: [time, day].filter(Boolean).join(' ') });
}
