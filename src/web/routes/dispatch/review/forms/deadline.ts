// The forms of what is due: of one duty, and of the report.
import type { Deadline } from '../../../../../dispatch/contract.ts';
import { entryOf, partsOf } from '../rows.ts';
import {
  dayOf,
  type Filled,
  type FormOf,
  type Named,
  orNull,
  type Part,
  type Seen,
  shownDay,
} from './form-of.ts';

const kindsOfDeadline = ['none', 'before', 'by', 'within', 'during', 'recurring'] as const;
const isKind =
  (...kinds: string[]) =>
  (filled: Filled) =>
    kinds.includes(filled.kind ?? 'none');

export function deadlineParts(words: Named): Part[] {
  const { part, kindOfDeadline } = words.review;
  const choices = kindsOfDeadline.map((value) => ({ value, label: kindOfDeadline[value] }));
  return [
    { name: 'kind', label: words.deadline, kind: 'choice', choices, width: 'short' },
    { name: 'date', label: part.date, kind: 'day', width: 'short', isFor: isKind('before', 'by') },
    { name: 'time', label: part.time, kind: 'line', width: 'short', isFor: isKind('before', 'by') },
    { name: 'from', label: part.from, kind: 'day', width: 'short', isFor: isKind('during') },
    { name: 'to', label: part.to, kind: 'day', width: 'short', isFor: isKind('during') },
    { name: 'hours', label: part.hours, kind: 'line', width: 'short', isFor: isKind('within') },
    { name: 'raw', label: part.wording, kind: 'line', isFor: isKind('within', 'during', 'recurring') },
  ];
}

const hoursOf = (rule: string | null) => /^PT(\d+)H$/.exec(rule ?? '')?.[1] ?? '';
export const filledDeadline = (due: Deadline | null): Filled => ({
  kind: due?.kind ?? 'none',
  date: shownDay(due?.date),
  time: due?.time ?? '',
  from: shownDay(due?.from),
  to: shownDay(due?.to),
  hours: hoursOf(due?.rule ?? null),
  raw: due?.raw ?? '',
});

/** What belongs to another kind is dropped; the rule of a recurring one stays as it was read. */
export function deadlineFrom(given: Filled, before: Deadline | null): Deadline {
  const kind = (given.kind || 'none') as Deadline['kind'];
  const isDay = kind === 'before' || kind === 'by';
  const hours = given.hours?.trim();
  const rule = kind === 'within' && hours ? `PT${hours}H` : kind === before?.kind ? before.rule : null;
  return {
    kind,
    date: isDay ? dayOf(given.date) : null,
    time: isDay ? orNull(given.time) : null,
    from: kind === 'during' ? dayOf(given.from) : null,
    to: kind === 'during' ? dayOf(given.to) : null,
    rule,
    raw: orNull(given.raw) ?? before?.raw ?? null,
  };
}

export function deadlineForm(field: string, seen: Seen, words: Named): FormOf {
  const due = entryOf(seen, 'obligations', partsOf(field)[1])?.deadline ?? null;
  return {
    parts: deadlineParts(words),
    first: filledDeadline(due),
    values: (given) => [{ field, to: deadlineFrom(given, due) }],
    takes: 'date',
  };
}

export function reportForm(field: string, { reading: { reportDue } }: Seen, words: Named): FormOf {
  return {
    parts: [...deadlineParts(words), { name: 'recipient', label: words.review.part.recipient, kind: 'line' }],
    first: { ...filledDeadline(reportDue), recipient: reportDue?.recipient ?? '' },
    values: (given) => [
      {
        field,
        to: {
          ...deadlineFrom(given, reportDue),
          recipient: orNull(given.recipient),
          path: reportDue?.path ?? '',
        },
      },
    ],
    takes: 'date',
  };
}
