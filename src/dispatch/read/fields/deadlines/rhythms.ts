// "trước ngày 15 hằng tháng", "định kỳ hằng quý", "thứ Sáu hằng tuần": what comes round again, as an RFC 5545 rule.
import type { Deadline } from '../../../contract.ts';
import { clock, type Form, type Groups, timeOf, weekday } from './form.ts';

const every = '(?:hang|moi) (?<unit>ngay|tuan|thang|quy|nam)';
const lead = '(?:truoc|cham nhat|muon nhat|vao|dinh ky|tu)';
const filler = '(?:[ ,:]{1,2}(?:la|vao|den|truoc|luc|cac))*';
const frequency: Record<string, string> = {
  ngay: 'DAILY',
  tuan: 'WEEKLY',
  thang: 'MONTHLY',
  quy: 'MONTHLY;INTERVAL=3',
  nam: 'YEARLY',
};
const weekdays: [RegExp, string][] = [
  [/thu (?:hai|2)\b/, 'MO'],
  [/thu (?:ba|3)\b/, 'TU'],
  [/thu (?:tu|4)\b/, 'WE'],
  [/thu (?:nam|5)\b/, 'TH'],
  [/thu (?:sau|6)\b/, 'FR'],
  [/thu (?:bay|7)\b/, 'SA'],
  [/chu nhat/, 'SU'],
];
const monthsOfQuarters: Record<string, string> = {
  dau: 'FREQ=YEARLY;BYMONTH=1,4,7,10',
  cuoi: 'FREQ=YEARLY;BYMONTH=3,6,9,12',
};

const rule = (parts: (string | false | undefined)[], groups: Groups): Partial<Deadline> => ({
  kind: 'recurring',
  rule: parts.filter(Boolean).join(';'),
  time: timeOf(groups),
});

function onDay(groups: Groups): Partial<Deadline> | null {
  const day = Number(groups.rd);
  if (day < 1 || day > 31 || Number(groups.rm ?? 1) > 12) return null;
  const months = [groups.rm, groups.rm2].filter((month) => month !== undefined).map(Number);
  const sameDay = groups.rd2 === undefined || Number(groups.rd2) === day;
  if (!sameDay) return { kind: 'recurring', time: timeOf(groups) };
  return rule(
    [
      `FREQ=${frequency[groups.unit ?? 'thang']}`,
      months.length > 0 && `BYMONTH=${months.join(',')}`,
      `BYMONTHDAY=${day}`,
    ],
    groups,
  );
}

function onWeekday(groups: Groups, raw: string): Partial<Deadline> {
  const days = weekdays.filter(([name]) => name.test(raw)).map(([, day]) => day);
  return rule(['FREQ=WEEKLY', `BYDAY=${days.join(',')}`], groups);
}

/** "Ngày 15 và ngày 30 mỗi tháng". */
function onDays({ list = '' }: Groups): Partial<Deadline> | null {
  const days = (list.match(/\d{1,2}/g) ?? []).map(Number);
  return days.every((day) => day >= 1 && day <= 31)
    ? rule(['FREQ=MONTHLY', `BYMONTHDAY=${days.join(',')}`], {})
    : null;
}

function bare(groups: Groups): Partial<Deadline> {
  const n = Number(groups.n ?? 1);
  const unit = groups.unit ?? 'thang';
  return rule(
    [`FREQ=${frequency[unit]}`, n > 1 && !/INTERVAL/.test(frequency[unit]!) && `INTERVAL=${n}`],
    groups,
  );
}

const dayOfMonth = '(?:ngay )?(?:mung |mong )?(?<rd>\\d{1,2})(?:(?: ?/ ?| thang )(?<rm>\\d{1,2}))?';

const shortDate = (tag: string): string =>
  `(?:ngay )?(?<rd${tag}>\\d{1,2})(?: ?/ ?| thang )(?<rm${tag}>\\d{1,2})(?! ?/ ?\\d|\\d| nam \\d)`;
const weekdayList = `${weekday}(?:(?:,| va|, va) (?:ngay )?${weekday}){0,6}`;

