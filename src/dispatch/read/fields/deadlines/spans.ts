// "từ ngày … đến hết ngày …", "trong các ngày 15-20/8/2025": days between which a thing is to be done.
import type { Deadline } from '../../../contract.ts';
import { datePattern, isoDate, lastOfMonth, matchedDate } from '../calendar.ts';
import { runsBackwards } from './backwards.ts';
import { dayOf, dayOnly, type Form, type Groups, type IssuedWhen, weekday, yearFor } from './form.ts';

const partOfDay = '(?:sang|trua|chieu|toi|dem)';
/** An hour, a part or a name of the first or the last day, which a span does not keep. */
export const hour =
  `(?:\\d{1,2} ?(?:gio|h|g|:|\\.(?=\\d\\d,? (?:ngay|thu|chu)(?![a-z])))(?![a-z])(?: ?\\d{2})?(?: ?phut)?(?: ${partOfDay})?[ ,]{1,2})?` +
  `(?:${partOfDay} )?(?:(?:ngay )?${weekday}[ ,(]{1,3})?`;
const start = `${hour}(?:${datePattern()}|(?:ngay )?(?<sd>\\d{1,2})(?:(?: ?/ ?| thang )(?<sm>\\d{1,2}))?)`;
const end = `${hour}(?:${datePattern('2')}|(?:ngay )?(?<ed>\\d{1,2})(?: ?/ ?| thang )(?<em>\\d{1,2})(?![\\d/]| ?/ ?\\d))`;
/** "(29 tháng Chạp)", "(thứ Bảy)": the same day by another name. */
const gloss = '\\)?(?: ?\\([^()]{1,60}\\))?';
const through = `${gloss}(?: ?[-–] ?|(?:,? va|,)? (?:cho )?(?:den|toi|ket thuc(?: vao| luc)?) (?:het )?)`;

/** "(20/10/1930 - 20/10/2021)": how long a thing has been, and no days to come. */
const ofHistory = /(?<!\d)1[89]\d\d(?!\d)/;

function span(groups: Groups, raw: string, issued: IssuedWhen): Partial<Deadline> | null {
  if (ofHistory.test(raw)) return null;
  const lastYear = groups.em ? yearFor(Number(groups.em), issued) : null;
  const to =
    matchedDate(groups, '2') ??
    (groups.ed && lastYear !== null ? isoDate(lastYear, Number(groups.em), Number(groups.ed)) : null);
  const printed = matchedDate(groups);
  // Which of the two is wrong, no one can say.
  if (to && isBackwards(printed, groups, to)) return { kind: 'during', from: null, to: null };
  const from =
    printed ??
    (to && groups.sd ? startOfSpan(Number(groups.sd), groups.sm ? Number(groups.sm) : null, to) : null);
  return { kind: 'during', from, to };
}

function isBackwards(first: string | null, { sd, sm }: Groups, last: string): boolean {
  const [year, month, day] = last.split('-').map(Number) as [number, number, number];
  if (first) return first > last;
  return (
    sd !== undefined &&
    runsBackwards({ year: null, month: Number(sm ?? month), day: Number(sd) }, { year, month, day })
  );
}

/** "từ ngày 28/12 đến ngày 03/01/2025": the first day takes the year in which it comes before the second. */
function startOfSpan(day: number, month: number | null, to: string): string | null {
  const [year, lastMonth] = to.split('-').map(Number) as [number, number];
  const same = isoDate(year, month ?? lastMonth, day);
  return same && same <= to ? same : isoDate(year - 1, month ?? lastMonth, day);
}

const day = 86_400_000;

function twoDays(groups: Groups, raw: string, issued: IssuedWhen): Partial<Deadline> | null {
  const { from, to } = span(groups, raw, issued) ?? {};
  return from && to && Date.parse(to) - Date.parse(from) === day ? { kind: 'during', from, to } : null;
}

function monthSpan({ a, ya, b, yb }: Groups): Partial<Deadline> | null {
  const [first, last, lastYear] = [Number(a), Number(b), Number(yb)];
  const firstYear = ya ? Number(ya) : first <= last ? lastYear : lastYear - 1;
  const from = isoDate(firstYear, first, 1);
  return from && last >= 1 && last <= 12 ? { kind: 'during', from, to: lastOfMonth(lastYear, last) } : null;
}

