// Days of the Vietnamese lunar calendar, reckoned from new moons and the sun's place as seen at UTC+7.

const RADIAN = Math.PI / 180;
const MONTH = 29.530588853;
const UNIX_EPOCH = 2440588;
const HANOI = 7 / 24;

const sine = (degrees: number): number => Math.sin(degrees * RADIAN);

/** The day, as a Julian day number, of the new moon number `k` (Meeus, Astronomical Algorithms, to some minutes). */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t * t + 0.00033 * sine(166.56 + 132.87 * t);
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t * t;
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t * t;
  const node = 21.2964 + 390.67050646 * k - 0.0016528 * t * t;
  const shift =
    (0.1734 - 0.000393 * t) * sine(sun) +
    0.0021 * sine(2 * sun) -
    0.4068 * sine(moon) +
    0.0161 * sine(2 * moon) -
    0.0004 * sine(3 * moon) +
    0.0104 * sine(2 * node) -
    0.0051 * sine(sun + moon) -
    0.0074 * sine(sun - moon) +
    0.0004 * sine(2 * node + sun) -
    0.0004 * sine(2 * node - sun) -
    0.0006 * sine(2 * node + moon) +
    0.001 * sine(2 * node - moon) +
    0.0005 * sine(2 * moon + sun);
  const slowing = -0.000278 + 0.000265 * t + 0.000262 * t * t;
  return Math.floor(mean + shift - slowing + 0.5 + HANOI);
}

/** In which twelfth of the year, from the spring equinox on, the sun stands as the day begins. */
function twelfth(day: number): number {
  const t = (day - 2451545.5 - HANOI) / 36525;
  const anomaly = 357.5291 + 35999.0503 * t - 0.0001559 * t * t;
  const centre =
    (1.9146 - 0.004817 * t) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.00029 * sine(3 * anomaly);
  const longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t * t + centre;
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

/** The number of the new moon that opens the eleventh month, the one with the winter solstice. */
function eleventhMonth(year: number): number {
  const lastDay = Date.UTC(year, 11, 31) / 86_400_000 + UNIX_EPOCH;
  const k = Math.floor((lastDay - 2415021) / MONTH);
  return twelfth(newMoon(k)) >= 9 ? k - 1 : k;
}

/** How many months after the eleventh the leap month comes: the first in which the sun enters no new twelfth. */
function leapAfter(eleventh: number): number {
  let after = 1;
  while (after < 13 && twelfth(newMoon(eleventh + after)) !== twelfth(newMoon(eleventh + after + 1))) after++;
  return after;
}

/** The civil day `YYYY-MM-DD` of a day of a lunar month, which is no leap month, of the year that began at that Tết. */
export function lunarDay(year: number, month: number, day: number): string {
  const eleventh = eleventhMonth(month < 11 ? year - 1 : year);
  const next = eleventhMonth(month < 11 ? year : year + 1);
  const after = (month + 1) % 12;
  const isLate = next - eleventh > 12 && after >= leapAfter(eleventh);
  const at = newMoon(eleventh + after + (isLate ? 1 : 0)) + day - 1;
  return new Date((at - UNIX_EPOCH) * 86_400_000).toISOString().slice(0, 10);
}
