// Whether the last day of a span lies before the first, also where the first prints no year of its own.

type Day = { year: number | null; month: number; day: number };

const oneDay = 86_400_000;
const at = ({ month, day }: Day, year: number): number => Date.UTC(year, month - 1, day);

/** A span over the turn of the year is shorter; one of a whole year ("từ 01/7 đến 30/6/2025") is longer. */
const longest = 330;
const wholeYear = 363;

/**
 * "Từ ngày 20/4/2025 đến ngày 15/4/2025". A first day without a year takes the one before that of the last where it must,
 * but not where the span would then last nearly a year: "từ 20/4 đến 15/4/2025".
 */
export function runsBackwards(from: Day, to: Day): boolean {
  const year = to.year ?? 2025;
  if (from.year !== null && to.year !== null) return at(from, from.year) > at(to, year);
  if (from.year !== null || at(from, year) <= at(to, year)) return false;
  const length = (at(to, year) - at(from, year - 1)) / oneDay;
  return length > longest && length < wholeYear;
}
