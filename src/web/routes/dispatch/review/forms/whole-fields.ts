// The forms of fields of several parts: the date, the signatory, the window.
import { parseCivilDate } from '../../../../../platform/words/civil-time.ts';
import { dayOf, type FormOf, type Named, orNull, type Seen, shownDay } from './form-of.ts';

/** `26/9/2022`, `9/2022` or `2022`. */
export function partialDate(typed: string): unknown {
  const iso = parseCivilDate(typed);
  if (iso) return { iso, year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)) };
  const month = /^\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(typed);
  if (month) return { iso: null, year: Number(month[2]), month: Number(month[1]) };
  const year = /^\s*(\d{4})\s*$/.exec(typed);
  return year ? { iso: null, year: Number(year[1]), month: null } : { iso: typed, year: null, month: null };
}

export function signatoryForm(field: string, { reading }: Seen, words: Named): FormOf {
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

export function windowForm(field: string, { reading: { window } }: Seen, words: Named): FormOf {
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