/** Days that figures, logs or events of the past cover; an effect in law. */
export const told =
  /(?<![a-z])(?:thong bao|cho)[^.;]{0,80} (?:tam (?:ngung|dung)|bao tri|nang cap|gian doan|mat dien|cat dien|ngung cung cap)(?: [^ .;]{1,12}){0,8} ?\(?$|(?:(?:^|[,:(] ?|lieu |duoc )tinh|(?<!trong )giai doan(?: (?:tu|truoc|vua qua))?|(?:so lieu|du lieu|thong ke|nhat ky|log|ky bao cao|ky ke toan|nam tai chinh|hieu luc|gia tri|xay ra|hoc ky|nam hoc|nhiem ky)(?: [^ ,;]{1,12}){0,4}) ?$/;
export const toldAfter =
  /^[ ,]{0,2}(?:(?:tren dia ban|toan tinh|ca nuoc)[^,.;]{0,30} )?(?:da|ghi nhan|phat hien|xay ra|co \d)\b|^[^.;]{0,50} (?:da (?:xay|ghi|phat|co|tiep|xu|dien)|ghi nhan)/;

/** "trong suốt các tháng 4, 5, 6/2020", "các ngày 05, 06 và 07/6/2023": the first and the last of a list. */
const listed: Form[] = [
  {
    pattern:
      /(?:trong |suot |vao ){0,2}(?:cac|hai|ba|bon|nam|sau) thang (?<a>\d{1,2})(?:, ?\d{1,2}){0,9}(?: ?,| va|, va) (?<b>\d{1,2})(?: ?\/ ?| nam )(?<yb>20\d\d)(?!\d)/g,
    read: monthSpan,
    rank: 4,
    unlessAfter: told,
    unlessBefore: toldAfter,
  },
  {
    pattern: new RegExp(
      `(?<!(?:truoc|nhat) [\\d:hg gio]{2,9} )(?:trong |vao )?(?:(?:cac|hai|ba|bon|nam|0?[2-5]) ngay|thoi gian(?: [a-z]{2,9}){0,3} ?: ngay) (?<sd>\\d{1,2})(?: ?/ ?(?<sm>\\d{1,2})(?: ?/ ?20\\d\\d)?)?(?:, ?\\d{1,2}(?: ?/ ?\\d{1,2}(?: ?/ ?20\\d\\d)?)?){0,9}(?: ?,| va|, va) ${end}`,
      'g',
    ),
    read: span,
    rank: 4,
    unlessAfter: told,
    unlessBefore: toldAfter,
  },
  {
    // "trong ngày 10/9 và ngày 11/9/2025".
    pattern: new RegExp(`(?:trong|vao) (?=ngay )${start} va (?=ngay )${end}`, 'g'),
    read: span,
    rank: 2,
    unlessAfter: told,
    unlessBefore: toldAfter,
  },
];

const fromTo: Form[] = [
  ...listed,
  {
    // "tập huấn (ngày 26 và 27/3/2026)": two days in brackets that follow each other; others have a day each.
    pattern: new RegExp(
      `(?<=\\((?:(?:vao|trong|cac|hai|du kien|dien ra|to chuc) ){0,4})(?:ngay )?${start}(?: va |, )${end}(?=\\))`,
      'g',
    ),
    read: twoDays,
    rank: 4,
    unlessAfter: told,
    unlessBefore: toldAfter,
  },
  {
    // "rà quét toàn mạng (22–26/9/2025)": days in brackets.
    pattern: new RegExp(`(?<=\\((?:tu )?)(?:ngay )?${start} ?[-–] ?${end}(?=\\))`, 'g'),
    read: span,
    rank: 4,
    unlessAfter: told,
    unlessBefore: toldAfter,
  },
  {
    pattern: new RegExp(`(?:bat dau )?(?:ke )?tu ${start}${through}${end}`, 'g'),
    read: span,
    rank: 4,
    unlessAfter: told,
    unlessBefore: toldAfter,
  },
  {
    // "từ 12h00 ngày 28/9/2024 cho đến khi kết thúc thiên tai": its end is not known.
    pattern: new RegExp(
      `(?:ke )?tu (?=[^,;]{0,24}ngay )${hour}${dayOnly},? (?:cho )?(?:den|toi) khi(?![a-z])`,
      'g',
    ),
    read: (groups, _raw, issued) => ({ kind: 'during', from: dayOf(groups, issued) }),
    rank: 4,
    unlessAfter: told,
    unlessBefore: toldAfter,
  },
  {
    // "ngày 05/6 đến hết ngày 31/10/2023": the end of a span is no day by which a thing is due, though "từ" be misread.
    pattern: new RegExp(
      `(?<!\\p{L})ngay (?<sd>\\d{1,2})(?: ?/ ?| thang )(?<sm>\\d{1,2})(?: ?/ ?20\\d\\d| nam 20\\d\\d)?${through}${end}`,
      'gu',
    ),
    read: span,
    rank: 4,
    after: /\S{1,4} $/,
    unlessAfter: told,
    unlessBefore: toldAfter,
  },
  {
    pattern: new RegExp(
      `(?:trong (?:cac )?ngay|trong thoi gian|(?:thoi (?:gian|han)|tien do)(?: [a-z]{2,9}){0,3} ?:|dip|vao) (?:(?:nghi )?le )?(?:tu )?(?:ngay )?${start} ?[-–] ?${end}`,
      'g',
    ),
    read: span,
    rank: 4,
    unlessAfter: told,
    unlessBefore: toldAfter,
  },
];

export const spans: Form[] = fromTo.map((form) => ({ ...form, isWhole: true }));
