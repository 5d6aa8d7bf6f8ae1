// Where in a dispatch words are looked for: its subject and its body, each with how it is named to people.
import type { Facts } from './facts.ts';

export type Place = { text: string; field: string; vi: string; en: string };

export const placesOf = ({ subject, text }: Pick<Facts, 'subject' | 'text'>): Place[] => [
  { text: subject.value ?? '', field: 'subject', vi: 'trích yếu', en: 'the subject' },
  { text, field: 'obligations', vi: 'nội dung', en: 'the body' },
];

/** The duty that prints the words, else the place as a whole. */
export function placeOf(raw: string, place: Place, { obligations }: Pick<Facts, 'obligations'>): Place {
  const duty = place.field === 'obligations' && obligations.find(({ text }) => text.includes(raw));
  return duty
    ? {
        ...place,
        field: `obligations.${duty.path}`,
        vi: `điểm ${duty.path}`,
        en: `point ${duty.path}`,
      }
    : place;
}
