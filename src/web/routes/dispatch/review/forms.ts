// What can be filled in at each place of a reading, and how it becomes the value that is sent.
import type { Deadline } from '../../../../dispatch/contract.ts';
import type { Review } from '../../../../dispatch/review/contract.ts';
import { parseCivilDate, writeCivilDate } from '../../../../platform/words/civil-time.ts';
import type { Words } from '../../../words/index.ts';
import { entryOf, partsOf } from './rows.ts';
import { sayDate } from './say.ts';

export type Filled = Record<string, string>;
export interface Part {
  name: string;
  label: string;
  kind: 'line' | 'text' | 'day' | 'choice';
  choices?: readonly { value: string; label: string }[];
  hint?: string;
  /** Shown only where the rest says so. */
  isFor?: (filled: Filled) => boolean;
  width?: 'short';
}
/** One place's form. `acts` gives the new values by place; a day that is none is sent as typed, and refused by name. */
export interface FormOf {
  parts: Part[];
  first: Filled;
  values: (filled: Filled) => { field: string; to: unknown }[];
  /** The part that words taken from the source go into. */
  takes: string;
}

type Seen = Pick<Review, 'reading' | 'keys'>;
type Named = Words['dispatch'];

const orNull = (text: string | undefined) => text?.trim() || null;
const dayOf = (text: string | undefined) => (text?.trim() ? (parseCivilDate(text) ?? text.trim()) : null);
const shownDay = (day: string | null | undefined) => (day ? writeCivilDate(day) : '');
const listOf = (text: string | undefined) =>
  (text ?? '')
    .split(/[;\n]/)
    .map((each) => each.trim())
    .filter(Boolean);
const choicesOf = (names: Record<string, string>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

/** The form of a place; null where there is nothing to fill in. */
export function formOf(field: string, seen: Seen, words: Named): FormOf | null {
  const [head, key, facet] = partsOf(field);
  if (head === 'obligations')
    return facet === 'deadline' ? deadlineForm(field, seen, words) : dutyForm(field, key ?? '+', seen, words);
  const make = makers[head];
  return make ? make(field, seen, words, key) : null;
}

type Maker = (field: string, seen: Seen, words: Named, key?: string) => FormOf;
const one = (
  field: string,
  label: string,
  value: string | null | undefined,
  given: Partial<Part> = {},
  write: (text: string) => unknown = (text) => text,
): FormOf => ({
  parts: [{ name: 'value', label, kind: 'line', ...given }],
  first: { value: value ?? '' },
  values: ({ value: text = '' }) => [{ field, to: write(text) }],
  takes: 'value',
});

type Text = 'issuer' | 'parentBody' | 'number' | 'symbol' | 'place' | 'subject';
const text =
  (name: Text, given: Partial<Part> = {}): Maker =>
  (field, { reading }, words) =>
    one(field, words.field[name], reading[name].value, given);
const named: Maker = (field, seen, words, key) => {
  const list = partsOf(field)[0] as 'addressees' | 'distribution';
  return one(field, words[list], entryOf(seen, list, key)?.name);
};

const makers: Record<string, Maker> = {
  issuer: text('issuer'),
  parentBody: text('parentBody'),
  number: text('number', { width: 'short' }),
  symbol: text('symbol', { width: 'short' }),
  place: text('place', { width: 'short' }),
  subject: text('subject', { kind: 'text' }),
  docType: (field, { reading }, words) =>
    one(field, words.field.docType, reading.docType.value, {
      kind: 'choice',
      choices: choicesOf(words.docType),
    }),
  urgency: (field, { reading }, words) =>
    one(field, words.field.urgency, reading.urgency.value, {
      kind: 'choice',
      choices: choicesOf(words.urgency),
    }),
  isDirective: (field, { reading }, words) =>
    one(
      field,
      words.review.field.isDirective,
      reading.isDirective.value ? 'yes' : 'no',
      {
        kind: 'choice',
        choices: [
          { value: 'yes', label: words.review.gives },
          { value: 'no', label: words.review.givesNot },
        ],
      },
      (given) => given === 'yes',
    ),
  date: (field, { reading }, words) =>
    one(
      field,
      words.field.date,
      sayDate(reading.date),
      { hint: words.review.dateHint, width: 'short' },
      partialDate,
    ),
  signatory: signatoryForm,
  window: windowForm,
  reportDue: reportForm,
  addressees: named,
  distribution: named,
  bases: baseForm,
  contacts: contactForm,
  appendices: appendixForm,
};

/** `26/9/2022`, `9/2022` or `2022`. */
export function partialDate(typed: string): unknown {
  const iso = parseCivilDate(typed);
  if (iso) return { iso, year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)) };
  const month = /^\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(typed);
  if (month) return { iso: null, year: Number(month[2]), month: Number(month[1]) };
  const year = /^\s*(\d{4})\s*$/.exec(typed);
  return year ? { iso: null, year: Number(year[1]), month: null } : { iso: typed, year: null, month: null };
}

