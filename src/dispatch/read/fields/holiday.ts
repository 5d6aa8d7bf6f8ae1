// The days of holidays named in a dispatch, by year; the days off around them are decided each year and not known here.
import { fold } from '../lines/fold.ts';
import { isoDate } from './calendar.ts';

const fixed: { name: RegExp; month: number; day: number }[] = [
  { name: /quoc khanh/, month: 9, day: 2 },
  { name: /tet duong lich|nam moi duong lich/, month: 1, day: 1 },
  { name: /30\s?[/.]\s?4|giai phong mien nam|thong nhat dat nuoc/, month: 4, day: 30 },
  { name: /quoc te lao dong|\b0?1\s?[/.]\s?0?5\b/, month: 5, day: 1 },
];

// First day of the first lunar month, and tenth of the third, in Vietnam's own calendar.
const tet: Record<number, string> = {
  2015: '2015-02-19',
  2016: '2016-02-08',
  2017: '2017-01-28',
  2018: '2018-02-16',
  2019: '2019-02-05',
  2020: '2020-01-25',
  2021: '2021-02-12',
  2022: '2022-02-01',
  2023: '2023-01-22',
  2024: '2024-02-10',
  2025: '2025-01-29',
  2026: '2026-02-17',
  2027: '2027-02-06',
  2028: '2028-01-26',
  2029: '2029-02-13',
};
const hungKings: Record<number, string> = {
  2015: '2015-04-28',
  2016: '2016-04-16',
  2017: '2017-04-06',
  2018: '2018-04-25',
  2019: '2019-04-14',
  2020: '2020-04-02',
  2021: '2021-04-21',
  2022: '2022-04-10',
  2023: '2023-04-29',
  2024: '2024-04-18',
  2025: '2025-04-07',
  2026: '2026-04-26',
  2027: '2027-04-16',
  2028: '2028-04-04',
  2029: '2029-04-23',
};
const stems = ['canh', 'tan', 'nham', 'quy', 'giap', 'at', 'binh', 'dinh', 'mau', 'ky'];
const branches = ['than', 'dau', 'tuat', 'hoi', 'ty', 'suu', 'dan', 'mao', 'thin', 'ty', 'ngo', 'mui'];

/** The year of a cycle name such as "Tân Sửu" among those the tables know. */
function cycleYear(text: string): number | null {
  const years = Object.keys(tet).map(Number);
  return years.find((year) => text.includes(`${stems[year % 10]} ${branches[year % 12]}`)) ?? null;
}

/**
 * The day of the holiday that the phrase names. A year or a cycle name in the phrase goes before `yearOfDispatch`;
 * for Tết the year of the dispatch does not do, since December's dispatches speak of the next year's.
 */
export function holidayDate(phrase: string, yearOfDispatch: number | null): string | null {
  const text = fold(phrase);
  const printed = /(?:nam |\/)((?:19|20)\d\d)\b/.exec(text)?.[1] ?? /tet.{0,20}\b(20\d\d)\b/.exec(text)?.[1];
  const named = printed ? Number(printed) : cycleYear(text);
  if (/tet nguyen dan|tet am lich|tet (?:canh|tan|nham|quy|giap|at|binh|dinh|mau|ky) /.test(text))
    return named ? (tet[named] ?? null) : null;
  const year = named ?? yearOfDispatch;
  if (year === null) return null;
  if (/gio to|hung vuong/.test(text)) return hungKings[year] ?? null;
  const holiday = fixed.find(({ name }) => name.test(text));
  return holiday ? isoDate(year, holiday.month, holiday.day) : null;
}
