// A day or an hour that no calendar and no clock has; such a day stays unknown wherever it would be a value.
import type { Contradiction } from '../../contract.ts';
import { datePattern, isoDate, matchedDate, monthOf } from '../fields/calendar.ts';
import { yearFor } from '../fields/deadlines/form.ts';
import { fold } from '../lines/fold.ts';
import type { Facts } from './facts.ts';
import { type Place, placeOf, placesOf } from './places.ts';

const fullDay = new RegExp(datePattern(), 'g');
const shortDay =
  /(?<=(?<![a-z])ngay )(?<sd>\d{1,2})(?: ?\/ ?| thang )(?<sm>\d{1,2})(?= ?[;,)]|\.?$|\. | [a-z(])(?! nam )/g;
const hour = new RegExp(
  `(?<=(?<![a-z])(?:truoc|luc|vao|den|tu|cham nhat|nhat la) )(?<h>\\d{2}) ?(?:gio|h|g|:) ?(?<min>\\d{2})? ?(?:phut)?,? (?=ngay )${datePattern()}`,
  'g',
);
/** Lasting so many hours is more than a day, and no time of one. */
const durations = [36, 48, 72, 96];

/** What a number without "ngày" may be beside a day. */
const ofThing = /(?:(?<![a-z])(?:so|ma|muc|dieu|phien ban|ban|nha|lo|to|v)|[a-z]\.?)[ .:]?$/;
/** In a lunar year the second month may have thirty days. */
const ofMoon =
  /am lich|(?<![a-z])al(?![a-z])|nam (?:canh|tan|nham|quy|giap|at|binh|dinh|mau|ky) |thang (?:chap|gieng)/;

type Found = { index: number; words: string };

/** Every month has 28 days, so a year is only asked for of a 29 February. */
function isNoDay(day: number, month: number, year: number): boolean {
  return day > 0 && month > 0 && isoDate(year, month, day) === null;
}

/** On a page that was recognised a 37 or a month 18 is more likely a misread figure than a slip. */
const maySlip = (day: number, month: number, isRecognised: boolean): boolean =>
  !isRecognised || (day <= 31 && month <= 12);

function fullDays(folded: string, isRecognised: boolean): Found[] {
  return [...folded.matchAll(fullDay)].flatMap(({ index, 0: words, groups = {} }) => {
    if (matchedDate(groups) !== null) return [];
    const year = Number(groups.y ?? groups.yw);
    const [day, month] = [Number(groups.d ?? groups.dw), monthOf(groups.m ?? groups.mw ?? '')];
    if (year < 1945 || year > 2099 || !isNoDay(day, month, year) || !maySlip(day, month, isRecognised))
      return [];
    const isNamed =
      words.startsWith('ngay') ||
      /(?<![a-z])(?:truoc|den|het|tu|nhat|han)[ :]$/.test(folded.slice(Math.max(0, index - 6), index));
    const isPlain = /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(words) && day <= 31 && month <= 12;
    const isThing = ofThing.test(folded.slice(Math.max(0, index - 12), index));
    return isNamed || (isPlain && !isThing) ? [{ index, words }] : [];
  });
}

function shortDays(folded: string, { date, isRecognised }: Facts): Found[] {
  return [...folded.matchAll(shortDay)].flatMap(({ index, 0: words, groups = {} }) => {
    const [day, month] = [Number(groups.sd), Number(groups.sm)];
    // In a year that is not known, a leap year.
    const year = yearFor(month, date) ?? 2024;
    return day <= 31 && isNoDay(day, month, year) && maySlip(day, month, isRecognised)
      ? [{ index, words }]
      : [];
  });
}

function hours(folded: string, { isRecognised }: Facts): Found[] {
  if (isRecognised) return [];
  return [...folded.matchAll(hour)].flatMap(({ index, 0: words, groups = {} }) => {
    const [h, min] = [Number(groups.h), Number(groups.min ?? 0)];
    return (h > 24 || min > 59 || (h === 24 && min > 0)) && !durations.includes(h) ? [{ index, words }] : [];
  });
}

function foundIn(place: Place, facts: Facts): string[] {
  const folded = fold(place.text);
  const days = [...fullDays(folded, facts.isRecognised), ...shortDays(folded, facts)].filter(
    ({ index, words }) => !ofMoon.test(folded.slice(Math.max(0, index - 20), index + words.length + 40)),
  );
  return [...days, ...hours(folded, facts)].map(({ index, words }) =>
    place.text.slice(index, index + words.length),
  );
}

/** "31/4", "29/02/2025", "25 giờ 00 ngày …"; also as the day of the dispatch itself. */
export function noSuchDays(facts: Facts): Contradiction[] {
  const { date } = facts;
  const own: Place = {
    text: date.iso === null ? (date.raw ?? '') : '',
    field: 'date',
    vi: 'ngày ban hành',
    en: 'the day of issue',
  };
  return [own, ...placesOf(facts)].flatMap((place) =>
    [...new Set(foundIn(place, facts))].map((raw) => {
      const { field, vi, en } = placeOf(raw, place, facts);
      return {
        kind: 'no-such-day' as const,
        fields: [field],
        explanation: {
          vi: `"${raw}" (${vi}): không có ngày, giờ như vậy.`,
          en: `"${raw}" (${en}): there is no such day or hour.`,
        },
        suggestion: { vi: 'Hỏi lại nơi ban hành ngày đúng.', en: 'Ask the issuer for the right day.' },
      };
    }),
  );
}