function signatoryForm(field: string, { reading }: Seen, words: Named): FormOf {
  const { authority, capacity, name } = reading.signatory;
  const { part } = words.review;
  return {
    parts: [
      {
        name: 'authority',
        label: part.authority,
        kind: 'choice',
        choices: ['TM', 'KT', 'TL', 'TUQ', 'Q'].map((value) => ({ value, label: `${value}.` })),
      },
      { name: 'capacity', label: part.capacity, kind: 'line' },
      { name: 'name', label: part.name, kind: 'line' },
    ],
    first: { authority: authority ?? '', capacity: capacity ?? '', name: name ?? '' },
    values: (given) => [
      {
        field,
        to: {
          authority: orNull(given.authority),
          capacity: orNull(given.capacity),
          name: orNull(given.name),
        },
      },
    ],
    takes: 'name',
  };
}

function windowForm(field: string, { reading: { window } }: Seen, words: Named): FormOf {
  const { part } = words.review;
  return {
    parts: [
      { name: 'from', label: part.from, kind: 'day', width: 'short' },
      { name: 'to', label: part.to, kind: 'day', width: 'short' },
      { name: 'event', label: part.event, kind: 'line' },
    ],
    first: { from: shownDay(window?.from), to: shownDay(window?.to), event: window?.event ?? '' },
    values: ({ from, to, event }) => [
      { field, to: { from: dayOf(from), to: dayOf(to), event: orNull(event), raw: window?.raw ?? '' } },
    ],
    takes: 'event',
  };
}

const kindsOfDeadline = ['none', 'before', 'by', 'within', 'during', 'recurring'] as const;
const isKind =
  (...kinds: string[]) =>
  (filled: Filled) =>
    kinds.includes(filled.kind ?? 'none');

function deadlineParts(words: Named): Part[] {
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
const filledDeadline = (due: Deadline | null): Filled => ({
  kind: due?.kind ?? 'none',
  date: shownDay(due?.date),
  time: due?.time ?? '',
  from: shownDay(due?.from),
  to: shownDay(due?.to),
  hours: hoursOf(due?.rule ?? null),
  raw: due?.raw ?? '',
});

/** What belongs to another kind is dropped; the rule of a recurring one stays as it was read. */
function deadlineFrom(given: Filled, before: Deadline | null): Deadline {
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

function deadlineForm(field: string, seen: Seen, words: Named): FormOf {
  const due = entryOf(seen, 'obligations', partsOf(field)[1])?.deadline ?? null;
  return {
    parts: deadlineParts(words),
    first: filledDeadline(due),
    values: (given) => [{ field, to: deadlineFrom(given, due) }],
    takes: 'date',
  };
}

function reportForm(field: string, { reading: { reportDue } }: Seen, words: Named): FormOf {
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

function dutyForm(field: string, key: string, seen: Seen, words: Named): FormOf {
  const duty = entryOf(seen, 'obligations', key);
  const { part } = words.review;
  const read = (given: Filled) => ({
    path: given.path?.trim() ?? '',
    text: given.text?.trim() ?? '',
    addresseeGroup: orNull(given.group),
    deadline: deadlineFrom(given, duty?.deadline ?? null),
    leadUnit: orNull(given.lead),
    supportingUnits: listOf(given.supporting),
    cascade: given.cascade === 'yes',
  });
  return {
    parts: [
      { name: 'text', label: part.text, kind: 'text' },
      { name: 'path', label: part.path, kind: 'line', width: 'short' },
      ...deadlineParts(words),
      { name: 'group', label: words.to, kind: 'line' },
      { name: 'lead', label: part.lead, kind: 'line' },
      { name: 'supporting', label: part.supporting, kind: 'line', hint: part.listHint },
      {
        name: 'cascade',
        label: words.cascades,
        kind: 'choice',
        width: 'short',
        choices: [
          { value: 'no', label: words.review.no },
          { value: 'yes', label: words.review.yes },
        ],
      },
    ],
    first: {
      text: duty?.text ?? '',
      path: duty?.path ?? '',
      group: duty?.addresseeGroup ?? '',
      lead: duty?.leadUnit ?? '',
      supporting: duty?.supportingUnits.join('; ') ?? '',
      cascade: duty?.cascade ? 'yes' : 'no',
      ...filledDeadline(duty?.deadline ?? null),
    },
    values: (given) => {
      const to = read(given);
      return duty ? changedFacets(field, duty, to) : [{ field, to }];
    },
    takes: 'text',
  };
}

/** The same whatever order the database gave its keys back in. */
const told = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    each && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => a.localeCompare(b)))
      : each,
  );

