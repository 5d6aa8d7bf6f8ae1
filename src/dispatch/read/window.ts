// The event or the span that the whole dispatch is about, by its subject and by what the sentences before the points print of it.
import type { Deadline, Reading } from '../contract.ts';
import { type IssuedWhen, readDeadline } from './fields/deadline.ts';
import { clock, dayOf, dayOnly, isPast } from './fields/deadlines/form.ts';
import { fold } from './lines/fold.ts';

type Told = { text: string; found: Pick<Deadline, 'date' | 'from' | 'to' | 'raw'> };

/** "Hoàn thành trong tháng 8": by when a duty is done is no event. */
const isCompletion = (raw: string | null): boolean => /^(?:hoan (?:thanh|tat)|xong)\b/.test(fold(raw ?? ''));

/** "Trong năm 2023, cơ quan công an đã xử lý …": when something happened is no event to come. */
function isOver(text: string, raw: string | null): boolean {
  const at = raw === null ? -1 : text.indexOf(raw);
  return (
    at >= 0 &&
    /^[^.;:]{0,120}? (?:đã|bị|ghi nhận|xảy ra|phát hiện|thiệt hại)(?!\p{L})/u.test(
      text.slice(at + raw!.length),
    )
  );
}

const happens = new RegExp(
  `dien ra(?: vao| luc| trong| du kien){0,3} (?:${clock}[ ,]{1,2})?(?:(?:sang|chieu|toi) )?${dayOnly}(?! ?-| den| va| toi)`,
  'g',
);

/** "Giải chạy diễn ra vào ngày 20/10/2024": the one day of an event that is still to come. */
function oneDay(text: string, issued: IssuedWhen): Told | null {
  for (const match of fold(text).matchAll(happens)) {
    const on = dayOf(match.groups ?? {}, issued);
    const raw = text.slice(match.index, match.index + match[0].length);
    if (on && !isPast(on, issued) && !isOver(text, raw))
      return { text, found: { date: null, from: on, to: on, raw } };
  }
  return null;
}

function toldIn(text: string, issued: IssuedWhen): Told | null {
  const found = readDeadline(text, issued);
  const isSpan = found.kind === 'during' && !isCompletion(found.raw) && !isOver(text, found.raw);
  return isSpan ? { text, found } : oneDay(text.slice(0, 2000), issued);
}

const isLong = ({ found: { from, to } }: Told): boolean => from !== null && to !== null && from < to;
const ofEvent =
  /(?<![a-z]|ty )(?:le|tet|nghi (?:le|tet|he)|dai hoi|hoi (?:nghi|cho|thi)|ky (?:hop|thi)|bau cu|su kien|festival)(?![a-z])/;

/** Of a paragraph that is itself a duty, what stands before it asks: by when it is done is no event. */
export const beforeRequest = (text: string): string =>
  text.slice(0, Math.max(0, fold(text).search(/(?<![a-z])(?:de nghi|yeu cau|giao) /)));

const sentenceOf = ({ text, found: { raw } }: Told): string =>
  text.split(/[.;]\s/).find((sentence) => sentence.includes(raw ?? '')) ?? '';

/** "dịp Quốc khánh" in the subject, "nghỉ lễ từ ngày 31/8 đến ngày 03/9" below it: the days printed hold the day of the feast, or are told of an event. */
function isOfSame({ found: { date, from, to } }: Told, other: Told): boolean {
  const day = date ?? from;
  if (!isLong(other) || (from !== null && to !== from)) return false;
  return day === null
    ? ofEvent.test(fold(sentenceOf(other)))
    : other.found.from! <= day && day <= other.found.to!;
}

/** The event or span in the subject, else in the sentence of the preamble that asks; with the days that the preamble prints of it. */
export function windowOf(
  subject: string | null,
  preamble: readonly string[],
  issued: IssuedWhen,
): Reading['window'] {
  const told = [subject ?? '', ...[...preamble].reverse()].flatMap((text) => toldIn(text, issued) ?? []);
  const [first] = told;
  if (!first || first.found.raw === null) return null;
  const days = told.find((other) => isOfSame(first, other)) ?? first;
  const event = first.found.date ?? (days === first ? null : first.found.from);
  return { from: days.found.from, to: days.found.to, event, raw: days.found.raw ?? first.found.raw };
}
