// Whether a difference between two figures may be one that a scanner made.

/** Figures of one shape but for a stroke. */
const alike = [
  '17',
  '14',
  '06',
  '08',
  '09',
  '38',
  '56',
  '68',
  '58',
  '35',
  '27',
  '89',
  '49',
  '59',
  '23',
  '69',
];

const isAlike = (one: string, other: string): boolean =>
  alike.some((pair) => pair === one + other || pair === other + one);

/** One figure taken for another, or some lost: more than one wrong figure in a number is rare. */
export function mayBeMisread(one: string, other: string): boolean {
  if (one.length !== other.length) return true;
  const wrong = [...one].flatMap((figure, at) =>
    figure === other[at] ? [] : [[figure, other[at]!] as const],
  );
  return wrong.length === 1 && isAlike(...wrong[0]!);
}
