// Reads indicators back from the shared table: text and note of one number.
import type { Buffer } from 'node:buffer';
import type { Indicator } from '../contract.ts';
import { FIELD, HEADER } from './layout.ts';
import { isPlainPlace, type Patterns, readPlain, readRecord } from './records.ts';

const NEWLINE = 10;
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
