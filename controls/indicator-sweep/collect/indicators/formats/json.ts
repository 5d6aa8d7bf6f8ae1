// JSON of no known schema: strings in lists, and objects with a value under a name that says so.
import { canonical } from '../canonical.ts';
import { type ColumnsGuess, columnsOf } from '../columns.ts';
import type { LineReader, Sink } from '../entry.ts';
import { readRow } from '../table.ts';
import { isRecord, type JsonRecord } from './json-values.ts';
import { readMisp } from './misp.ts';
import { isStix, readStix } from './stix.ts';

const DEEPEST = 12;

/** One JSON document. False: it is a list of false positives, not of indicators. */
export function readJson(root: unknown, sink: Sink): boolean {
  if (isWarningList(root)) return false;
  if (isRecord(root) && isStix(root)) readStix(root, sink);
  else if (Array.isArray(root) && root.length > 0 && root.every((each) => isRecord(each) && isStix(each)))
    for (const each of root as JsonRecord[]) readStix(each, sink);
  else if (!readMisp(root, sink)) walk(root, sink);
  return true;
}

export const isWarningList = (root: unknown): boolean =>
  isRecord(root) &&
  Array.isArray(root.list) &&
  'type' in root &&
  ('matching_attributes' in root || 'version' in root);

/** Without recursion, so that depth cannot exhaust the stack. */
function walk(root: unknown, sink: Sink): void {
  const waiting: { value: unknown; place: string; depth: number; key: string | null }[] = [
    { value: root, place: '$', depth: 0, key: null },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, place, depth, key } = next;
    if (depth > DEEPEST) {
      sink.refuse(place.slice(0, 200), '', 'too-deep');
      continue;
    }
    if (Array.isArray(value)) {
      for (let at = value.length - 1; at >= 0; at--) {
        const each: unknown = value[at];
        const inner = `${place}[${at}]`;
        if (typeof each !== 'string') waiting.push({ value: each, place: inner, depth: depth + 1, key });
        else if (isTold(each, key)) sink.entry({ text: each, place: inner, hint: hintOfKey(key) });
      }
    } else if (isRecord(value) && !readObject(value, place, sink))
      for (const [name, each] of Object.entries(value).reverse())
        if (typeof each === 'object' && each !== null)
          waiting.push({ value: each, place: `${place}.${name}`.slice(0, 300), depth: depth + 1, key: name });
  }
}

const guesses = new Map<string, ColumnsGuess | null>();

/** An object's names are read like the headings of a table; false when none of them names a value. */
function readObject(object: JsonRecord, place: string, sink: Sink): boolean {
  const names = Object.keys(object).filter(
    (name) => typeof object[name] !== 'object' || object[name] === null,
  );
  const key = names.join('\x1f');
  let guess = guesses.get(key);
  if (guess === undefined) {
    guess = columnsOf(names);
    if (guesses.size > 500) guesses.clear();
    guesses.set(key, guess);
  }
  if (guess === null || guess.values.every(({ at }) => typeof object[names[at] ?? ''] !== 'string'))
    return false;
  readRow(
    names.map((name) => (object[name] === null ? '' : String(object[name]))),
    place,
    guess,
    sink,
  );
  return true;
}

/** `{"ips": […], "domains": […]}`: the name of the list says what is in it. */
const hintOfKey = (key: string | null) => (key === null ? null : (columnsOf([key])?.values[0]?.hint ?? null));

/** Under a name that says nothing (`tags`), only what is an indicator by itself. */
const isTold = (text: string, key: string | null) =>
  key === null || columnsOf([key]) !== null || !('reason' in canonical(text));

/** One JSON value a line. */
export const jsonLines = (): LineReader => ({
  line(text, number, sink) {
    const bare = text.trim().replace(/,$/, '');
    if (bare === '' || bare === '[' || bare === ']') return;
    let value: unknown;
    try {
      value = JSON.parse(bare);
    } catch {
      sink.refuse(String(number), text.slice(0, 200), 'malformed-json');
      return;
    }
    const at: Sink = {
      entry: (entry) => sink.entry({ ...entry, place: String(number) }),
      refuse: (_, told, reason) => sink.refuse(String(number), told, reason),
    };
    if (typeof value === 'string') at.entry({ text: value, place: '' });
    else readJson(value, at);
  },
});
