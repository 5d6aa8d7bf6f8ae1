// Reads the deadline of a clause in every form in which dispatches write one.
import type { Deadline } from '../../contract.ts';
import { collapsed } from '../lines/clean.ts';
import { fold } from '../lines/fold.ts';
import { days } from './deadlines/days.ts';
import { durations } from './deadlines/durations.ts';
import { ends } from './deadlines/ends.ts';
import { events } from './deadlines/events.ts';
import type { Form, IssuedWhen } from './deadlines/form.ts';
import { monthSpans } from './deadlines/months.ts';
import { rhythms } from './deadlines/rhythms.ts';
import { spans } from './deadlines/spans.ts';
import { referenceSpans } from './references.ts';

export type { IssuedWhen } from './deadlines/form.ts';

export const noDeadline: Deadline = {
  kind: 'none',
  date: null,
  time: null,
  from: null,
  to: null,
  rule: null,
  raw: null,
};

// A wording is looked for only in what the forms before it have left: "từ … đến hết ngày 5/6/2024" is one span.
const forms: Form[] = [...rhythms, ...ends, ...spans, ...days, ...durations, ...monthSpans, ...events];

/** No clause sets its deadline later than this; a longer text is hostile or no clause. */
const longest = 6_000;

type Found = { deadline: Deadline; rank: number; index: number };

/**
 * The deadline that a clause states, else `none`. Dates inside references, effective dates and recovery times
 * ("trở lại trong vòng 24 tiếng") are no deadlines. `before` excludes the day. For `during` an event, `date` is the
 * event's own day where its name or text gives it. Of several wordings a day goes before a span, and a span before
 * an event; of several days the first is taken.
 */
export function readDeadline(clause: string, issued: IssuedWhen): Deadline {
  const text = collapsed(clause.slice(0, longest).normalize('NFC'));
  let left = withoutReferences(fold(text), text);
  const found: Found[] = [];
  for (const form of forms) {
    for (const match of left.matchAll(form.pattern)) {
      const { index } = match;
      const until = index + match[0].length;
      if (!holds(form, left, index, until)) continue;
      const raw = wording(text, index, until);
      const deadline = form.read(match.groups ?? {}, fold(raw), issued);
      if (deadline) {
        const own = { ...noDeadline, ...deadline, raw };
        found.push({ deadline: own, rank: form.rank + (isPast(own, issued) ? 10 : 0), index });
      }
    }
    for (const { deadline, index } of found) left = blanked(left, index, deadline.raw?.length ?? 0);
  }
  found.sort((a, b) => a.rank - b.rank || a.index - b.index);
  return found[0]?.deadline ?? noDeadline;
}

/** A day before the month of the dispatch is due only where the clause has no other. */
const isPast = ({ date }: Deadline, { year, month }: IssuedWhen): boolean =>
  date !== null && year !== null && date < `${year}-${String(month ?? 1).padStart(2, '0')}-01`;

/** The wording as printed, with the bracket that it opened. */
function wording(text: string, from: number, until: number): string {
  const raw = text.slice(from, until).replace(/[\s,;:(–-]+$/, '');
  return raw.includes('(') && !raw.includes(')') && text[from + raw.length] === ')' ? `${raw})` : raw;
}

/** Whether the rest of the sentence lets the wording be a deadline. */
function holds(form: Form, text: string, from: number, until: number): boolean {
  if (!form.after && !form.unlessAfter && !form.unlessBefore) return true;
  const before = text.slice(Math.max(0, from - 200), from).replace(/^.*[.;](?= )/, '');
  if (form.after && !form.after.test(before)) return false;
  if (form.unlessAfter?.test(before)) return false;
  return !form.unlessBefore?.test(text.slice(until, until + 60));
}

/** A mark that no pattern matches stands where something was, so that nothing joins over it. */
const blanked = (text: string, index: number, length: number): string =>
  text.slice(0, index) + '\u0001'.repeat(length) + text.slice(index + length);

/** The folded text with every reference blanked out, so that the dates in them are not met. */
const withoutReferences = (folded: string, text: string): string =>
  referenceSpans(text).reduce((masked, { index, length }) => blanked(masked, index, length), folded);
