// "trước ngày 3O/9/2O25": a day by which a thing is due, of which a letter stands where a figure was; no day is made of it.
import type { Deadline } from '../../../contract.ts';
import { told } from './told.ts';

/** The letters that a recognised page has for 0, 1, 2, 5, 6 and the stroke. */
const sign = '[\\doilzsb]';
const lead =
  '(?<![a-z])(?:truoc|cham nhat|muon nhat|tre nhat|den het|(?<!(?:het|con|qua|gia) )han(?: (?:cuoi|chot|gui|nop|bao cao))?)';
const between = `(?:[ ,:]{1,2}(?:la|luc|vao|den|het|ngay|${sign}{1,2} ?(?:h|gio|g|:)(?: ?${sign}{2})?(?: phut)?))*[ ,:(]{1,2}`;
const printed = new RegExp(
  `${lead}${between}(?<day>${sign}{1,2}[/.i-]${sign}{1,2}(?:[/.i-]${sign}{2,4})?|${sign}{1,2} thang [a-z\\d]{1,5}(?: mot| hai)?(?: nam ${sign}{4})?)(?![a-z\\d])`,
  'g',
);

/** A figure and a letter in one word: "3O/9", "2O25", and not "tháng Sáu". */
const isMixed = (day: string): boolean =>
  day.split(/[ /.-]/).some((part) => /\d/.test(part) && /[a-z]/.test(part) && /^[\doilzsb]+$/.test(part)) ||
  /^[oilzsb]{1,2}[/.-]\d|^\d{1,2}[/.-][oilzsb]{1,2}(?:[/.-]|$)/.test(day);

/** "trước b2.3" may be a version: without a stroke only "ngày" before it, or a year, makes a day. */
const isDate = (day: string, words: string): boolean =>
  /\/|\di\d| thang /.test(day) || /(?<![a-z])ngay /.test(words) || day.split(/[.-]/).length === 3;

export type Unclear = { index: number; length: number; kind: Deadline['kind'] };

/** The first such day in folded text. */
export function unclearDay(text: string): Unclear | null {
  for (const { index, 0: words, groups } of text.matchAll(printed))
    if (
      isMixed(groups?.day ?? '') &&
      isDate(groups?.day ?? '', words) &&
      !told.test(text.slice(Math.max(0, index - 200), index))
    )
      return { index, length: words.length, kind: words.startsWith('truoc') ? 'before' : 'by' };
  return null;
}
