// Where in a dispatch words are looked for: its subject and its body, each with how it is named to people.
import { findReferences } from '../fields/references.ts';
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

/** The sentence around some words, without its end. */
export function sentenceAround(text: string, index: number, length: number): string {
  const before = text.slice(Math.max(0, index - 300), index);
  const after = text.slice(index + length, index + length + 300);
  const start = Math.max(...['. ', '; ', ': '].map((end) => before.lastIndexOf(end))) + 1;
  return (
    before.slice(start) + text.slice(index, index + length) + (/^(?:[^.;]|[.;](?! ))*/.exec(after)?.[0] ?? '')
  );
}

/** The text with every document that it cites blanked out: what that is about is not what this one is about. */
export const withoutReferences = (text: string): string =>
  findReferences(text).reduce((left, { raw }) => left.replace(raw, ' '.repeat(raw.length)), text);

/** The words as printed, without one that was cut in two. */
export function wholeWords(text: string, index: number, length: number): string {
  const raw = text.slice(index, index + length);
  return (/^[\p{L}\d]/u.test(text.slice(index + length)) ? raw.replace(/[\p{L}\d]+$/u, '') : raw).trim();
}
