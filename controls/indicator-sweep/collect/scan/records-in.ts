// Reads indicators back from the shared table: text and note of one number.
import type { Buffer } from 'node:buffer';
import type { Indicator, IndicatorKind, Source } from '../contract.ts';
import { FIELD, HEADER } from './layout.ts';
import { LETTER, LINE, type Pattern, type Patterns, PLAIN } from './records.ts';

const NEWLINE = 10;
const SCHEMES = ['', 'http://', 'https://', ''];
const fieldOf = (bytes: Buffer, name: keyof typeof FIELD): number => bytes.readUInt32LE(HEADER + FIELD[name]);

export function patternsOf(bytes: Buffer): Patterns {
  const from = fieldOf(bytes, 'patterns');
  return JSON.parse(bytes.toString('utf8', from, from + fieldOf(bytes, 'patternsLength')));
}

/** What stands for its note; see `Records.toldPlaces`. */
const placeOf = (bytes: Buffer, id: number): number =>
  bytes.readUInt32LE(fieldOf(bytes, 'toldPlaces') + id * 4);

/** Where its record begins, from the first record's begin. */
export const textPlace = (bytes: Buffer, id: number): number =>
  bytes.readUInt32LE(fieldOf(bytes, 'ids') + id * 8) - 1 - fieldOf(bytes, 'text');

/** The indicator of this number. */
export function recordAt(bytes: Buffer, id: number, patterns: Patterns): Indicator {
  const at = fieldOf(bytes, 'ids') + id * 8;
  const from = bytes.readUInt32LE(at);
  const size = bytes.readUInt32LE(at + 4);
  const letter = String.fromCharCode(size >>> 24);
  const value = bytes.toString('utf8', from, from + (size & 0xffffff));
  const place = placeOf(bytes, id);
  if (isPlainPlace(place)) return readPlain(letter, value, id, place, patterns);
  const note = fieldOf(bytes, 'told') + place;
  return readRecord(letter, value, bytes.toString('latin1', note, bytes.indexOf(NEWLINE, note)), patterns);
}

/** The indicator of a plain line again, from its number and its place. */
function readPlain(letter: string, value: string, id: number, place: number, told: Patterns): Indicator {
  const run = told.plain.findLast(([from]) => from <= id);
  const source = { ...(told.patterns[run?.[1] ?? 0] as Pattern), place: String(place & LINE) };
  return common(letter, value, SCHEMES[(place >>> 29) & 3] + value, source);
}

const isPlainPlace = (place: number): boolean => place >= PLAIN;

const common = (letter: string, value: string, printed: string, source: Source): Indicator => ({
  kind: kindOf(letter, value),
  value,
  printed,
  isExact: false,
  port: null,
  sources: [source],
  warnings: [],
});

/** The indicator again, from its text and its note. */
function readRecord(letter: string, value: string, note: string, { patterns }: Patterns): Indicator {
  const source = (number: number, place: string): Source => ({ ...(patterns[number] as Pattern), place });
  if (!note.startsWith('[')) {
    const space = note.indexOf(' ');
    return common(letter, value, value, source(Number(note.slice(0, space)), note.slice(space + 1)));
  }
  const [printed, isExact, port, warnings, sources, ports] = JSON.parse(note) as [
    string,
    boolean,
    number | null,
    string[],
    [number, string][],
    number[] | null,
  ];
  return {
    kind: kindOf(letter, value),
    value,
    printed,
    isExact,
    port,
    ...(ports ? { ports } : {}),
    sources: sources.map(([number, place]) => source(number, place)),
    warnings,
  };
}

function kindOf(letter: string, value: string): IndicatorKind {
  if (letter === 'h') return value.length === 32 ? 'md5' : value.length === 40 ? 'sha1' : 'sha256';
  for (const [kind, its] of Object.entries(LETTER)) if (its === letter) return kind as IndicatorKind;
  throw new Error(`no kind of indicator: ${letter}`);
}
