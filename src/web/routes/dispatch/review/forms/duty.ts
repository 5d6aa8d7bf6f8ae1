// The form of one duty, or of a new one.
import { entryOf } from '../rows.ts';
import { deadlineFrom, deadlineParts, filledDeadline } from './deadline.ts';
import { changedFacets, type Filled, type FormOf, listOf, type Named, orNull, type Seen } from './form-of.ts';

export function dutyForm(field: string, key: string, seen: Seen, words: Named): FormOf {
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
