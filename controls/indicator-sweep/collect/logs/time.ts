// Instants as logs print them, with their zone told or assumed; a day without a year is none, unless the year is told.

export interface TimeOptions {
  /** The zone of times without one; the machine that wrote the log, not the one that reads it. */
  zone: string;
  /** The year of times that name none, as a person told it. */
  year: number | null;
  /** When the file was last written to, in milliseconds since 1970: times without a year are then guessed to be the latest before it. */
  writtenAt: number | null;
  /** Whether 3/4/2026 is the third of April or the fourth of March, where the file tells it. */
  order: 'dmy' | 'mdy' | null;
}

export interface Instant {
  utc: string;
  zone: 'told' | 'assumed';
  /** Its year is a guess. */
  isGuess?: true;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Behind a comma only thousandths and the like, or else what stands there is the next column. */
const CLOCK = String.raw`(\d{1,2}):(\d\d)(?::(\d\d)(?:(?:\.|,(?=(?:\d{3}){1,3}(?![\d,])))(\d{1,9}))?)?`;
const ZONE = String.raw`(?: ?(Z|UTC|GMT|[+-]\d\d:?\d\d)(?![\w:]))?`;
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';

interface Shape {
  pattern: RegExp;
  /** Places of year, month, day in the match; the clock follows at `clock`. */
  day: [number, number, number] | 'local';
  clock: number;
}

const SHAPES: Shape[] = [
  {
    pattern: new RegExp(String.raw`(?<![\d.])(\d{4})[-/](\d\d)[-/](\d\d)[T _]${CLOCK}${ZONE}`),
    day: [1, 2, 3],
    clock: 4,
  },
  {
    pattern: new RegExp(String.raw`(?<![\d.])(20\d\d):(\d\d):(\d\d)-${CLOCK}${ZONE}`),
    day: [1, 2, 3],
    clock: 4,
  },
  {
    pattern: new RegExp(String.raw`(?<![\d.])(20\d\d)(\d\d)(\d\d)[T _]${CLOCK}${ZONE}`),
    day: [1, 2, 3],
    clock: 4,
  },
  {
    pattern: new RegExp(String.raw`(?<!\d)(\d{1,2})[-/ ]${MONTH}[-/ ](\d{4})[: ]${CLOCK}${ZONE}`, 'i'),
    day: [3, 2, 1],
    clock: 4,
  },
  {
    pattern: new RegExp(String.raw`(?<!\w)${MONTH}/(\d{1,2})/(\d{4}) ${CLOCK}${ZONE}`, 'i'),
    day: [3, 1, 2],
    clock: 4,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}),? ${CLOCK}(?: ?(AM|PM|SA|CH)(?!\w))?`,
      'i',
    ),
    day: 'local',
    clock: 4,
  },
];
const YEAR_LAST = new RegExp(String.raw`(?<!\w)${MONTH} {1,2}(\d{1,2}) ${CLOCK} (\d{4})(?!\d)`, 'i');
const YEAR_FIRST = new RegExp(String.raw`(?<!\w)${MONTH} {1,2}(\d{1,2}),? (\d{4}),? ${CLOCK}${ZONE}`, 'i');
const NO_YEAR = new RegExp(String.raw`(?<!\w)${MONTH}[ /]{1,2}(\d{1,2}) ${CLOCK}`, 'i');
const EPOCH = /(?<![\w.:-])(\d{10}(?:\.\d{1,9})?|\d{13}|\d{16}|\d{19})(?![\w:-]|\.\d)/;

/** The first instant in a text of at most a few hundred characters, or null. */
export function timeIn(text: string, options: TimeOptions): Instant | null {
  for (const { pattern, day, clock } of SHAPES) {
    const found = pattern.exec(text);
    if (!found) continue;
    const date =
      day === 'local'
        ? localDay(found, options)
        : [Number(found[day[0]]), monthOf(found[day[1]]), Number(found[day[2]])];
    if (!date) return null;
    const half = day === 'local' ? found[clock + 4]?.toUpperCase() : undefined;
    return instant(
      date,
      found.slice(clock, clock + 4),
      day === 'local' ? undefined : found[clock + 4],
      options,
      half,
    );
  }
  const first = YEAR_FIRST.exec(text);
  if (first) {
    return instant(
      [Number(first[3]), monthOf(first[1]), Number(first[2])],
      first.slice(4, 8),
      first[8],
      options,
    );
  }
  const last = YEAR_LAST.exec(text);
  if (last)
    return instant(
      [Number(last[7]), monthOf(last[1]), Number(last[2])],
      last.slice(3, 7),
      undefined,
      options,
    );
  const none = NO_YEAR.exec(text);
  if (none) return withoutYear(monthOf(none[1]), Number(none[2]), none.slice(3, 7), options);
  const epoch = EPOCH.exec(text);
  return epoch ? fromEpoch(epoch[1] ?? '') : null;
}

/** How far the clock of the machine that wrote may be ahead of the clock of the disk. */
const AHEAD_MS = 3_600_000;
/** 29 February comes back after eight years at most. */
const YEARS_BACK = 8;

/** In the year that was told; else in the last one in which it is not later than the file. */
function withoutYear(
  month: number,
  day: number,
  clock: (string | undefined)[],
  options: TimeOptions,
): Instant | null {
  if (options.year !== null) return instant([options.year, month, day], clock, undefined, options);
  if (options.writtenAt === null) return null;
  const latest = options.writtenAt + AHEAD_MS;
  const last = new Date(latest).getUTCFullYear() + 1;
  for (let year = last; year >= last - YEARS_BACK; year--) {
    const read = instant([year, month, day], clock, undefined, options);
    if (read && Date.parse(read.utc) <= latest) return { ...read, isGuess: true };
  }
  return null;
}

/** Seconds (with a fraction), or milli-, micro-, nanoseconds since 1970; between 2000 and 2100. */
export function fromEpoch(digits: string): Instant | null {
  if (!/^\d{9,19}(?:\.\d+)?$/.test(digits)) return null;
  const size = digits.split('.')[0]?.length ?? 0;
  const scale = size <= 10 ? 1000 : size <= 13 ? 1 : size <= 16 ? 1e-3 : 1e-6;
  const ms = Math.round(Number(digits) * scale);
  return ms > 946_684_800_000 && ms < 4_102_444_800_000
    ? { utc: new Date(ms).toISOString(), zone: 'told' }
    : null;
}

/** Columns named in Vietnamese: in this language the day always stands before the month. */
const VIETNAMESE_HEADER =
  /(?:^|[,;|\t"])\s*(?:thời gian|thời điểm|ngày|ngày giờ|ngày và giờ|giờ)\s*(?:$|[,;|\t"])/i;

/**
 * Which of day and month comes first, told by a number above twelve, by AM/PM, or else by columns named in Vietnamese; null where these lines
 * do not tell.
 */
export function dayOrder(lines: string[]): 'dmy' | 'mdy' | null {
  const told = new Set<'dmy' | 'mdy'>();
  for (const line of lines) {
    const found = SHAPES.at(-1)?.pattern.exec(line.slice(0, 300));
    if (!found) continue;
    if (Number(found[1]) > 12) told.add('dmy');
    if (Number(found[2]) > 12) told.add('mdy');
    if (/^[AP]M$/i.test(found[8] ?? '')) told.add('mdy');
    if (/^(SA|CH)$/i.test(found[8] ?? '')) told.add('dmy');
  }
  if (told.size === 0 && lines.some((line) => VIETNAMESE_HEADER.test(line.slice(0, 2000).normalize('NFC'))))
    return 'dmy';
  return told.size === 1 ? ([...told][0] ?? null) : null;
}

function monthOf(text: string | undefined): number {
  if (text === undefined) return 0;
  return /^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

function localDay(found: RegExpExecArray, options: TimeOptions): number[] | null {
  const [first, second] = [Number(found[1]), Number(found[2])];
  const order = options.order ?? dayOrder([found[0]]);
  if (order === null && first !== second) return null;
  return order === 'mdy' ? [Number(found[3]), first, second] : [Number(found[3]), second, first];
}

function instant(
  [year = 0, month = 0, day = 0]: number[],
  clock: (string | undefined)[],
  zone: string | undefined,
  options: TimeOptions,
  half?: string,
): Instant | null {
  let hour = Number(clock[0]);
  if (half && hour <= 12) hour = (hour % 12) + (half === 'PM' || half === 'CH' ? 12 : 0);
  const [minute, second] = [Number(clock[1]), Number(clock[2] ?? 0)];
  if (month < 1 || month > 12 || hour > 23 || minute > 59 || second > 60) return null;
  const local = Date.UTC(
    year,
    month - 1,
    day,
    hour,
    minute,
    second,
    Number((clock[3] ?? '').padEnd(3, '0').slice(0, 3)),
  );
  if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return null;
  const told = zone === undefined ? null : offsetTold(zone);
  const offset = told ?? offsetOf(options.zone, local);
  return { utc: new Date(local - offset).toISOString(), zone: told === null ? 'assumed' : 'told' };
}

function offsetTold(zone: string): number {
  const found = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  return found ? (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) * 60_000 : 0;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far a zone is ahead of UTC at a local time, in milliseconds. */
function offsetOf(zone: string, local: number): number {
  if (zone === 'Asia/Ho_Chi_Minh') return 7 * 3_600_000;
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  const named = (ms: number) =>
    format.formatToParts(ms).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const first = offsetTold(named(local).replace('GMT', '') || 'Z');
  return offsetTold(named(local - first).replace('GMT', '') || 'Z');
}
