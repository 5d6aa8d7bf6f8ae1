// "trước 23 tháng Chạp", "từ 29 Tết đến hết mùng 5 Tết Bính Ngọ": days that the lunar calendar names around Tết.
import { holidayDate } from '../holiday.ts';
import { lunarDay } from '../lunar.ts';
import type { Form, Groups, IssuedWhen } from './form.ts';
import { told } from './told.ts';

const chap = '(?: (?:thang )?chap| tet| am lich)';
const day = (tag: string): string =>
  `(?:ngay )?(?:(?:mung|mong) (?<new${tag}>\\d{1,2})(?: (?:thang gieng|tet)|(?=,? (?:cho )?(?:den|toi) ))|(?<old${tag}>2\\d|30)${chap})`;

/** The year that begins at the Tết meant: named in the wording, else the one nearest to the dispatch from October to February. */
function yearOf(raw: string, { year, month }: IssuedWhen): number | null {
  const named = holidayDate(raw, null);
  if (named) return Number(named.slice(0, 4));
  if (year === null || month === null) return null;
  return month >= 10 ? year + 1 : month <= 2 ? year : null;
}

/** The thirtieth of a month of twenty-nine days is no day. */
function dayIn(year: number, fresh: string | undefined, old: string | undefined): string | null {
  if (fresh) return Number(fresh) <= 15 ? lunarDay(year, 1, Number(fresh)) : null;
  const found = lunarDay(year - 1, 12, Number(old));
  return found < lunarDay(year, 1, 1) ? found : null;
}

const until =
  (kind: 'before' | 'by'): Form['read'] =>
  (groups, raw, issued) => {
    const year = yearOf(raw, issued);
    return { kind, date: year === null ? null : dayIn(year, groups.new, groups.old) };
  };

function span(groups: Groups, raw: string, issued: IssuedWhen): ReturnType<Form['read']> {
  const year = yearOf(raw, issued);
  if (year === null) return { kind: 'during' };
  return {
    kind: 'during',
    from: dayIn(year, groups.new, groups.old),
    to: dayIn(year, groups.new2, groups.old2),
  };
}

/** "… Tết Bính Ngọ", "… năm 2026". */
const ofWhichYear =
  '(?: (?:tet |nam |nguyen dan ){0,3}(?:20\\d\\d|[a-z]{2,4} (?:than|dau|tuat|hoi|ty|suu|dan|mao|thin|ngo|mui)(?![a-z])))?';

export const lunarDays: Form[] = [
  {
    pattern: new RegExp(`tu ${day('')},? (?:cho )?(?:den|toi)(?: het)? ${day('2')}${ofWhichYear}`, 'g'),
    read: span,
    rank: 4,
    unlessAfter: told,
    isWhole: true,
  },
  {
    pattern: new RegExp(`truoc ${day('')}${ofWhichYear}(?! ?\\()`, 'g'),
    read: until('before'),
    rank: 2,
    unlessAfter: told,
  },
  {
    pattern: new RegExp(
      `(?:cham nhat|muon nhat|den het|den|han cuoi)(?: la| vao)? ${day('')}${ofWhichYear}(?! ?\\()`,
      'g',
    ),
    read: until('by'),
    rank: 2,
    unlessAfter: told,
  },
];
