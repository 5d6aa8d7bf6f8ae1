// Which form each place of a reading is filled in by.
import { entryOf, partsOf } from '../rows.ts';
import { sayDate } from '../say.ts';
import { deadlineForm, reportForm } from './deadline.ts';
import { dutyForm } from './duty.ts';
import { appendixForm, baseForm, contactForm } from './entries.ts';
import { choicesOf, type FormOf, type Maker, type Named, one, type Part, type Seen } from './form-of.ts';
import { partialDate, signatoryForm, windowForm } from './whole-fields.ts';

/** The form of a place; null where there is nothing to fill in. */
export function formOf(field: string, seen: Seen, words: Named): FormOf | null {
  const [head, key, facet] = partsOf(field);
  if (head === 'obligations')
    return facet === 'deadline' ? deadlineForm(field, seen, words) : dutyForm(field, key ?? '+', seen, words);
  const make = makers[head];
  return make ? make(field, seen, words, key) : null;
}

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
