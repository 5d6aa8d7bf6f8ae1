// Named fields of one line, and the maps that say which field tells what.
import { objectIn } from './records.ts';
import type { Telling } from './telling.ts';
import { fromEpoch, type Instant, type TimeOptions, timeIn } from './time.ts';

/** Field names in lower case, to their text; a Map, so that no name of a field is special. */
export type Fields = Map<string, string>;

/** For each part of a telling the fields that may hold it, the first that is filled wins. */
export type FieldMap = Partial<
  Record<Exclude<keyof Telling, 'time' | 'isWithoutDevice'> | 'time' | 'date', string[]>
>;

export function first(fields: Fields, names: string[] | undefined): string | null {
  for (const name of names ?? []) {
    const value = fields.get(name);
    if (value !== undefined && value !== '' && value !== '-') return value;
  }
  return null;
}

/** Reads fields by a map. */
export function tellingOf(fields: Fields, map: FieldMap, options: TimeOptions): Telling {
  const { time, date, ...rest } = map;
  const told: Telling = { time: timeOf(fields, time, date, options) };
  for (const [part, names] of Object.entries(rest)) {
    const value = first(fields, names);
    if (value !== null) Object.assign(told, { [part]: value });
  }
  return told;
}

function timeOf(
  fields: Fields,
  time: string[] | undefined,
  date: string[] | undefined,
  options: TimeOptions,
): Instant | null {
  const day = first(fields, date);
  for (const name of time ?? []) {
    const value = fields.get(name);
    if (!value) continue;
    const zone = fields.get('tz') ?? '';
    const text = day !== null && /^\d{1,2}:\d\d/.test(value) ? `${day} ${value}${zone}` : value;
    const read = /^\d{9,19}(?:\.\d+)?$/.test(text) ? fromEpoch(text) : timeIn(text.slice(0, 80), options);
    if (read) return read;
  }
  return null;
}

/** `key=value key="quoted value"`: one pass, any length. */
export function pairsOf(line: string): Fields {
  const fields: Fields = new Map();
  let at = 0;
  while (at < line.length) {
    const equals = line.indexOf('=', at);
    if (equals < 0) break;
    let start = equals;
    while (start > at && /[\w.-]/.test(line[start - 1] ?? '')) start--;
    const key = line.slice(start, equals).toLowerCase();
    const quote = line[equals + 1] === '"' ? '"' : null;
    let end = equals + 1;
    if (quote) {
      end++;
      while (end < line.length && line[end] !== '"') end += line[end] === '\\' ? 2 : 1;
    } else while (end < line.length && !/[\s,;]/.test(line[end] ?? '')) end++;
    const value = quote ? line.slice(equals + 2, end) : line.slice(equals + 1, end);
    if (key && !fields.has(key)) fields.set(key, value);
    at = Math.max(end, equals + 1);
  }
  return fields;
}

/** The cells of one row; quotes doubled inside quotes. */
export function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] === '"') {
      let end = at + 1;
      while (end < line.length && (line[end] !== '"' || line[end + 1] === '"'))
        end += line[end] === '"' ? 2 : 1;
      cells.push(line.slice(at + 1, end).replaceAll('""', '"'));
      at = line.indexOf(separator, Math.min(end + 1, line.length));
    } else {
      const end = line.indexOf(separator, at);
      cells.push(line.slice(at, end < 0 ? undefined : end).trim());
      at = end;
    }
    if (at < 0) return cells;
    at++;
  }
}

/** Cells under the names of a header. */
export function rowOf(names: string[], cells: string[]): Fields {
  return new Map(names.map((name, i) => [name.trim().normalize('NFC').toLowerCase(), cells[i] ?? '']));
}

const DEEPEST = 6;
/** What shippers of logs wrap an event in: the fields inside are read as if it were not there. */
const ENVELOPE = /^(?:_source|log|event|message|fields|data|payload|jsonpayload|record|result|attributes)\./;

/** A JSON object as fields, inner ones under dotted names; null where the text is no object. */
export function jsonFields(line: string): Fields | null {
  const object = objectIn(line);
  if (object === null) return null;
  try {
    const read: unknown = JSON.parse(object);
    const fields: Fields = new Map();
    flatten(read, '', fields, 0);
    for (const [name, value] of [...fields]) {
      const inner = name.replace(ENVELOPE, '');
      if (!fields.has(inner)) fields.set(inner, value);
    }
    return fields;
  } catch {
    return null;
  }
}

function flatten(value: unknown, name: string, fields: Fields, depth: number): void {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    if (!fields.has(name)) fields.set(name, String(value));
  } else if (typeof value === 'object' && value !== null && depth < DEEPEST) {
    const entries = Array.isArray(value)
      ? value.slice(0, 8).map((one) => ['', one] as const)
      : Object.entries(value);
    for (const [key, inner] of entries) {
      const lower = key.toLowerCase();
      flatten(inner, name === '' ? lower : key === '' ? name : `${name}.${lower}`, fields, depth + 1);
    }
  }
}
