// Civil dates as they are written in Vietnamese documents; a day that does not exist is no date.

/** `YYYY-MM-DD`, or null where there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1945 && year < 2100
    ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : null;
}

/** Last day of a month as `YYYY-MM-DD`. */
export function lastOfMonth(year: number, month: number): string | null {
  return isoDate(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

const monthNames = 'gieng hai ba tu nam sau bay tam chin muoi muoi_mot muoi_hai'.split(' ');
/** Source of a pattern on folded text for a month, in figures or as a word. */
export const monthWord =
  '\\d{1,2}|hai(?! lan)|ba(?! lan)|tu(?! ngay)|nam|s[aá]u|bay|tam|chin|muoi(?: mot(?![a-z])| hai(?![a-z])|(?! (?:mot|hai) nam ))';

const romans = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
/** Source for a month by a name that means one only where a year is printed behind it: "tháng XI/2025", "tháng Một năm 2026". */
export const namedWithYear = '(?:mot|x?i{1,3}|i?[vx]|vi{1,3}|xi{0,2})(?= ?/ ?20\\d\\d|,? nam 20\\d\\d)';

/** "5" or "năm" (folded) → 5; January is written in figures, since "tháng Giêng" is of the lunar year. */
export const monthOf = (text: string): number =>
  Number(text) ||
  romans.indexOf(text) + 1 ||
  monthNames.indexOf(text.replace(/^mot$/, 'gieng').replace('á', 'a').replace(' ', '_')) + 1;

/**
 * Source of a pattern on folded text for a full date: "15/8/2025", "ngày 15-8-2025", "15 tháng 8 năm 2025", "15 tháng
 * Tám năm 2025". Groups `d`, `m`, `y` or `dw`, `mw`, `yw`, each suffixed by `tag`.
 */
export const datePattern = (tag = ''): string =>
  `(?:(?:ngay\\s{1,3})?(?<![\\d/])(?<d${tag}>\\d{1,2})\\s?[/.-]\\s?(?<m${tag}>\\d{1,2})(?:\\s?[/.-]\\s?|,?\\snam\\s)(?<y${tag}>\\d{4})(?![\\d/])` +
  `|(?:ngay\\s{1,3})?(?<![\\d/])(?<dw${tag}>\\d{1,2})(?:\\scua)?\\s{1,3}thang\\s{1,3}(?<mw${tag}>${monthWord}|${namedWithYear})(?:,?\\s{1,3}nam\\s{1,3}|\\s?/\\s?)(?<yw${tag}>\\d{4})(?!\\d))`;

/** The date that `datePattern(tag)` matched. */
export function matchedDate(groups: Record<string, string | undefined>, tag = ''): string | null {
  const day = groups[`d${tag}`] ?? groups[`dw${tag}`];
  const month = groups[`m${tag}`] ?? groups[`mw${tag}`];
  const year = groups[`y${tag}`] ?? groups[`yw${tag}`];
  return day && month && year ? isoDate(Number(year), monthOf(month), Number(day)) : null;
}
