// A span of days or hours that ends before it begins.
import type { Contradiction } from '../../contract.ts';
import { datePattern, isoDate, matchedDate } from '../fields/calendar.ts';
import { runsBackwards } from '../fields/deadlines/backwards.ts';
import { weekday } from '../fields/deadlines/form.ts';
import { fold } from '../lines/fold.ts';
import type { Facts } from './facts.ts';
import { type Place, placeOf, placesOf } from './places.ts';

const partOfDay = '(?:sang|trua|chieu|toi|dem)';
const clock = (tag: string): string =>
  `(?<h${tag}>\\d{1,2}) ?(?:gio|h|g|:)(?![a-z]) ?(?:(?<min${tag}>\\d{2}) ?(?:phut)?)?(?<part${tag}> ${partOfDay})?`;
const shortDay = (tag: string): string =>
  `(?<![\\d/])(?<sd${tag}>\\d{1,2})(?: ?/ ?| thang )(?<sm${tag}>\\d{1,2})(?![\\d/]|[.-]\\d| ?[/-] ?\\d| nam )`;
const day = (tag: string): string =>
  `(?:${clock(tag)}[ ,]{1,2})?(?:${partOfDay} )?(?:(?:ngay )?${weekday}[ ,(]{1,3})?(?:ngay )?(?:${datePattern(tag)}|${shortDay(tag)})`;
const through = '\\)?(?: ?\\([^()]{1,60}\\))?(?: ?[-–] ?|,? (?:cho )?(?:den|toi) (?:het )?)';
const ofDays = new RegExp(`(?<![a-z])(?:tu|ngay|\\() ?(?:ngay )?${day('')}${through}${day('2')}`, 'g');
const ofHours = new RegExp(
  `(?<![a-z])tu (?:luc )?${clock('')} (?:den|toi) (?:luc )?${clock('2')},? (?:cua )?(?:${weekday}[ ,(]{1,3})?(?:trong )?(?:ngay )?${datePattern()}`,
  'g',
);

/** "Rút ngắn thời hạn từ ngày 20/4 đến ngày 15/4", "từ 23/12 đến 10/01 âm lịch": what was moved, and days of another calendar. */
const moved =
  /(?<![a-z])(?:rut ngan|dieu chinh|gia han|keo dai|(?:doi|lui|chuyen) (?:thoi (?:gian|han)|lich|han|ngay))(?![a-z])[^.;]{0,80}$/;
const ofMoon = /am lich|(?<![a-z])al(?![a-z])|thang (?:chap|gieng)/;

type Groups = Record<string, string | undefined>;
type Parts = { year: number | null; month: number; day: number };

function partsOf(groups: Groups, tag: string): Parts | null {
  const full = matchedDate(groups, tag);
  const [year, month, day] = full ? full.split('-').map(Number) : [];
  if (full) return { year: year!, month: month!, day: day! };
  const [shortDay, shortMonth] = [Number(groups[`sd${tag}`]), Number(groups[`sm${tag}`])];
  // A leap year, so that every day of a calendar without years has its place.
  return shortDay && isoDate(2024, shortMonth, shortDay)
    ? { year: null, month: shortMonth, day: shortDay }
    : null;
}

/** Minutes of the day, or null where no hour, or one of a part of the day, is printed. */
function minutesOf(groups: Groups, tag: string): number | null {
  if (groups[`h${tag}`] === undefined || groups[`part${tag}`]) return null;
  return Number(groups[`h${tag}`]) * 60 + Number(groups[`min${tag}`] ?? 0);
}

const isSameDay = (one: Parts, other: Parts): boolean => one.month === other.month && one.day === other.day;

function endsEarlier(groups: Groups): boolean {
  const [from, to] = [partsOf(groups, ''), partsOf(groups, '2')];
  if (!from || !to) return false;
  if (!isSameDay(from, to)) return runsBackwards(from, to);
  if (from.year !== null && from.year !== (to.year ?? from.year))
    return to.year !== null && to.year < from.year;
  const [begins, ends] = [minutesOf(groups, ''), minutesOf(groups, '2')];
  return begins !== null && ends !== null && ends < begins;
}

const longestNight = 18 * 60;
/** Within one day; where the hours could go on into the next day, they are of a night. */
function isNoNight(groups: Groups): boolean {
  const [begins, ends] = [minutesOf(groups, ''), minutesOf(groups, '2')];
  return begins !== null && ends !== null && ends < begins && ends - begins + 24 * 60 > longestNight;
}

function reversedIn(place: Place): string[] {
  const folded = fold(place.text);
  const found = [
    ...[...folded.matchAll(ofDays)].filter(({ groups }) => endsEarlier(groups ?? {})),
    ...[...folded.matchAll(ofHours)].filter(({ groups }) => isNoNight(groups ?? {})),
  ];
  return found
    .filter(
      ({ index, 0: words }) =>
        !moved.test(folded.slice(Math.max(0, index - 100), index)) &&
        !ofMoon.test(folded.slice(Math.max(0, index - 20), index + words.length + 25)),
    )
    .map(({ index, 0: words }) => place.text.slice(index, index + words.length).replace(/^\(/, ''));
}

/** "Từ ngày 20/4 đến ngày 15/4/2025". */
export const spansReversed = (facts: Facts): Contradiction[] =>
  placesOf(facts).flatMap((place) =>
    [...new Set(reversedIn(place))].map((raw) => {
      const { field, vi, en } = placeOf(raw, place, facts);
      return {
        kind: 'span-reversed' as const,
        fields: [field],
        explanation: {
          vi: `"${raw}" (${vi}) kết thúc trước khi bắt đầu.`,
          en: `"${raw}" (${en}) ends before it begins.`,
        },
        suggestion: {
          vi: 'Hỏi lại nơi ban hành ngày bắt đầu và ngày kết thúc.',
          en: 'Ask the issuer for the first and the last day.',
        },
      };
    }),
  );
