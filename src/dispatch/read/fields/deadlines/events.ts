// "trước, trong và sau Đại hội", "trong dịp nghỉ lễ Quốc khánh": a time that an event or a holiday names.
import type { Deadline } from '../../../contract.ts';
import { fold } from '../../lines/fold.ts';
import { datePattern, matchedDate } from '../calendar.ts';
import { feastName, holidayDate } from '../holiday.ts';
import { countWord } from './counts.ts';
import { type Form, type Groups, type IssuedWhen, liesBehind, yearFor } from './form.ts';
import { told } from './told.ts';

/** "dịp lễ 30/4 và 01/5/2025": the last of them is not the whole. */
const isListOfDays = /\d ?\/ ?\d{1,2}(?: va |, | ?- ?)(?:ngay )?\d{1,2} ?\//;

function event(_groups: Groups, raw: string, issued: IssuedWhen): Partial<Deadline> {
  const day = isListOfDays.test(fold(raw)) ? null : new RegExp(datePattern()).exec(fold(raw));
  const on = day?.groups ? matchedDate(day.groups) : null;
  return on ? { kind: 'during', from: on, to: on } : { kind: 'during', date: feastAhead(raw, issued) };
}

/** The name with what tells its year: "Tết Nguyên đán Bính Ngọ", "Quốc khánh 02/9/2026", "Trung thu năm nay". */
const feast = `(?:(?:le|nghi|nghi le|ngay) )?${feastName}[^,.;()]{0,30}`;

/** A feast of no printed year that is over by the dispatch's month is the next year's where it comes soon, and open otherwise. */
function feastAhead(raw: string, issued: IssuedWhen, which?: 'last'): string | null {
  const date = holidayDate(raw, issued.year, which);
  if (date === null || issued.year === null || !liesBehind(date, issued) || /20\d\d/.test(raw)) return date;
  const next = holidayDate(raw, issued.year + 1, which);
  return next !== null && yearFor(Number(next.slice(5, 7)), issued) === issued.year + 1 ? next : null;
}

const beforeFeast: Form['read'] = (_groups, raw, issued) => ({
  kind: 'before',
  // "Trước Tết 10 ngày": so many days ahead of it.
  date: / \d{1,2} (?:ngay|tuan)(?![a-z])/.test(raw) ? null : feastAhead(raw, issued),
});

export const events: Form[] = [
  {
    // "từ nay đến hết Rằm tháng Giêng": the day of the feast is the last.
    pattern: new RegExp(
      `(?:cham nhat(?: la| vao)?|(?:(?:tu nay|keo dai|cho) )?den het|truoc khi het) (?:ngay |dip |ky nghi |dip nghi )?${feast}`,
      'g',
    ),
    read: (_groups, raw, issued) => ({ kind: 'by', date: feastAhead(raw, issued, 'last') }),
    rank: 6,
    unlessAfter: told,
  },
  {
    pattern: new RegExp(`truoc (?:ngay |dip |ky nghi |dip nghi )?${feast}`, 'g'),
    read: beforeFeast,
    rank: 6,
  },
  {
    // "Gửi câu hỏi trước kỳ họp thứ 8", "lắp xong trước ngày khai giảng": a day that others set, and that is not told.
    pattern:
      /truoc (?:ngay |khi |luc )?(?:(?:dien ra|khai mac|bat dau|buoc vao) )?(?:khai giang|nam hoc moi|ky hop|ky thi|dai hoi|bau cu|ngay bau cu|mua (?:mua|bao|lu)|tet(?= ?[.;,)]| ?$))(?![a-z])/g,
    read: () => ({ kind: 'before' }),
    rank: 8,
    after:
      /(?<![a-z])(?:gui|nop|trinh|bao cao|hoan (?:thanh|tat)|xong|khac phuc|sua chua|xu ly)(?![a-z]).{0,80}$/,
    unlessAfter: told,
  },
  {
    // "Rà quét xong trước Hội nghị 03 ngày": so many days ahead of what others set.
    pattern: new RegExp(
      `truoc (?!khi |day |do )(?:[a-z]{2,9} ){1,6}?${countWord} (?:ngay|tuan|gio)(?: lam viec)?(?= ?[.;,)]| ?$)`,
      'g',
    ),
    read: () => ({ kind: 'before' }),
    rank: 8,
    after: /(?<![a-z])(?:gui|nop|trinh|chot|hoan (?:thanh|tat)|xong)(?![a-z]).{0,80}$/,
    unlessAfter: told,
  },
  // As a watch over a time it goes before the minutes in which somebody must be there.
  { pattern: /(?:thoi gian )?truoc, trong va sau [^.;]{1,240}/g, read: event, rank: 3 },
  {
    pattern:
      /trong (?:cac |nhung |suot )?(?:(?:thoi gian|dip|ngay|dot)(?: dien ra| to chuc)?(?: nghi)? (?:le|tet|dai hoi|hoi nghi|bau cu|cuoc bau cu|ky hop|su kien|ky niem|ky thi|gio to|quoc khanh)|(?:thoi gian|ngay) dien ra)[^,.;()]{0,240}/g,
    read: event,
    rank: 7,
  },
  { pattern: new RegExp(`(?<![a-z])dip ${feast}`, 'g'), read: event, rank: 7 },
];
