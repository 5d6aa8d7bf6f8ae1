// Words of a garbled page cut apart.
import { expect, it } from 'vitest';
import { joined, piecesOf } from './pieces.ts';

it.each([
  ['khéa’s6 15 gio', 'khéa s6 15 gio'],
  ['dién thoai.024.3000.1717.', 'dién thoai 024.3000.1717.'],
  ['ké tirngay 05/3', 'ké tir ngay 05/3'],
  ['trong quy II] nam 2025', 'trong quy … nam 2025'],
  ['nhan bao cao [a 17 gio', 'nhan bao cao la 17 gio'],
])('"%s" is read as "%s"', (line, read) => {
  expect(joined(piecesOf(line), 'read')).toBe(read);
  expect(joined(piecesOf(line), 'raw')).toBe(line);
});

it.each(['co’ so', 'thu’ cong vu', 'can bo u’u tu', 'hangngay', 'www.cổng.example.vn'])('%s stays', (line) =>
  expect(joined(piecesOf(line), 'read')).toBe(line),
);
