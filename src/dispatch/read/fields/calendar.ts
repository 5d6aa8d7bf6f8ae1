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

/** Source of a pattern on folded text for a full date; groups `d`, `m`, `y` or `d2`, `m2`, `y2`, suffixed by `tag`. */
export const datePattern = (tag = ''): string =>
  `(?:(?:ngay\\s+)?(?<d${tag}>\\d{1,2})\\s?[/.-]\\s?(?<m${tag}>\\d{1,2})\\s?[/.-]\\s?(?<y${tag}>\\d{4})|(?:ngay\\s+)?(?<dw${tag}>\\d{1,2})\\s+thang\\s+(?<mw${tag}>\\d{1,2})\\s+nam\\s+(?<yw${tag}>\\d{4}))`;

/** The date that `datePattern(tag)` matched. */
export function matchedDate(groups: Record<string, string | undefined>, tag = ''): string | null {
  const day = groups[`d${tag}`] ?? groups[`dw${tag}`];
  const month = groups[`m${tag}`] ?? groups[`mw${tag}`];
  const year = groups[`y${tag}`] ?? groups[`yw${tag}`];
  return day && month && year ? isoDate(Number(year), Number(month), Number(day)) : null;
}
