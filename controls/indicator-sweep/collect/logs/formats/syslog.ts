// Syslog by RFC 3164 and 5424, and the front part that other formats are wrapped in.
import type { LogFormat } from '../format.ts';
import { type Instant, type TimeOptions, timeIn } from '../time.ts';

const OLD =
  /^(?:<\d{1,3}>)?(?:\d+: )?((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) [ \d]\d (?:\d{4} )?\d\d:\d\d:\d\d(?:\.\d+)?) (?:([\w.:-]+) )?/i;
const NEW =
  /^(?:<\d{1,3}>\d{1,2} )?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)) ([\w.:-]+) (?=\S)/;

export interface Front {
  time: Instant | null;
  host: string | null;
  /** What follows time and host: program and message. */
  rest: string;
}

/** Time and host of the front, or null where there is none. */
export function frontOf(line: string, options: TimeOptions): Front | null {
  const found = NEW.exec(line.slice(0, 300)) ?? OLD.exec(line.slice(0, 300));
  if (!found) return null;
  const host = found[2]?.endsWith(':') ? null : (found[2] ?? null);
  const length = host === null && found[2] ? found[0].length - found[2].length - 1 : found[0].length;
  return { time: timeIn(found[1] ?? '', options), host, rest: line.slice(length) };
}

const USER = /\b(?:user(?:name)?[= ]|for (?:invalid user )?)"?([\w.@\\$-]{1,64})"? (?:from|rhost|\[)/i;

export const syslog: LogFormat = {
  name: 'syslog',
  isLine: (line) => NEW.test(line.slice(0, 300)) || OLD.test(line.slice(0, 300)),
  read(line, options) {
    const front = frontOf(line, options);
    return {
      time: front?.time ?? null,
      host: front?.host ?? null,
      user: USER.exec(front?.rest.slice(0, 1000) ?? '')?.[1] ?? null,
    };
  },
};
