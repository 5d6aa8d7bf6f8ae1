// "trước ngày 15 hằng tháng", "trước ngày 05 tháng đầu quý", "6 tháng (trước 15/6) và năm (trước 15/12)": days of months that come round.
import type { Deadline } from '../../../contract.ts';
import { monthOf, monthWord } from '../calendar.ts';
import { clock, type Form, type Groups, timeOf } from './form.ts';
import { filler, frequency, lead, rule } from './rhythm.ts';

const monthsOfQuarters: Record<string, string> = {
  dau: 'FREQ=YEARLY;BYMONTH=1,4,7,10',
  hai: 'FREQ=YEARLY;BYMONTH=2,5,8,11',
  cuoi: 'FREQ=YEARLY;BYMONTH=3,6,9,12',
};
const sameMonth: Record<string, string> = { nhat: 'dau', '1': 'dau', '2': 'hai', ba: 'cuoi', '3': 'cuoi' };

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

/** "Ngày 15 và ngày 30 mỗi tháng". */
function onDays({ list = '' }: Groups): Partial<Deadline> | null {
  const days = (list.match(/\d{1,2}/g) ?? []).map(Number);
  return days.every((day) => day >= 1 && day <= 31)
    ? rule(['FREQ=MONTHLY', `BYMONTHDAY=${days.join(',')}`], {})
    : null;
}

function inMonths({ list = '' }: Groups): Partial<Deadline> | null {
  const months = (list.match(/\d{1,2}/g) ?? []).map(Number);
  return months.every((month) => month >= 1 && month <= 12)
    ? rule(['FREQ=YEARLY', `BYMONTH=${months.join(',')}`], {})
    : null;
}

const dayOfMonth = '(?:ngay )?(?:mung |mong )?(?<rd>\\d{1,2})(?:(?: ?/ ?| thang )(?<rm>\\d{1,2}))?';

const shortDate = (tag: string): string =>
  `(?:ngay )?(?<rd${tag}>\\d{1,2})(?: ?/ ?| thang )(?<rm${tag}>\\d{1,2})(?! ?/ ?\\d|\\d| nam \\d)`;

