// The marks with which lines of a garbled page end.
import { expect, it } from 'vitest';
import { labelledPieces } from './labels.ts';
import { joined } from './pieces.ts';

const firstOf = (...lines: string[]): string => joined(labelledPieces(lines)[0]!, 'read').trim();

it.each([
  ['ban hanh. :', 'ban hanh.'],
  ['nhu sau: A', 'nhu sau:'],
  ['phe binh ©', 'phe binh'],
  ['UBND tinh (b/c); ’', 'UBND tinh (b/c);'],
  ['cap do 2 |', 'cap do 2 |'],
  ['yeu cau :', 'yeu cau :'],
])('"%s" is read as "%s"', (line, read) => expect(firstOf(line)).toBe(read));

it('a day before a colon ends its sentence where no points follow', () => {
  expect(firstOf('xong truoc ngay 20/8/2026:', '', 'Cac xa sao luu.')).toBe('xong truoc ngay 20/8/2026.');
  expect(firstOf('moi tuan mot lan:', 'Cac xa sao luu.')).toBe('moi tuan mot lan.');
  expect(firstOf('Xong truoc ngay 20/8/2026:', '- Sao luu;')).toBe('Xong truoc ngay 20/8/2026:');
  expect(firstOf('Cac viec sau:', 'Cac xa sao luu.')).toBe('Cac viec sau:');
});

it('a stop behind a word that ends nothing is a speck', () => {
  expect(firstOf('vao ngay 15 va.', 'ngay 30 hang thang.')).toBe('vao ngay 15 va');
  expect(firstOf('trien khai ngay:', '1- Sao luu.')).toBe('trien khai ngay:');
});

it('a bullet over points is followed by a colon', () => {
  expect(firstOf('- Cac khoa lam sang;', '+ Tat may tinh.')).toBe('- Cac khoa lam sang:');
  expect(firstOf('- Sao luu;', '- Tat may tinh.')).toBe('- Sao luu;');
});
