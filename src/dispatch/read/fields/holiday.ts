// The days of feasts named in a dispatch, by year; the days off around them are decided each year and not known here.
import { fold } from '../lines/fold.ts';
import { isoDate } from './calendar.ts';
import { cycleYear } from './cycle.ts';
import { lunarDay } from './lunar.ts';

type Feast = { name: string; month: number; day: number; isLunar?: true };

/** `name` is a pattern on folded text. What is told by a bare day stands last, in the order of the year: "Quốc khánh 02/9" is known by its name. */
const feasts: readonly Feast[] = [
  { name: 'quoc khanh', month: 9, day: 2 },
  { name: '(?:tet|nam moi) duong lich', month: 1, day: 1 },
  {
    name: 'tet (?:nguyen dan|am lich|co truyen)|tet (?:canh|tan|nham|quy|giap|at|binh|dinh|mau|ky)(?= )',
    month: 1,
    day: 1,
    isLunar: true,
  },
  { name: 'ram thang gieng|nguyen tieu', month: 1, day: 15, isLunar: true },
  { name: 'gio to|hung vuong', month: 3, day: 10, isLunar: true },
  { name: 'vu lan|ram thang bay', month: 7, day: 15, isLunar: true },
  { name: 'trung thu', month: 8, day: 15, isLunar: true },
  { name: 'giang sinh|noel', month: 12, day: 25 },
  { name: '(?:ngay )?thay thuoc viet nam', month: 2, day: 27 },
  { name: '(?:ngay )?quoc te phu nu', month: 3, day: 8 },
  { name: '(?:ngay )?thuong binh', month: 7, day: 27 },
  { name: '(?:ngay )?chuyen doi so quoc gia', month: 10, day: 10 },
  { name: '(?:ngay )?phu nu viet nam', month: 10, day: 20 },
  { name: '(?:ngay )?nha giao viet nam', month: 11, day: 20 },
  { name: '30 ?[/.] ?0?4|giai phong mien nam|thong nhat dat nuoc', month: 4, day: 30 },
  { name: 'quoc te lao dong|(?<!\\d)0?1 ?[/.] ?0?5(?!\\d)', month: 5, day: 1 },
];

/** Source of a pattern on folded text for the name of any feast. */
export const feastName = `(?:${feasts.map(({ name }) => name).join('|')})`;

const known = feasts.map((feast) => ({ ...feast, pattern: new RegExp(feast.name) }));
/** About which day of the year the feasts fall that the text names: lunar months begin some five weeks later. */
export const seasonsOf = (text: string): number[] => {
  const folded = fold(text);
  return known
    .filter(({ pattern }) => pattern.test(folded))
    .map(({ month, day, isLunar }) => (month - 1) * 30 + day + (isLunar ? 36 : 0));
};
const isTet = (feast: Feast): boolean => feast.isLunar === true && feast.month === 1 && feast.day === 1;

/** The year that the phrase itself names, in figures, by the cycle, or from the dispatch's ("năm nay"). */
function namedYear(text: string, yearOfDispatch: number | null): number | null {
  const printed = /(?:nam |\/)((?:19|20)\d\d)\b/.exec(text)?.[1] ?? /[a-z] ((?:19|20)\d\d)\b/.exec(text)?.[1];
  if (printed) return Number(printed);
  if (yearOfDispatch !== null && /nam nay/.test(text)) return yearOfDispatch;
  if (yearOfDispatch !== null && /nam (?:sau|toi)/.test(text)) return yearOfDispatch + 1;
  return cycleYear(text);
}

/**
 * The day of the feast that the phrase names, the last of them where it ends there. A year or a cycle name in the phrase goes before `yearOfDispatch`;
 * for Tết the year of the dispatch does not do, since December's dispatches speak of the next year's.
 */
export function holidayDate(
  phrase: string,
  yearOfDispatch: number | null,
  which: 'first' | 'last' = 'first',
): string | null {
  const text = fold(phrase);
  const named = known.filter(({ pattern }) => pattern.test(text));
  const feast = which === 'first' ? named[0] : named.at(-1);
  if (!feast) return null;
  const year = namedYear(text, yearOfDispatch) ?? (isTet(feast) ? null : yearOfDispatch);
  if (year === null) return null;
  return feast.isLunar ? lunarDay(year, feast.month, feast.day) : isoDate(year, feast.month, feast.day);
}
