// Stops that an OCR saw within a sentence.
import { expect, it } from 'vitest';
import { joined, piecesOf } from './pieces.ts';
import { withoutStops } from './stops.ts';

const read = (line: string): string => joined(withoutStops(piecesOf(line)), 'read');

it.each([
  ['gui truoc ngay. 10/5/2018.', 'gui truoc ngay 10/5/2018.'],
  ['cham nhat vao 17 gio. hang ngay', 'cham nhat vao 17 gio hang ngay'],
  ['kiem tra trong, nam 2020', 'kiem tra trong nam 2020'],
  ['trong thoi han 05: ngay sau khi', 'trong thoi han 05 ngay sau khi'],
  ['thang 9 nam: 2023', 'thang 9 nam 2023'],
  ['trong thang 6. nam 2018', 'trong thang 6 nam 2018'],
  ['truoc ngay 20.hang thang', 'truoc ngay 20 hang thang'],
  ['Phong.hop cua cac.co quan', 'Phong hop cua cac co quan'],
])('%s', (line, expected) => expect(read(line)).toBe(expected));

it.each([
  'Ra soat may chu. Sao luu du lieu.',
  'a. ra soat may chu; b. sao luu',
  'tai TP. ho Chi Minh',
  'trong thang, cac don vi sao luu',
  'trong do, nam don vi',
  '1. Nam 2023, may chu ngung',
  'tai TP.Hoa Khe',
  'gui ve Ban.Cac don vi',
])('%s stays', (line) => expect(read(line)).toBe(line));