export const rhythms: Form[] = [
  {
    // "Báo cáo 6 tháng gửi trước ngày 10/6, báo cáo năm trước ngày 10/12".
    pattern: new RegExp(
      `(?:(?:6|06|sau) thang(?: dau nam)?|so ket|ban nien)[^.;\\d\u0001]{1,30}?${shortDate('')}\\)?[^.;\\d\u0001]{1,30}? (?:(?:1|01|mot|ca|cuoi|hang) )?(?:nam|tong ket|thuong nien)[^.;\\d\u0001]{1,30}?${shortDate('2')}\\)?(?: (?:hang|moi) nam)?`,
      'g',
    ),
    read: (groups) => onDay({ ...groups, unit: 'nam' }),
    rank: 1,
  },
  {
    // "02 lần/năm (trước 30/6 và 31/12)".
    pattern: new RegExp(
      `(?:hai|0?2) lan ?(?:/|trong|mot|moi) ?nam[ ,(:]{1,3}(?:(?:truoc|vao|cham nhat) )?${shortDate('')}(?:,| va) (?:truoc )?${shortDate('2')}\\)?`,
      'g',
    ),
    read: (groups) => onDay({ ...groups, unit: 'nam' }),
    rank: 1,
  },
  {
    pattern:
      /(?:(?:truoc|vao|cham nhat) )?(?:cac )?ngay (?<list>\d{1,2}(?:(?:,| va|, va) (?:ngay )?\d{1,2}){1,5}) (?:cua )?(?:hang|moi) thang/g,
    read: onDays,
    rank: 1,
  },
  {
    pattern: new RegExp(
      `(?:${lead}${filler} (?:${clock}[ ,]{1,2})?|(?=ngay |\\d{1,2} ?/))(?<![\\d/])${dayOfMonth}(?: va (?:truoc )?(?:ngay )?(?<rd2>\\d{1,2}) ?/ ?(?<rm2>\\d{1,2}))?,? (?:cua )?(?:hang|moi) (?<unit>thang|quy|nam)`,
      'g',
    ),
    read: onDay,
    rank: 1,
  },
  {
    pattern: new RegExp(
      `(?:(?:dinh ky )?(?:hang|moi) quy[ ,(:]{1,3})?(?:${lead}${filler} )?(?:${clock}[ ,]{1,2})?ngay (?<rd>\\d{1,2}) (?:cua )?thang (?<of>dau|cuoi)(?: tien| cung)? (?:cua )?(?:moi |hang |cac |tung )?quy(?: sau| ke tiep| tiep theo)?`,
      'g',
    ),
    read: (groups) =>
      rule([monthsOfQuarters[groups.of ?? 'cuoi'], `BYMONTHDAY=${Number(groups.rd)}`], groups),
    rank: 1,
  },
  {
    // A week of each month or quarter is no rule that a calendar could hold without a guess at which day.
    pattern: new RegExp(
      `(?:vao|trong|${lead})? ?(?:tuan|ngay(?: lam viec)?) (?:dau|cuoi|thu (?:nhat|hai|ba|tu))(?: tien| cung)? (?:cua )?(?:moi|hang) (?:thang|quy|nam)`,
      'g',
    ),
    read: () => ({ kind: 'recurring' }),
    rank: 1,
  },
  {
    pattern: new RegExp(
      `(?:dinh ky )?(?:hang|moi) (?<unit>thang|quy|nam)[ ,(:]{1,3}${lead}${filler} (?:${clock}[ ,]{1,2})?${dayOfMonth}(?: va (?:truoc )?(?:ngay )?(?<rd2>\\d{1,2}) ?/ ?(?<rm2>\\d{1,2}))?(?! ?/ ?\\d|\\d| thang)`,
      'g',
    ),
    read: onDay,
    rank: 1,
  },
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
      `(?<![a-z])(?:moi|hang|cu)(?: buoi)?(?: (?:sang|trua|chieu|toi))? (?:ngay )?${weekdayList}(?! tuan (?:nay|sau|toi)|[ ,(]{1,3}(?:ngay )?\\d)`,
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
    pattern: new RegExp(`${lead}${filler} ${clock},? (?:hang|moi) (?<unit>ngay)`, 'g'),
    read: bare,
    rank: 5,
  },
  {
    pattern: new RegExp(`(?:hang|moi) (?<unit>ngay)[ ,(:]{1,3}${lead}${filler} ${clock}`, 'g'),
    read: bare,
    rank: 5,
  },
  {
    // "Hằng năm các đơn vị báo cáo trước ngày 15/12": the day and its month, of no year.
    pattern: new RegExp(
      `(?:hang|moi) (?<unit>nam)[^.;\\d\u0001]{1,60}? (?:truoc|cham nhat|muon nhat|vao)${filler} (?:ngay )?(?<rd>\\d{1,2})(?: ?/ ?| thang )(?<rm>\\d{1,2})(?! ?/ ?\\d|\\d| nam)`,
      'g',
    ),
    read: onDay,
    rank: 1,
  },
  {
    pattern: new RegExp(
      `(?:hang|moi) (?<unit>thang)[^.;\\d\u0001]{1,60}? (?:truoc|cham nhat|muon nhat|vao)${filler} ngay (?<rd>\\d{1,2})(?! ?[/.-] ?\\d|\\d| thang)`,
      'g',
    ),
    read: onDay,
    rank: 1,
  },
  {
    pattern: new RegExp(
      `(?:dinh ky|(?:thoi (?:han|gian)|tien do)[^.;\\d]{0,24}:)[^.;\\d]{0,30}? ${every}`,
      'g',
    ),
    read: bare,
    rank: 5,
  },
  {
    pattern:
      /dinh ky (?:(?<n>\d{1,2}) )?(?<unit>tuan|thang|quy|nam)(?: ?\/ ?lan| (?:1|mot|01) lan)?(?= ?[.;,()]| bao| gui| tong| va|$)/g,
    read: bare,
    rank: 5,
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
  {
    pattern: new RegExp(
      `(?:bao cao|so lieu) (?<unit>thang)(?: [a-z]{2,6}){0,3}?[ ,(:]{1,3}${lead}${filler} (?:${clock}[ ,]{1,2})?ngay (?<rd>\\d{1,2}) (?:cua )?thang (?:sau|ke tiep|tiep theo|lien ke)`,
      'g',
    ),
    read: onDay,
    rank: 1,
  },
  {
    // "Mỗi tuần một lần", "03 tháng một lần".
    pattern:
      /(?:(?<n>\d{1,2}) (?<span>tuan|thang|nam)|(?:hang|moi)(?: mot)? (?<unit>ngay|tuan|thang|quy|nam))(?: it nhat| toi thieu)? (?:mot|1|01|hai|2|02) lan(?![a-z])/g,
    read: (groups) => bare({ ...groups, unit: groups.unit ?? groups.span }),
    rank: 6,
  },
  {
    pattern: /(?:bao cao|tong hop|gui)[^.;]{0,30}? (?:hang|moi) (?<unit>tuan|thang|quy|nam)/g,
    read: bare,
    rank: 5,
  },
];