export const monthDays: Form[] = [
  {
    // "Báo cáo 6 tháng gửi trước ngày 10/6, báo cáo năm trước ngày 10/12".
    pattern: new RegExp(
      `(?:(?:6|06|sau) thang(?: dau nam)?|so ket|ban nien)[^.;\\d\u0001]{1,30}?${shortDate('')}\\)?[^.\\d\u0001]{1,30}? (?:(?:1|01|mot|ca|cuoi|hang) )?(?:nam|tong ket|thuong nien)[^.;\\d\u0001]{1,30}?${shortDate('2')}\\)?(?: (?:hang|moi) nam)?`,
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
    // "Định kỳ trước ngày 15/6 và 15/12": two days of no year come round each year.
    pattern: new RegExp(
      `dinh ky(?: bao cao| gui| thuc hien)?(?: (?:0?6|sau) thang(?: (?:mot|1|01) lan| ?/ ?lan)?)?[ ,(:]{1,3}(?:(?:truoc|vao|cham nhat)(?: cac)? )?${shortDate('')}(?:,| va) (?:truoc )?${shortDate('2')}`,
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
    // "Mỗi tháng hai lần, vào ngày mùng 1 và ngày 15".
    pattern:
      /(?:hang|moi) thang(?: [a-z\d]{1,8}){0,4}[ ,(:]{1,3}(?:vao )?(?:cac )?ngay (?<list>(?:mung |mong )?\d{1,2}(?:(?:,| va|, va) (?:ngay )?(?:mung |mong )?\d{1,2}){1,5})(?! ?[/.-] ?\d|\d| thang| gio)/g,
    read: onDays,
    rank: 1,
  },
  {
    // "Báo cáo tiến độ: ngày 15 và ngày cuối tháng".
    pattern:
      /(?:(?:vao|truoc|cham nhat) )?ngay (?<rd>\d{1,2})(?: hang thang)? va (?:ngay )?cuoi(?: cung)? (?:cua )?(?:(?:hang|moi) )?thang(?! ?\d| nay| sau| toi)/g,
    read: ({ rd }) => (Number(rd) <= 31 ? rule(['FREQ=MONTHLY', `BYMONTHDAY=${Number(rd)},-1`], {}) : null),
    rank: 1,
  },
  {
    // "Vào ngày cuối tháng hằng tháng", "ngày cuối cùng của mỗi quý".
    pattern:
      /(?:(?:vao|trong|truoc|cham nhat|muon nhat)(?: vao)? )?ngay cuoi(?: cung)? (?:cua )?(?:(?:thang|quy)(?: cua)?,? )?(?:hang|moi) (?<unit>thang|quy)/g,
    read: ({ unit }) => rule([unit === 'quy' ? monthsOfQuarters.cuoi : 'FREQ=MONTHLY', 'BYMONTHDAY=-1'], {}),
    rank: 1,
  },
  {
    // "Trước ngày cuối cùng của tháng 11 hằng năm".
    pattern: new RegExp(
      `(?:${lead}${filler} )?ngay (?:lam viec )?cuoi(?: cung)? (?:cua )?thang (?<month>\\d{1,2}),? (?:hang|moi) nam`,
      'g',
    ),
    read: ({ month }) => rule(['FREQ=YEARLY', `BYMONTH=${Number(month)}`], {}),
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
      `(?:(?:dinh ky )?(?:hang|moi) quy[ ,(:]{1,3})?(?:${lead}${filler} )?(?:${clock}[ ,]{1,2})?ngay (?<rd>\\d{1,2}) (?:cua )?thang (?:(?<of>dau|cuoi|(?<=thang )thu (?:nhat|hai|ba|[1-3]))(?: tien| cung)? (?:cua |trong )?(?:moi |hang |cac |tung )?quy(?: sau| ke tiep| tiep theo)?|(?:(?:lien|tiep|ke)[a-z ]{0,10} )?sau (?:khi )?(?:ket thuc |het )?quy(?! [iv\\d]))`,
      'g',
    ),
    read: ({ of = 'dau', ...groups }) => {
      const month = of.replace('thu ', '');
      return rule([monthsOfQuarters[sameMonth[month] ?? month], `BYMONTHDAY=${Number(groups.rd)}`], groups);
    },
    rank: 1,
  },
  {
    // "Trước ngày 20 các tháng 3, 6, 9, 12".
    pattern:
      /(?:truoc|cham nhat|muon nhat|vao)(?: vao)? ngay (?<rd>\d{1,2}) (?:cua )?cac thang (?<list>\d{1,2}(?:(?:,| va|, va) (?:thang )?\d{1,2}){1,11})(?! ?[/.-] ?\d|\d| nam 20)(?:,? (?:hang|moi) nam)?/g,
    read: ({ rd, list }) => {
      const months = inMonths({ list });
      return months && { ...months, rule: `${months.rule};BYMONTHDAY=${Number(rd)}` };
    },
    rank: 1,
  },
  {
    // "Tháng 3, tháng 9 hằng năm".
    pattern:
      /(?:(?:vao|trong|truoc) )?(?:cac )?thang (?<list>\d{1,2}(?:(?:,| va|, va) (?:thang )?\d{1,2}){1,5}) (?:cua )?(?:hang|moi) nam/g,
    read: inMonths,
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
    // "Hằng tháng (ngày 25)".
    pattern:
      /(?:hang|moi) thang[ ,(:]{1,3}ngay (?<rd>\d{1,2})(?! ?[/.-] ?\d|\d| thang|,? (?:va |den )?(?:ngay )?\d| gio)/g,
    read: onDay,
    rank: 1,
  },
  {
    // "Hằng năm, trong tháng 10", "vào tháng 5 hằng năm".
    pattern: new RegExp(
      `(?:(?:hang|moi) nam[ ,(]{1,3}(?:vao|trong) thang (?<ofYear>${monthWord})(?![a-z\\d/]| nam|[.-]\\d)|(?:vao |trong |(?<=^|[,;] ))thang (?<before>${monthWord}) (?:hang|moi) nam)`,
      'g',
    ),
    read: (groups) =>
      rule(['FREQ=YEARLY', `BYMONTH=${monthOf(groups.ofYear ?? groups.before ?? '')}`], groups),
    rank: 1,
  },
  {
    // "Hằng năm các đơn vị báo cáo trước ngày 15/12": the day and its month, of no year.
    pattern: new RegExp(
      `(?:hang|moi) (?<unit>nam)[^.;\\d\u0001]{1,60}? (?:truoc|cham nhat|muon nhat|vao)${filler} (?:ngay )?(?<rd>\\d{1,2})(?: ?/ ?| thang )(?<rm>\\d{1,2})(?:,? va (?:truoc )?(?:ngay )?(?<rd2>\\d{1,2})(?: ?/ ?| thang )(?<rm2>\\d{1,2}))?(?! ?/ ?\\d|\\d| nam)`,
      'g',
    ),
    read: onDay,
    rank: 1,
  },
  {
    pattern: new RegExp(
      `(?:hang|moi) (?<unit>thang)(?:[^.;\\d\u0001]|\\d{1,2} lan){1,60}? (?:truoc|cham nhat|muon nhat|vao)${filler} ngay (?<rd>\\d{1,2})(?! ?[/.-] ?\\d|\\d| thang)`,
      'g',
    ),
    read: onDay,
    rank: 1,
  },
  {
    pattern: new RegExp(
      `(?:bao cao|so lieu) (?<unit>thang)(?: [a-z]{2,6}){0,3}?[ ,(:]{1,3}${lead}${filler} (?:${clock}[ ,]{1,2})?ngay (?<rd>\\d{1,2}) (?:cua )?thang (?:sau|toi|ke tiep|tiep theo|lien ke|lien sau|ke sau)`,
      'g',
    ),
    read: onDay,
    rank: 1,
  },
  {
    // "Gửi trước ngày 10 của tháng kế tiếp": of each month; "tháng sau" alone may be the one that comes.
    pattern: new RegExp(
      `${lead}${filler} (?:${clock}[ ,]{1,2})?ngay (?<rd>\\d{1,2}) (?:cua )?thang (?:ke tiep|tiep theo|lien ke|lien sau|ke sau|sau (?:lien ke|ke tiep))`,
      'g',
    ),
    read: onDay,
    rank: 1,
  },
];
