import { expect, test } from 'vitest';
import { arrange, type Column, nextSort } from './table-columns.ts';

interface Unit {
  name: string;
  late: number | null;
}
const units: Unit[] = [
  { name: 'Xã Hoà Bình', late: 10 },
  { name: 'Xã An Đông', late: null },
  { name: 'Phường 9', late: 9 },
];
const columns: Column<Unit>[] = [
  { key: 'name', head: 'Đơn vị', cell: (u) => u.name, value: (u) => u.name, filter: 'text' },
  { key: 'late', head: 'Muộn', cell: (u) => u.late, value: (u) => u.late },
];
const names = (filter: Record<string, string>) => arrange(units, columns, filter).map((unit) => unit.name);

test('a filter finds names with or without diacritics and wherever the tone mark stands', () => {
  expect(names({ name: 'hoa binh' })).toEqual(['Xã Hoà Bình']);
  expect(names({ name: 'Hòa' })).toEqual(['Xã Hoà Bình']);
  expect(names({ name: 'dong' })).toEqual(['Xã An Đông']);
  expect(names({ name: 'zz' })).toEqual([]);
});

test('numbers sort as numbers, and an unknown number stands last both ways', () => {
  expect(names({ sort: 'late' })).toEqual(['Phường 9', 'Xã Hoà Bình', 'Xã An Đông']);
  expect(names({ sort: '-late' })).toEqual(['Xã Hoà Bình', 'Phường 9', 'Xã An Đông']);
});

test('sorting leaves the given rows as they were', () => {
  names({ sort: 'name' });
  expect(units[0]?.name).toBe('Xã Hoà Bình');
});

test('pressing a head goes up, down, and back to how it came', () => {
  expect(['', 'name', '-name'].map((now) => nextSort(now, 'name'))).toEqual(['name', '-name', '']);
});
