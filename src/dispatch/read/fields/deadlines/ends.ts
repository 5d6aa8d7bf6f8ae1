// "trước ngày làm việc cuối cùng của tháng 7", "ngày 25 tháng này", "trong ngày hôm nay": days counted from a month or from the dispatch.
import type { Deadline } from '../../../contract.ts';
import { isoDate, lastOfMonth } from '../calendar.ts';
import { countOf, countWord } from './counts.ts';
import {
  clock,
  dayOf,
  dayOnly,
  dayPoint,
  type Form,
  type Groups,
  type IssuedWhen,
  liesBehind,
  timeOf,
  yearFor,
} from './form.ts';

const opening =
  '(?<op>truoc|cham nhat|muon nhat|tre nhat|khong (?:qua|muon hon|cham hon|tre hon)|den het|den|het|vao|trong|(?<![a-z])han(?: cuoi| chot)?(?: [a-z]{2,9}){0,5}?|thoi han(?: [a-z]{2,9}){0,4})(?:[ ,:]{1,2}(?:la|vao|het|den|trong|truoc))*[ :]{1,2}';
const year = '(?:(?: ?/ ?|,? nam )(?<year>20\\d\\d)(?!\\d))';
const quarters = ['i', 'ii', 'iii', 'iv'];

const kindOf = (op = ''): 'before' | 'by' => (/^truoc/.test(op) ? 'before' : 'by');

/** Year and month of so many months since the year 0. */
const monthAt = (months: number): [number, number] => [Math.floor(months / 12), (months % 12) + 1];

/** The last day of the month, quarter or year; the last working day hangs on a calendar of holidays and stays open. */
function lastDay(groups: Groups, _raw: string, issued: IssuedWhen): Partial<Deadline> {
  const { op, working, quarter } = groups;
  const quarterEnd = quarter ? (quarters.indexOf(quarter) + 1 || Number(quarter)) * 3 : 12;
  const month = groups.month ? Number(groups.month) : quarterEnd;
  const own = groups.year ? Number(groups.year) : yearFor(month, issued);
  const isKnown = !working && own !== null && month >= 1 && month <= 12;
  return { kind: kindOf(op), date: isKnown ? lastOfMonth(own, month) : null };
}

/** "ngày 25 tháng này", "ngày 05 tháng sau": of the month of the dispatch, or of the one after it. */
function dayOfThisMonth(groups: Groups, _raw: string, issued: IssuedWhen): Partial<Deadline> {
  const base = { kind: kindOf(groups.op), time: timeOf(groups) };
  if (issued.year === null || issued.month === null) return base;
  const months = issued.year * 12 + issued.month - 1 + (groups.which === 'nay' ? 0 : 1);
  return { ...base, date: isoDate(...monthAt(months), Number(groups.dd)) };
}

/** The day of the dispatch, or the day after it. */
function fromToday(groups: Groups, _raw: string, issued: IssuedWhen): Partial<Deadline> {
  const base = { kind: kindOf(groups.op), time: timeOf(groups) };
  const { year: y, month, day } = issued;
  if (y === null || month === null || !day) return base;
  const at = new Date(Date.UTC(y, month - 1, day + (groups.next ? 1 : 0)));
  return { ...base, date: at.toISOString().slice(0, 10) };
}

function halfMonth({ half, month, year: own }: Groups): Partial<Deadline> {
  const [y, m] = [Number(own), Number(month)];
  if (half === 'dau') return { kind: 'during', from: isoDate(y, m, 1), to: isoDate(y, m, 15) };
  return { kind: 'during', from: isoDate(y, m, 16), to: lastOfMonth(y, m) };
}

/** "trong tháng này", "trong quý tới": of the dispatch's own month or quarter, or the next; a week is not reckoned. */
function ofThis({ unit, which }: Groups, _raw: string, { year: y, month }: IssuedWhen): Partial<Deadline> {
  if (unit === 'tuan' || y === null || month === null) return { kind: 'during' };
  const length = unit === 'quy' ? 3 : 1;
  const first = y * 12 + Math.floor((month - 1) / length) * length + (which === 'nay' ? 0 : length);
  return {
    kind: 'during',
    from: isoDate(...monthAt(first), 1),
    to: lastOfMonth(...monthAt(first + length - 1)),
  };
}

/** A part of a month that is not over. */
function partOfMonth(
  { month, year: own }: Groups,
  _raw: string,
  issued: IssuedWhen,
): Partial<Deadline> | null {
  const last = lastOfMonth(Number(own), Number(month));
  return last === null || liesBehind(last, issued) ? null : { kind: 'during' };
}

const day = 86_400_000;

/** "Chậm nhất 03 ngày trước ngày khai mạc (20/10)": so many days back; working days, and hours, are not reckoned. */
function daysAhead(groups: Groups, _raw: string, issued: IssuedWhen): Partial<Deadline> {
  const from = dayOf(groups, issued);
  const count = countOf(groups.n ?? '');
  if (from === null || count === null || groups.span === undefined) return { kind: 'by' };
  const length = count * (groups.span === 'tuan' ? 7 : 1) * day;
  return { kind: 'by', date: new Date(Date.parse(from) - length).toISOString().slice(0, 10) };
}