/** Only what was changed becomes a correction. */
const changedFacets = (field: string, before: object, to: object) =>
  Object.entries(to)
    .filter(([facet, value]) => told(value) !== told((before as Filled)[facet]))
    .map(([facet, value]) => ({ field: `${field}/${facet}`, to: value as unknown }));

function baseForm(field: string, seen: Seen, words: Named, key?: string): FormOf {
  const base = entryOf(seen, 'bases', key);
  const { part } = words.review;
  return {
    parts: [
      { name: 'type', label: words.field.docType, kind: 'line', width: 'short' },
      { name: 'number', label: part.number, kind: 'line', width: 'short' },
      { name: 'date', label: part.date, kind: 'day', width: 'short' },
      { name: 'issuer', label: words.field.issuer, kind: 'line' },
      { name: 'about', label: part.about, kind: 'text' },
    ],
    first: {
      type: base?.type ?? '',
      number: base?.number ?? '',
      date: shownDay(base?.date),
      issuer: base?.issuer ?? '',
      about: base?.about ?? '',
    },
    values: ({ type, number, date, issuer, about }) => [
      {
        field,
        to: {
          number: orNull(number),
          date: dayOf(date),
          issuer: orNull(issuer),
          type: orNull(type),
          about: orNull(about),
        },
      },
    ],
    takes: 'about',
  };
}

function contactForm(field: string, seen: Seen, words: Named, key?: string): FormOf {
  const contact = entryOf(seen, 'contacts', key);
  const { part } = words.review;
  return {
    parts: [
      { name: 'name', label: part.name, kind: 'line' },
      { name: 'role', label: part.role, kind: 'line' },
      { name: 'phones', label: part.phones, kind: 'line', hint: part.listHint },
      { name: 'email', label: part.email, kind: 'line' },
    ],
    first: {
      name: contact?.name ?? '',
      role: contact?.role ?? '',
      phones: contact?.phones.join('; ') ?? '',
      email: contact?.email ?? '',
    },
    values: ({ name, role, phones, email }) => [
      {
        field,
        to: { name: orNull(name), role: orNull(role), phones: listOf(phones), email: orNull(email) },
      },
    ],
    takes: 'name',
  };
}

function appendixForm(field: string, seen: Seen, words: Named, key?: string): FormOf {
  const appendix = entryOf(seen, 'appendices', key);
  const { part } = words.review;
  return {
    parts: [
      { name: 'kind', label: part.kind, kind: 'choice', choices: choicesOf(words.appendixKind) },
      { name: 'title', label: part.title, kind: 'line' },
      { name: 'caption', label: part.caption, kind: 'line' },
    ],
    first: {
      kind: appendix?.kind ?? 'other',
      title: appendix?.title ?? '',
      caption: appendix?.caption ?? '',
    },
    values: ({ kind, title, caption }) => {
      const to = { kind, title: title?.trim() ?? '', caption: orNull(caption) };
      return appendix ? changedFacets(field, appendix, to) : [{ field, to }];
    },
    takes: 'title',
  };
}
