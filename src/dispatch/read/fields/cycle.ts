// The names of lunar years, in their cycle of sixty: 2026 is Bính Ngọ.
import { fold } from '../lines/fold.ts';

const stems = 'Canh Tân Nhâm Quý Giáp Ất Bính Đinh Mậu Kỷ'.split(' ');
const branches = 'Thân Dậu Tuất Hợi Tý Sửu Dần Mão Thìn Tỵ Ngọ Mùi'.split(' ');

/** Folded. */
export const cycleStems = stems.map(fold);
export const cycleBranches = branches.map(fold);

/** What the lunar year is called that begins in the year. */
export const cycleName = (year: number): string => `${stems[year % 10]} ${branches[year % 12]}`;

/** The cycle that holds the dispatches of today, folded. */
const cycle = Array.from(
  { length: 60 },
  (_, index) => [fold(cycleName(2000 + index)), 2000 + index] as const,
);

/** The year of a cycle name such as "Tân Sửu", in folded text. */
export function cycleYear(text: string): number | null {
  return cycle.find(([name]) => text.includes(name))?.[1] ?? null;
}
