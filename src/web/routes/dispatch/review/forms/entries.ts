// The forms of entries of lists: a basis, a contact, an appendix.
import { entryOf } from '../rows.ts';
import {
  changedFacets,
  choicesOf,
  dayOf,
  type FormOf,
  listOf,
  type Named,
  orNull,
  type Seen,
  shownDay,
} from './form-of.ts';

export function baseForm(field: string, seen: Seen, words: Named, key?: string): FormOf {
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

export function contactForm(field: string, seen: Seen, words: Named, key?: string): FormOf {
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

export function appendixForm(field: string, seen: Seen, words: Named, key?: string): FormOf {
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
