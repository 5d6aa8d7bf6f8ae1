// "trước 23 tháng Chạp", "từ 29 Tết đến hết mùng 5 Tết Bính Ngọ": days that the lunar calendar names around Tết.
import { datePattern, matchedDate } from '../calendar.ts';
import { cycleYear } from '../cycle.ts';
import { holidayDate } from '../holiday.ts';
import { lunarDay } from '../lunar.ts';
import { approach, clock, type Form, type Groups, type IssuedWhen, timeOf } from './form.ts';
import { hour } from './spans.ts';
import { told } from './told.ts';

const chap = '(?: (?:thang )?chap| tet| am lich)';
/** "… Tết Bính Ngọ", "… năm Ất Tỵ", "… năm 2026". */
const ofWhichYear =
  '(?: (?:tet |nam |nguyen dan ){0,3}(?:20\\d\\d|[a-z]{2,4} (?:than|dau|tuat|hoi|ty|suu|dan|mao|thin|ngo|mui)(?![a-z])))?';
/** The lunar day, and the day of the civil calendar in brackets behind it. */
const day = (tag: string): string =>
  `(?:ngay )?(?:(?:mung|mong) (?<new${tag}>\\d{1,2})(?: (?:thang gieng|tet)|(?=,? (?:cho )?(?:den|toi) ))|(?<old${tag}>2\\d|30)${chap})` +
  `${ofWhichYear}(?: ?\\((?:tuc |la |ngay )*(?:${datePattern(tag)}|[^()]{1,40})\\))?`;

/** The year that begins at the Tết meant: named in the wording, else the one nearest to the dispatch from October to February. */
function yearOf(raw: string, { year, month }: IssuedWhen): number | null {
  const named = holidayDate(raw, null);
  if (named) return Number(named.slice(0, 4));
  const lastMonthOf = /chap nam/.test(raw) ? cycleYear(raw) : null;
  if (lastMonthOf !== null) return lastMonthOf + 1;
  if (year === null || month === null) return null;
  return month >= 10 ? year + 1 : month <= 2 ? year : null;
}

/** The day in brackets, else the lunar one; the thirtieth of a month of twenty-nine days is no day. */
function dayIn(groups: Groups, tag: string, year: number | null): string | null {
  const printed = matchedDate(groups, tag);
  if (printed !== null || year === null) return printed;
  const [fresh, old] = [groups[`new${tag}`], groups[`old${tag}`]];
  if (fresh) return Number(fresh) <= 15 ? lunarDay(year, 1, Number(fresh)) : null;
  const found = lunarDay(year - 1, 12, Number(old));
  return found < lunarDay(year, 1, 1) ? found : null;
}

const until =
  (kind: 'before' | 'by'): Form['read'] =>
  (groups, raw, issued) => ({
    kind,
    date: dayIn(groups, '', yearOf(raw, issued)),
    time: timeOf(groups),
  });

function span(groups: Groups, raw: string, issued: IssuedWhen): ReturnType<Form['read']> {
  const year = yearOf(raw, issued);
  return { kind: 'during', from: dayIn(groups, '', year), to: dayIn(groups, '2', year) };
}

const point = `(?:${clock}[ ,]{1,2})?${day('')}`;

export const lunarDays: Form[] = [
  {
    pattern: new RegExp(`tu ${hour}${day('')},? (?:cho )?(?:den|toi)(?: het)? ${hour}${day('2')}`, 'g'),
    read: span,
    rank: 4,
    unlessAfter: told,
    isWhole: true,
  },
  {
    pattern: new RegExp(`truoc${approach}${point}`, 'g'),
    read: until('before'),
    rank: 2,
    unlessAfter: told,
  },
  {
    pattern: new RegExp(`(?:cham nhat|muon nhat|tre nhat|den|han cuoi|trong)${approach}${point}`, 'g'),
    read: until('by'),
    rank: 2,
    unlessAfter: told,
  },
];
