// Hours of which an OCR took the g for a 9.
import { expect, it } from 'vitest';
import { withHours } from './hours.ts';
import { joined, piecesOf } from './pieces.ts';

const read = (line: string): string => joined(withHours(piecesOf(line)), 'read');

it.each([
  ['cham nhat 16930 ngay 25/9', 'cham nhat 16g30 ngay 25/9'],
  ['truoc 7900 ngay 25/9', 'truoc 7g00 ngay 25/9'],
  ['nhat 11930 thu Sau', 'nhat 11g30 thu Sau'],
])('"%s" is read as "%s"', (line, expected) => expect(read(line)).toBe(expected));

it.each(['gui 16930 may chu', 'den 16931 ngay', 'nam 1930 ngay'])('%s stays', (line) =>
  expect(read(line)).toBe(line),
);