export const ends: Form[] = [
  {
    pattern: new RegExp(
      `(?:cham nhat|muon nhat|it nhat|toi thieu)(?: la)? ${countWord} (?:(?<span>ngay|tuan)|ngay lam viec|gio|tieng|thang) truoc (?:khi |ngay |thoi diem |buoi |le )?(?:[a-z]{2,9} ){0,6}\\(?(?:ngay )?${dayOnly}\\)?`,
      'g',
    ),
    read: daysAhead,
    rank: 2,
  },
  {
    // "Trả lời ngay trong ngày, chậm nhất 17 giờ."
    pattern: new RegExp(
      `(?:trong|cung) ngay,? (?:va )?(?:cham nhat|muon nhat|truoc)(?: la| luc| vao| khong qua)* ${clock}(?= ?[.;,)]|$)`,
      'g',
    ),
    read: (groups) => ({ kind: 'by', time: timeOf(groups) }),
    rank: 4,
  },
  {
    pattern: /trong (?<unit>tuan|thang|quy) (?<which>nay|sau|toi)(?=[ .;,)]|$)/g,
    read: ofThis,
    rank: 4,
    unlessAfter: /(?:xay ra|dien ra|phat hien|ghi nhan|tiep nhan|bao cao|so lieu|ke hoach|ket qua) $/,
    unlessBefore: /^[^.;]{0,60} (?:da|ghi nhan|xay ra|dien ra|phat hien)(?![a-z])/,
  },
  {
    pattern:
      /(?:trong |vao )?nua (?<half>dau|cuoi) thang (?<month>\d{1,2})(?: ?\/ ?|,? nam )(?<year>20\d\d)(?!\d)/g,
    read: halfMonth,
    rank: 4,
  },
  {
    pattern: new RegExp(
      `${opening}(?:cuoi )?ngay (?<working>lam viec )?cuoi(?: cung)? (?:cua )?(?:thang (?<month>\\d{1,2})${year}?|quy (?<quarter>iv|i{1,3}|[1-4])${year}?|nam (?<year2>20\\d\\d))(?![\\d/])`,
      'g',
    ),
    read: (groups, raw, issued) => lastDay({ ...groups, year: groups.year ?? groups.year2 }, raw, issued),
    rank: 2,
  },
  {
    pattern: new RegExp(
      `${opening}(?:${clock}[ ,]{1,2})?ngay (?<dd>\\d{1,2}) thang (?<which>nay|sau|toi)(?![a-z])`,
      'g',
    ),
    read: dayOfThisMonth,
    rank: 2,
  },
  {
    pattern: new RegExp(`(?:trong|truoc) (?:ngay )?hom nay ?[,(]{0,2} ?${dayPoint}`, 'g'),
    read: (groups, _raw, issued) => ({ kind: 'by', date: dayOf(groups, issued) }),
    rank: 2,
  },
  {
    pattern: new RegExp(
      `(?<op>truoc|cham nhat|muon nhat|trong|xong|den het)(?: la| luc| vao)? (?:${clock}[ ,]{1,2})?(?:cuoi )?(?:(?:trong )?(?:ngay )?hom nay|(?:sang |trua |chieu |toi |dem )nay|(?<next>(?:sang |trua |chieu |toi |dem )?(?:ngay )?mai))(?=[ .;,)]|$)`,
      'g',
    ),
    read: fromToday,
    rank: 2,
    unlessAfter:
      /(?:xay ra|dien ra|to chuc|hop|phat hien|ghi nhan|nhan duoc|khai mac)(?: [^ ,;]{1,12}){0,6} $/,
    unlessBefore: /^[^.;]{0,60} (?:da|ghi nhan|xay ra|dien ra|phat hien)(?![a-z])/,
  },
  {
    // "Đầu tháng 11/2025 trình phê duyệt dự toán."
    pattern:
      /(?<=^|[.;] )(?:dau|giua|cuoi) thang (?<month>\d{1,2})(?: ?\/ ?|,? nam )(?<year>20\d\d)(?=,? (?:phai |se )?(?:trinh|gui|nop|hoan|bao cao|ban hanh|xong)(?![a-z]))/g,
    read: partOfMonth,
    rank: 4,
  },
  {
    // Which days a week of a month has, calendars do not agree on: the wording is kept.
    pattern:
      /(?:(?:trong|vao|hoan thanh|xong|cham nhat|muon nhat)(?: trong| vao)? |(?<=^|: )(?=tuan )|(?<=(?:thoi (?:han|gian)|tien do)(?: [a-z]{2,9}){0,3} ?: )(?=dau |giua |thuong |trung |ha ))(?:(?:\d{1,2}|hai|ba|muoi) (?:ngay|tuan)(?: le)? (?:dau|cuoi)|tuan(?: le)? (?:dau|cuoi|thu (?:nhat|hai|ba|tu|\d)|\d)|dau|giua|trung tuan|thuong tuan|ha tuan)(?: tien| cung)?,?(?: cua)? thang (?:\d{1,2}(?:(?: ?\/ ?|,? nam )20\d\d)?|nay|sau|toi)(?![\d/])/g,
    read: () => ({ kind: 'during' }),
    rank: 4,
    unlessBefore: /^[ ,)]{0,2}(?:da|ghi nhan|xay ra|dien ra)\b/,
    unlessAfter: /(?:xay ra|dien ra|phat hien|ghi nhan|hop|bao cao|so lieu) $/,
  },
];
