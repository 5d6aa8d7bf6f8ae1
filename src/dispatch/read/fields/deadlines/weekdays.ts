// "thứ Sáu hằng tuần", "mỗi sáng thứ Hai", "báo cáo tuần vào thứ Sáu": days of the week that come round.
import type { Deadline } from '../../../contract.ts';
import { clock, type Form, type Groups, weekday } from './form.ts';
import { filler, lead, rule } from './rhythm.ts';

const weekdays: [RegExp, string][] = [
  [/th(?:u|uc|i|e) (?:hai|2)\b/, 'MO'],
  [/th(?:u|uc|i|e) (?:ba|3)\b/, 'TU'],
  [/th(?:u|uc|i|e) (?:tu|4)\b/, 'WE'],
  [/th(?:u|uc|i|e) (?:nam|5)\b/, 'TH'],
  [/th(?:u|uc|i|e) (?:sau|6)\b/, 'FR'],
  [/th(?:u|uc|i|e) (?:bay|7)\b/, 'SA'],
  [/chu nhat/, 'SU'],
];
function onWeekday(groups: Groups, raw: string): Partial<Deadline> {
  const days = weekdays.filter(([name]) => name.test(raw)).map(([, day]) => day);
  return rule(['FREQ=WEEKLY', `BYDAY=${days.join(',')}`], groups);
}

/** "thúc Năm hằng tuần", of a misread page: what comes round each week says what was printed. */
const misread = '(?<![a-z])th(?:uc|i|e) (?:hai|ba|tu|nam|sau|bay)';
const weekdayList = `(?:(?:sang|chieu|toi|dem) )?${weekday}(?:(?:,| va|, va) (?:(?:ngay|sang|chieu|toi|dem) )?${weekday}){0,6}`;

export const weekdayRhythms: Form[] = [
  {
    pattern: new RegExp(
      `(?:${lead}${filler} )?(?:${clock}[ ,]{1,2})?(?:(?:cac|cu) )?(?:ngay )?(?:${weekdayList}|${misread}),? (?:hang|moi) tuan`,
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
    // "Mỗi tuần 02 buổi phát thanh, vào sáng thứ Ba, sáng thứ Sáu".
    pattern: new RegExp(
      `(?:hang|moi) tuan(?: [a-z\\d]{1,9}){1,6}?,? vao (?:cac )?(?:ngay )?${weekdayList}(?! tuan (?:nay|sau|toi)|[ ,(]{1,3}(?:ngay )?\\d)`,
      'g',
    ),
    read: onWeekday,
    rank: 1,
  },
  {
    // "Sao lưu 02 lần/tuần (thứ Ba, thứ Sáu)".
    pattern: new RegExp(
      `(?:mot|hai|ba|0?[1-5]) lan ?(?:/|moi|mot|trong|hang) ?tuan[ ,(:]{1,3}(?:vao )?(?:cac )?(?:ngay )?${weekdayList}`,
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
