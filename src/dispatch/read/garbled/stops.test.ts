// Stops that an OCR saw within a sentence.
import { expect, it } from 'vitest';
import { joined, piecesOf } from './pieces.ts';
import { withoutStops } from './stops.ts';

const read = (line: string): string => joined(withoutStops(piecesOf(line)), 'read');

it.each([
  ['gui truoc ngay. 10/5/2018.', 'gui truoc ngay 10/5/2018.'],
  ['cham nhat vao 17 gio. hang ngay', 'cham nhat vao 17 gio hang ngay'],
  ['kiem tra trong, nam 2020', 'kiem tra trong nam 2020'],
])('%s', (line, expected) => expect(read(line)).toBe(expected));

it.each([
  'Ra soat may chu. Sao luu du lieu.',
  'a. ra soat may chu; b. sao luu',
  'tai TP. ho Chi Minh',
  'trong thang, cac don vi sao luu',
  'trong do, nam don vi',
])('%s stays', (line) => expect(read(line)).toBe(line));
