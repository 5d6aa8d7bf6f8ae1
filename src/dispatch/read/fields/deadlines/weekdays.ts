// "thứ Sáu hằng tuần", "mỗi sáng thứ Hai", "báo cáo tuần vào thứ Sáu": days of the week that come round.
import type { Deadline } from '../../../contract.ts';
import { clock, type Form, type Groups, weekday } from './form.ts';
import { filler, lead, rule } from './rhythm.ts';

const weekdays: [RegExp, string][] = [
  [/thu (?:hai|2)\b/, 'MO'],
  [/thu (?:ba|3)\b/, 'TU'],
  [/thu (?:tu|4)\b/, 'WE'],
  [/thu (?:nam|5)\b/, 'TH'],
  [/thu (?:sau|6)\b/, 'FR'],
  [/thu (?:bay|7)\b/, 'SA'],
  [/chu nhat/, 'SU'],
];
function onWeekday(groups: Groups, raw: string): Partial<Deadline> {
  const days = weekdays.filter(([name]) => name.test(raw)).map(([, day]) => day);
  return rule(['FREQ=WEEKLY', `BYDAY=${days.join(',')}`], groups);
}

const weekdayList = `${weekday}(?:(?:,| va|, va) (?:ngay )?${weekday}){0,6}`;

export const weekdayRhythms: Form[] = [
  {
    pattern: new RegExp(
      `(?:${lead}${filler} )?(?:${clock}[ ,]{1,2})?(?:(?:cac|cu) )?(?:ngay )?${weekdayList},? (?:hang|moi) tuan`,
      'g',
    ),
    read: onWeekday,
    rank: 1,
  },
  {
    // "Mỗi sáng thứ Hai", "cứ thứ Ba và thứ Sáu".
    pattern: new RegExp(
      `(?:${lead}${filler} (?:${clock}[ ,]{1,2})?)?(?<![a-z])(?:moi|hang|cu|cac(?= ngay))(?: buoi)?(?: (?:sang|trua|chieu|toi))? (?:ngay )?${weekdayList}(?! tuan (?:nay|sau|toi)|[ ,(]{1,3}(?:ngay )?\\d)`,
      'g',
    ),
    read: onWeekday,
    rank: 1,
  },
  {
    pattern: new RegExp(
      `(?:hang|moi) tuan[ ,(:]{1,3}${lead}${filler} (?:${clock}[ ,]{1,2})?(?:ngay )?${weekdayList}`,
      'g',
    ),
    read: onWeekday,
    rank: 1,
  },
  {
    // "Báo cáo tuần vào thứ Sáu", "báo cáo tháng trước ngày 05 của tháng sau".
    pattern: new RegExp(
      `(?:bao cao|so lieu|giao ban) tuan(?: [a-z]{2,6}){0,3}?[ ,(:]{1,3}${lead}${filler} (?:${clock}[ ,]{1,2})?(?:ngay |sang |chieu )?${weekday}(?![ ,(]{1,3}(?:ngay )?\\d)`,
      'g',
    ),
    read: onWeekday,
    rank: 1,
  },
];
