// What a corrected value must look like, place by place, and the sentence for one that does not.
import { done, failed, type Result } from '../../../platform/result.ts';
import type { Bilingual } from '../../contract.ts';
import type { Place } from './place.ts';
import { appendixShapes, entries, row } from './shapes/entries.ts';
import { plain, whole } from './shapes/fields.ts';
import { facets } from './shapes/obligation.ts';
import { type Shape, textLine } from './shapes/shape.ts';

function shapeOf(place: Place): Shape | null {
  switch (place.sort) {
    case 'plain':
      return plain[place.field];
    case 'whole':
      return whole[place.field];
    case 'entry':
      return entries[place.list];
    case 'obligation':
      return facets[place.facet];
    case 'appendix':
      return appendixShapes[place.facet];
    case 'row':
      return row;
    case 'unit':
      return textLine(500);
    case 'remark':
      return null;
  }
}

/** Entries of lists, rows and units can be taken away; what every dispatch has cannot. */
const mayBeRemoved = (place: Place) =>
  (place.sort === 'entry' && place.key !== '+') ||
  (place.sort === 'row' && place.row !== '+') ||
  (place.sort === 'unit' && place.unit !== '+');

const noValue: Bilingual = {
  vi: 'Mục này không nhận giá trị mới.',
  en: 'This place takes no value.',
};

/** The value as it is kept, or why it cannot be. */
export function checkedValue(place: Place, given: unknown): Result<unknown, Bilingual> {
  if (given === null && mayBeRemoved(place)) return done(null);
  const found = shapeOf(place);
  if (!found) return failed(noValue);
  const parsed = found.schema.safeParse(given);
  return parsed.success ? done(parsed.data) : failed(found.why);
}

/** Whether “unknown” is a state of this place: a duty without a text is none, a deadline may well be unknown. */
export function mayBeUnknown(place: Place): boolean {
  if (place.sort === 'plain') return true;
  if (place.sort === 'whole') return place.field !== 'isDirective';
  return (
    (place.sort === 'obligation' && ['deadline', 'leadUnit', 'addresseeGroup'].includes(place.facet)) ||
    (place.sort === 'appendix' && place.facet === 'caption')
  );
}
