// Reads what each line of one log tells: its format by shape, its header where it has one, whatever other formats are mixed in.
import type { LineFacts } from '../contract.ts';
import type { Header, LogFormat } from './format.ts';
import { FORMATS } from './formats/index.ts';
import { factsOf } from './telling.ts';
import { dayOrder, type TimeOptions, timeIn } from './time.ts';

export interface LogOptions {
  /** The zone of times that name none. */
  zone: string;
  /** The year of times that name none; null: guessed by the file's own time. */
  year: number | null;
  /** When the file was last written to, in milliseconds since 1970; null: a time without a year is none. */
  writtenAt: number | null;
  /** The unit's own networks in CIDR: local like the private ranges. */
  own: string[];
}

export const ASSUMED: LogOptions = {
  zone: 'Asia/Ho_Chi_Minh',
  year: null,
  writtenAt: null,
  own: [],
};

export interface LogReader {
  /** The format of most of the first lines; null where none is known (the lines are searched all the same). */
  readonly format: string | null;
  /** Facts of any line of this log, in any order. */
  read(line: string): LineFacts;
  /** The instant of a line alone, cheaper than all facts: for the first and last time of a file. */
  timeOf(line: string): string | null;
}

/**
 * A reader for one log. `head`: its first lines (50 are enough; with headers and comment lines), which tell the format, the columns and
 * whether days or months come first. `tail`: its last lines, where they are at hand; a log of many days tells the latter only there.
 */
export function logReader(head: string[], options: Partial<LogOptions> = {}, tail: string[] = []): LogReader {
  const { zone, year, writtenAt, own } = { ...ASSUMED, ...options };
  const headers = new Map<LogFormat, Header>();
  for (const line of head) learn(line.replace(/\r$/, ''), headers);
  const main = mostCommon(head, headers);
  const times: TimeOptions = { zone, year, writtenAt, order: dayOrder([...head, ...tail]) };
  const formatOf = (line: string) => {
    const isIts = (format: LogFormat) => format.isLine(line, headers.get(format) ?? null);
    return main && isIts(main) ? main : FORMATS.find(isIts);
  };
  const told = (line: string) => {
    const format = formatOf(line);
    const telling = format?.read(line, times, headers.get(format) ?? null) ?? {};
    // A format without a time of its own, and text of none, may still begin with one.
    telling.time ??= timeIn(line.slice(0, 80), times);
    return { name: format?.name ?? 'text', telling };
  };
  return {
    format: main?.name ?? null,
    read(raw) {
      const line = raw.replace(/\r$/, '');
      if (line.startsWith('#')) learn(line, headers);
      const { name, telling } = told(line);
      return factsOf(name, telling, line, own);
    },
    timeOf: (line) => told(line).telling.time?.utc ?? null,
  };
}

function learn(line: string, headers: Map<LogFormat, Header>): void {
  if (!line.startsWith('#') && headers.size > 0) return;
  for (const format of FORMATS) {
    const header = format.headerOf?.(line);
    if (header) headers.set(format, header);
    if (header) return;
  }
}

function mostCommon(head: string[], headers: Map<LogFormat, Header>): LogFormat | null {
  const counts = new Map<LogFormat, number>();
  for (const line of head) {
    const format = FORMATS.find((one) => one.isLine(line, headers.get(one) ?? null));
    if (format) counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  let best: LogFormat | null = null;
  for (const [format, count] of counts) if (!best || count > (counts.get(best) ?? 0)) best = format;
  return best;
}
